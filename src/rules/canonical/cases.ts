import type { Rule } from '../rule';
import { readCondition } from './condition';
import type { Labels } from './labels';
import type { Line } from './lines';
import { GIVEN, givenPoints } from './points';

const CASE = new RegExp(`^(.*)的，${GIVEN}$`);
const REST = new RegExp(`^其余的，(?:${GIVEN}|得.*（原文没有写明）)。$`);

/** 增长率超过0%的，得10分；…；其余的，不得分。 */
export function readCases({ text, words }: Line, labels: Labels): Rule | null {
  const parts = text.split('；');
  const rest = REST.exec(parts.pop() ?? '');
  if (!rest || parts.length === 0) return null;
  const cases = parts.map((part) => {
    const [, condition = '', points = ''] = CASE.exec(part) ?? [];
    const when = readCondition(condition, labels);
    return when && { when, points: givenPoints(points) };
  });
  const known = cases.filter((one) => one !== null);
  if (known.length < cases.length) return null;
  return {
    kind: 'cases',
    words,
    cases: known,
    otherwise: rest[1] === undefined ? null : givenPoints(rest[1]),
  };
}
