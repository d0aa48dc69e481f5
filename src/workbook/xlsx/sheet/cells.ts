import { a1 } from '../../../grid/address';
import type { SheetSpec, SpecCell, StyleName } from '../../../grid/sheet-spec';
import { fitted, isErrorText, typedValue } from '../edit/cell-content';
import { encodeEscapes } from '../package/escapes';
import { neededHeight } from './row-heights';
import { tag, words } from './xml';

/** A cell with content, or one of a merged area that only carries the look of its anchor. */
type Laid =
  | SpecCell
  | { readonly row: number; readonly column: number; readonly style: StyleName; readonly value: null };

function text(name: string, value: string): string {
  return tag(name, { 'xml:space': /^\s|\s$|\n/.test(value) ? 'preserve' : undefined }, words(value));
}

function cellXml(cell: Laid, style: number): string {
  const address = { r: a1(cell.row, cell.column), s: style > 0 ? style : undefined };
  const { value } = cell;
  const formula = 'formula' in cell ? cell.formula : undefined;
  if (formula === undefined && typeof value === 'string' && !isErrorText(value)) {
    return tag(
      'c',
      { ...address, t: 'inlineStr' },
      tag('is', {}, text('t', encodeEscapes(fitted(value))) || '<t/>'),
    );
  }
  const written = formula === undefined ? '' : text('f', formula.replace(/^=/, ''));
  if (value === null) return tag('c', address, written);
  const typed = typedValue(value);
  return tag('c', { ...address, t: typed.type ?? undefined }, written, text('v', typed.text));
}

/** Every cell by row and column; the cells of a merged area take the look of its anchor, so that borders close. */
function layOut(spec: SheetSpec): Map<number, Map<number, Laid>> {
  const rows = new Map<number, Map<number, Laid>>();
  const put = (cell: Laid) => {
    const columns = rows.get(cell.row) ?? new Map<number, Laid>();
    columns.set(cell.column, cell);
    rows.set(cell.row, columns);
  };
  for (const cell of spec.cells) put(cell);
  for (const area of spec.merges) {
    const anchor = rows.get(area.top)?.get(area.left);
    if (!anchor) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!rows.get(row)?.has(column)) put({ row, column, style: anchor.style, value: null });
      }
    }
  }
  return rows;
}

/** `<sheetData>` of a sheet of ours, row by row; `hidden`: its rows that do not pass the filter. */
export function* sheetData(
  spec: SheetSpec,
  look: (name: StyleName) => number,
  hidden: ReadonlySet<number>,
): Generator<string> {
  const rows = layOut(spec);
  const numbers = new Set([...rows.keys(), ...Object.keys(spec.heights).map(Number), ...hidden]);
  if (numbers.size === 0) {
    yield tag('sheetData');
    return;
  }
  yield '<sheetData>';
  for (const row of [...numbers].sort((one, other) => one - other)) {
    const cells = [...(rows.get(row)?.values() ?? [])].sort((one, other) => one.column - other.column);
    const fixed = spec.heights[row];
    // Without customHeight a height is one that the program may fit anew.
    const height = fixed ?? neededHeight(spec, cells) ?? undefined;
    yield tag(
      'row',
      {
        r: row,
        ht: height,
        customHeight: fixed === undefined ? undefined : 1,
        hidden: hidden.has(row) ? 1 : undefined,
      },
      ...cells.map((cell) => cellXml(cell, look(cell.style))),
    );
  }
  yield '</sheetData>';
}
