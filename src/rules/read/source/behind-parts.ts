import type { Reading } from '../../reading';
import type { Rule, Zero } from '../../rule';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { addedUp, type Section } from './sections';
import type { Source } from './source';

/** Reads what stands behind the last part as if the item were that alone; null where it neither gives nor takes anything. */
export type ReadBehind = (sentence: Source, points: number) => Reading | null;

/** 3.未按时上报每次扣1分。被通报的扣2分。: what stands in a sentence behind the last of several parts. */
export interface Behind {
  /** The parts without it. */
  readonly parts: readonly Section[];
  readonly reading: Reading;
  /** What the parts come to, each of them read without it and the last (`within`) with it. */
  readonly addedUp: (each: readonly Reading[], within: Reading) => Reading | null;
}

/** null where the parts are sentences each of several, or the last says nothing of points without what stands behind. */
export function behindLast(parts: readonly Section[], points: number, read: ReadBehind): Behind | null {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const at = /。(?=.)/.exec(last?.source.text ?? '')?.index;
  if (!last || at === undefined || before.some(({ source }) => /。./.test(source.text))) return null;
  const own = last.source.slice(0, at);
  const behind = last.source.slice(at + 1, last.source.text.length);
  const reading = read(own, last.points) && read(behind, points);
  if (!reading) return null;
  const all = [...before, { ...last, source: own }];
  return {
    parts: all,
    reading,
    addedUp: (each, within) => {
      const apart = addedUp(all, each);
      const joined = addedUp(all, [...each.slice(0, -1), within]);
      return apart && joined && ofLastOrAll(apart, joined, reading, behind, points);
    },
  };
}

/** What it takes is taken of the last part (`within`), or of all that the parts come to; where nobody knows what it takes, it may be anything. */
function ofLastOrAll(
  apart: Reading,
  within: Reading,
  behind: Reading,
  source: Source,
  points: number,
): Reading {
  const { losses, adds } = withBonuses(behind.rule);
  const words = source.words(0, source.text.replace(/。$/, '').length);
  if (!losses) {
    const unread: Rule = { kind: 'unreadable', words, least: -points, most: points };
    return {
      ...apart,
      rule: sum(0, [apart.rule, unread], adds.length > 0 ? null : points),
      unread: [...apart.unread, words],
      doubts: [...apart.doubts, { code: 'unread-words', words }],
    };
  }
  const less = sum(0, [apart.rule, ...losses.parts], points);
  const all = losses.zeros.reduceRight<Rule>((of, zero) => ({ ...zero, of }), less);
  const item = adds.length === 0 ? all : sum(0, [all, ...adds], null);
  const facts = new Map([...within.facts, ...behind.facts, ...apart.facts].map((fact) => [fact.id, fact]));
  return {
    rule: {
      kind: 'choice',
      words,
      assumption: `take-${words.in}-${words.span?.from ?? 0}`,
      question: SAY.takeOf(words.text),
      readings: [
        { id: 'part', label: SAY.take.part, rule: within.rule },
        { id: 'item', label: SAY.take.item, rule: item },
      ],
    },
    facts: [...facts.values()],
    unread: [...apart.unread, ...behind.unread],
    doubts: [...apart.doubts, ...behind.doubts],
  };
}

/** 获表彰的加1分；被通报的扣1分: what is lost, and what adds on top of it. */
function withBonuses(rule: Rule): { readonly losses: Losses | null; readonly adds: readonly Rule[] } {
  const [own, ...adds] = rule.kind === 'sum' && rule.start === 0 && rule.cap === null ? rule.parts : [];
  return own ? { losses: lossesOf(own), adds } : { losses: lossesOf(rule), adds: [] };
}

interface Losses {
  readonly parts: readonly Rule[];
  readonly zeros: readonly Zero[];
}

/** What is lost from all of the points on; null where it is not told so. */
export function lossesOf(rule: Rule): Losses | null {
  if (rule.kind === 'zero') {
    const inner = lossesOf(rule.of);
    return inner && { ...inner, zeros: [rule, ...inner.zeros] };
  }
  const isLoss = rule.kind === 'sum' && rule.floor === 0 && rule.start > 0 && rule.start === rule.cap;
  return isLoss ? { parts: rule.parts, zeros: [] } : null;
}
