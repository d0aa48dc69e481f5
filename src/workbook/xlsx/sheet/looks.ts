import type { StyleName } from '../../../grid/sheet-spec';
import { STYLES, type Style } from '../../../grid/style';
import type { StylesPart } from '../package/styles-part';
import { builtInId } from '../read/number-format';
import { tag } from './xml';

function font(style: Style): string {
  return tag(
    'font',
    {},
    style.bold ? tag('b') : '',
    style.underline ? tag('u') : '',
    tag('sz', { val: style.size }),
    tag('color', { rgb: `FF${style.color}` }),
    tag('name', { val: style.font }),
    tag('family', { val: 3 }),
    tag('charset', { val: 134 }),
  );
}

function fill(color: string): string {
  const pattern = tag('fgColor', { rgb: `FF${color}` }) + tag('bgColor', { indexed: 64 });
  return tag('fill', {}, tag('patternFill', { patternType: 'solid' }, pattern));
}

const SIDES = ['left', 'right', 'top', 'bottom'];
const THIN = tag(
  'border',
  {},
  ...SIDES.map((side) => tag(side, { style: 'thin' }, tag('color', { auto: 1 }))),
  tag('diagonal'),
);

/** The index of a look among the workbook's cell formats; what it needs is added behind what is there. */
function place(styles: StylesPart, style: Style): number {
  const fontId = styles.place('fonts', font(style));
  const fillId = style.fill === null ? 0 : styles.place('fills', fill(style.fill));
  const borderId = style.border ? styles.place('borders', THIN) : 0;
  const numFmtId = builtInId(style.format) ?? styles.numberFormat(style.format);
  const alignment = tag('alignment', {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : undefined,
    textRotation: style.stacked ? 255 : undefined,
  });
  styles.need('cellStyleXfs');
  return styles.place(
    'cellXfs',
    tag(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 ? 1 : undefined,
        applyFont: 1,
        applyFill: fillId > 0 ? 1 : undefined,
        applyBorder: borderId > 0 ? 1 : undefined,
        applyAlignment: 1,
      },
      alignment,
    ),
  );
}

/** Style name → index, each placed when first asked for. */
export function looks(styles: StylesPart): (name: StyleName) => number {
  const known = new Map<StyleName, number>();
  return (name) => {
    const index = known.get(name) ?? place(styles, STYLES[name]);
    known.set(name, index);
    return index;
  };
}
