import type { ScoringTable, TableItem } from '../recognise/table';
import { letters } from '../text/letters';
import { lettersLikeness } from '../text/likeness';
import { align, type Pairing } from './align';
import { FORMS } from './catalogue';
import type { FormItem, OfficialForm } from './form';

/** A table known as an official form, row by row. */
export interface FormMatch {
  readonly form: OfficialForm;
  /** 0 to 1: how much of the table is the form, and of the form the table. */
  readonly confidence: number;
  /** The table's ordinal → the form's item. Added rows have none; missing items are nobody's value. */
  readonly items: ReadonlyMap<number, FormItem>;
}

/** Rows less alike than this are different rows. */
const SAME_ROW = 0.6;
/** A row out of order must be as good as unchanged. */
const SAME_ROW_ELSEWHERE = 0.8;
/** Fewer rows than this prove nothing, unless they are the whole table and as good as unchanged. */
const LEAST_ROWS = 3;
const UNCHANGED = 0.95;
/** Item texts shorter than this many letters (绩效管理) are compared together with what stands beside them. */
const SHORT = 16;

/** The official form that the table is, by content alone; null for any other table. */
export function matchForm(table: ScoringTable): FormMatch | null {
  return matchAmong(table, FORMS);
}

/** The same among given forms. */
export function matchAmong(table: ScoringTable, forms: readonly OfficialForm[]): FormMatch | null {
  const rows = table.items.map(rowOf);
  const matches = forms.flatMap((form) => matchOne(rows, form) ?? []);
  return matches.reduce<FormMatch | null>(
    (best, match) => (best === null || match.confidence > best.confidence ? match : best),
    null,
  );
}

/** A row's letters, ready to compare. */
interface Row {
  readonly texts: readonly string[];
  readonly beside: readonly string[];
}

function rowOf(item: TableItem): Row {
  return { texts: [letters(item.text)], beside: [letters(item.ruleText), letters(item.methodText)] };
}

const formRows = new WeakMap<FormItem, Row>();

/** Made once: the official texts don't change. */
function formRow(item: FormItem): Row {
  const before = formRows.get(item);
  if (before) return before;
  const texts = item.restored ? [item.text, item.restored.text] : [item.text];
  const row = { texts: texts.map(letters), beside: [letters(item.rule), letters(item.method)] };
  formRows.set(item, row);
  return row;
}

function matchOne(rows: readonly Row[], form: OfficialForm): FormMatch | null {
  const items = form.sections.flatMap((section) => section.items);
  const official = items.map(formRow);
  const alike = rows.map((row) => official.map((other) => rowLikeness(row, other)));
  if (alike.every((row) => row.every((likeness) => likeness < SAME_ROW))) return null;
  const pairs = align(alike, SAME_ROW, SAME_ROW_ELSEWHERE);
  const weight = pairs.reduce((total, pair) => total + pair.weight, 0);
  const ofTable = weight / rows.length;
  const ofForm = weight / items.length;
  const confidence = ofTable * (0.75 + 0.25 * ofForm);
  const proves = pairs.length >= LEAST_ROWS || ofTable >= UNCHANGED;
  if (!proves || (confidence < 0.5 && ofForm < 0.6)) return null;
  return { form, confidence: Number(confidence.toFixed(3)), items: mapping(pairs, items) };
}

function mapping(pairs: readonly Pairing[], items: readonly FormItem[]): Map<number, FormItem> {
  return new Map(
    pairs.flatMap((pair) => {
      const item = items[pair.to];
      return item ? [[pair.from + 1, item] as const] : [];
    }),
  );
}

/** The best of printed and restored text; short texts count half, their rule and method texts the other half. */
function rowLikeness(row: Row, other: Row): number {
  let text = 0;
  for (const one of row.texts) for (const two of other.texts) text = Math.max(text, atLeast(one, two));
  const isShort = row.texts.every((one) => one.length < SHORT);
  if (!isShort || text < SAME_ROW) return text;
  const beside = row.beside.flatMap((one, index) => {
    const two = other.beside[index] ?? '';
    return one === '' || two === '' ? [] : [atLeast(one, two)];
  });
  return beside.length === 0 ? text : (text + Math.max(...beside)) / 2;
}

/** Likeness, but 0 where the lengths alone say that it is below what counts. */
function atLeast(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  return shorter < SAME_ROW * longer ? 0 : lettersLikeness(one, other);
}
