import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { isGiving, losses } from './losses';
import { fallsShort } from './rungs';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';

/**
 * 90%以上得10分，80%以上得8分，投诉一次扣1分: what is given by degrees (a ladder, a scale, a formula, a share, places, a person's
 * judgement) less what is taken beside it. null: it is not given by degrees, or nothing is taken. `full` null: no points are known.
 */
export function gradedLess(block: Block, full: number | null, build: (block: Block) => Rule): Rule | null {
  const judges = block.judges.filter((judge) => !isGiving(judge));
  const [take] = [...block.takes, ...judges];
  if (!take || !isGraded(block) || goesOnBelow(block)) return null;
  const falling = fallsBelow(block, full);
  if (falling) return falling;
  // Steps beside degrees may say the same once more, or something else.
  if (block.takes.some(({ ask }) => ask.kind === 'step'))
    return { kind: 'unreadable', words: wordsOf(take.clause), least: 0, most: full ?? Infinity };
  const given = build({ ...block, takes: [], judges: block.judges.filter(isGiving) });
  return sum(0, [given, ...losses({ ...block, zeros: [], judges }, full ?? Infinity)], full);
}

/** 高于平均得5分，持平得4分，低于的每低1个百分点扣0.5分: below all degrees, from the highest or the lowest of them down. */
function fallsBelow({ gives, takes, zeros, shares, judges }: Block, full: number | null): Rule | null {
  const [take, ...more] = takes;
  const isAlone = more.length + zeros.length + shares.length + judges.length === 0;
  if (full === null || take?.ask.kind !== 'step' || take.ask.from !== 0 || !isAlone || take.cap) return null;
  if (!/^(?:每)?(?:低于|不足|少于|未达到?|达不到)/.test(conditionText(take.clause))) return null;
  const cases = gives.flatMap(({ ask, clause: { outcome } }) => {
    const when = ask.kind === 'when' ? ask.when : null;
    return when && outcome.kind === 'give' && typeof outcome.points === 'number'
      ? [{ when, points: outcome.points }]
      : [];
  });
  if (cases.length < gives.length || cases.length < 2) return null;
  const when = { kind: 'compare', of: take.ask.of, op: '>', to: 0 } as const;
  const words = wordsOf(take.clause);
  const points = cases.map((one) => one.points);
  const by = (start: number) => {
    const given: Rule = { kind: 'cases', words, cases: [{ when, points: start }, ...cases], otherwise: null };
    return sum(0, [given, ...losses({ takes, judges }, full)], full);
  };
  return choice('falls', take.clause, SAY.fallsFrom(words.text), [
    { id: 'top', label: SAY.fallsFromOf.top, rule: by(Math.max(...points)) },
    { id: 'last', label: SAY.fallsFromOf.last, rule: by(Math.min(...points)) },
  ]);
}

/** 95%以上得5分，90%以上得3分，90%以下每降低1%再扣0.5分: what falls short of a ladder goes on from it (rungs.ts). */
function goesOnBelow({ gives, takes }: Block): boolean {
  const isLadder = gives.length > 1 && gives.every(({ ask }) => ask.kind === 'in');
  const isShort = ({ ask, clause }: Asked) => ask.kind === 'step' || fallsShort(conditionText(clause));
  return isLadder && takes.some(isShort);
}

function isGraded({ gives, shares, decline, isInterpolated, judges }: Block): boolean {
  const isFormula = gives[0]?.clause.outcome.kind === 'formula';
  const isJudged = gives.length === 0 && judges.some(isGiving);
  return gives.length > 1 || isFormula || shares.length > 0 || decline !== null || isInterpolated || isJudged;
}
