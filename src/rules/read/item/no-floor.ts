import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { choice } from '../choice';
import { READING_MESSAGES as SAY } from '../messages';
import { wordsOf } from '../words';

/** 可扣至负分: below 0 too. 扣完后从总分中扣除: what is left is taken from the whole table, so the item shows 0 or less. */
export function belowFloor({ clause }: Asked, rule: Rule): Rule {
  const below = unbounded(rule);
  const { outcome } = clause;
  if (outcome.kind !== 'no-floor' || !outcome.total) return below;
  return choice('floor', clause, SAY.floor(wordsOf(clause).text), [
    { id: 'zero', label: SAY.floorOf.zero, rule },
    { id: 'below', label: SAY.floorOf.below, rule: below },
  ]);
}

function unbounded(rule: Rule): Rule {
  switch (rule.kind) {
    case 'sum':
      return { ...rule, floor: rule.floor === 0 ? null : rule.floor, parts: rule.parts.map(unbounded) };
    case 'choice':
      return { ...rule, readings: rule.readings.map((one) => ({ ...one, rule: unbounded(one.rule) })) };
    case 'zero':
    case 'multiplied':
      return { ...rule, of: unbounded(rule.of) };
    default:
      return rule;
  }
}
