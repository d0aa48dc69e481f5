import { PROLOG, tag } from '../sheet/xml';
import type { Globals } from './globals';
import { reader, type BiffRecord } from './records';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EDGES =
  'none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot'.split(
    ' ',
  );
const PATTERNS =
  'none solid mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625'.split(
    ' ',
  );
const HORIZONTAL = ['', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'];
const VERTICAL = ['top', 'center', '', 'justify', 'distributed'];
const AUTOMATIC = 0x7fff;
/** The eight basic colours, which a palette of the workbook’s own does not change. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

function color(name: string, index: number): string {
  return index === AUTOMATIC || index > 65 ? '' : tag(name, { indexed: index });
}

function fontXml(record: BiffRecord): string {
  const from = reader(record);
  const [height, flags, ink, weight] = [from.u16(), from.u16(), from.u16(), from.u16()];
  from.skip(2);
  const [underline, , charset] = [from.u8(), from.u8(), from.u8()];
  from.skip(1);
  const name = from.shortString();
  return tag(
    'font',
    {},
    weight >= 600 ? tag('b') : '',
    flags & 2 ? tag('i') : '',
    flags & 8 ? tag('strike') : '',
    underline === 0 ? '' : tag('u', { val: underline & 2 ? 'double' : 'single' }),
    tag('sz', { val: height / 20 }),
    color('color', ink),
    tag('name', { val: name }),
    tag('charset', { val: charset }),
  );
}

interface Look {
  readonly fill: string;
  readonly border: string;
  readonly xf: (index: number) => string;
}

function edge(name: string, style: number, ink: number): string {
  const kind = EDGES[style] ?? 'none';
  return kind === 'none' ? tag(name) : tag(name, { style: kind }, color('color', ink));
}

function lookOf(record: BiffRecord): Look {
  const from = reader(record);
  const [font, format, flags, align, rotation, indent] = [
    from.u16(),
    from.u16(),
    from.u16(),
    from.u8(),
    from.u8(),
    from.u8(),
  ];
  from.skip(1);
  const [lines, more, inks] = [from.u32(), from.u32(), from.u16()];
  const pattern = PATTERNS[more >>> 26] ?? 'none';
  const alignment = tag('alignment', {
    horizontal: HORIZONTAL[align & 7] || undefined,
    vertical: VERTICAL[(align >> 4) & 7] || undefined,
    wrapText: align & 8 ? 1 : undefined,
    textRotation: rotation > 0 ? rotation : undefined,
    indent: (indent & 15) > 0 ? indent & 15 : undefined,
  });
  const protection = flags & 1 ? '' : tag('protection', { locked: 0 });
  return {
    fill: tag(
      'fill',
      {},
      tag(
        'patternFill',
        { patternType: pattern },
        color('fgColor', inks & 0x7f),
        color('bgColor', (inks >> 7) & 0x7f),
      ),
    ),
    border: tag(
      'border',
      {},
      edge('left', lines & 15, (lines >> 16) & 0x7f),
      edge('right', (lines >> 4) & 15, (lines >> 23) & 0x7f),
      edge('top', (lines >> 8) & 15, more & 0x7f),
      edge('bottom', (lines >> 12) & 15, (more >> 7) & 0x7f),
      tag('diagonal'),
    ),
    // There is no fifth font: its number is left out.
    xf: (index) =>
      tag(
        'xf',
        {
          numFmtId: format,
          fontId: font > 4 ? font - 1 : font,
          fillId: index + 2,
          borderId: index + 1,
          xfId: 0,
          applyProtection: protection ? 1 : undefined,
        },
        alignment,
        protection,
      ),
  };
}

/** The styles part of the newer format: a cell format for each of the old ones, at the same place. */
export function stylesXml({ fonts, formats, looks, palette }: Globals): string {
  const made = looks.map(lookOf);
  const list = (name: string, entries: readonly string[]) =>
    entries.length > 0 ? tag(name, { count: entries.length }, ...entries) : '';
  const plain = '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  const own = [...BASIC, ...palette].map((rgb) => tag('rgbColor', { rgb: `FF${rgb}` }));
  return (
    PROLOG +
    tag(
      'styleSheet',
      { xmlns: MAIN },
      list(
        'numFmts',
        [...formats].map(([id, code]) => tag('numFmt', { numFmtId: id, formatCode: code })),
      ),
      list(
        'fonts',
        fonts.length > 0 ? fonts.map(fontXml) : ['<font><sz val="11"/><name val="宋体"/></font>'],
      ),
      list('fills', [...fills, ...made.map(({ fill }) => fill)]),
      list('borders', [plain, ...made.map(({ border }) => border)]),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list(
        'cellXfs',
        made.length > 0
          ? made.map(({ xf }, index) => xf(index))
          : ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
      ),
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
      palette.length > 0 ? tag('colors', {}, tag('indexedColors', {}, ...own)) : '',
    )
  );
}
