import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { ladder } from './ladder';
import { rungsOf } from './rungs';
import { formula } from './share';
import type { Open } from '../sort/sort-state';
import { sum } from '../sum';
import { wordsOf } from '../words';
import { zeroed } from './zeros';

const SHORT = /不足|低于|小于|少于|未达到?|达不到|不到|<|以下/;

/** 完成90%得5分，完成70%得3分；完成不足70%的按实际完成比例乘以3计分: the formula stands below the ladder. False: it is of something else. */
export function placeBelowLadder({ gives, shares, takes }: Open, asked: Asked): boolean {
  const { clause, ask } = asked;
  if (clause.outcome.kind !== 'formula' || ask.kind !== 'follow' || gives.length < 2) return false;
  const { fact } = ask.of;
  const isLadder = gives.every((give) => give.ask.kind === 'in' && give.ask.of.fact === fact);
  if (!isLadder || shares.length + takes.length > 0 || !SHORT.test(conditionText(clause))) return false;
  shares.push(asked);
  return true;
}

/** The ladder with the formula below it; null: no ladder, or no formula. */
export function belowLadder(block: Block, full: number): Rule | null {
  const [below, ...more] = block.shares;
  const rungs = block.gives.length > 1 ? rungsOf({ ...block, zeros: [] }, full) : [];
  const [first] = rungs;
  if (below?.clause.outcome.kind !== 'formula' || !first || more.length > 0) return null;
  const starts = rungs.map(({ asked }) => asked.ask.band.from?.value ?? null);
  if (rungs.length < block.gives.length || starts.includes(null)) return null;
  const to = Math.min(...starts.map(Number));
  const when = { kind: 'compare', of: first.asked.ask.of, op: '>=', to } as const;
  const rest: Rule = { kind: 'zero', words: wordsOf(below.clause), when, of: formula(below, full) };
  return zeroed(block.zeros, sum(0, [ladder(rungs, 0), rest], full), null);
}
