import type { Asked } from '../asks/ask';
import type { Bounded, Sorted } from '../sort/block';

/**
 * 增幅不高于收入的得3分；发现问题的每个扣0.5分，最多扣3分 of 6 points: what takes just the points that nothing gives is a part of its own,
 * which begins with them. null: it is none.
 */
export function restPart(sorted: Sorted, rest: number): Sorted | null {
  const last = sorted.blocks.at(-1);
  const bound = last?.takes.at(-1);
  if (!last || !bound || rest <= 0 || sorted.adds.length > 0 || last.gives.length === 0) return null;
  if (bound.cap?.points !== rest || last.judges.length > 0) return null;
  const first = last.takes.findLastIndex((take, index) => index < last.takes.length - 1 && take.cap) + 1;
  const own = last.takes.slice(first);
  const [head] = own;
  if (!head || head.clause.opens === null) return null;
  return {
    ...sorted,
    blocks: [
      ...sorted.blocks.slice(0, -1),
      { ...last, takes: last.takes.slice(0, first) },
      { ...last, gives: [worth(head, rest)], takes: own, zeros: [], shares: [], decline: null, most: null },
    ],
  };
}

function worth({ clause }: Bounded, points: number): Asked {
  return {
    clause: { ...clause, outcome: { kind: 'give', points, mark: false, each: false } },
    ask: { kind: 'base' },
  };
}
