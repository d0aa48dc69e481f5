import type { FactSpec } from '../../fact';
import type { Reading } from '../../reading';
import type { Bands, Choice, Rule, Sum, Words } from '../../rule';
import { READING_MESSAGES as SAY } from '../messages';

type Doubts = Reading['doubts'];

/** What a clause counts and which way, and the figures that it states for it. */
interface Stated {
  readonly of: string;
  readonly figures: string;
  readonly words: Words;
}

/**
 * 未建立台账的扣1分；未建立台账的扣2分: two figures for the same thing. Both may count, or only one of them: a reading, and a doubt.
 * 再扣2分 says that it comes on top.
 */
export function saidTwice(rule: Rule, facts: readonly FactSpec[]): Pick<Reading, 'rule' | 'doubts'> {
  const doubts: Doubts[number][] = [];
  const doubt = (words: Words) => doubts.push({ code: 'two-figures', words });
  const read = within(rule, (one) => {
    if (one.kind === 'bands') {
      if (one.words && hasOneTwice(one)) doubt(one.words);
      return one;
    }
    saidAgain(one, facts).forEach(doubt);
    return withReadings(one, doubt);
  });
  const byWords = new Map(doubts.map((doubt) => [`${doubt.words.in} ${doubt.words.span?.from}`, doubt]));
  return { rule: read, doubts: [...byWords.values()] };
}

/** The rule with each sum and each ladder in it replaced, the inner ones first. */
function within(rule: Rule, replaced: (one: Sum | Bands) => Rule): Rule {
  const inside = (one: Rule) => within(one, replaced);
  switch (rule.kind) {
    case 'sum':
      return replaced({ ...rule, parts: rule.parts.map(inside) });
    case 'bands':
      return replaced(rule);
    case 'best':
      return { ...rule, parts: rule.parts.map(inside) };
    case 'zero':
    case 'multiplied':
    case 'by-best-unit':
      return { ...rule, of: inside(rule.of) };
    case 'choice':
      return { ...rule, readings: rule.readings.map((one) => ({ ...one, rule: inside(one.rule) })) };
    default:
      return rule;
  }
}

/** 达到90%得5分。达到90%得3分: either of them is possible. */
function hasOneTwice({ bands }: Bands): boolean {
  const rungs = new Set(bands.map(({ from, to }) => JSON.stringify([from, to])));
  return rungs.size < bands.length;
}

/** 每缺一次扣1分，每缺一次扣2分: each asks for times of its own, and nothing says of what. */
function saidAgain({ parts }: Sum, facts: readonly FactSpec[]): Words[] {
  const labelOf = (part: Rule) =>
    part.kind === 'deduct-per' || part.kind === 'award-per'
      ? facts.find(({ id }) => id === part.count)?.label
      : undefined;
  return parts.flatMap((part) => {
    const label = labelOf(part);
    if (label === undefined || !part.words || !('points' in part)) return [];
    const before = parts.find((one) => label === `${labelOf(one)}（另一处）`);
    return before && 'points' in before && before.points !== part.points ? [part.words] : [];
  });
}

function withReadings(sum: Sum, doubt: (words: Words) => void): Rule {
  const places = new Map<string, number[]>();
  const stated = sum.parts.map(statedBy);
  stated.forEach((one, index) => {
    if (one) places.set(one.of, [...(places.get(one.of) ?? []), index]);
  });
  const twice = [...places.values()].filter(
    (at) => new Set(at.map((index) => stated[index]?.figures)).size > 1,
  );
  if (twice.length === 0) return sum;
  const parts = sum.parts.flatMap((part, index): Rule[] => {
    const at = twice.find((all) => all.includes(index));
    if (!at) return [part];
    const last = stated[at.at(-1) ?? index]?.words;
    if (at[0] !== index || !last) return [];
    doubt(last);
    return [
      oneOrAll(
        at.flatMap((place) => sum.parts[place] ?? []),
        last,
      ),
    ];
  });
  return { ...sum, parts };
}

function oneOrAll(parts: readonly Rule[], words: Words): Choice {
  const all: Rule = { kind: 'sum', words: null, start: 0, parts, cap: null, floor: null };
  return {
    kind: 'choice',
    words,
    assumption: `twice-${words.in}-${words.span?.from ?? 0}`,
    question: SAY.twice(words.text),
    readings: [
      { id: 'all', label: SAY.twiceOf.all, rule: all },
      ...parts.map((rule, index) => ({ id: `${index + 1}`, label: SAY.twiceOf.one(index + 1), rule })),
    ],
  };
}

/** null for a part that is no single clause, or that says itself that it comes on top. */
function statedBy(part: Rule): Stated | null {
  const { words } = part;
  if (!words || /[再另]/.test(words.text)) return null;
  const [of, figures] = told(part);
  return of === null ? null : { of, figures, words };
}

function told(part: Rule): readonly [of: string | null, figures: string] {
  const as = (...of: readonly unknown[]) => JSON.stringify([part.kind, ...of]);
  switch (part.kind) {
    case 'deduct':
      return [as(part.when), `${part.points}`];
    case 'award':
      return [as(part.when), `${part.points} ${part.otherwise}`];
    case 'deduct-per':
    case 'award-per':
      return [as(part.count), `${part.points}`];
    case 'per-step':
      return [
        as(part.of, part.from, part.side, part.step, part.steps, Math.sign(part.points)),
        `${part.points}`,
      ];
    case 'choice': {
      const all = part.readings.map((reading) => told(reading.rule));
      const isTold = all.every(([of]) => of !== null);
      return [isTold ? as(all.map(([of]) => of)) : null, all.map(([, figures]) => figures).join(' ')];
    }
    default:
      return [null, ''];
  }
}
