import type { Grid, Snapshot } from '../grid/grid';
import { gridNamed } from '../grid/grid';
import type { SheetSpec } from '../grid/sheet-spec';
import { isOwnSheet } from './names';
import { squeezed } from './headed';
import { keptFilters } from './kept-filters';

/**
 * The sheet as it replaces the one of its name: columns that bear the same heading as before, and those that people wrote
 * into beside ours, keep the width that a person may have set, and tables what a person filters them by.
 */
export function keepingColumns(spec: SheetSpec, snapshot: Snapshot): SheetSpec {
  const old = gridNamed(snapshot, spec.name);
  if (!old || !isOwnSheet(old)) return spec;
  const keptColumns = keptWidths(spec, old);
  const tables = keptFilters(spec, old);
  return {
    ...spec,
    ...(keptColumns.length > 0 ? { keptColumns } : {}),
    ...(tables.length > 0 ? { tables } : {}),
  };
}

function keptWidths(spec: SheetSpec, old: Grid): number[] {
  const before = headingsOn(old);
  const headings = new Map<number, string>();
  for (const { column, style, value } of spec.cells)
    if (style === 'header' && !headings.has(column)) headings.set(column, squeezed(String(value ?? '')));
  const ours = [...headings].flatMap(([column, heading]) =>
    before.has(`${column}|${heading}`) ? [column] : [],
  );
  const theirs = columnsOf(old).filter((column) => !headings.has(column));
  return [...ours, ...theirs].sort((one, other) => one - other);
}

/** Columns that hold anything. */
function columnsOf({ cells }: Grid): number[] {
  return [...new Set([...cells.values()].flatMap((columns) => [...columns.keys()]))];
}

function headingsOn({ cells }: Grid): Set<string> {
  return new Set(
    [...cells.values()].flatMap((columns) =>
      [...columns].map(([column, { text }]) => `${column}|${squeezed(text)}`),
    ),
  );
}
