import type { Rule } from '../../rule';
import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import type { Block } from '../sort/block';
import { sum } from '../sum';
import { given } from './effects';
import { losses } from './losses';
import { pointsOf } from './rungs';
import { denies, zeroed } from './zeros';

/** 未达到但同比下降, 低于目标值但高于上年, 虽未完成目标，但增幅高于平均: what is so where the one before it is not. */
const UNMET_BUT =
  /^(?:虽然?|如)?(?:未能?|没有|没|不|低于(?!\d))(?<deed>(?:达到?|完成|按时|按期|实现|达标|[^,但]{2,12}?)[^,但]{0,12}?),?但是?(?![^,]*[未没])[^,]+$/;

/** 达到目标得7分，未达到但同比下降的得4分: so much less in its place. */
export function isUnmetBut(give: Asked | undefined, lesser: Asked): boolean {
  const deed = UNMET_BUT.exec(conditionText(lesser.clause))?.groups?.['deed'];
  const [more, less] = [give?.clause.outcome, lesser.clause.outcome];
  if (!give || deed === undefined || more?.kind !== 'give' || less.kind !== 'give') return false;
  const isPlain = !more.each && !less.each && typeof less.points === 'number' && lesser.ask.kind === 'when';
  const isMore =
    more.points === 'full' || (typeof more.points === 'number' && more.points > Number(less.points));
  const isOne = give.ask.kind === 'in' || (give.ask.kind === 'when' && give.ask.degree !== true);
  return isPlain && isMore && isOne && sharedPairs(deed, conditionText(give.clause)) > 0;
}

/** All of it where the one is so; else the lesser, of which 不降反升的不得分 speaks too. null: the block is none of these. */
export function unmetBut(block: Block, full: number): Rule | null {
  const { gives, shares, decline, judges, zeros } = block;
  const [give, lesser, ...others] = gives;
  if (!give || !lesser || others.length + shares.length + judges.length > 0 || decline) return null;
  if (!isUnmetBut(give, lesser)) return null;
  const own = zeros.filter((zero) => !denies(zero, give));
  const [more, less] = [give, lesser].map((one) => given(one, pointsOf(one, full) ?? full, null));
  if (!more || !less) return null;
  const rule: Rule = { kind: 'best', words: null, parts: [more, zeroed(own, less, null)] };
  return sum(0, [rule, ...losses(block, full)], full);
}
