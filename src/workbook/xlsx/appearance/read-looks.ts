import { isOn } from '../package/elements';
import { scan } from '../package/scan';
import { CellFormats } from '../read/formats';
import { PLAIN_LOOK, type CellLook } from './appearance';

type Attributes = Readonly<Record<string, string>>;
type Draft<T> = { -readonly [K in keyof T]: T[K] };
type Font = Draft<Pick<CellLook, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'color'>>;
type Border = Draft<CellLook['border']>;

/** Style index → look, from the styles part. Colours of the theme are left to the grid's own. */
export function readLooks(path: string, bytes: Uint8Array): CellLook[] {
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: Border[] = [];
  const xfs: { attributes: Attributes; alignment: Attributes }[] = [];
  const lists: Readonly<Record<string, (name: string, attributes: Attributes, depth: number) => void>> = {
    fonts: (name, attributes, depth) => {
      if (depth === 3) fonts.push({ ...PLAIN_LOOK });
      else readFont(fonts.at(-1), name, attributes);
    },
    fills: (name, attributes, depth) => {
      if (depth === 3) fills.push(null);
      else if (name === 'fgColor') fills[fills.length - 1] = colorOf(attributes);
    },
    borders: (name, attributes, depth) => {
      if (depth === 3) borders.push({ ...PLAIN_LOOK.border });
      else if (depth === 4) readEdge(borders.at(-1), name, attributes);
    },
    cellXfs: (name, attributes, depth) => {
      const last = xfs.at(-1);
      if (depth === 3) xfs.push({ attributes, alignment: {} });
      else if (name === 'alignment' && last) last.alignment = attributes;
    },
  };
  let list = '';
  scan(path, bytes, {
    open(name, attributes, depth) {
      if (depth === 2) list = name;
      else lists[list]?.(name, attributes, depth);
    },
  });
  const formats = CellFormats.read(path, bytes);
  return xfs.map(({ attributes, alignment }, index) => ({
    ...(fonts[Number(attributes.fontId ?? 0)] ?? PLAIN_LOOK),
    fill: fills[Number(attributes.fillId ?? 0)] ?? null,
    border: borders[Number(attributes.borderId ?? 0)] ?? PLAIN_LOOK.border,
    ...alignmentOf(alignment),
    format: formats.at(index).code,
  }));
}

function readFont(font: Font | undefined, name: string, attributes: Attributes): void {
  if (!font) return;
  if (name === 'b') font.bold = attributes.val === undefined || isOn(attributes.val);
  else if (name === 'i') font.italic = attributes.val === undefined || isOn(attributes.val);
  else if (name === 'u') font.underline = attributes.val !== 'none';
  else if (name === 'sz') font.size = Number(attributes.val) || null;
  else if (name === 'name') font.font = attributes.val ?? null;
  else if (name === 'color') font.color = colorOf(attributes);
}

function readEdge(border: Border | undefined, name: string, attributes: Attributes): void {
  if (!border || attributes.style === undefined || attributes.style === 'none') return;
  if (name === 'top' || name === 'right' || name === 'bottom' || name === 'left') border[name] = true;
}

function colorOf(attributes: Attributes): string | null {
  return /^[0-9A-Fa-f]{8}$/.test(attributes.rgb ?? '') ? (attributes.rgb ?? '').slice(2).toUpperCase() : null;
}

function alignmentOf(attributes: Attributes): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'stacked'> {
  const { horizontal, vertical } = attributes;
  return {
    horizontal:
      horizontal === 'center' || horizontal === 'left' || horizontal === 'right'
        ? horizontal
        : horizontal === 'centerContinuous'
          ? 'center'
          : null,
    vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
    wrap: isOn(attributes.wrapText),
    stacked: attributes.textRotation === '255',
  };
}
