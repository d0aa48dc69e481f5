import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import { SCORE_DIGITS } from '../../indicators/ranking';
import { cell, headerCells, type ColumnSpec } from '../page';
import type { Block } from '../units/block';
import { UNIT_SHEET_MESSAGES } from '../units/messages';
import { fixed, placeFormula } from '../units/place-formulas';
import { takenFrom } from '../units/summary-places';
import { lastWith, unitChart } from '../units/unit-chart';
import { AREA_COLUMNS, metIn } from './area-block';
import type { BulletinPlaces, UnitRows } from './bulletin-places';
import { INDICATOR_SHEET_MESSAGES as SAY } from './messages';
import type { Bulletin, IndicatorScene } from './scene';

const H = SAY.headers;
export const OVERALL_COLUMNS = { place: 1, unit: 2, score: 3, met: 4, before: 5 } as const;

/** The bulletin before this one, in the same workbook. */
export interface Before {
  readonly sheet: string;
  readonly overall: UnitRows;
}

interface Table {
  readonly bulletin: Bulletin;
  readonly scene: IndicatorScene;
  readonly places: BulletinPlaces;
  readonly before: Before | null;
  /** Last column of the sheet: words reach to it. */
  readonly right: number;
}

/** All areas together: every unit's weighted mean and place, who is tied or apart and why, what it rests on, and a chart. */
export function overallBlock(table: Table): Block {
  const { bulletin, places, right } = table;
  const { overall, lines, below } = places;
  const isFinal = bulletin.kind === '指标总评';
  const columns: ColumnSpec[] = [
    { header: isFinal ? H.finalPlace : H.place, width: 9 },
    { header: H.unit, width: 15 },
    { header: H.score, width: 9 },
    { header: isFinal ? H.met : H.onTime, width: 9 },
    { header: H.before, width: 8 },
    { header: H.why, width: 9 },
  ];
  const charts = unitChart({
    title: bulletin.title,
    rows: [overall.first, overall.first + overall.ranking.ranked.length - 1],
    names: OVERALL_COLUMNS.unit,
    series: [{ name: H.score, column: OVERALL_COLUMNS.score }],
    below,
    right: Math.min(right, 12),
  });
  const words = (row: number, left: number) => ({ top: row, bottom: row, left, right });
  const headerRow = overall.top + 1;
  return {
    top: overall.top,
    columns,
    cells: [
      cell(overall.top, 1, 'section', { value: SAY.overall }),
      ...headerCells(headerRow, columns),
      ...[...overall.rowOf].flatMap(([unit, row]) => unitRow(table, unit, row)),
      ...bulletin.assumptions.map((value, index) => cell(lines + index, 1, 'note', { value })),
    ],
    merges: [
      ...[headerRow, ...overall.rowOf.values()].map((row) => words(row, columns.length)),
      ...bulletin.assumptions.map((_, index) => words(lines + index, 1)),
    ],
    headerRow,
    lastUnit: overall.last,
    last: lastWith(charts, below),
    charts,
  };
}

function unitRow(table: Table, unit: string, row: number): SpecCell[] {
  const { overall, areas } = table.places;
  const ranked = overall.ranking.ranked.find((one) => one.unit === unit);
  const rows = [overall.first, overall.last] as const;
  const counts = areas.map((area) => metIn(area, unit, table));
  return [
    cell(row, 1, 'score', {
      formula: placeFormula(OVERALL_COLUMNS.score, row, rows),
      value: ranked?.place ?? UNIT_SHEET_MESSAGES.noPlace,
    }),
    cell(row, 2, 'text', { value: unit }),
    cell(row, 3, 'rate', {
      formula: scoreFormula(table.places, unit),
      value: ranked?.score.toDecimalPlaces(SCORE_DIGITS).toNumber() ?? '',
    }),
    cell(row, 4, 'score', {
      formula: `=${counts.map(({ formula }) => formula).join('+')}`,
      value: counts.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toNumber(),
    }),
    cell(row, 5, 'score', beforeContent(table.before, unit)),
    cell(row, 6, 'text', whyContent(table, unit, row, rows)),
  ];
}

/** Of what was added up by area, so that it can be followed. */
function scoreFormula({ areas }: BulletinPlaces, unit: string): string {
  const cells = (column: number) => areas.map(({ rowOf }) => a1(rowOf.get(unit) ?? 0, column));
  const [weighted, weights] = [cells(AREA_COLUMNS.weighted), cells(AREA_COLUMNS.weights)];
  const all = weights.join('+');
  const isWhole = `COUNT(${weights.join(',')})=${areas.length}`;
  return `=IF(${isWhole},IF(${all}=0,"",ROUND((${weighted.join('+')})/(${all}),${SCORE_DIGITS})),"")`;
}

function beforeContent(before: Before | null, unit: string): Content {
  const row = before?.overall.rowOf.get(unit);
  if (!before || row === undefined) return { value: UNIT_SHEET_MESSAGES.noPlace };
  const ranked = before.overall.ranking.ranked.find((one) => one.unit === unit);
  return {
    formula: takenFrom(before.sheet, row, OVERALL_COLUMNS.place),
    value: ranked?.place ?? UNIT_SHEET_MESSAGES.noPlace,
  };
}

/** 并列 and what else the place rests on; of a unit that has none, what it lacks. */
function whyContent({ places }: Table, unit: string, row: number, rows: readonly [number, number]): Content {
  const { ranked, apart } = places.overall.ranking;
  const own = ranked.find((one) => one.unit === unit);
  const missing = apart.find((one) => one.unit === unit)?.missing ?? [];
  const lacks = missing.length > 0 ? SAY.missing(missing) : SAY.nothingCounts;
  const [best, worst] = own?.places ?? [0, 0];
  const range = best === worst ? '' : SAY.range(best, worst);
  const isTied = ranked.filter(({ place }) => place === own?.place).length > 1;
  const score = a1(row, OVERALL_COLUMNS.score);
  const tied = `IF(COUNTIF(${fixed(OVERALL_COLUMNS.score, rows)},${score})>1,"${SAY.tied}　","")`;
  return {
    formula: `=IF(ISNUMBER(${score}),${tied}&"${range}",${quoted(own ? '' : lacks)})`,
    value: own ? `${isTied ? `${SAY.tied}　` : ''}${range}` : lacks,
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
