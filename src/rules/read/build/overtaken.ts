import type { Rule } from '../../rule';
import { sharedPairs } from '../../../text/pairs';
import type { Bounded } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { conditionOf } from '../condition';
import { READING_MESSAGES as SAY } from '../messages';
import { choice } from '../choice';
import { wordsOf } from '../words';

/** 缺1人扣1分，缺5人以上扣10分: what each takes, and what so many take; or what few take, and none at all. */
export interface Overtaken {
  readonly each: Bounded;
  readonly many: Bounded;
}

/** Deductions of one count of which the one is for each and the other from so many on, or for few and for none; and the rest. */
export function overtaken(takes: readonly Bounded[]): [Overtaken[], Bounded[]] {
  const pairs: Overtaken[] = [];
  const paired = new Set<Bounded>();
  const byCount = new Map([...takes].reverse().map((one) => [countOf(one), one]));
  for (const many of takes) {
    const each = many.ask.kind === 'in' ? byCount.get(many.ask.of.fact) : undefined;
    const isFree = each?.cap === null && many.cap === null;
    if (!each || !isFree || paired.has(each)) continue;
    pairs.push({ each, many });
    paired.add(each).add(many);
  }
  for (const [index, many] of takes.entries()) {
    const each = takes[index + 1];
    if (!each || paired.has(many) || paired.has(each) || !isNoneAtAll(many, each)) continue;
    pairs.push({ each, many });
    paired.add(each).add(many);
  }
  return [pairs, takes.filter((one) => !paired.has(one))];
}

/** 未专题研究的扣2分，研究次数少于2次的扣1分: where there was none, there were fewer than two. */
function isNoneAtAll(none: Bounded, few: Bounded): boolean {
  const [text, less] = [conditionText(none.clause), conditionText(few.clause)];
  const isCount = few.ask.kind === 'in' && few.ask.band.from === null && FEW.test(less);
  const isFree = none.cap === null && few.cap === null && few.clause.opens !== 'sentence';
  const verb = DENIED.exec(text)?.[1] ?? '';
  const isOfIt = verb !== '' && (/^(?:少于|不足|低于)/.test(less) || sharedPairs(verb, less) > 0);
  return isCount && isFree && none.ask.kind === 'when' && isOfIt;
}

const FEW = /(?:少于|不足|低于|不到|未达到?)\d+[次期场篇条个件]的?$/;
const DENIED = /(?:未|没有|没)([^,未没]{2,})$/;

function countOf({ ask }: Bounded): string | null {
  if (ask.kind === 'each' || ask.kind === 'times') return ask.count;
  return ask.kind === 'step' ? ask.of.fact : null;
}

/** 5人 lose 10 points, or 10 beside those for each: a reading. */
export function overtaking({ each, many }: Overtaken, plainly: (one: Bounded) => Rule): Rule {
  const words = wordsOf(many.clause);
  const when = conditionOf(many.ask);
  const of = plainly(each);
  const together = (one: Rule): Rule => ({
    kind: 'sum',
    words: null,
    start: 0,
    parts: [one, plainly(many)],
    cap: 0,
    floor: null,
  });
  if (!when) return together(of);
  const replaced = together({ kind: 'multiplied', words, when, times: 0, of });
  if (each.clause.from > many.clause.from && each.ask.kind === 'in') {
    const few = wordsOf(each.clause);
    return choice('none-at-all', each.clause, SAY.noneAtAll(few.text), [
      { id: 'replace', label: SAY.noneAtAllOf.replace, rule: replaced },
      { id: 'add', label: SAY.noneAtAllOf.add, rule: together(of) },
    ]);
  }
  return choice('replace', many.clause, SAY.replace(words.text), [
    { id: 'replace', label: SAY.replaceOf.replace, rule: replaced },
    { id: 'add', label: SAY.replaceOf.add, rule: together(of) },
  ]);
}
