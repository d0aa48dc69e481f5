import type { Snapshot } from '../../grid/grid';
import type { SheetSpec } from '../../grid/sheet-spec';
import type { AssessedIndicators } from '../../indicators/assessed';
import { jilin2004 } from '../../indicators/jilin-2004';
import { measuredAt, timesOf, unitsOf, type Measured } from '../../indicators/measured';
import { rankingAssumptions } from '../../indicators/ranking';
import { SHEET_MESSAGES } from '../messages';
import { ownSheet, ownSheetName, type OwnSheet } from '../names';
import { keyed, withNotes } from '../units/keyed';
import { layOutBulletin } from './bulletin';
import { placesOf } from './bulletin-places';
import { readQuotas } from './candidates-block';
import { INDICATOR_SHEET_MESSAGES as SAY } from './messages';
import type { Bulletin, IndicatorScene } from './scene';
import { layOutWeights, readScoring } from './weights';

/** The sheets that rank units by their targets; the bulletins refer to 指标权重. */
export const INDICATOR_SHEETS = ['指标通报', '指标总评', '指标权重'] as const satisfies readonly OwnSheet[];
export type IndicatorSheet = (typeof INDICATOR_SHEETS)[number];

/** A unit alone has no place. */
const LEAST_UNITS = 2;

/** Times that get a sheet: the last before the year's end, and the year's end (or what names no time). */
function bulletinTimes(tables: readonly AssessedIndicators[]): Pick<Bulletin, 'kind' | 'months'>[] {
  const times = timesOf(tables);
  const final = times.find((time) => time === null || time === 12);
  const before = times.filter((time) => time !== null && time !== 12).at(-1);
  return [
    ...(before === undefined ? [] : [{ kind: '指标通报' as const, months: before }]),
    ...(final === undefined ? [] : [{ kind: '指标总评' as const, months: final }]),
  ];
}

/** What has anything to show. */
export function indicatorKinds(tables: readonly AssessedIndicators[]): IndicatorSheet[] {
  const times = bulletinTimes(tables).filter(
    ({ months }) => unitsOf(measuredAt(tables, months)).length >= LEAST_UNITS,
  );
  return times.length === 0 ? [] : [...times.map(({ kind }) => kind), '指标权重'];
}

/** What an office set in this workbook on how units are ranked. */
export function scoringIn(snapshot: Snapshot, tables: readonly AssessedIndicators[]) {
  const measures = measuresOf(tables);
  return readScoring(ownSheet(snapshot, '指标权重'), measures, gradesOf(measures));
}

/**
 * The sheets for the workbook of the snapshot. `isLive`: the tables stand in that very workbook. What people set on the
 * old sheets is taken over.
 */
export function layOutIndicatorSheets(
  snapshot: Snapshot,
  tables: readonly AssessedIndicators[],
  isLive: boolean,
): SheetSpec[] {
  const kinds = indicatorKinds(tables);
  if (kinds.length === 0) return [];
  const measures = measuresOf(tables);
  const scene: IndicatorScene = {
    scoring: scoringIn(snapshot, tables),
    measures,
    grades: gradesOf(measures),
    grids: isLive ? snapshot.grids : null,
    nameOf: (kind) => ownSheetName(snapshot, kind),
    footer: SHEET_MESSAGES.printedFrom(snapshot.name),
  };
  const bulletins = bulletinTimes(tables)
    .filter(({ kind }) => kinds.includes(kind))
    .map((time) => bulletinAt(snapshot, tables, scene, time));
  const sheets = bulletins.map((bulletin, index) => {
    const earlier = bulletins[index - 1];
    const before = earlier && {
      sheet: scene.nameOf(earlier.kind),
      overall: placesOf(earlier, scene).overall,
    };
    const sheet = keyed(layOutBulletin(bulletin, scene, before ?? null), [SAY.headers.unit]);
    return withNotes(sheet, ownSheet(snapshot, bulletin.kind));
  });
  return [...sheets, withNotes(layOutWeights(scene), ownSheet(snapshot, '指标权重'))];
}

function bulletinAt(
  snapshot: Snapshot,
  tables: readonly AssessedIndicators[],
  { scoring, measures }: IndicatorScene,
  { kind, months }: Pick<Bulletin, 'kind' | 'months'>,
): Bulletin {
  const measured = measuredAt(tables, months);
  const isKnown = measures.some((one) => one.isKnown);
  return {
    kind,
    months,
    title: SAY.title(isKnown ? jilin2004.title : SAY.untitled, months),
    measured,
    units: unitsOf(measured),
    assumptions: rankingAssumptions(tables, scoring),
    quotas: readQuotas(kind === '指标总评' ? ownSheet(snapshot, kind) : null),
  };
}

/** Every measure at any of the times that get a sheet. */
function measuresOf(tables: readonly AssessedIndicators[]): Measured[] {
  const all = bulletinTimes(tables).flatMap(({ months }) => measuredAt(tables, months));
  return all.filter((one, index) => all.findIndex(({ key }) => key === one.key) === index);
}

function gradesOf(measures: readonly Measured[]): string[] {
  const standings = measures.flatMap(({ byUnit }) => [...byUnit.values()]);
  return [...new Set(standings.flatMap((one) => (one.kind === 'grade' ? [one.grade] : [])))];
}
