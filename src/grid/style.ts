import type { MarkKind } from './plan';
import type { StyleName } from './sheet-spec';

/** One look. Colours are RRGGBB. */
export interface Style {
  readonly font: string;
  /** points */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Characters one under the other (textRotation 255). */
  readonly stacked: boolean;
  /** Number format code. */
  readonly format: string;
  readonly underline: boolean;
}

const base: Style = {
  font: '宋体',
  size: 10.5,
  bold: false,
  color: '000000',
  fill: null,
  border: true,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  stacked: false,
  format: 'General',
  underline: false,
};

/** The looks of the sheets that we own, as offices print them. */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { ...base, font: '黑体', size: 16, border: false, horizontal: 'center' },
  subtitle: { ...base, border: false, wrap: false },
  header: { ...base, font: '黑体', bold: true, horizontal: 'center', fill: 'E7EEF7' },
  section: { ...base, horizontal: 'center', bold: true },
  vertical: { ...base, horizontal: 'center', stacked: true },
  text: base,
  center: { ...base, horizontal: 'center' },
  number: { ...base, horizontal: 'right' },
  score: { ...base, horizontal: 'center' },
  rate: { ...base, horizontal: 'center', format: '0.00' },
  total: { ...base, horizontal: 'center', bold: true, fill: 'F2F2F2' },
  input: { ...base, horizontal: 'center', fill: 'FFFBE6' },
  inputText: { ...base, horizontal: 'center', fill: 'FFFBE6', format: '@' },
  inputDate: { ...base, horizontal: 'center', fill: 'FFFBE6', format: 'yyyy-mm-dd' },
  literal: { ...base, format: '@' },
  link: { ...base, color: '0563C1', underline: true },
  note: { ...base, border: false, color: '595959', size: 9 },
  formHeader: { ...base, font: '黑体', horizontal: 'center' },
  formTotal: { ...base, horizontal: 'center', bold: true, format: 'General;-General;;@' },
  formNote: { ...base, border: false },
  plain: { ...base, border: false, wrap: false },
};

/** Fill colours of the marks on the user's form; print-safe, told apart in grey by the 问题清单. */
export const MARK_FILL: Readonly<Record<MarkKind, string>> = {
  wrong: 'FFC7CE',
  open: 'FFEB9C',
  person: 'DDEBF7',
  kept: 'E2EFDA',
};

/** Every formula of a mark of ours carries this, so that we know our marks again: N() of a text is 0. */
export const MARK_SIGNATURE = 'N("kaoping")';

/** The formula of a mark, always true, told apart by kind. Without leading "=". */
export function markFormula(kind: MarkKind): string {
  return `(${MARK_SIGNATURE}=0)*(LEN("${kind}")>0)`;
}
