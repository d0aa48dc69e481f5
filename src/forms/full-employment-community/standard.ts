import { not } from '../../rules/condition';
import type { Condition, Rule, Words } from '../../rules/rule';
import { all, award, choice, discretion, fromZero } from '../build';

/**
 * Most rows of the form state what is wanted and how many points it has, and no rule. Whether the points are due whole once
 * the standard is met is for the office to say: one assumption for the whole form. Short of the standard a person decides.
 */
const byStandard = (words: Words, full: Rule, person: Rule): Rule =>
  choice(
    words,
    'standard-met',
    '原表没有评分办法。达到标准的，是否就得满分？',
    ['full', '达到标准得满分，未达到的由人酌情', full],
    ['person', '一律由人酌情', person],
  );

/** A row's points for its standard, where `when` (null: always) holds at all. */
export function standard(words: Words, points: number, met: Condition, when: Condition | null = null): Rule {
  const where = (condition: Condition) => (when ? all(when, condition) : condition);
  return byStandard(
    words,
    fromZero(points, award(words, where(met), points), discretion(words, 0, points, where(not(met)))),
    discretion(words, 0, points, when),
  );
}

/** What a row loses for its standard beside what its own rule takes. */
export function shortfall(words: Words, points: number, met: Condition): Rule {
  return byStandard(words, discretion(words, -points, 0, not(met)), discretion(words, -points, 0));
}
