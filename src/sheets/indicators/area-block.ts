import Decimal from 'decimal.js';
import { a1, areaText } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import { rounded } from '../../indicators/completion';
import type { Measured } from '../../indicators/measured';
import { cappedAt, percentOf, SCORE_DIGITS } from '../../indicators/ranking';
import { weightOf } from '../../indicators/scoring';
import { cell, headerCells, type ColumnSpec } from '../page';
import type { Block } from '../units/block';
import { UNIT_SHEET_MESSAGES } from '../units/messages';
import { placeFormula } from '../units/place-formulas';
import type { AreaRows } from './bulletin-places';
import { INDICATOR_SHEET_MESSAGES as SAY } from './messages';
import { rateContent } from './rate-cell';
import type { Bulletin, IndicatorScene } from './scene';
import type { WeightPlaces } from './weights';

const H = SAY.headers;
/** 位次, 单位, 方面完成率, 加权合计, 权重合计; the measures follow. */
const MEASURES_FROM = 6;
export const AREA_COLUMNS = { place: 1, unit: 2, rate: 3, weighted: 4, weights: 5 } as const;

interface Table {
  readonly rows: AreaRows;
  readonly scene: IndicatorScene;
  readonly bulletin: Bulletin;
  readonly places: WeightPlaces;
}

/** One area: every unit's 完成率 measure by measure, their weighted mean, its place. */
export function areaBlock(table: Table): Block {
  const { rows } = table;
  const columns: ColumnSpec[] = [
    { header: H.place, width: 9 },
    { header: H.unit, width: 15 },
    { header: H.rate, width: 9 },
    { header: H.weighted, width: 9 },
    { header: H.weights, width: 8 },
    ...rows.measured.map(({ name, unit }) => ({
      header: unit === '' ? name : `${name}（${unit}）`,
      width: 9,
    })),
  ];
  return {
    top: rows.top,
    columns,
    cells: [
      cell(rows.top, 1, 'section', { value: SAY.area(rows.name) }),
      ...headerCells(rows.top + 1, columns),
      ...frontRow(rows.weights, SAY.weightRow),
      ...rows.measured.map((one, at) =>
        cell(rows.weights, MEASURES_FROM + at, 'score', {
          formula: `=N(${table.places.weight(one.key)})`,
          value: weightOf(one, table.scene.scoring),
        }),
      ),
      ...frontRow(rows.due, SAY.dueRow),
      ...rows.measured.map((one, at) =>
        cell(rows.due, MEASURES_FROM + at, 'score', { value: dueAt(one, table.bulletin.months) }),
      ),
      ...[...rows.rowOf].flatMap(([unit, row]) => unitRow(table, unit, row)),
      ...footRows(table),
    ],
    headerRow: rows.top + 1,
    lastUnit: rows.last,
    last: rows.last + 2,
  };
}

/** A row that is no unit's. */
function frontRow(row: number, label: string): SpecCell[] {
  const blanks = [1, 3, 4, 5].map((column) => cell(row, column, 'total', { value: null }));
  return [...blanks, cell(row, 2, 'total', { value: label })];
}

/** What is counted through the year and has the year's target: the share of the year that has passed; else all. */
function dueAt({ cumulative, byUnit }: Measured, months: number | null): number {
  const rates = [...byUnit.values()].flatMap((one) => (one.kind === 'rate' ? [one.completion] : []));
  const isPart = cumulative && months !== null && rates.every(({ ahead }) => ahead !== null);
  return isPart ? rounded(new Decimal(months).times(100).div(12)) : 100;
}

function across({ measured }: AreaRows, row: number): string {
  return areaText({ top: row, bottom: row, left: MEASURES_FROM, right: MEASURES_FROM + measured.length - 1 });
}

