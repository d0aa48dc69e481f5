import { not } from '../../condition';
import type { Band, Cases, Condition, Quantity, Rule, Words } from '../../rule';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import type { Block } from '../sort/block';
import { conditionOf } from '../condition';
import { sum } from '../sum';
import { pointsOf } from './rungs';
import { givesOf, zeroed } from './zeros';

/** 前三名得5分，第4至6名得3分，其余得1分: the first that holds. */
export function alternatives(block: Block, full: number): Rule {
  const [first] = block.gives;
  const last = block.gives.at(-1);
  if (!first || !last) throw new Error('alternatives have a first');
  const cases = block.gives
    .slice(0, -1)
    .map((give) => ({ when: conditionOf(give.ask), points: pointsOf(give, full) ?? full }));
  const words = first.clause.source.words(first.clause.from, last.clause.to);
  const known = cases.flatMap(({ when, points }) => (when ? [{ when, points }] : []));
  if (known.length < cases.length || known.length === 0 || isCounted(block))
    return { kind: 'unreadable', words, least: 0, most: full };
  return { kind: 'cases', words, cases: known, otherwise: pointsOf(last, full) };
}

/** 每次评估排名前3得2分，其余得1分: how many times there are of each is not said. */
export function isCounted({ gives }: Block): boolean {
  const isRest = gives.length > 1 && gives.at(-1)?.ask.kind === 'else';
  return isRest && gives.some(({ ask }) => ask.kind === 'each' || ask.kind === 'times');
}

/** 优秀得6分，良好得4.5分，合格得3分，不合格不得分: the first that holds; a scale that ends in nothing has no other degree. */
export function degreesOf(block: Block, full: number): Rule | null {
  const isDegree = ({ ask }: Asked) => ask.kind === 'when' && ask.degree === true;
  const [first] = block.gives;
  if (!first || block.gives.length < 2 || !block.gives.every(isDegree)) return null;
  const cases = block.gives.flatMap((give) => {
    const when = conditionOf(give.ask);
    return when ? [{ when, points: pointsOf(give, full) ?? full }] : [];
  });
  const least = Math.min(...cases.map(({ points }) => points));
  const isNone = (zero: Asked) => isDegree(zero) || zero.ask.kind === 'else';
  const none = block.zeros.find(isNone);
  const others = block.zeros.filter((zero) => !isNone(zero));
  const words = first.clause.source.words(first.clause.from, (none ?? block.gives.at(-1) ?? first).clause.to);
  const places = none ? null : placesOf(cases, words);
  if (places) return zeroed(others, places, null);
  const nothing = none && isOpenAbove(none, block.gives) ? conditionOf(none.ask) : null;
  const otherwise = none ? givesOf(none) : least === 0 ? 0 : null;
  const rule: Rule = { kind: 'cases', words, cases, otherwise };
  if (!nothing) return zeroed(others, rule, null);
  const untold: Condition = { kind: 'all', of: [...cases.map(({ when }) => not(when)), not(nothing)] };
  const rest: Rule = { kind: 'discretion', words, when: untold, least: 0, most: least };
  return zeroed(others, sum(0, [rule, rest], full), null);
}

/** 记录完整得3分，基本完整得2分，无记录不得分: of records that are there, and are worse than the last degree, nothing is said. */
function isOpenAbove({ clause }: Asked, gives: readonly Asked[]): boolean {
  const isThere = gives.every((give) => !/[不未差]|一般/.test(conditionText(give.clause)));
  return /^(?:无|没有)/.test(conditionText(clause)) && isThere;
}

/** 第1名得10分，第3名得8分: between the places that are named, between their points. null where the cases name no places. */
function placesOf(cases: Cases['cases'], words: Words): Rule | null {
  const bands = cases.flatMap(({ when, points }): { of: Quantity; band: Band }[] => {
    const [low, high] = when.kind === 'all' ? when.of : [when];
    if (low?.kind !== 'compare' || low.op !== '>=') return [];
    const from = { value: low.to, inclusive: true };
    if (high === undefined) return [{ of: low.of, band: { from, to: null, points } }];
    return high.kind === 'compare' && high.op === '<='
      ? [{ of: low.of, band: { from, to: { value: high.to, inclusive: true }, points } }]
      : [];
  });
  const [first] = bands;
  if (!first || bands.length < cases.length) return null;
  const sorted = bands.map(({ band }) => band).sort((a, b) => (a.from?.value ?? 0) - (b.from?.value ?? 0));
  const starts = sorted.map(({ from }) => from?.value ?? 0);
  const isApart = sorted.every(
    ({ to }, at) => at === sorted.length - 1 || (to && to.value < (starts[at + 1] ?? 0)),
  );
  return isApart ? { kind: 'bands', words, of: first.of, bands: sorted, below: null } : null;
}
