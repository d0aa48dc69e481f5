import { isZeroOfTakes } from '../build/of-another';
import { conditionText } from '../clauses/clause';
import type { Sorted } from '../sort/block';
import { countedTakes } from './counted-takes';
import { looseTakes, type LooseTakes } from './loose-takes';
import { numberedTakes } from './numbered-takes';
import { takesBehind, takesBetween } from './takes-between';
import { takesOfOften } from './takes-of-often';
import { takesOfSeveral } from './takes-of-several';

/** What takes and may be of one part, or of the whole item; null: each is of its part. */
export function takesLoosely(sorted: Sorted, points: number | null): LooseTakes | null {
  const found =
    takesOfSeveral(sorted) ??
    takesOfOften(sorted) ??
    takesBetween(sorted) ??
    numberedTakes(sorted, points) ??
    countedTakes(sorted) ??
    looseTakes(sorted, points) ??
    takesBehind(sorted);
  if (!found) return null;
  const part = OF_ALL.test(conditionText(found.clause)) ? null : found.part;
  return { ...found, part, item: withZeros(found.item) };
}

/** 以上各项不符合要求的: of none of them alone. */
const OF_ALL = /^(?:以上|上述)(?:各|所有|任何?一)?(?:项|条|款|指标|内容|工作)/;

/** 低于95%扣2分，低于85%不得分: what is taken from the whole item leaves nothing of the whole item. */
function withZeros(item: Sorted): Sorted {
  const { fromAll: takes = [], blocks } = item;
  if (takes.length === 0) return item;
  const zeros = blocks.flatMap((block) =>
    block.zeros.filter((zero) => isZeroOfTakes(zero, { gives: [zero], takes })),
  );
  return {
    ...item,
    blocks: blocks.map((block) => ({ ...block, zeros: block.zeros.filter((zero) => !zeros.includes(zero)) })),
    wholeZeros: [...item.wholeZeros, ...zeros],
  };
}
