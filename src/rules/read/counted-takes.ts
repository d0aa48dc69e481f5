import type { Block, Sorted } from './block';
import { countsApart } from './build-block';
import { isInMark, type LooseTakes } from './loose-takes';

/** 引进亿元项目每个得3分，引进外资企业每家得2分，企业外迁每家扣1分: in one row, what is taken is taken from all that is counted. */
export function countedTakes(sorted: Sorted): LooseTakes | null {
  const { blocks } = sorted;
  const last = blocks.at(-1);
  const [take] = last?.takes ?? [];
  const give = last?.gives[0];
  if (sorted.fromAll || !last || !take || !give || blocks.length < 2) return null;
  if (!blocks.every(isCount) || blocks.slice(0, -1).some(({ takes }) => takes.length > 0)) return null;
  const isInRow = take.clause.opens === null && take.clause.source === give.clause.source;
  if (!isInRow || isInMark(give, take) || !countsApart(give, last)) return null;
  return {
    clause: take.clause,
    part: give.clause.opens === null ? null : { ...sorted, fromAll: [] },
    item: { ...sorted, blocks: [...blocks.slice(0, -1), { ...last, takes: [] }], fromAll: last.takes },
  };
}

/** It gives for each of something and no more. */
export function isCount({ gives, zeros, judges, shares, decline }: Block): boolean {
  const [give, ...more] = gives;
  return (
    give?.ask.kind === 'each' && more.length + zeros.length + judges.length + shares.length === 0 && !decline
  );
}
