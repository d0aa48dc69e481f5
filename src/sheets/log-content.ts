import type { Cell } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { SpecCell } from '../grid/sheet-spec';

/** In front of a text, so that "5" stays a text and "=1" never becomes a formula. */
const TEXT = '文本：';
const LOGICAL = '逻辑值：';
const FORMULA = '公式：';
/** Between a formula and its value. */
const RESULT = '　结果：';
const NOTHING = '无';

/** A content as 计分记录 keeps it: numbers as numbers, blanks as blanks, everything else as text that says what it is. */
export function contentAsLogged(content: Content): SpecCell['value'] {
  if (content.formula !== undefined)
    return `${FORMULA}${content.formula}${RESULT}${withoutSeparator(valueAsText(content.value))}`;
  return typeof content.value === 'number' || content.value === null
    ? content.value
    : valueAsText(content.value);
}

function valueAsText(value: Content['value']): string {
  if (value === null) return NOTHING;
  if (typeof value === 'string') return `${TEXT}${value}`;
  return typeof value === 'number' ? String(value) : `${LOGICAL}${value ? '是' : '否'}`;
}

/** The way back. A logged cell that somebody rewrote is taken as what it shows. */
export function contentFromLog(cell: Cell | undefined): Content {
  if (!cell) return { value: null };
  if (typeof cell.value !== 'string') return { value: cell.value };
  if (!cell.value.startsWith(FORMULA)) return { value: textAsValue(cell.value) };
  const end = cell.value.lastIndexOf(RESULT);
  if (end < 0) return { formula: cell.value.slice(FORMULA.length), value: null };
  const result = withSeparator(cell.value.slice(end + RESULT.length));
  return { formula: cell.value.slice(FORMULA.length, end), value: numberOr(result) ?? textAsValue(result) };
}

/** The separator's wide blank never stands in a result, so that the last one ends the formula. */
function withoutSeparator(result: string): string {
  return result.replaceAll('\\', '\\\\').replaceAll('　', '\\u3000');
}

function withSeparator(result: string): string {
  return result.replace(/\\(\\|u3000)/g, (_, escaped: string) => (escaped === 'u3000' ? '　' : '\\'));
}

function textAsValue(text: string): Content['value'] {
  if (text.startsWith(TEXT)) return text.slice(TEXT.length);
  if (text.startsWith(LOGICAL)) return text.slice(LOGICAL.length) === '是';
  return text === NOTHING ? null : text;
}

function numberOr(text: string): number | null {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : null;
}
