import Decimal from 'decimal.js';
import type { Asked } from '../asks/ask';
import type { Block, Sorted } from '../sort/block';
import { blockPoints } from '../build/build-block';
import type { LooseTakes } from './loose-takes';

const NUMERAL = /(?<open>\(?)(?<number>\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])(?<close>[.、)]?)$/;

/** 2、按规定答复（3分）；3、引发诉讼的每件扣2分；4、年报（3分）: what takes under a numeral of its own, without points, takes of part 2 or of all. */
export function numberedTakes(sorted: Sorted, points: number | null): LooseTakes | null {
  const { blocks } = sorted;
  if (sorted.fromAll || blocks.length < 2 || points === null) return null;
  const ownOf = <T extends Asked>({ gives: [give] }: Block, all: readonly T[]) =>
    give ? all.filter((one) => isTaking(one) && isNextNumber(give, one)) : [];
  const takes = blocks.slice(0, -1).flatMap((block) => ownOf(block, block.takes));
  const judges = blocks.slice(0, -1).flatMap((block) => ownOf(block, block.judges));
  const own = new Set<Asked>([...takes, ...judges]);
  const [first] = own;
  if (!first) return null;
  const sizes = blocks.map((block) => blockPoints(block, points));
  if (sizes.includes(null) || !Decimal.sum(...sizes.map(Number)).eq(points)) return null;
  const rest = blocks.map((block) => ({
    ...block,
    takes: block.takes.filter((take) => !own.has(take)),
    judges: block.judges.filter((judge) => !own.has(judge)),
  }));
  return {
    clause: first.clause,
    part: { ...sorted, fromAll: [] },
    item: {
      ...sorted,
      blocks: rest,
      fromAll: takes,
      judgedFromAll: [...(sorted.judgedFromAll ?? []), ...judges],
    },
  };
}

/** 得0-5分 gives. */
function isTaking({ clause: { outcome } }: Asked): boolean {
  return outcome.kind !== 'judge' || outcome.sign < 0;
}

/** A numeral written like the part's own, and another one. */
function isNextNumber(give: Asked, take: Asked): boolean {
  const [own, next] = [numeralOf(give), numeralOf(take)];
  return own !== null && next !== null && own.style === next.style && own.number !== next.number;
}

function numeralOf({ clause: { source, condition } }: Asked): { style: string; number: string } | null {
  const {
    open,
    number = '',
    close,
  } = NUMERAL.exec(source.text.slice(Math.max(0, condition.from - 4), condition.from))?.groups ?? {};
  if (number === '') return null;
  const kind = /\d/.test(number) ? '1' : /[①-⑳]/.test(number) ? '①' : '一';
  return { style: `${open ?? ''}${kind}${close ?? ''}`, number };
}
