import { sharedPairs } from '../../../text/pairs';
import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { conditionOf } from '../condition';
import type { Block } from '../sort/block';
import { sum } from '../sum';
import { losses } from './losses';
import { denies, zeroed } from './zeros';

/** 建立但作用发挥不好, 有台账但不规范. */
const BUT =
  /^(?:虽然?|已经?)?(?<deed>(?![未没不无])[^,但]{2,10}?),?但是?(?:[^,]*[未没不无差欠]|流于形式)[^,]*$/;

/** 不规范, 台账不齐全 behind 建立台账. */
const NOT_WELL =
  /^(?<deed>[^,未没无不]{0,8})不(?:够|太)?(?:规范|完善|健全|到位|及时|全面|完整|齐全|明显|准确|具体|理想|扎实)的?$/;

/** 有台账 of 有台账但不规范得1分: what was done, if not well; null: nothing of the kind. */
export function doneBut({ clause, ask }: Asked): string | null {
  const { outcome } = clause;
  const isPlain =
    outcome.kind === 'give' && typeof outcome.points === 'number' && !outcome.each && ask.kind === 'when';
  return isPlain ? (BUT.exec(conditionText(clause))?.groups?.['deed'] ?? null) : null;
}

/** 建立台账得3分，有台账但不规范得1分: so much less in place of what the one before gives. */
export function isLesserStill(give: Asked | undefined, lesser: Asked): boolean {
  const deed = doneBut(lesser) ?? notWell(lesser);
  const [more, less] = [give?.clause.outcome, lesser.clause.outcome];
  if (!give || deed === null || more?.kind !== 'give' || less.kind !== 'give') return false;
  const isMore = typeof more.points === 'number' && !more.each && more.points > Number(less.points);
  const isOne = give.ask.kind === 'when' && give.ask.degree !== true;
  return isMore && isOne && (deed === '' || sharedPairs(deed, conditionText(give.clause)) > 0);
}

/** '': of what was told of just before. */
function notWell({ clause, ask }: Asked): string | null {
  const { outcome, opens } = clause;
  if (outcome.kind !== 'give' || outcome.each || ask.kind !== 'when' || ask.degree === true) return null;
  const deed = NOT_WELL.exec(conditionText(clause))?.groups?.['deed'] ?? null;
  return deed === '' && opens !== null ? null : deed;
}

/** The lesser where it holds, else the other, which nothing has to be done for where it stands for all the points (`base`). null: the block is none of these. */
export function lesserStill(block: Block, full: number): Rule | null {
  const { gives, shares, decline, judges, zeros } = block;
  const [give, lesser, ...others] = gives;
  if (!give || !lesser || others.length + shares.length + judges.length > 0 || decline) return null;
  const isOfAll = give.ask.kind === 'base' && doneBut(lesser) !== null;
  const when = conditionOf(lesser.ask);
  if (!when || !(isOfAll || isLesserStill(give, lesser))) return null;
  const [more, less] = [give, lesser].map(({ clause: { outcome } }) =>
    outcome.kind === 'give' ? Number(outcome.points) : 0,
  );
  const met = conditionOf(give.ask);
  const words = lesser.clause.source.words(Math.min(give.clause.from, lesser.clause.from), lesser.clause.to);
  const rule: Rule = {
    kind: 'cases',
    words,
    cases: [{ when, points: less ?? 0 }, ...(met ? [{ when: met, points: more ?? 0 }] : [])],
    otherwise: isOfAll ? (more ?? 0) : 0,
  };
  const taken = losses(block, full);
  return zeroed(
    zeros.filter((zero) => isOfAll || !denies(zero, give)),
    taken.length > 0 ? sum(0, [rule, ...taken], full) : rule,
    null,
  );
}
