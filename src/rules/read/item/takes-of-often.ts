import { conditionText } from '../clauses/clause';
import type { Block, Sorted } from '../sort/block';
import type { LooseTakes } from './loose-takes';
import { givenAnyhow } from './takes-between';

const FEWER = /^每?[缺少漏](?:一|1)次的?$/;
const OFTEN = /^(?:[^,:]{1,12}:)?(?:按[月季周]|每个?(?:月|季度?|周|半年|学期)|定期)|\d次/;

/** 按季通报得2分，年终总结得1分，缺1次扣0.5分: of the one part that is done several times, or of all. null: it is said of something else. */
export function takesOfOften(sorted: Sorted): LooseTakes | null {
  const { blocks } = sorted;
  const last = blocks.at(-1);
  const [take, ...more] = last?.takes ?? [];
  if (sorted.fromAll || !last || !take || more.length > 0 || blocks.length < 2) return null;
  if (take.clause.opens !== null || take.clause.of || !FEWER.test(conditionText(take.clause))) return null;
  const often = blocks.filter(isOften);
  const [own, ...others] = often;
  if (!own || others.length > 0 || own === last || own.takes.length > 0) return null;
  const moved = blocks.map((block) => {
    if (block === last) return { ...block, takes: [] };
    return block === own ? { ...givenAnyhow(block), takes: [take] } : block;
  });
  const given = blocks.map((block) => (block === own ? givenAnyhow(block) : { ...block, takes: [] }));
  return {
    clause: take.clause,
    part: { ...sorted, blocks: moved, fromAll: [] },
    item: { ...sorted, blocks: given, fromAll: [take] },
  };
}

/** 按季通报: done several times, and worth so much. */
function isOften({ gives: [give, ...more], zeros, judges, shares }: Block): boolean {
  const others = more.length + zeros.length + judges.length + shares.length;
  return give !== undefined && others === 0 && OFTEN.test(conditionText(give.clause));
}
