import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
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
  const best = bestOfRun(rules, most, blocks) ?? sum(0, [{ kind: 'best', words: null, parts: rules }], most);
  const whole = allTogether(blocks, most) ?? lessTogether(blocks, most);
  return choice('exceed', first.clause, SAY.exceed, [
    { id: 'sum', label: SAY.exceeding.sum, rule: added },
    { id: 'best', label: SAY.exceeding.best, rule: best },
    ...(whole ? [{ id: 'whole', label: SAY.exceeding.whole, rule: whole }] : []),
  ]);
}

/**
 * 游客增长15%得5分；创建4A级景区得5分，3A级景区得3分 of 10 points: the highest of those that stand in one sentence and fall, beside the
 * others, where that comes to just the points. null: no such run, or all of them are one.
 */
function bestOfRun(rules: readonly Rule[], most: number, blocks: readonly Block[]): Rule | null {
  const points = blocks.map(plainPoints);
  const runs = blocks.flatMap((block, start) => {
    const isNext = (index: number) => {
      const [before, own] = [points[index - 1] ?? null, points[index] ?? null];
      return (
        own !== null && before !== null && own < before && blocks[index]?.gives[0]?.clause.opens === null
      );
    };
    let end = start + 1;
    while (isNext(end)) end += 1;
    return end - start > 1 && block.gives[0]?.clause.opens !== null ? [{ start, end }] : [];
  });
  const [run, ...more] = runs;
  if (!run || more.length > 0 || run.end - run.start === blocks.length) return null;
  const others = [...points.slice(0, run.start), ...points.slice(run.end)];
  const sizes = others.map(
    (size, index) => size ?? partPoints(blocks[index < run.start ? index : index + run.end - run.start]),
  );
  const total = sizes.reduce<number>((all, size) => all + (size ?? Number.NaN), points[run.start] ?? 0);
  if (!(Math.abs(total - most) < 1e-9)) return null;
  const highest: Rule = { kind: 'best', words: null, parts: rules.slice(run.start, run.end) };
  return sum(0, [...rules.slice(0, run.start), highest, ...rules.slice(run.end)], most);
}

/** 3A级景区得3分: a number of points for something that is so, and nothing taken. */
function plainPoints({ gives: [give, ...more], takes, judges, shares }: Block): number | null {
  const isPlain =
    more.length + takes.length + judges.length + shares.length === 0 && give?.ask.kind === 'when';
  return isPlain ? numberIn(give) : null;
}

function partPoints(block: Block | undefined): number | null {
  const [give, ...more] = block?.gives ?? [];
  return give && more.length === 0 ? numberIn(give) : null;
}

function numberIn({ clause: { outcome } }: Asked): number | null {
  return outcome.kind === 'give' && !outcome.each && typeof outcome.points === 'number'
    ? outcome.points
    : null;
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