/** The cells of the weights, held while the formula is copied down. */
function weightsOf(rows: AreaRows): string {
  return across(rows, rows.weights).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Measures that count, have no 完成率 and are demanded. */
function missingCount(rows: AreaRows, row: number): string {
  const [weights, rates] = [weightsOf(rows), across(rows, row)];
  return `SUMPRODUCT((${weights}>0)*(1-ISNUMBER(${rates}))*(${rates}<>"${UNIT_SHEET_MESSAGES.noPlace}"))`;
}

function unitRow({ rows, scene, places }: Table, unit: string, row: number): SpecCell[] {
  const { measured, ranking } = rows;
  const ranked = ranking.ranked.find((one) => one.unit === unit);
  const sums = sumsOf(measured, unit, scene, ranking.apart.find((one) => one.unit === unit)?.missing ?? []);
  const [weighted, weights] = [a1(row, AREA_COLUMNS.weighted), a1(row, AREA_COLUMNS.weights)];
  const units = [rows.first, rows.last] as const;
  return [
    cell(row, 1, 'score', {
      formula: placeFormula(AREA_COLUMNS.rate, row, units),
      value: ranked?.place ?? UNIT_SHEET_MESSAGES.noPlace,
    }),
    cell(row, 2, 'text', { value: unit }),
    cell(row, 3, 'rate', {
      formula: `=IF(N(${weights})=0,"",ROUND(${weighted}/${weights},${SCORE_DIGITS}))`,
      value: ranked?.score.toDecimalPlaces(SCORE_DIGITS).toNumber() ?? '',
    }),
    cell(row, 4, 'rate', { formula: weightedFormula(rows, row, places), value: sums.weighted }),
    cell(row, 5, 'score', {
      formula: `=IF(${missingCount(rows, row)}>0,"",SUMPRODUCT(${weightsOf(rows)}*ISNUMBER(${across(rows, row)})))`,
      value: sums.weights,
    }),
    ...measured.map((one, at) =>
      cell(row, MEASURES_FROM + at, 'rate', rateContent(one, one.byUnit.get(unit), scene, places)),
    ),
  ];
}

/** Passed targets count up to the cap; texts count nothing. */
function weightedFormula(rows: AreaRows, row: number, places: WeightPlaces): string {
  const [weights, rates] = [weightsOf(rows), across(rows, row)];
  const cap = `IF(${places.cap}="",9E+99,${places.cap})`;
  const within = `SUMPRODUCT(${weights}*(${rates}>0)*(${rates}<=${cap}),${rates})`;
  const beyond = `SUMPRODUCT(${weights}*(${rates}>${cap})*ISNUMBER(${rates}))`;
  return `=IF(${missingCount(rows, row)}>0,"",${within}+N(${places.cap})*${beyond})`;
}

/** What those formulas give. */
function sumsOf(
  measured: readonly Measured[],
  unit: string,
  { scoring }: IndicatorScene,
  missing: readonly string[],
): { weighted: number | string; weights: number | string } {
  if (missing.length > 0) return { weighted: '', weights: '' };
  let [weighted, weights] = [new Decimal(0), new Decimal(0)];
  for (const one of measured) {
    const percent = percentOf(one.byUnit.get(unit), scoring);
    if (!percent) continue;
    const weight = weightOf(one, scoring);
    weighted = weighted.plus(cappedAt(percent, scoring.cap).times(weight));
    weights = weights.plus(weight);
  }
  return { weighted: weighted.toNumber(), weights: weights.toNumber() };
}

/** How many measures of the area the unit has reached what is due on. */
export function metIn(
  rows: AreaRows,
  unit: string,
  { scene, bulletin }: Pick<Table, 'scene' | 'bulletin'>,
): { formula: string; value: number } {
  const own = across(rows, rows.rowOf.get(unit) ?? 0);
  const due = across(rows, rows.due);
  const reached = rows.measured.filter((one) =>
    ratesOn(one, rows, scene).some((rate) => rate.unit === unit && rate.rate >= dueAt(one, bulletin.months)),
  );
  return { formula: `SUMPRODUCT((${own}>=${due})*ISNUMBER(${own}))`, value: reached.length };
}

/** How many units are where they should be, and who is best. */
function footRows({ rows, scene, bulletin }: Table): SpecCell[] {
  const [met, best] = [rows.last + 1, rows.last + 2];
  const names = `$B$${rows.first}:$B$${rows.last}`;
  return [
    ...frontRow(met, SAY.metRow),
    ...frontRow(best, SAY.bestRow),
    ...rows.measured.flatMap((one, at) => {
      const column = MEASURES_FROM + at;
      const range = areaText({ top: rows.first, bottom: rows.last, left: column, right: column });
      const due = a1(rows.due, column);
      const rates = ratesOn(one, rows, scene);
      const reached = rates.filter(({ rate }) => rate >= dueAt(one, bulletin.months)).length;
      return [
        cell(met, column, 'total', { formula: `=COUNTIF(${range},">="&${due})`, value: reached }),
        cell(best, column, 'total', bestContent(range, names, due, rates, reached > 0)),
      ];
    }),
  ];
}

interface Rate {
  readonly unit: string;
  readonly rate: number;
}

function ratesOn(one: Measured, rows: AreaRows, { scoring }: IndicatorScene): Rate[] {
  return [...rows.rowOf.keys()].flatMap((unit) => {
    const rate = percentOf(one.byUnit.get(unit), scoring)?.toNumber();
    return rate === undefined ? [] : [{ unit, rate }];
  });
}

/** The first of those who are best, and how many they are; nobody where nobody is where he should be. */
function bestContent(
  range: string,
  names: string,
  due: string,
  rates: readonly Rate[],
  anyReached: boolean,
): Content {
  const count = `COUNTIF(${range},MAX(${range}))`;
  const others = `IF(${count}>1,"${SAY.several(`"&${count}&"`)}","")`;
  const first = `INDEX(${names},MATCH(MAX(${range}),${range},0))&${others}`;
  const most = Math.max(...rates.map(({ rate }) => rate));
  const best = rates.filter(({ rate }) => rate === most);
  const named = `${best[0]?.unit ?? ''}${best.length > 1 ? SAY.several(String(best.length)) : ''}`;
  return {
    formula: `=IF(COUNT(${range})=0,"",IF(MAX(${range})<${due},"${SAY.noneMet}",${first}))`,
    value: rates.length === 0 ? '' : anyReached ? named : SAY.noneMet,
  };
}
