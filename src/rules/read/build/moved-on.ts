import type { Rule } from '../../rule';
import type { Block } from '../sort/block';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { isMovedOn } from '../asks/moved-on';
import { ladder, type Rung } from './ladder';
import { losses } from './losses';
import { READING_MESSAGES as SAY } from '../messages';
import { rungsOf } from './rungs';
import { sum } from '../sum';
import { wordsOf } from '../words';
import { zeroed } from './zeros';

/** 下降得5分，持平得3分，上升的每上升1%扣0.5分: where all rungs end, from the highest or the lowest of them down. null: no such ladder. */
export function movedOn(block: Block, full: number | null): Rule | null {
  const { gives, takes, zeros, shares, judges } = block;
  const [take, ...more] = takes;
  const isAlone = more.length + shares.length + judges.length === 0;
  if (full === null || !isAlone || take?.ask.kind !== 'step' || !isMovedOn(conditionText(take.clause)))
    return null;
  const { of, side, from } = take.ask;
  // 发生较大事故的不得分 is of something else.
  if (zeros.some(({ ask }) => ask.kind === 'else' || (ask.kind === 'in' && ask.of.fact === of.fact)))
    return null;
  const rungs = gives.length > 1 && from === 0 ? rungsOf(block, full) : [];
  if (rungs.length < Math.max(gives.length, 2) || rungs.some(({ asked }) => asked.ask.of.fact !== of.fact))
    return null;
  const zero = { value: 0, inclusive: false };
  const band = side === 'above' ? { from: zero, to: null } : { from: null, to: zero };
  const points = rungs.map((rung) => rung.points);
  const by = (start: number) => {
    const beyond: Rung = {
      asked: { clause: take.clause, ask: { kind: 'in', of, band, point: false } },
      points: start,
    };
    return sum(0, [ladder([...rungs, beyond], null), ...losses({ takes, judges }, full)], full);
  };
  const falls = choice('falls', take.clause, SAY.fallsFrom(wordsOf(take.clause).text), [
    { id: 'top', label: SAY.fallsFromOf.top, rule: by(Math.max(...points)) },
    { id: 'last', label: SAY.fallsFromOf.last, rule: by(Math.min(...points)) },
  ]);
  return zeroed(zeros, falls, null);
}
