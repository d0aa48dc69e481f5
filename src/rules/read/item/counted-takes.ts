import type { Block, Sorted } from '../sort/block';
import { countsApart } from '../build/counts-apart';
import { conditionText } from '../clauses/clause';
import { HAPPENING, isOfElse } from '../build/marked';
import { isInMark, type LooseTakes } from './loose-takes';

/** 引进亿元项目每个得3分，引进外资企业每家得2分，企业外迁每家扣1分: in one row, what is taken is taken from all that is counted. */
export function countedTakes(sorted: Sorted): LooseTakes | null {
  const { blocks } = sorted;
  const last = blocks.at(-1);
  const [take] = last?.takes ?? [];
  const give = last?.gives[0];
  if (sorted.fromAll || !last || !take || !give || blocks.length < 2) return null;
  if (blocks.slice(0, -1).some(({ takes }) => takes.length > 0)) return null;
  const isInRow = take.clause.opens === null && take.clause.source === give.clause.source;
  if (!isInRow || isInMark(give, take)) return null;
  const happens = HAPPENING.test(conditionText(take.clause));
  // What stands in a sentence of its own behind it may be of anything.
  const loose = last.takes.findIndex(({ clause }) => clause.opens !== null);
  const inRow = loose < 0 ? last.takes : last.takes.slice(0, loose);
  const isOfAll = blocks.every(isCount)
    ? countsApart(give, last)
    : blocks.every((block) => isDeed(block) || (happens && isMark(block))) &&
      inRow.every((one) => isOfElse(conditionText(one.clause), conditionText(give.clause)));
  if (!isOfAll) return null;
  return {
    clause: take.clause,
    part: give.clause.opens === null && !happens ? null : { ...sorted, fromAll: [] },
    item: { ...sorted, blocks: [...blocks.slice(0, -1), { ...last, takes: [] }], fromAll: last.takes },
  };
}

/** 农资储备充足得4分，农资打假成效明显得4分，发生坑农害农事件每起扣2分: it gives for what is so, and no more. */
function isDeed({ gives, zeros, judges, shares, decline }: Block): boolean {
  const [give, ...more] = gives;
  const { outcome } = give?.clause ?? {};
  const isPlain = outcome?.kind === 'give' && typeof outcome.points === 'number' && !outcome.each;
  const isWhen =
    give?.ask.kind === 'when' && give.ask.degree !== true && !/[未没无不零]/.test(conditionText(give.clause));
  return isPlain && isWhen && more.length + zeros.length + judges.length + shares.length === 0 && !decline;
}

/** 5家以上得2分: one mark, and nothing else. */
function isMark({ gives, zeros, judges, shares }: Block): boolean {
  const [give, ...more] = gives;
  const isPlain = give?.clause.outcome.kind === 'give' && typeof give.clause.outcome.points === 'number';
  return (
    isPlain && give.ask.kind === 'in' && more.length + zeros.length + judges.length + shares.length === 0
  );
}

/** It gives for each of something and no more. */
export function isCount({ gives, zeros, judges, shares, decline }: Block): boolean {
  const [give, ...more] = gives;
  return (
    give?.ask.kind === 'each' && more.length + zeros.length + judges.length + shares.length === 0 && !decline
  );
}
