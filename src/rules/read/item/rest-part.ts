import Decimal from 'decimal.js';
import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import type { Block, Bounded, Sorted } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { comparedIn, conditionOf } from '../condition';
import { isAbout } from './takes-of-several';
import { isOfOther, isOtherEvent } from '../build/of-another';

/** A block without what takes the points of parts of their own, and those parts. */
interface Apart {
  readonly block: Block;
  readonly parts: readonly Block[];
  readonly points: number;
}

/**
 * 增幅不高于收入的得3分；发现问题的每个扣0.5分，最多扣3分 of 6 points · 知晓率达90%得4分；未开展宣传的扣2分；满意率达90%得4分 of 10: what takes just the points
 * that nothing gives is a part of its own, which begins with them. null: there is none.
 */
export function restPart(sorted: Sorted, rest: number): Sorted | null {
  // 最多加2分 of a part that gives all but 2 points makes them up.
  if (rest <= 0 || sorted.adds.some(({ cap }) => cap?.points === rest)) return null;
  const head = boundAhead(sorted);
  const comesTo = (all: readonly Apart[]) =>
    Decimal.sum(head?.points ?? 0, ...all.map(({ points }) => points)).eq(rest);
  const all = [sorted.blocks.map(lastPartOf), sorted.blocks.map(partsOf)].find(comesTo);
  if (!all) return null;
  const parts = all.flatMap(({ block, parts: own }) => [block, ...own]);
  const blocks = head ? [head.block, ...parts] : parts;
  const [loose, zeros] = wholeZerosOf(blocks);
  const ahead = head ? [] : sorted.ahead;
  return { ...sorted, ...(ahead && { ahead }), blocks: zeros, looseZeros: [...sorted.looseZeros, ...loose] };
}

/** What takes and nothing else, as a part that begins with what it can take; null where nobody says how much that is. */
export function asPart(block: Block): Pick<Apart, 'block' | 'points'> | null {
  const [head] = block.takes;
  const isBounded = block.takes.slice(0, -1).every(({ cap }) => cap === null);
  const points = head && isBounded ? mostOf(block.takes, block) : null;
  return head && points !== null ? { block: { ...block, gives: [worth(head, points)] }, points } : null;
}

/** What opens with a deduction of its own behind what gives, and can't take more than so much. */
function lastPartOf(block: Block): Apart {
  const none = { block, parts: [], points: 0 };
  if (block.gives.length === 0) return none;
  const marked = block.gives.flatMap(({ ask }) => comparedIn(conditionOf(ask)));
  const isOfMark = ({ ask, clause }: Bounded) =>
    (ask.kind === 'step' && marked.includes(ask.of.fact)) || isAbout(conditionText(clause), block);
  const end = block.takes.findLastIndex(
    (take, index) => isOfMark(take) || (take.cap !== null && index < block.takes.length - 1),
  );
  // 组织演练得1分，值班脱岗1次扣0.5分，扣完1分为止: a part of its own, in one row with the others.
  const isBounded = block.takes.length === 1 && block.takes[0]?.cap !== null;
  const isApart = (take: Bounded) =>
    take.clause.opens !== null || (isBounded && isOfOther(take, block.gives));
  const from = block.takes.findIndex((take, index) => index > end && isApart(take));
  const own = block.takes.slice(from);
  const [head] = own;
  const points = from < 0 ? null : mostOf(own, block);
  // 整理不规范扣0.5—1分；未按时归档扣2分: what a person takes stands ahead of it.
  const isLast = block.judges.every(({ clause }) => head && clause.from < head.clause.from);
  if (!head || points === null || !isLast) return none;
  return {
    block: { ...block, takes: block.takes.slice(0, from) },
    parts: [beginning(head, own, points, block)],
    points,
  };
}

