import Decimal from 'decimal.js';
import { isOtherEvent } from '../build/of-another';
import { takesOfAnother } from '../build/takes-apart';
import { conditionText } from '../clauses/clause';
import type { Block, Bounded, Sorted } from '../sort/block';
import type { LooseTakes } from './loose-takes';
import { beginning } from './rest-part';
import { givenAnyhow } from './takes-between';

/**
 * 每月巡河少1次, 未整改, 丢失率高于1%: something was due, as it is where that is said ahead (应收尽收，每发现1例减免), and where what happens is told by
 * itself (发生集体上访的，每批次). 被通报的, 发现弄虚作假的 take from what was earned, and are worth nothing.
 */
const IS_LACK = /[缺少未没无不漏迟晚低差欠]/;
const HAPPENS =
  /^(?:凡|如|若)?(?:被|受|因|发生|出现|发现|存在|引发|造成|有)|通报|投诉|曝光|弄虚作假|违[规法纪]/;
const SANCTION = /^(?:凡|如|若)?[被受]|通报|投诉|曝光|批评|约谈|问责|弄虚作假|[虚瞒]报|违[规法纪]/;
const DUE_AHEAD = /^[^,]{2,}(?:尽收|到位|规范|齐全|健全|完善|真实|准确|安全|及时|有序|落实|无误),/;

function isDue({ clause, ask }: Bounded): boolean {
  const words = conditionText(clause);
  if (HAPPENS.test(words)) return clause.opens !== null && (DUE_AHEAD.test(words) || !SANCTION.test(words));
  return IS_LACK.test(words) || (ask.kind === 'in' && ask.band.from !== null);
}

/**
 * 河长每月巡河，少1次扣0.5分；水质达到Ⅲ类得4分 of 12 points: what was due, and is of nothing that gives, begins with the points that nothing gives; what
 * is taken beyond them may be taken of the others. null: there is no such thing, or nothing is left.
 */
export function restOfTakes(sorted: Sorted, all: number): LooseTakes | null {
  const { blocks, ahead = [], fromAll = [], judgedFromAll = [], wholeZeros } = sorted;
  const rest = leftByAdds(sorted, all);
  if (!(rest > 0) || fromAll.length + judgedFromAll.length > 0) return null;
  const apart = blocks.map((block) => dueOf(block));
  const takes = [...ahead.filter(isDue), ...apart.flatMap((one) => one.takes)];
  const zeros = apart.flatMap((one) => one.zeros);
  const [[head], [first]] = [takes, blocks];
  if (!head || !first || blocks.some(({ judges }) => judges.length > 0)) return null;
  const before = ahead.some(isDue) ? 0 : apart.findIndex((one) => one.takes.length > 0) + 1;
  const others = apart.map(({ own }) => own);
  const beside = (own: Block) => [...others.slice(0, before), own, ...others.slice(before)];
  const own = { ...beginning(head, takes, rest, first), zeros };
  const alike = { ...sorted, ahead: ahead.filter((take) => !isDue(take)) };
  return {
    clause: head.clause,
    isOfRest: true,
    part: { ...alike, fromAll: [], blocks: beside(own) },
    item: {
      ...alike,
      blocks: beside({ ...givenAnyhow(own), takes: [], zeros: [] }).map(withoutLoose),
      fromAll: [...others.flatMap((block) => block.takes.filter(isLoose)), ...takes],
      wholeZeros: [...wholeZeros, ...zeros],
    },
  };
}

/** 信息采用每篇加0.2分，最多加1分 within the points: what that leaves of the rest; NaN where nobody says how much it adds. */
function leftByAdds({ adds, fill }: Sorted, rest: number): number {
  if (adds.length === 0 || fill === 'on-top') return rest;
  return fill === 'inside'
    ? Decimal.sub(rest, Decimal.sum(...adds.map(({ cap }) => cap?.points ?? Number.NaN))).toNumber()
    : Number.NaN;
}

/** 古树损毁的每株扣2分, in a part of its own. */
function isLoose({ clause }: Bounded): boolean {
  return clause.opens !== null;
}

function withoutLoose(block: Block): Block {
  return { ...block, takes: block.takes.filter((take) => !isLoose(take)) };
}

/** The block without what was due beside it, and that. */
function dueOf(block: Block): { own: Block } & Pick<Block, 'takes' | 'zeros'> {
  const apart = otherEvents(block) ?? takesOfAnother(block);
  // 古树损毁的每株扣2分；未签订责任书的每株扣0.2分: they are of the same.
  if (!apart?.takes.some(isDue)) return { own: block, takes: [], zeros: [] };
  return apart;
}

/** 落实到位得3分，落实不到位的每项扣1分；发生退役军人集体上访的，每批次扣2分: an event, and what stands behind it. null: there is none. */
function otherEvents(block: Block): ReturnType<typeof takesOfAnother> {
  const at = block.takes.findIndex((take) => take.clause.opens !== null && isOtherEvent(take, block.gives));
  const isApart = at >= 0 && block.gives.length > 0 && block.excuses.length === 0 && !block.takesCap;
  if (!isApart || block.takes.slice(at).some(({ cap }) => cap?.together)) return null;
  return { own: { ...block, takes: block.takes.slice(0, at) }, takes: block.takes.slice(at), zeros: [] };
}
