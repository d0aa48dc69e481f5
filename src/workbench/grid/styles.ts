import type { IStyleData } from '@univerjs/core';
import type { MarkKind } from '../../grid/plan';
import { MARK_FILL } from '../../grid/style';
import type { CellLook } from '../../workbook/xlsx';

/** Enumerations of the grid: BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, BooleanNumber. */
const THIN = 1;
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAP = 3;
const ON = 1;

const BLACK = '#000000';

/** A look, with the fill of a mark over its own. */
export function styleOf(look: CellLook, mark: MarkKind | undefined): IStyleData {
  const fill = mark ? MARK_FILL[mark] : look.fill;
  return {
    ...(look.font === null ? {} : { ff: look.font }),
    ...(look.size === null ? {} : { fs: look.size }),
    ...(look.bold ? { bl: ON } : {}),
    ...(look.italic ? { it: ON } : {}),
    ...(look.underline ? { ul: { s: ON } } : {}),
    ...(look.color === null ? {} : { cl: { rgb: `#${look.color}` } }),
    ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }),
    ...(look.horizontal === null ? {} : { ht: HORIZONTAL[look.horizontal] }),
    vt: VERTICAL[look.vertical],
    ...(look.wrap ? { tb: WRAP } : {}),
    ...(look.stacked ? { tr: { a: 0, v: ON } } : {}),
    ...(look.format === 'General' ? {} : { n: { pattern: look.format } }),
    bd: bordersOf(look),
  };
}

function bordersOf({ border }: CellLook): NonNullable<IStyleData['bd']> {
  const edge = { s: THIN, cl: { rgb: BLACK } };
  return {
    ...(border.top ? { t: edge } : {}),
    ...(border.right ? { r: edge } : {}),
    ...(border.bottom ? { b: edge } : {}),
    ...(border.left ? { l: edge } : {}),
  };
}
