import type { SpecCell, StyleName } from '../../grid/sheet-spec';
import { cell, headerCells, type ColumnSpec } from '../page';
import type { Block } from '../units/block';
import type { Rules } from './community-block';
import type { OverviewRow } from './entered';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';
import { held, type Column, type OverviewPlaces } from './places';
import { moneyOf, qualifiedOf } from './qualified';

const H = SAY.headers;
/** One column of the totals: what is counted, or what is added up. */
interface Total {
  readonly header: string;
  readonly column: Column | null;
  /** Rows that hold this are counted; null: the column's numbers are added up. */
  readonly equals: string | null;
  /** null: not known yet. */
  readonly value: (row: OverviewRow, rules: Rules) => number | null;
}

const one = (is: boolean) => (is ? 1 : 0);
const number = (value: unknown) => (typeof value === 'number' ? value : null);
const entered = (header: string, column: 'office' | 'first'): Total => ({
  header,
  column,
  equals: SAY.yes,
  value: ({ entered: said }) => (said[column] === undefined ? null : one(said[column] === SAY.yes)),
});
const added = (header: string, column: 'households' | 'residents'): Total => ({
  header,
  column,
  equals: null,
  value: (row) => number(row.entered[column]),
});
const graded = (header: string): Total => ({
  header,
  column: 'qualified',
  equals: header,
  value: (row, rules) => one(qualifiedOf(row, rules) === header),
});
const money = (header: string, column: 'stationMoney' | 'staffMoney' | 'reward' | 'money'): Total => ({
  header,
  column,
  equals: null,
  value: (row, rules) => number(moneyOf(row, rules)[column]),
});

export const TOTALS: readonly Total[] = [
  { header: H.count, column: null, equals: null, value: () => 1 },
  added(H.households, 'households'),
  added(H.residents, 'residents'),
  entered(H.office, 'office'),
  entered(H.first, 'first'),
  graded(SAY.qualified),
  graded(SAY.notQualified),
  graded(SAY.pending),
  money(H.stationMoney, 'stationMoney'),
  money(H.staffMoney, 'staffMoney'),
  money(H.reward, 'reward'),
  money(H.money, 'money'),
];

/** By 乡镇（街道） and for the county, over the communities above. */
export function townshipBlock(places: OverviewPlaces, rules: Rules): Block {
  const top = places.townships;
  const columns: ColumnSpec[] = [
    { header: H.township, width: 16 },
    ...TOTALS.map(({ header }) => ({ header, width: 9 })),
  ];
  const last = top + 2 + places.townshipNames.length;
  return {
    top,
    joined: true,
    columns,
    cells: [
      cell(top, 1, 'section', { value: SAY.townships }),
      ...headerCells(top + 1, columns),
      ...places.townshipNames.flatMap((name, index) => {
        const row = top + 2 + index;
        const label = name === '' ? SAY.noTownship : name;
        const condition =
          name === '' ? `(${held(places, 'township')}="")` : `(${held(places, 'township')}=$A${row})`;
        const rows = places.rows.filter(({ entered: said }) => String(said.township ?? '') === name);
        return totalsRow(places, rules, row, 'score', label, condition, rows);
      }),
      ...totalsRow(places, rules, last, 'total', SAY.county, '1', places.rows),
    ],
    headerRow: top + 1,
    lastUnit: last,
    last,
  };
}

function totalsRow(
  places: OverviewPlaces,
  rules: Rules,
  row: number,
  style: StyleName,
  label: string,
  condition: string,
  rows: readonly OverviewRow[],
): SpecCell[] {
  const named = `(${held(places, 'community')}<>"")`;
  return [
    cell(row, 1, style === 'total' ? 'total' : 'text', { value: label }),
    ...TOTALS.map(({ column, equals, value }, index) => {
      const both = `${condition}*${named}`;
      const formula =
        column === null ? `=SUMPRODUCT(${both}*1)` : totalFormula(both, held(places, column), equals);
      return cell(row, index + 2, style, { formula, value: totalOf(rows, rules, { value }) });
    }),
  ];
}

/** Of nothing known a total is blank, never 0. */
function totalFormula(condition: string, range: string, equals: string | null): string {
  if (equals !== null) {
    const count = `SUMPRODUCT(${condition}*(${range}="${equals}"))`;
    return `=IF(SUMPRODUCT(${condition}*(${range}<>""))=0,"",${count})`;
  }
  return `=IF(SUMPRODUCT(${condition}*ISNUMBER(${range}))=0,"",SUMPRODUCT(${condition}*1,${range}))`;
}

/** What that formula gives. */
export function totalOf(
  rows: readonly OverviewRow[],
  rules: Rules,
  { value }: Pick<Total, 'value'>,
): number | '' {
  const known = rows.flatMap((row) => value(row, rules) ?? []);
  return known.length === 0 ? '' : known.reduce((sum, one) => sum + one, 0);
}
