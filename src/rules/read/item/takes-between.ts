import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import type { Block, Bounded, Sorted } from '../sort/block';
import { takesOfAnother } from '../build/takes-apart';
import { denies } from '../build/zeros';
import type { LooseTakes } from './loose-takes';

/** Deductions that stand behind a part, and are not of that part alone; `of`: the part that they may be of, instead. */
interface Found {
  readonly takes: readonly Bounded[];
  /** What leaves nothing, and goes on from them: 迟报5天以上不得分. */
  readonly zeros?: readonly Asked[];
  readonly behind: Block;
  readonly of: Block;
}

/**
 * 有制度得1分；有记录得1分；无制度扣3分；记录完整得3分: of the part that it denies, or of all. 甲完成得10分；每有一个项目未开工另扣2分；乙率90%以上得10分: of the
 * part ahead of it, or of all; so is what takes something else. null: there is no such deduction.
 */
export function takesBetween(sorted: Sorted): LooseTakes | null {
  const { blocks } = sorted;
  const found = sorted.fromAll || blocks.length < 2 ? undefined : blocks.flatMap(foundIn)[0];
  return found ? looselyFrom(sorted, found) : null;
}

/** 甲率95%以上得6分；乙完成得4分；月报迟报1次扣0.5分: behind the last part, of that or of all. */
export function takesBehind(sorted: Sorted): LooseTakes | null {
  const last = sorted.blocks.at(-1);
  const [first] = last?.takes ?? [];
  if (sorted.fromAll || sorted.blocks.length < 2 || !last || !first || isHeading(last, first)) return null;
  const apart = takesOfAnother(last);
  return apart && looselyFrom(sorted, { ...apart, behind: last, of: last });
}

function looselyFrom(sorted: Sorted, { takes, zeros = [], behind, of }: Found): LooseTakes | null {
  const { blocks } = sorted;
  const [take] = takes;
  if (!take) return null;
  const without = blocks.map((block) =>
    block === behind ? { ...block, takes: block.takes.filter((one) => !takes.includes(one)) } : block,
  );
  const joined = without.map((block, index) =>
    blocks[index] === of ? { ...block, takes: [...block.takes, ...takes] } : block,
  );
  const open = without.map((block) =>
    zeros.length > 0 ? { ...block, zeros: block.zeros.filter((zero) => !zeros.includes(zero)) } : block,
  );
  const item = {
    ...sorted,
    blocks: open,
    fromAll: takes,
    wholeZeros: [...sorted.wholeZeros, ...zeros],
  };
  const told = without.map((block, index) => (blocks[index] === of ? givenAnyhow(block) : block));
  return {
    clause: take.clause,
    part: { ...sorted, blocks: joined, fromAll: [] },
    item,
    ...(of === behind ? {} : { instead: { ...item, blocks: told } }),
  };
}

/** 无制度扣3分: all that is lost without it. */
export function givenAnyhow(block: Block): Block {
  const gives = block.gives.map(({ clause }): Asked => {
    const { outcome } = clause;
    const own = outcome.kind === 'give' ? { ...outcome, base: true } : outcome;
    return { clause: { ...clause, outcome: own }, ask: { kind: 'base' } };
  });
  return { ...block, gives };
}

function foundIn(behind: Block, index: number, blocks: readonly Block[]): Found[] {
  const [first] = behind.takes;
  const apart =
    !first || index === blocks.length - 1 || isHeading(behind, first) ? null : takesOfAnother(behind);
  return behind.takes.flatMap((take): Found[] => {
    const denied = blocks.slice(0, index).filter((block) => isDenied(take, block));
    const [of, ...others] = isDenied(take, behind) ? [] : denied;
    if (of && others.length === 0) return [{ takes: [take], behind, of }];
    if (take.clause.opens === null || index === blocks.length - 1) return [];
    if (apart?.takes[0] === take && !of && !isDenied(take, behind)) return [{ ...apart, behind, of: behind }];
    const isLoose = isFurther(take, behind) || isBehindCount(take, behind);
    return isLoose ? [{ takes: [take], behind, of: behind }] : [];
  });
}

/** 扬尘管控（3分）；裸露土方未覆盖的每处扣0.3分: the marked words are no more than what it is about; nor are those of another cell. */
function isHeading({ gives: [give], judges: [judge] }: Block, { clause }: Asked): boolean {
  const first = (give ?? judge)?.clause;
  const isMark = first?.outcome.kind === 'give' && first.outcome.mark && !first.outcome.each;
  return isMark || first?.source !== clause.source;
}

/** 无制度, in so many words, of 有制度得1分. */
function isDenied(take: Asked, { gives: [give, ...more], takes }: Block): boolean {
  const words = conditionText(take.clause).replace(/^(?:未|没有|没|不|无)/, '');
  const isPlain = more.length + takes.filter((one) => one !== take).length === 0;
  return (
    give?.ask.kind === 'when' &&
    take.ask.kind === 'when' &&
    isPlain &&
    words.length > 1 &&
    denies(take, give) &&
    conditionText(give.clause).includes(words)
  );
}

/** 每查处1起得0.5分，最多得5分；打击不力被上级查处的，每起扣2分；…: what counts up begins with nothing that could be taken. */
function isBehindCount({ clause }: Asked, { gives: [give, ...more] }: Block): boolean {
  const words = conditionText(clause);
  return give?.ask.kind === 'each' && more.length === 0 && sharedPairs(conditionText(give.clause), words) < 2;
}

/** 另扣2分, for something else than what the part is given for. */
function isFurther({ clause }: Asked, { gives }: Block): boolean {
  const { source, condition, to } = clause;
  const words = conditionText(clause);
  return (
    /另/.test(source.text.slice(condition.to, to)) &&
    gives.every((give) => sharedPairs(conditionText(give.clause), words) === 0)
  );
}
