import Decimal from 'decimal.js';
import type { Condition, Quantity } from '../rules/rule';
import { isOpen, type Knowledge } from './known';
import type { Messages } from './messages';

/** What is known, and the language to tell it in. */
export interface Telling {
  readonly knowledge: Knowledge;
  readonly say: Messages;
}

/** One fact as a person reads it: 未出台文件的县数 1个 · 缺：就业率. */
export function factWords(fact: string, { knowledge, say }: Telling): string {
  const spec = knowledge.specs.get(fact);
  const label = spec?.label ?? fact;
  const value = knowledge.entered.get(fact);
  const words = say.value(value, spec?.unit ?? '');
  if (knowledge.impossible.has(fact)) return say.impossible(label, words);
  if (value === undefined || isOpen(knowledge.facts.get(fact))) return say.lacking(label);
  return say.known(label, words, typeof value === 'boolean');
}

/** A quantity: of a pair with its rate or growth. */
export function quantityWords(quantity: Quantity, telling: Telling): string {
  const { knowledge, say } = telling;
  const words = factWords(quantity.fact, telling);
  const value = knowledge.entered.get(quantity.fact);
  const known = knowledge.facts.get(quantity.fact);
  if (typeof value !== 'object' || known?.kind !== 'exact' || quantity.as === 'value') return words;
  if ('rate' in value) return words;
  if (quantity.as === 'difference')
    return say.difference(words, rounded(new Decimal(value.done).minus(value.of), say));
  const rate = known.top.div(known.bottom).minus(quantity.as === 'growth' ? 100 : 0);
  return say.rate(words, quantity.as, rounded(rate, say));
}

/** Every fact of the condition once. */
export function conditionWords(condition: Condition, telling: Telling): string {
  return telling.say.listed(wordsIn(condition, telling));
}

function wordsIn(condition: Condition, telling: Telling): string[] {
  switch (condition.kind) {
    case 'is':
      return [factWords(condition.fact, telling)];
    case 'compare':
      return [quantityWords(condition.of, telling)];
    case 'any':
    case 'all':
      return condition.of.flatMap((part) => wordsIn(part, telling));
  }
}

/** At most two decimals, 约 where some were cut off. */
function rounded(number: Decimal, say: Messages): string {
  const short = number.toDecimalPlaces(2);
  return short.eq(number) ? short.toString() : say.about(short.toString());
}
