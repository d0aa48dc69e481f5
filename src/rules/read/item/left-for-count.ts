import Decimal from 'decimal.js';
import type { Rule } from '../../rule';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { numberOf } from '../lexicon';
import { READING_MESSAGES as SAY } from '../messages';
import type { Block } from '../sort/block';
import { sum } from '../sum';
import { wordsOf } from '../words';
import { countsUp } from './alone';
import { boundsOfRows, type Given } from './bound-of-row';

/** 专题会议不少于4次,每次; 每季度召开一次会议,每次: how many are due. */
const DUE =
  /(?:每(?:个)?(?<period>半年|季度?|月)[^,每\d]*?)?(?:(?:不少于|至少|不低于|达到?)(?:召开|开展|组织)?|(?<=每(?:个)?(?:半年|季度?|月)[^,每\d]*?))(?<due>\d+|一)/;
const PERIODS: Readonly<Record<string, number>> = { 半年: 2, 季: 4, 季度: 4, 月: 12 };

/** The parts of an item as rules, each within its own bound. */
export function partsOf(all: readonly Given[], points: number | null): readonly Rule[] {
  return boundsOfRows(leftForCount(all, points), points);
}

/**
 * 演练不少于2次，每次得1分；演练覆盖率100%得4分 of 6 points: what counts up without a bound ends with what the other parts leave where that many are
 * due; else with that, or with the item's points: a reading.
 */
function leftForCount(all: readonly Given[], points: number | null): readonly Given[] {
  const open = all.filter(({ block }) => isOpen(block));
  const [one, ...more] = open;
  const [give] = one?.block.gives ?? [];
  const others = all.flatMap((each) => (each === one ? [] : [each.most]));
  if (!one || !give || more.length > 0 || points === null || others.includes(null) || others.length === 0)
    return all;
  const left = Decimal.sub(points, Decimal.sum(...others.map(Number))).toNumber();
  if (left <= 0) return all;
  const own = sum(0, [one.rule], left);
  const isDue = dueOf(one.block) === left;
  const words = wordsOf(give.clause);
  const rule = isDue
    ? own
    : choice('left', give.clause, SAY.left(words.text), [
        { id: 'left', label: SAY.leftOf.left, rule: own },
        { id: 'item', label: SAY.leftOf.item, rule: one.rule },
      ]);
  return all.map((each) => (each === one ? { ...one, rule } : each));
}

function isOpen(block: Block): boolean {
  return countsUp(block) && block.most === null && !block.bound && block.takes.length === 0;
}

/** What all that is due comes to. */
function dueOf({ gives: [give] }: Block): number {
  const outcome = give?.clause.outcome;
  const { period = '', due } = (give && DUE.exec(conditionText(give.clause))?.groups) ?? {};
  const points = outcome?.kind === 'give' ? Number(outcome.points) : Number.NaN;
  return due === undefined
    ? Number.NaN
    : new Decimal(numberOf(due))
        .times(PERIODS[period] ?? 1)
        .times(points)
        .toNumber();
}
