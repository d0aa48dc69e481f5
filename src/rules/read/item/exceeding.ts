import type { Condition, Rule } from '../../rule';
import type { Block } from '../sort/block';
import { choice } from '../choice';
import { not } from '../../condition';
import { conditionOf } from '../condition';
import { losses } from '../build/losses';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** 2分 and 1.5分 of a 2-point item: they add up to the points, or the higher counts. */
export function exceeding(added: Rule, rules: readonly Rule[], most: number, blocks: readonly Block[]): Rule {
  const first = blocks.flatMap((block) => block.gives)[0];
  if (!first) return added;
  const best = sum(0, [{ kind: 'best', words: null, parts: rules }], most);
  const whole = allTogether(blocks, most) ?? lessTogether(blocks, most);
  return choice('exceed', first.clause, SAY.exceed, [
    { id: 'sum', label: SAY.exceeding.sum, rule: added },
    { id: 'best', label: SAY.exceeding.best, rule: best },
    ...(whole ? [{ id: 'whole', label: SAY.exceeding.whole, rule: whole }] : []),
  ]);
}

/** 3分 and 3分 of a 3-point item: perhaps the points of all of them together, and of some of them a part. */
function allTogether(blocks: readonly Block[], most: number): Rule | null {
  const gives = blocks.flatMap((block) => block.gives);
  const whens = gives.flatMap(({ ask, clause: { outcome } }) => {
    const when = outcome.kind === 'give' && outcome.points === most ? conditionOf(ask) : null;
    return when ? [when] : [];
  });
  const [first] = gives;
  if (!first || whens.length < blocks.length || whens.length < gives.length) return null;
  const [all, any] = [{ kind: 'all', of: whens } as const, { kind: 'any', of: whens } as const];
  const words = wordsOf(first.clause);
  const some: Condition = { kind: 'all', of: [any, not(all)] };
  return sum(
    0,
    [
      { kind: 'award', words, when: all, points: most, otherwise: 0 },
      { kind: 'discretion', words, when: some, least: 0, most },
    ],
    most,
  );
}

/** 甲率达100%得4分，每低1%扣0.1分；乙率达60%得满分，低于60%扣2分 of 4 points: all are taken from the same points. */
function lessTogether(blocks: readonly Block[], most: number): Rule | null {
  const isWhole = ({ gives: [give, ...more], takes, zeros, shares }: Block) => {
    const points = give?.clause.outcome.kind === 'give' ? give.clause.outcome.points : null;
    const isFull = points === most || points === 'full';
    return isFull && takes.length > 0 && more.length + zeros.length + shares.length === 0;
  };
  if (!blocks.every(isWhole)) return null;
  return sum(
    most,
    blocks.flatMap((block) => losses(block, most)),
    most,
  );
}
