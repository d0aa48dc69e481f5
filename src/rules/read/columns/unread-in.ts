import type { Rule, Words } from '../../rule';
import { COLUMNS } from '../book/book';

/** Every stretch of the form that stands in the rule as not understood, wherever that came to be. */
export function unreadIn(rule: Rule): readonly Words[] {
  switch (rule.kind) {
    case 'unreadable':
      return rule.words ? [rule.words] : [];
    case 'sum':
    case 'best':
      return rule.parts.flatMap(unreadIn);
    case 'zero':
    case 'multiplied':
    case 'by-best-unit':
      return unreadIn(rule.of);
    case 'choice':
      return rule.readings.flatMap((reading) => unreadIn(reading.rule));
    default:
      return [];
  }
}

/** What was not understood as the text was read, and what is so in the rule: each stretch once, as they stand in the form. */
export function allUnread(unread: readonly Words[], rule: Rule): Words[] {
  const each = new Map([...unread, ...unreadIn(rule)].map((words) => [keyOf(words), words]));
  return [...each.values()].sort(
    (a, b) => COLUMNS.indexOf(a.in) - COLUMNS.indexOf(b.in) || startOf(a) - startOf(b),
  );
}

function keyOf({ in: column, span, text }: Words): string {
  return span ? `${column} ${span.from} ${span.to}` : `${column} ${text}`;
}

function startOf({ span }: Words): number {
  return span?.from ?? 0;
}
