import { a1 } from '../../grid/address';
import type { Grid } from '../../grid/grid';
import type { Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import { findHeader, rowsBelow, saidIn } from '../headed';
import { cell, headerCells, type ColumnSpec } from '../page';
import type { Block } from '../units/block';
import type { BulletinPlaces, UnitRows } from './bulletin-places';
import { INDICATOR_SHEET_MESSAGES as SAY } from './messages';

const H = SAY.headers;
const COLUMNS: readonly ColumnSpec[] = [
  { header: H.award, width: 9 },
  { header: H.area, width: 15 },
  { header: H.quota, width: 9 },
  { header: H.candidates, width: 9 },
];
/** A longer formula is more than Excel takes. */
const MOST_UNITS = 100;

/** 综合先进单位 and 单项先进单位: who is within as many places as an office sets; the document sets none, so the first where none is set. */
export function candidatesBlock(
  { candidates: top, overall, areas }: BulletinPlaces,
  quotas: ReadonlyMap<string, number>,
  right: number,
): Block | null {
  if (top === null) return null;
  const lines = [
    { award: SAY.overallAward, area: '', rows: overall },
    ...(areas.length > 1 ? areas.map((area) => ({ award: SAY.areaAward, area: area.name, rows: area })) : []),
  ];
  const first = top + 2;
  const last = first + lines.length - 1;
  const words = (row: number) => ({ top: row, bottom: row, left: COLUMNS.length, right });
  return {
    top,
    columns: COLUMNS,
    cells: [
      cell(top, 1, 'section', { value: SAY.candidates }),
      ...headerCells(top + 1, COLUMNS),
      ...lines.flatMap(({ award, area, rows }, index): SpecCell[] => {
        const quota = quotas.get(area) ?? null;
        return [
          cell(first + index, 1, 'center', { value: award }),
          cell(first + index, 2, 'text', { value: area }),
          cell(first + index, 3, 'input', { value: quota }),
          cell(first + index, 4, 'text', namesWithin(rows, a1(first + index, 3), quota ?? 1)),
        ];
      }),
    ],
    merges: [top + 1, ...lines.map((_, index) => first + index)].map(words),
    joined: true,
    headerRow: top + 1,
    lastUnit: last,
    last,
    validations: [
      {
        area: { top: first, left: 3, bottom: last, right: 3 },
        rule: { kind: 'whole', min: 0, max: 10_000 },
        error: SAY.quotaError,
      },
    ],
  };
}

/** Units, best first, whose place is within the quota. */
function namesWithin({ ranking, rowOf }: UnitRows, quota: string, count: number): Content {
  const value = ranking.ranked
    .filter(({ place }) => place <= count)
    .map(({ unit }) => unit)
    .join('、');
  if (rowOf.size > MOST_UNITS) return { value };
  const names = [...rowOf.values()].map((row) => {
    const place = `N(${a1(row, 1)})`;
    return `IF(AND(${place}>0,${place}<=IF(${quota}="",1,${quota})),"、"&${a1(row, 2)},"")`;
  });
  return { formula: `=MID(${names.join('&')},2,9999)`, value };
}

/** What people set, by area; "" for 综合先进单位. */
export function readQuotas(grid: Grid | null): Map<string, number> {
  const headed = grid && findHeader(grid, [H.award, H.area, H.quota]);
  return new Map(
    (headed ? rowsBelow(headed) : []).flatMap((row): [string, number][] => {
      const award = saidIn(row, H.award);
      const quota = row.cells.get(H.quota)?.value;
      const isAward = award === SAY.overallAward || award === SAY.areaAward;
      return isAward && typeof quota === 'number' ? [[saidIn(row, H.area), quota]] : [];
    }),
  );
}
