import Decimal from 'decimal.js';
import type { FactSpec, FactValue } from '../rules/fact';
import type { Condition, Quantity } from '../rules/rule';
import { isOpen, type Knowledge } from './known';
import { MESSAGES } from './messages';

/** One fact as a person reads it: 未出台文件的县数 1个 · 缺：就业率. */
export function factWords(fact: string, knowledge: Knowledge): string {
  const spec = knowledge.specs.get(fact);
  const label = spec?.label ?? fact;
  const value = knowledge.entered.get(fact);
  if (knowledge.impossible.has(fact)) return MESSAGES.impossible(label, valueWords(value, spec));
  if (value === undefined || isOpen(knowledge.facts.get(fact))) return MESSAGES.lacking(label);
  return MESSAGES.known(label, valueWords(value, spec), typeof value === 'boolean');
}

/** A quantity: of a pair with its rate or growth. */
export function quantityWords(quantity: Quantity, knowledge: Knowledge): string {
  const words = factWords(quantity.fact, knowledge);
  const value = knowledge.entered.get(quantity.fact);
  const known = knowledge.facts.get(quantity.fact);
  if (typeof value !== 'object' || known?.kind !== 'exact' || quantity.as === 'value') return words;
  if (quantity.as === 'difference')
    return MESSAGES.difference(words, rounded(new Decimal(value.done).minus(value.of)));
  const rate = known.top.div(known.bottom).minus(quantity.as === 'growth' ? 100 : 0);
  return MESSAGES.rate(words, quantity.as, rounded(rate));
}

/** Every fact of the condition once. */
export function conditionWords(condition: Condition, knowledge: Knowledge): string {
  return [...new Set(wordsIn(condition, knowledge))].join('，');
}

function wordsIn(condition: Condition, knowledge: Knowledge): string[] {
  switch (condition.kind) {
    case 'is':
      return [factWords(condition.fact, knowledge)];
    case 'compare':
      return [quantityWords(condition.of, knowledge)];
    case 'any':
    case 'all':
      return condition.of.flatMap((part) => wordsIn(part, knowledge));
  }
}

/** At most two decimals, 约 where some were cut off. */
function rounded(number: Decimal): string {
  const short = number.toDecimalPlaces(2);
  return `${short.eq(number) ? '' : '约'}${short.toString()}`;
}

function valueWords(value: FactValue | undefined, spec: FactSpec | undefined): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return `${value.done}/${value.of}`;
  return `${value ?? ''}${spec?.unit ?? ''}`;
}
