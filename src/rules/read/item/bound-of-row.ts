import Decimal from 'decimal.js';
import type { Rule } from '../../rule';
import { choice } from '../choice';
import { READING_MESSAGES as SAY } from '../messages';
import type { Block, Cap } from '../sort/block';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** What each block of an item gives, as a rule, and how much at most; null: what counts up ends nowhere. */
export interface Given {
  readonly block: Block;
  readonly rule: Rule;
  readonly most: number | null;
}

/**
 * 制度2分；信息国家级每条1分、省级每条0.5分，累计不超过4分 of 6 points: a bound behind what counts up is of the last, of those in a row with it, or
 * of all that the item gives; where the others make up the points with it, not of all.
 */
export function boundsOfRows(all: readonly Given[], points: number | null): readonly Rule[] {
  const at = all.findIndex(({ block }) => block.bound);
  const cap = all[at]?.block.bound;
  // 最高5分 of 5 points says nothing new.
  if (
    !cap ||
    (points !== null && cap.points >= points && all.filter(({ block }) => block.bound).length === 1)
  )
    return rulesOf(all);
  const behind = all.slice(at + 1);
  if (behind.some(({ block }) => block.bound))
    return [...boundsOfRows(all.slice(0, at + 1), points), ...boundsOfRows(behind, points)];
  const starts = startsOf(all.slice(0, at + 1), cap);
  const [first = at] = starts;
  const others = [...all.slice(0, first), ...behind].map(({ most }) => most);
  const isWhole = cap.together && others.length > 0 && !makesUp(others, cap.points, points);
  const readings = [
    ...[...starts].reverse().map((start) => ({
      id: start === at ? ('own' as const) : ('together' as const),
      rule: within(all, start, at, cap.points),
    })),
    ...(isWhole ? [{ id: 'item' as const, rule: [sum(0, rulesOf(all), cap.points)] }] : []),
  ];
  const [only, ...more] = readings;
  if (only && more.length === 0) return only.rule;
  const words = wordsOf(cap.clause);
  return [
    choice(
      'bound',
      cap.clause,
      SAY.together(words.text),
      readings.map(({ id, rule }, index) => ({
        id: index > 0 && id === readings[index - 1]?.id ? `${id}-${index}` : id,
        label: SAY.bound[id],
        rule: sum(0, rule, null),
      })),
    ),
  ];
}

/** Where the parts that it bounds may begin, the first of all first: those of its own sentence, all that count up just ahead, and it alone where 合计 is not said. */
function startsOf(all: readonly Given[], { together }: Cap): readonly number[] {
  const at = all.length - 1;
  const last = (fits: (index: number) => boolean) => {
    let start = at;
    while (start > 0 && countsAlone(all[start - 1]) && fits(start)) start -= 1;
    return start;
  };
  const row = last((start) => all[start]?.block.gives[0]?.clause.opens === null);
  const starts = together ? [last(() => true), row] : isListed(all.at(-1)?.block) ? [row] : [row, at];
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** 国家级每条1分、省级每条0.5分（最高4分）: 、 joins them, so the bound is of them together. */
function isListed(block: Block | undefined): boolean {
  const clause = block?.gives[0]?.clause;
  return clause?.source.text.charAt(clause.condition.from - 1) === '、';
}

function countsAlone(one: Given | undefined): boolean {
  const [give, ...more] = one?.block.gives ?? [];
  const isCount = give?.ask.kind === 'each' || give?.ask.kind === 'step';
  return isCount && more.length + (one?.block.takes.length ?? 0) === 0 && !one?.block.bound;
}

function within(all: readonly Given[], start: number, at: number, points: number): Rule[] {
  const rules = rulesOf(all);
  return [...rules.slice(0, start), sum(0, rules.slice(start, at + 1), points), ...rules.slice(at + 1)];
}

function rulesOf(all: readonly Given[]): Rule[] {
  return all.map(({ rule }) => rule);
}

function makesUp(others: readonly (number | null)[], bound: number, points: number | null): boolean {
  const known = others.flatMap((most) => (most === null ? [] : [most]));
  return known.length === others.length && Decimal.sum(bound, ...known).eq(points ?? 0);
}
