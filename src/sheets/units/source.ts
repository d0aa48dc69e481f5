import { parseArea } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { StyleName } from '../../grid/sheet-spec';
import type { UnitResult } from '../../units/unit-result';
import { linkTo } from '../page';

/** Where scores come from: a link in this workbook; in another the file with the cells, or with the sheet where there are none to tell. */
export function sourceOf(
  { file, sheet }: UnitResult,
  cells: string | null,
): [StyleName, Content['value'], string?] {
  if (file !== '') return ['text', cells === null ? `${file}　${sheet}` : `${file}　${cells}`];
  if (cells === null) return ['text', null];
  const { top, left } = parseArea(cells);
  return ['link', `${sheet}!${cells}`, linkTo(sheet, top, left)];
}
