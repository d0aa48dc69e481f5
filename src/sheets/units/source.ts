import { parseArea } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { StyleName } from '../../grid/sheet-spec';
import type { UnitResult } from '../../units/unit-result';
import { linkTo } from '../page';

/**
 * Where scores come from: the cells, in another workbook behind the file's name; the sheet where there are none to tell.
 * A link is short: LibreOffice does not wrap it.
 */
export function sourceOf(
  { file, sheet }: UnitResult,
  cells: string | null,
): [StyleName, Content['value'], string?] {
  if (file !== '') return ['text', cells === null ? `${file}　${sheet}` : `${file}　${cells}`];
  if (cells === null) return ['text', sheet];
  const { top, left } = parseArea(cells);
  return ['link', cells, linkTo(sheet, top, left)];
}
