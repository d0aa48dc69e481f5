import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import { doneBut } from '../build/lesser-still';
import { conditionText } from '../clauses/clause';
import type { Sorted } from '../sort/block';

/** 未建立的不得分，建立但未开展活动的得1分 of 2 points: what is done, and well, gives all of them. null: it is told otherwise. */
export function lesserOfAll(sorted: Sorted, points: number | null): Sorted | null {
  const [block, ...more] = sorted.blocks;
  const [lesser, ...others] = block?.gives ?? [];
  if (!block || !lesser || points === null || more.length + others.length > 0) return null;
  const deed = doneBut(lesser);
  const { outcome } = lesser.clause;
  const isLess = outcome.kind === 'give' && Number(outcome.points) < points;
  const zeros = [...block.zeros, ...sorted.wholeZeros];
  const isDenied = zeros.some(
    ({ clause }) =>
      /[未没无]/.test(conditionText(clause)) && sharedPairs(deed ?? '', conditionText(clause)) > 0,
  );
  if (deed === null || !isLess || !isDenied) return null;
  const all: Asked = {
    clause: { ...lesser.clause, outcome: { kind: 'give', points, mark: false, each: false } },
    ask: { kind: 'base' },
  };
  return { ...sorted, blocks: [{ ...block, gives: [all, lesser] }] };
}
