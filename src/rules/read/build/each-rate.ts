import type { Rule } from '../../rule';
import type { Bounded } from '../sort/block';
import { choice } from '../choice';
import { conditionOf } from '../condition';
import { takenPoints } from './loss-ladder';
import { READING_MESSAGES as SAY } from '../messages';
import { wordsOf } from '../words';

/** 录入率、准确率低于95%扣2分: of the worst of them, or of each: of the others nobody is asked. */
export function eachRate(takes: readonly Bounded[], full: number, of: Rule): Rule {
  const [take] = takes;
  const rates = take?.ask.kind === 'in' || take?.ask.kind === 'step' ? (take.ask.rates ?? 1) : 1;
  if (!take || rates < 2) return of;
  const words = wordsOf(take.clause);
  const more = takes.flatMap((one): Rule[] => {
    const [when, points] = [conditionOf(one.ask), takenPoints(one, full)];
    if (!when || points === 0) return [];
    // By how much the others fall short nobody is asked.
    const least = one.ask.kind === 'step' ? -full : -points * (rates - 1);
    return [{ kind: 'discretion', words, when, least, most: 0 }];
  });
  return choice('rates', take.clause, SAY.rates(words.text), [
    { id: 'worst', label: SAY.ratesOf.worst, rule: of },
    {
      id: 'each',
      label: SAY.ratesOf.each,
      rule: { kind: 'sum', words: null, start: 0, parts: [of, ...more], cap: 0, floor: null },
    },
  ]);
}