/** “五进”每缺1进扣0.5分，扣完2分为止；演练每少1次扣1分，扣完2分为止: each with a bound of its own. */
function partsOf(block: Block): Apart {
  const last = lastPartOf(block);
  if (last.parts.length === 0) return withLoose(block) ?? last;
  if (!last.block.takes.at(-1)?.cap) return last;
  const before = partsOf(last.block);
  return {
    block: before.block,
    parts: [...before.parts, ...last.parts],
    points: before.points + last.points,
  };
}

/** What stands behind the last bound, in a part of its own, stays with the last of the parts. */
function withLoose(block: Block): Apart | null {
  const end = block.takes.findLastIndex(({ cap }) => cap !== null) + 1;
  const loose = block.takes.slice(end);
  if (end === 0 || !loose[0] || loose[0].clause.opens === null) return null;
  const { parts, ...inner } = partsOf({ ...block, takes: block.takes.slice(0, end) });
  const own = parts.at(-1);
  return own
    ? { ...inner, parts: [...parts.slice(0, -1), { ...own, takes: [...own.takes, ...loose] }] }
    : null;
}

/** 认定不及时的每例扣0.5分，最多扣2分；结算率达70%得8分 of 10 points: what takes ahead of the parts, up to a bound of its own. */
function boundAhead({
  ahead = [],
  judgedFromAll = [],
  blocks: [block],
}: Sorted): Omit<Apart, 'parts'> | null {
  const [take, ...more] = ahead;
  const cap = take?.cap;
  if (!block || !take || !cap || cap.together || more.length + judgedFromAll.length > 0) return null;
  return { block: beginning(take, [take], cap.points, block), points: cap.points };
}

/** A part that begins with so many points, of which something is taken. */
export function beginning(head: Bounded, takes: readonly Bounded[], points: number, block: Block): Block {
  return {
    ...block,
    gives: [worth(head, points)],
    takes,
    zeros: [],
    shares: [],
    judges: [],
    decline: null,
    most: null,
  };
}

/** The bound behind them, or all of what is taken once for something else than what the block gives for; null: nobody says. */
function mostOf(own: readonly Bounded[], { gives }: Block): number | null {
  const cap = own.at(-1)?.cap;
  if (cap) return cap.points;
  const isBase = gives.some(({ clause: { outcome } }) => outcome.kind === 'give' && outcome.base);
  const once = own.map(({ clause, ask }) => {
    const { outcome } = clause;
    const isOther =
      isOtherEvent({ clause, ask }, gives) ||
      gives.every((give) => sharedPairs(conditionText(give.clause), conditionText(clause)) === 0);
    // 发生易制毒化学品流失的扣2分: once is all of it. 基准分8分 is where one begins.
    const isOnce = ask.kind === 'when' || (ask.kind === 'times' && !isBase);
    return isOnce && outcome.kind === 'take' && isOther ? Number(outcome.points) : Number.NaN;
  });
  return once.some(Number.isNaN) ? null : Decimal.sum(0, ...once).toNumber();
}

type Loose = Sorted['looseZeros'][number];

/** 此项不得分 of what was one part alone: now of the part before it, or of the item. */
function wholeZerosOf(blocks: readonly Block[]): [Loose[], Block[]] {
  const loose: Loose[] = [];
  const kept = blocks.map((block, index) => ({
    ...block,
    zeros: block.zeros.filter((zero) => {
      const { opens, outcome, from } = zero.clause;
      const before = blocks.findLastIndex(({ gives: [give] }) => give && give.clause.from < from);
      // 卷宗不规范的每卷扣0.1分，最多扣2分；发生命案的不得分: behind what is a part of its own now.
      const isMoved = before > index && zero.ask.kind === 'when';
      const isWhole = outcome.kind === 'zero' && (outcome.whole || isMoved) && opens !== null;
      if (isWhole && blocks.length > 1) loose.push({ zero, block: before });
      return !isWhole || blocks.length === 1;
    }),
  }));
  return [loose, kept];
}

function worth({ clause }: Bounded, points: number): Asked {
  return {
    clause: { ...clause, outcome: { kind: 'give', points, mark: false, each: false } },
    ask: { kind: 'base' },
  };
}
