import type { Grid } from '../grid/grid';
import type { FilterTable, SheetSpec } from '../grid/sheet-spec';
import { squeezed } from './headed';

/** Column → words. */
type Words = ReadonlyMap<number, string>;

/** Where each table of the sheet stood before, known by its title and its headings, so that what people filter it by stays. */
export function keptFilters(spec: SheetSpec, old: Grid): FilterTable[] {
  const tables = spec.tables ?? (spec.filter ? [{ area: spec.filter }] : []);
  const rows = new Map([...old.cells].map(([row, cells]) => [row, wordsOf(cells, ({ text }) => text)]));
  const taken = new Set<number>();
  return tables.map((table): FilterTable => {
    const { top, right } = table.area;
    const header = new Map([...wordsIn(spec, top)].filter(([column]) => column <= right));
    const title = titleAbove(top, (row) => wordsIn(spec, row));
    const before = placeOf(header, tables.length > 1 ? title : null, rows, taken);
    if (before === null) return table;
    taken.add(before);
    return { ...table, before, columns: columnsFrom(rows.get(before) ?? new Map<number, string>(), header) };
  });
}

/** The row that says most of the header, half of it at least; below that title, where there are several tables. */
function placeOf(
  header: Words,
  title: string | null,
  rows: ReadonlyMap<number, Words>,
  taken: ReadonlySet<number>,
): number | null {
  const wanted = new Set(header.values());
  let best: { readonly row: number; readonly common: number } | null = null;
  for (const [row, words] of rows) {
    if (taken.has(row) || (title !== null && titleAbove(row, (one) => rows.get(one)) !== title)) continue;
    const common = new Set([...words.values()].filter((word) => wanted.has(word))).size;
    if (2 * common >= wanted.size && common > (best?.common ?? 0)) best = { row, common };
  }
  return best?.row ?? null;
}

/** A table's title stands right above it, or above what its header says beside. */
const TITLE_ROWS = 3;

function titleAbove(top: number, wordsAt: (row: number) => Words | undefined): string {
  for (let row = top - 1; row >= Math.max(1, top - TITLE_ROWS); row -= 1) {
    const first = wordsAt(row)?.get(1);
    if (first !== undefined) return first;
  }
  return '';
}

/** Headings that come again are told apart by their order; a person's columns behind ours move with the last of ours. */
function columnsFrom(before: Words, header: Words): Record<number, number> {
  const free = [...header].sort(([one], [other]) => one - other);
  const columns: Record<number, number> = {};
  let behind: { readonly from: number; readonly to: number } | null = null;
  for (const [column, word] of [...before].sort(([one], [other]) => one - other)) {
    const at = free.findIndex(([, heading]) => heading === word);
    const [same] = at < 0 ? [] : free.splice(at, 1);
    if (same) {
      columns[column] = same[0];
      behind = { from: column, to: same[0] };
    } else if (behind && free.length === 0) columns[column] = column - behind.from + behind.to;
  }
  return columns;
}

function wordsIn({ cells }: SheetSpec, row: number): Words {
  const inRow = cells.filter((cell) => cell.row === row);
  return wordsOf(new Map(inRow.map((cell) => [cell.column, cell])), ({ value }) => String(value ?? ''));
}

function wordsOf<T>(cells: ReadonlyMap<number, T>, textOf: (cell: T) => string): Words {
  const words = [...cells].map(([column, cell]): [number, string] => [column, squeezed(textOf(cell))]);
  return new Map(words.filter(([, text]) => text !== ''));
}
