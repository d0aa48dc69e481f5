import type { Grid, Snapshot } from '../grid/grid';
import { gridNamed } from '../grid/grid';
import type { SheetSpec } from '../grid/sheet-spec';
import { isOwnSheet } from './names';
import { squeezed } from './headed';

/** The sheet as it replaces the one of its name: columns that bear the same heading as before keep their width, which a person may have set. */
export function keepingWidths(spec: SheetSpec, snapshot: Snapshot): SheetSpec {
  const old = gridNamed(snapshot, spec.name);
  if (!old || !isOwnSheet(old)) return spec;
  const before = headingsOn(old);
  const headings = new Map<number, string>();
  for (const { column, style, value } of spec.cells)
    if (style === 'header' && !headings.has(column)) headings.set(column, squeezed(String(value ?? '')));
  const keptWidths = [...headings].flatMap(([column, heading]) =>
    before.has(`${column}|${heading}`) ? [column] : [],
  );
  return keptWidths.length > 0 ? { ...spec, keptWidths } : spec;
}

function headingsOn({ cells }: Grid): Set<string> {
  return new Set(
    [...cells.values()].flatMap((columns) =>
      [...columns].map(([column, { text }]) => `${column}|${squeezed(text)}`),
    ),
  );
}
