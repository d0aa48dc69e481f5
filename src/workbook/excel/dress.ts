import type { Style } from '../../grid/style';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Gives ranges one of our looks. The number format is written with the values. */
export function dress(format: Excel.RangeFormat, style: Style): void {
  format.font.name = style.font;
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.color = `#${style.color}`;
  format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = style.vertical === 'top' ? 'Top' : 'Center';
  format.wrapText = style.wrap;
  if (style.stacked) format.textOrientation = 180;
  if (style.border) for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
}

const HORIZONTAL: Readonly<Record<Style['horizontal'], 'Left' | 'Center' | 'Right'>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
};
