import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { OF_THE_LIST } from '../item/loose-takes';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';

/**
 * 制度、台账、档案各2分，缺1份材料扣0.5分: whether more than the 2 points of a part may be taken for it. Of what is counted or taken several
 * times nobody knows how it lies in the parts. null: it is no list of parts, or never takes more than one of them has.
 */
export function eachWithin(block: Block, less: readonly Rule[], full: number): Rule | null {
  const [give, ...others] = block.gives;
  const [take] = block.takes;
  const { outcome } = give?.clause ?? {};
  const own =
    outcome?.kind === 'give' && outcome.each && typeof outcome.points === 'number' ? outcome.points : full;
  if (!take || others.length > 0 || own >= full || less.length === 0 || isWithin(block, own)) return null;
  const words = wordsOf(take.clause);
  const free = sum(full, less, full);
  const of: Rule = { kind: 'sum', words: null, start: 0, parts: less, cap: 0, floor: null };
  const rest: Rule = { kind: 'discretion', words, when: null, least: -full, most: -own };
  const ends = (one: Rule): Rule => ({
    kind: 'sum',
    words: null,
    start: 0,
    parts: [one],
    cap: 0,
    floor: -own,
  });
  const bounded: readonly Rule[] = isOfOneEach(block, own, full)
    ? less.map(ends)
    : [{ kind: 'best', words: null, parts: [...(less.length === 1 ? less : [of]), rest] }];
  return choice('part', take.clause, SAY.part(words.text, own), [
    { id: 'part', label: SAY.partOrItem.part, rule: sum(full, bounded, full) },
    { id: 'item', label: SAY.partOrItem.item, rule: free },
  ]);
}

function pointsOf({ clause: { outcome } }: Asked): number {
  return outcome.kind === 'take' && typeof outcome.points === 'number' ? outcome.points : Infinity;
}

function isOnce({ ask }: Asked): boolean {
  return ask.kind === 'when' || ask.kind === 'in';
}

/** 每缺一项扣2分 counts the parts; what is taken once may be no more than a part has. */
function isWithin({ takes, judges }: Block, own: number): boolean {
  if (judges.length > 0) return false;
  const isOfParts = ({ ask, clause }: Asked) =>
    ask.kind === 'each' && OF_THE_LIST.test(conditionText(clause));
  const [only, ...more] = takes;
  if (only && more.length === 0 && isOfParts(only) && pointsOf(only) <= own) return true;
  return takes.every(isOnce) && takes.reduce((total, take) => total + pointsOf(take), 0) <= own;
}

/** One thing that is taken once, or what each of the parts falls short by itself. */
function isOfOneEach({ takes, judges }: Block, own: number, full: number): boolean {
  if (judges.length > 0) return false;
  if (takes.length === 1 && takes.every(isOnce)) return true;
  const facts = new Set(takes.flatMap(({ ask }) => (ask.kind === 'step' ? [ask.of.fact] : [])));
  return facts.size === takes.length && Math.abs(takes.length * own - full) < 1e-9;
}
