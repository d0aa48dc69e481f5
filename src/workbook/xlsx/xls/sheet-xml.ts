import { a1, areaText } from '../../../grid/address';
import { encodeEscapes } from '../package/escapes';
import { PROLOG, tag, words } from '../sheet/xml';
import type { XlsCell, XlsSheet } from './sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const A4 = 9;

function text(name: string, value: string): string {
  return tag(name, { 'xml:space': 'preserve' }, words(encodeEscapes(value)));
}

/** `styles`: how many cell formats there are; one that is not there is the plain one. */
function cellXml(row: number, column: number, cell: XlsCell, styles: number): string {
  const { value, formula, array } = cell;
  const place = { r: a1(row, column), s: cell.look < styles ? cell.look : 0 };
  if (formula === undefined && typeof value === 'string' && !cell.isError) {
    return tag('c', { ...place, t: 'inlineStr' }, tag('is', {}, text('t', value)));
  }
  const written =
    formula === undefined ? '' : tag('f', array ? { t: 'array', ref: areaText(array) } : {}, words(formula));
  if (value === null) return tag('c', place, written);
  const type =
    typeof value === 'number' ? undefined : typeof value === 'boolean' ? 'b' : cell.isError ? 'e' : 'str';
  const shown = typeof value === 'boolean' ? (value ? '1' : '0') : encodeEscapes(String(value));
  return tag('c', { ...place, t: type }, written, tag('v', {}, words(shown)));
}

function rowsXml(sheet: XlsSheet, styles: number): string {
  const numbers = [...new Set([...sheet.rows.keys(), ...sheet.cells.keys()])].sort(
    (one, other) => one - other,
  );
  const rows = numbers.map((row) => {
    const { height = null, isHidden = false } = sheet.rows.get(row) ?? {};
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([one], [other]) => one - other);
    const size = height === null ? {} : { ht: height, customHeight: 1 };
    return tag(
      'row',
      { r: row, ...size, hidden: isHidden ? 1 : undefined },
      ...cells.map(([column, cell]) => cellXml(row, column, cell, styles)),
    );
  });
  return tag('sheetData', {}, ...rows);
}

function columnsXml({ columns }: XlsSheet, styles: number): string {
  const written = [...columns]
    .sort((one, other) => one.first - other.first)
    .map(({ first, last, width, look, isHidden }) =>
      tag('col', {
        min: first,
        max: last,
        width,
        style: look < styles ? look : 0,
        customWidth: 1,
        hidden: isHidden ? 1 : undefined,
      }),
    );
  return written.length > 0 ? tag('cols', {}, ...written) : '';
}

function viewXml({ frozen: { rows, columns } }: XlsSheet, isShown: boolean): string {
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: a1(rows + 1, columns + 1),
  };
  const inside = rows + columns > 0 ? tag('pane', { ...split, activePane: pane, state: 'frozen' }) : '';
  return tag(
    'sheetViews',
    {},
    tag('sheetView', { tabSelected: isShown ? 1 : undefined, workbookViewId: 0 }, inside),
  );
}

/** A worksheet part of the newer format with what the old sheet held. */
export function sheetXml(sheet: XlsSheet, isShown: boolean, styles: number): string {
  const merges = sheet.merges.map((area) => tag('mergeCell', { ref: areaText(area) }));
  return (
    PROLOG +
    tag(
      'worksheet',
      { xmlns: MAIN },
      viewXml(sheet, isShown),
      columnsXml(sheet, styles),
      rowsXml(sheet, styles),
      sheet.isProtected ? tag('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 }) : '',
      merges.length > 0 ? tag('mergeCells', { count: merges.length }, ...merges) : '',
      tag('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      tag('pageSetup', { paperSize: A4, orientation: sheet.isLandscape ? 'landscape' : 'portrait' }),
    )
  );
}
