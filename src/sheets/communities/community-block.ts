import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { SpecCell, Validation } from '../../grid/sheet-spec';
import type { AssessedCommunity } from '../../community/assess-community';
import { cell, headerCells } from '../page';
import type { Block } from '../units/block';
import { ENTERED, statedIn, type EnteredColumn, type OverviewRow } from './entered';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';
import { cellsOf, rateCells } from './month-refs';
import { qualifiedOf, moneyOf } from './qualified';
import { COLUMNS, columnOf, ruleCell, type Column, type OverviewPlaces } from './places';
import type { RuleId } from './rules';

/** As exact as rates are compared. */
const DIGITS = 8;
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  community: 16,
  township: 14,
  residents: 10,
  why: 26,
};

export type Rules = ReadonlyMap<RuleId, number | null>;

/** The county's communities: what people enter, what their months say, 合格 and the money that follows. */
export function communityBlock(places: OverviewPlaces, rules: Rules): Block {
  const { first, last, rows } = places;
  const columns = COLUMNS.map((column) => ({ header: SAY.headers[column], width: WIDTHS[column] ?? 9 }));
  const count = last - first + 1;
  return {
    top: first - 2,
    columns,
    cells: [
      cell(first - 2, 1, 'section', { value: SAY.communities }),
      ...headerCells(first - 1, columns),
      ...Array.from({ length: count }, (_, index) =>
        rowCells(places, rules, rows[index] ?? null, first + index),
      ).flat(),
    ],
    headerRow: first - 1,
    lastUnit: last,
    last,
    validations: validationsFor(first, last),
  };
}

function rowCells(places: OverviewPlaces, rules: Rules, row: OverviewRow | null, at: number): SpecCell[] {
  const settled = statedIn(row?.months ?? null);
  const made: Readonly<Partial<Record<Column, Content>>> = {
    ...monthContents(row?.months ?? null),
    qualified: { formula: qualifiedFormula(places, at), value: row ? qualifiedOf(row, rules) : '' },
    ...moneyContents(places, rules, row, at),
    why: { value: row?.months ? whyOf(row.months) : null },
  };
  return COLUMNS.map((column) => {
    if (column === 'community') return cell(at, 1, 'input', { value: row?.name ?? null });
    const number = columnOf(column);
    const isEntered = (ENTERED as readonly string[]).includes(column);
    if (!isEntered) {
      const style = column === 'rate' || column === 'yearEnd' ? 'rate' : column === 'why' ? 'text' : 'score';
      return cell(at, number, style, made[column] ?? { value: null });
    }
    const key = column as EnteredColumn;
    return cell(at, number, key in settled ? 'center' : 'input', { value: row?.entered[key] ?? null });
  });
}

/** Rates as formulas over the monthly sheets; a rate that is not certain stays blank and is told. */
function monthContents(months: AssessedCommunity | null): Partial<Record<Column, Content>> {
  if (!months) return {};
  const { rate, households } = months;
  const isSure = rate.status === 'met' || rate.status === 'not-met';
  const zero = cellsOf(months.months.figures, ['zero-households'], 12);
  const all = cellsOf(months.months.figures, ['zero-households'], null);
  const known = households.months.flatMap((one) => one ?? []);
  return {
    rate: isSure ? rateContent(rateCells(months, null), rate.rate, 12) : { value: null },
    yearEnd: rateContent(rateCells(months, 12), rate.yearEndRate, 1),
    zero: formulaOr(zero === null ? null : `=${zero}`, households.households.yearEnd),
    most: formulaOr(all === null ? null : `=MAX(${all})`, known.length > 0 ? Decimal.max(...known) : null),
  };
}

function rateContent(cells: ReturnType<typeof rateCells>, rate: Decimal | null, months: number): Content {
  if (!rate) return { value: null };
  const value = rate.toDecimalPlaces(DIGITS).toNumber();
  if (!cells) return { value };
  const whole = `COUNT(${cells.base})<${months}`;
  const sum = `SUM(${cells.base})`;
  return {
    formula: `=IF(OR(${whole},${sum}=0),"",ROUND(SUM(${cells.employed})/${sum}*100,${DIGITS}))`,
    value,
  };
}

function formulaOr(formula: string | null, value: Decimal | null): Content {
  const number = value?.toNumber() ?? null;
  return formula === null || number === null ? { value: number } : { formula, value: number };
}

function qualifiedFormula(places: OverviewPlaces, at: number): string {
  const of = (column: Column) => a1(at, columnOf(column));
  const [rate, eliminated, functions] = [of('rate'), of('eliminated'), of('functions')];
  const isNot = `OR(${eliminated}="${SAY.no}",${functions}="${SAY.no}",AND(ISNUMBER(${rate}),${rate}<${ruleCell(places, 'rate')}))`;
  const is = `AND(ISNUMBER(${rate}),${eliminated}="${SAY.yes}",${functions}="${SAY.yes}")`;
  return `=IF(${of('community')}="","",IF(${isNot},"${SAY.notQualified}",IF(${is},"${SAY.qualified}","${SAY.pending}")))`;
}

/** Money that rests on something unknown is blank, never 0. */
function moneyContents(
  places: OverviewPlaces,
  rules: Rules,
  row: OverviewRow | null,
  at: number,
): Partial<Record<Column, Content>> {
  const of = (column: Column) => a1(at, columnOf(column));
  const when = (formula: string) => `=IF(${of('community')}="","",${formula})`;
  const { yes, no, qualified, notQualified } = SAY;
  const [first, station, staff] = [of('first'), of('station'), of('staff')];
  const formulas = {
    stationMoney: `IF(OR(${first}="${no}",${station}="${no}"),0,IF(AND(${first}="${yes}",${station}="${yes}"),${ruleCell(places, 'station')},""))`,
    staffMoney: `IF(ISNUMBER(${staff}),IF(${staff}>=1,${ruleCell(places, 'staff')},0),"")`,
    reward: `IF(${of('qualified')}="${qualified}",${ruleCell(places, 'reward')},IF(${of('qualified')}="${notQualified}",0,""))`,
    money: `IF(COUNT(${of('stationMoney')}:${of('reward')})=0,"",SUM(${of('stationMoney')}:${of('reward')}))`,
  };
  const values = row ? moneyOf(row, rules) : null;
  return Object.fromEntries(
    Object.entries(formulas).map(([column, formula]) => [
      column,
      { formula: when(formula), value: values?.[column as keyof typeof values] ?? '' },
    ]),
  );
}

/** Why a rate is not there. */
function whyOf({ rate }: AssessedCommunity): string | null {
  const missing = [...new Set([...rate.employed.missing, ...rate.base.missing])].sort((a, b) => a - b);
  if (missing.length > 0) return SAY.missing(missing.join('、'));
  if (rate.impossible.length > 0) return SAY.impossible(rate.impossible.join('、'));
  if (rate.status !== 'open') return null;
  return rate.basis === 'added' ? SAY.readingsDiffer : SAY.onlyOneGroup;
}

function validationsFor(first: number, last: number): Validation[] {
  return ENTERED.filter((column) => column !== 'township').map((column) => {
    const at = columnOf(column);
    const area = { top: first, bottom: last, left: at, right: at };
    const isNumber = column === 'households' || column === 'residents' || column === 'staff';
    return isNumber
      ? { area, rule: { kind: 'whole', min: 0, max: 1e8 }, error: SAY.numberError }
      : { area, rule: { kind: 'list', values: [SAY.yes, SAY.no] }, error: SAY.yesNoError };
  });
}
