import { isLate, isTimely } from '../lexicon';
import { conditionText } from '../clauses/clause';
import type { Block, Sorted } from '../sort/block';
import type { LooseTakes } from './loose-takes';
import { givenAnyhow } from './takes-between';

/**
 * 按时办复率100%得3分，满意率100%得3分，每有一件未按时办复或不满意扣1分: of each of the parts that it names, in so many words; what they lack is counted,
 * and asks for no rate. null: it names none, or one.
 */
export function takesOfSeveral(sorted: Sorted): LooseTakes | null {
  const { blocks } = sorted;
  const [holder, ...others] = blocks.filter(({ takes }) => takes.length > 0);
  const [take] = holder?.takes ?? [];
  if (sorted.fromAll || others.length > 0 || !take || take.clause.of) return null;
  if (take.clause.outcome.kind !== 'take') return null;
  const names = conditionText(take.clause).split(/或者?|、|和|及/);
  const named = names.map((name) => blocks.flatMap((block, at) => (isAbout(name, block) ? [at] : [])));
  const of = new Set(
    named.flatMap(([only, ...more]) => (only === undefined || more.length > 0 ? [] : [only])),
  );
  const isTold = names.length > 1 && of.size === names.length;
  if (!isTold || ![...of].every((at) => isPlain(blocks[at]))) return null;
  const without = (block: Block) => ({ ...block, takes: block.takes.filter((one) => one !== take) });
  const given = blocks.map((block, at) => (of.has(at) ? givenAnyhow(without(block)) : without(block)));
  return { clause: take.clause, part: null, item: { ...sorted, blocks: given, fromAll: [take] } };
}

/** 不满意 of 满意率100%, 制度不健全 of 制度健全: just what that gives for is not so. */
export function isAbout(name: string, { gives }: Pick<Block, 'gives'>): boolean {
  const [, lacked = ''] =
    /^(?:每?(?:有|发现|出现)?[一1]?[起次件例个项处人户家所卷套宗条份篇]?)?(.*[未不].*?)(?:的|[各均一1]|[起次件例个项处人户])*$/.exec(
      name,
    ) ?? [];
  const said = lacked.replace(/[未不]/, '');
  if (isLate(name)) return gives.some(({ clause }) => isTimely(conditionText(clause)));
  return said.length > 1 && gives.some(({ clause }) => conditionText(clause).includes(said));
}

/** It gives for one thing, and no more. */
function isPlain(block: Block | undefined): boolean {
  const { gives = [], zeros = [], judges = [], shares = [] } = block ?? {};
  return gives.length === 1 && zeros.length + judges.length + shares.length === 0;
}
