import { Converter } from 'opencc-js/cn2t';
import type { Grid } from '../../src/grid/grid';
import { recognise } from '../../src/recognise/recognise';
import type { ScoringTable } from '../../src/recognise/table';
import { allCases } from './case-files';
import { draw } from './drawing';
import { entriesOf, filledDown, gridOf, withEmptyColumn, withEmptyRow, withoutMerges } from './grids';

/** A sheet after somebody changed its looks, and where its rows and columns went. */
interface Changed {
  readonly grid: Grid;
  readonly row?: (row: number) => number;
  readonly column?: (column: number) => number;
}
type Change = (grid: Grid, table: ScoringTable) => Changed;

const traditional = Converter({ from: 'cn', to: 't' });

/** Every text of the sheet (of the header rows alone) written anew. */
function written(grid: Grid, write: (text: string) => string, rows?: readonly number[]): Grid {
  const entries = entriesOf(grid).map(([row, column, value]) => {
    const isWritten = typeof value === 'string' && (!rows || rows.includes(row));
    return [row, column, isWritten ? write(value) : value] as const;
  });
  return gridOf(entries, grid.merges, grid.sheet);
}

const wide = (text: string): string =>
  text.replace(/[\d%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const behind =
  (at: number) =>
  (place: number): number =>
    place >= at ? place + 1 : place;

const emptyColumn =
  (where: (table: ScoringTable) => number): Change =>
  (grid, table) => ({ grid: withEmptyColumn(grid, where(table)), column: behind(where(table)) });

const emptyRow =
  (where: (table: ScoringTable) => number): Change =>
  (grid, table) => ({ grid: withEmptyRow(grid, where(table)), row: behind(where(table)) });

const CHANGES: Readonly<Record<string, Change>> = {
  'with merged cells filled down': (grid) => ({ grid: filledDown(grid) }),
  'with merges taken off': (grid) => ({ grid: withoutMerges(grid, []) }),
  'with merges that nobody read': (grid) => ({ grid: withoutMerges(grid, null) }),
  'in full-width figures': (grid) => ({ grid: written(grid, wide) }),
  'in traditional characters': (grid) => ({ grid: written(grid, traditional) }),
  'with line breaks in the header words': (grid, { headerRows }) => ({
    grid: written(grid, (text) => [...text].join('\n'), headerRows),
  }),
  'with blanks in the header words': (grid, { headerRows }) => ({
    grid: written(grid, (text) => [...text].join(' '), headerRows),
  }),
  'with an empty column before the points': emptyColumn(({ columns }) => columns.points ?? columns.item + 1),
  'with an empty column before the items': emptyColumn(({ columns }) => columns.item),
  'with an empty row among the items': emptyRow(({ items }) => items[1]?.rows[0] ?? 1),
  'with an empty row below the header': emptyRow(({ headerRows }) => (headerRows.at(-1) ?? 0) + 1),
  'with a column of somebody’s own behind it': (grid, { headerRows, area, items }) => {
    const right = Math.max(...entriesOf(grid).map(([, column]) => column));
    if (right > area.right) return { grid };
    const own = items.map(({ rows }) => [rows[0], right + 1, '文件、照片'] as const);
    const head = [headerRows[0] ?? 1, right + 1, '佐证材料'] as const;
    return { grid: gridOf([...entriesOf(grid), head, ...own], grid.merges, grid.sheet) };
  },
  'with scores entered': (grid, { items, levels }) => {
    const scores = items.flatMap(({ rows }) => levels.map(({ column }) => [rows[0], column, 1.5] as const));
    const free = scores.filter(([row, column]) => !grid.cells.get(row)?.has(column));
    return { grid: gridOf([...entriesOf(grid), ...free], grid.merges, grid.sheet) };
  },
};

/** What must be found again, with its rows and columns where they went. */
function found(
  tables: readonly ScoringTable[],
  row = (at: number): number => at,
  column = (at: number): number => at,
): object[] {
  const at = (place: number | null): number | null => (place === null ? null : column(place));
  return tables.map(({ columns, levels, items, sections }) => ({
    columns: Object.entries(columns).map(([role, place]: [string, number | null]) => [role, at(place)]),
    levels: levels.map((level) => [column(level.column), at(level.reasonColumn)]),
    items: items.map((item) => [row(item.rows[0]), item.points, item.section]),
    sections: sections.map(({ points }) => points),
  }));
}

/** A points cell that was filled down over rows that name no part of their own, where no sum tells, can't be known again. */
const CANT_BE_KNOWN: readonly string[] = [
  'many rule rows of one item, each with its points won',
  'fire safety: reasons for each level, paragraphs of one item in rows of their own',
  'a score cell merged over two items whose points are one cell too',
  "rows of a merged points cell that name no part of their own have no points, only the group's",
];

const SHEETS = allCases().flatMap(({ title, drawing }) => {
  const grid = draw(drawing);
  const tables = recognise(grid);
  const [first] = tables;
  const isKnown = first && first.items.length > 1 && !CANT_BE_KNOWN.includes(title);
  return isKnown ? [{ title, grid, tables, first }] : [];
});

test.each(Object.entries(CHANGES))('every table of the cases is found as it was %s', (_, change) => {
  for (const { title, grid, tables, first } of SHEETS) {
    const changed = change(grid, first);
    expect({ title, tables: found(recognise(changed.grid)) }).toEqual({
      title,
      tables: found(tables, changed.row, changed.column),
    });
  }
});
