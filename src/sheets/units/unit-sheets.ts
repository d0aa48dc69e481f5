import type { Snapshot } from '../../grid/grid';
import type { SheetSpec } from '../../grid/sheet-spec';
import { groupByForm, type FormGroup } from '../../units/form-groups';
import { schemeOf, type GradeScheme } from '../../units/scheme';
import type { UnitResult } from '../../units/unit-result';
import { SHEET_MESSAGES } from '../messages';
import { ownSheet, ownSheetName, type OwnSheet } from '../names';
import { layOutComparison, readLimits } from './comparison';
import { readSteps } from './grade-scheme';
import { layOutGrades } from './grades';
import { keyed, withNotes, type KeyedSheet } from './keyed';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { layOutNotice } from './notice';
import { readProfiled } from './profile';
import { layOutRanking } from './ranking';
import { layOutRoster, readRoster, type Roster } from './roster';
import type { UnitScene } from './scene';
import { layOutSummary } from './summary';

/** The sheets that show what units got; all but 汇总 refer to it. */
export const UNIT_SHEETS = [
  '汇总',
  '排名',
  '等次',
  '对比',
  '公示',
  '参评单位',
] as const satisfies readonly OwnSheet[];
export type UnitSheet = (typeof UNIT_SHEETS)[number];

/** What shows anything: 汇总; of several units whose they are; of several on one form what compares them. */
export function kindsFor(results: readonly UnitResult[]): readonly UnitSheet[] {
  if (groupByForm(results).some(({ units }) => units.length > 1)) return UNIT_SHEETS;
  return results.length > 1 ? ['汇总', '参评单位'] : ['汇总'];
}

/** Title of a profile → the unit that is set against the average. */
export type Profiled = ReadonlyMap<string, string>;

const LAY_OUT: Readonly<Record<UnitSheet, (scene: UnitScene, roster: Roster) => KeyedSheet>> = {
  汇总: layOutSummary,
  排名: layOutRanking,
  等次: layOutGrades,
  对比: layOutComparison,
  公示: (scene) => keyed(layOutNotice(scene), [SAY.headers.unit]),
  参评单位: layOutRoster,
};

/**
 * The sheets of these kinds for the workbook of the snapshot, 汇总 always among them, since the others refer to its
 * rows; those that are there already are made anew for the same reason. What people wrote on them is taken over.
 * `profiled`: units chosen elsewhere than on the sheet, by the title of their profile.
 */
export function layOutUnitSheets(
  snapshot: Snapshot,
  results: readonly UnitResult[],
  kinds: readonly UnitSheet[],
  profiled: Profiled = new Map(),
): SheetSpec[] {
  const roster = readRoster(ownSheet(snapshot, '参评单位'));
  const scene = sceneOf(snapshot, groupByForm(results, roster.corrections), roster, profiled);
  return UNIT_SHEETS.filter(
    (kind) => kind === '汇总' || kinds.includes(kind) || ownSheet(snapshot, kind) !== null,
  ).map((kind) => withNotes(LAY_OUT[kind](scene, roster), ownSheet(snapshot, kind)));
}

/** Whose a sheet of a file is; "" where it bears no table. */
export function unitsBySheet(
  snapshot: Snapshot,
  results: readonly UnitResult[],
): (file: string, sheet: string) => string {
  const { corrections } = readRoster(ownSheet(snapshot, '参评单位'));
  const units = groupByForm(results, corrections).flatMap((group) => group.units);
  const names = new Map(units.map(({ name, result }) => [`${result.file}|${result.sheet}`, name]));
  return (file, sheet) => names.get(`${file}|${sheet}`) ?? '';
}

function sceneOf(
  snapshot: Snapshot,
  groups: readonly FormGroup[],
  { decisions }: Roster,
  chosen: Profiled,
): UnitScene {
  const steps = readSteps(ownSheet(snapshot, '等次'));
  const limits = readLimits(ownSheet(snapshot, '对比'));
  const profiled = readProfiled(ownSheet(snapshot, '排名'));
  return {
    groups,
    decisions,
    schemeOf: ({ form, title }): GradeScheme => {
      const scheme = schemeOf(form);
      const own = steps.get(SAY.scheme(title, scheme.name)) ?? [];
      return { ...scheme, steps: own.length > 0 ? own : scheme.steps };
    },
    limitOf: ({ title }) => limits.get(title) ?? null,
    profiledIn: (title) => chosen.get(title) ?? profiled.get(title) ?? null,
    nameOf: (kind) => ownSheetName(snapshot, kind),
    footer: SHEET_MESSAGES.printedFrom(snapshot.name),
  };
}
