import type { Choice, Rule } from '../../rule';
import { READING_MESSAGES as SAY } from '../messages';

/**
 * 扣分项 of 10 points: what is taken there goes below 0, −10 at most, or is taken from 10 that everybody has: a reading. Points that are
 * below 0 themselves (−10) say which. Of what does not begin at all its points, as it is.
 */
export function penalty(rule: Rule, points: number, isBelow: boolean): Rule {
  if (rule.kind === 'choice')
    return {
      ...rule,
      readings: rule.readings.map((one) => ({ ...one, rule: penalty(one.rule, points, isBelow) })),
    };
  if (rule.kind !== 'sum' || rule.start !== points || rule.cap !== points) return rule;
  const below: Rule = { ...rule, start: 0, cap: 0, floor: -points };
  if (isBelow) return below;
  const readings: Choice['readings'] = [
    { id: 'below', label: SAY.penaltyOf.below, rule: below },
    { id: 'points', label: SAY.penaltyOf.points, rule },
  ];
  return { kind: 'choice', words: null, assumption: 'penalty', question: SAY.penalty, readings };
}
