import type { Rule } from '../../rule';
import type { Ask } from '../asks/ask';
import type { Clause } from '../clauses/clause';
import { choice } from '../choice';
import { READING_MESSAGES as SAY } from '../messages';
import { wordsOf } from '../words';

type Follow = Extract<Ask, { kind: 'follow' }>;

/** 按比例扣分: so much of all `points` as is missing; with 最多扣1分 behind it, of that point, or of all of them down to it. */
export function takenShare(clause: Clause, { of, due }: Follow, points: number, most: number | null): Rule {
  const words = wordsOf(clause);
  const whole = due?.from?.value ?? 100;
  const less = (all: number): Rule => ({
    kind: 'per-step',
    words,
    of,
    from: whole,
    side: 'below',
    step: whole,
    points: -all,
    steps: 'part',
    most,
  });
  if (most === null) return less(points);
  return choice('share', clause, SAY.share(words.text), [
    { id: 'of-bound', label: SAY.shareOf.points(most), rule: less(most) },
    { id: 'of-all', label: SAY.shareOf.points(points), rule: less(points) },
  ]);
}
