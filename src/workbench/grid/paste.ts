import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';

/**
 * Rows of cells from a clipboard's text, as spreadsheets write it: tabs between cells, line ends between rows, a cell
 * with either (or a quote at its beginning) in quotes, quotes doubled inside. A last line end closes the last row.
 */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const [, quoted, plain = '', end = ''] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    if (end !== '\t') {
      rows.push(row);
      row = [];
    } else if (cell.lastIndex === text.length) row.push('');
    if (end === '') break;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/**
 * Puts a clipboard's text into the grid, from the selection's first cell on: text and figures only, so that looks,
 * merges and widths of elsewhere stay there. One cell fills the whole selection. False where it would go beyond the
 * sheet's end.
 */
export function pasteText(api: FUniver, text: string): boolean {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getActiveRange();
  const cells = cellsOfText(text);
  if (!sheet || !selected || cells.length === 0) return true;
  const single = cells.length === 1 && cells[0]?.length === 1;
  const width = single ? selected.getWidth() : Math.max(...cells.map((row) => row.length));
  const height = single ? selected.getHeight() : cells.length;
  const [top, left] = [selected.getRow(), selected.getColumn()];
  if (top + height > sheet.getMaxRows() || left + width > sheet.getMaxColumns()) return false;
  if (single && selected.isMerged()) sheet.getRange(top, left).setValue(cells[0]?.[0] ?? '');
  else {
    const valueAt = (row: number, column: number) => cells[single ? 0 : row]?.[single ? 0 : column] ?? '';
    const values = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => valueAt(row, column)),
    );
    sheet.getRange(top, left, height, width).setValues(values);
  }
  return true;
}
