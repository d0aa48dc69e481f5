import { printRule } from '../print';
import type { ItemTexts, Reading } from '../reading';
import type { Rule } from '../rule';
import { readCanonical } from './read-canonical';

/** What can be a whole item's rule. 就业率低于90%的，扣2分。 alone is words of a form, which say nothing of what it is taken from. */
const WHOLE = /^(?:sum|zero|choice|best|by-best-unit|multiplied|award|bands|cases)$/;

/** An item whose rule was written in canonical words, as a person's correction may be; null where it is any other text. */
export function readCanonicalItem({
  item = '',
  rule = '',
  method = '',
  remark = '',
}: ItemTexts): Reading | null {
  if (rule.trim() === '' || `${item}${method}${remark}`.trim() !== '') return null;
  const read = readCanonical(rule);
  if (!read || !WHOLE.test(read.rule.kind) || isBare(read.rule)) return null;
  const said = printRule(read).map(({ depth, text }) => '  '.repeat(depth) + text);
  if (said.join('\n') !== rule.trim().replace(/\s*[\r\n]+/g, '\n')) return null;
  return { ...read, unread: [], doubts: [] };
}

function isBare(rule: Rule): boolean {
  return rule.kind === 'sum' && rule.parts.length === 0 && rule.start === 0;
}
