import { parseArea } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { StyleName } from '../../grid/sheet-spec';
import { letters } from '../../text/letters';
import type { UnitResult } from '../../units/unit-result';
import { linkTo } from '../page';

/**
 * Where scores come from: the cells, in another workbook behind the file's name; the sheet where there are none to tell, unless it is called as its table.
 * A link is short: LibreOffice does not wrap it.
 */
export function sourceOf(
  { file, sheet, title }: UnitResult,
  cells: string | null,
): [StyleName, Content['value'], string?] {
  const place = cells ?? (letters(title).startsWith(letters(sheet)) ? '' : sheet);
  if (file !== '') return ['text', place === '' ? file : `${file}　${place}`];
  if (cells === null) return ['text', sheet];
  const { top, left } = parseArea(cells);
  return ['link', cells, linkTo(sheet, top, left)];
}
