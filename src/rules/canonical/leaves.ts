import { SIDES, STEPS } from '../messages';
import { typeOf } from '../read/asks/quantity';
import type { PerStep, Rule } from '../rule';
import { readBands } from './bands';
import { readCases } from './cases';
import { readCondition } from './condition';
import type { Labels } from './labels';
import type { Line } from './lines';
import { GIVEN, givenPoints, NUMBER, readSpan } from './points';

type Leaf = (groups: readonly string[], line: Line, labels: Labels) => Rule | null;

/** Sentence by sentence as messages.ts writes them; the first that fits. */
const LEAVES: readonly (readonly [RegExp, Leaf])[] = [
  [/^(?:“(.*)”)?没有读懂，由人在(.*)之间判断。$/, unreadable],
  [new RegExp(`^(.*)，每(.+?)([扣得])${NUMBER}分(?:，最多[扣得]${NUMBER}分)?。$`), perCount],
  [
    new RegExp(
      `^(.*)以${NUMBER}(\\D*?)为准，(每低|每高|每偏离)${NUMBER}(\\D*?)(扣|加)${NUMBER}分(?:，最多[扣加]${NUMBER}分)?，(不足一档.*)。$`,
    ),
    perStep,
  ],
  [new RegExp(`^得分＝(.*?)(?:（([^）]*)）)?×${NUMBER}(?:([－＋])${NUMBER})?。$`), linear],
  [/^(.*)的，整张表不列入评估。$/, disqualify],
  [/^(?:(.*)的，)?由人酌情([扣给])(.*)。$/, discretion],
  [new RegExp(`^(.*)的，${GIVEN}，否则${GIVEN}。$`), award],
  [new RegExp(`^(.*)的，扣${NUMBER}分。$`), deduct],
];

/** A sentence that stands alone; null where it is none of ours. */
export function readLeaf(line: Line, labels: Labels): Rule | null {
  for (const [pattern, read] of LEAVES) {
    const match = pattern.exec(line.text);
    const rule =
      match &&
      read(
        match.slice(1).map((group) => group ?? ''),
        line,
        labels,
      );
    if (rule) return rule;
  }
  return readCases(line, labels) ?? readBands(line, labels);
}

function unreadable([text = '', span = '']: readonly string[], { words }: Line): Rule | null {
  const bounds = readSpan(span);
  return bounds && { kind: 'unreadable', words: text === '' ? null : { ...words, text }, ...bounds };
}

function perCount(
  [label = '', each = '', verb, points, most]: readonly string[],
  { words }: Line,
  labels: Labels,
): Rule {
  const unit = each === '1个百分点' ? '%' : each;
  const count = labels.fact(label, typeOf(unit), unit, verb === '扣' ? 0 : null);
  const kind = verb === '扣' ? 'deduct-per' : 'award-per';
  return { kind, words, count, points: Number(points), most: most ? Number(most) : null };
}

function perStep(groups: readonly string[], { words }: Line, labels: Labels): Rule | null {
  const [label = '', from, unit = '', move, step, , verb, points, most, part] = groups;
  const side = (['below', 'above', 'off'] as const).find((each) => SIDES[each] === move);
  const steps = (['begun', 'full', 'part'] as const).find((each) => STEPS[each] === part);
  if (!side || !steps) return null;
  const of = labels.quantity(label, unit);
  const moved: Pick<PerStep, 'points' | 'most'> = {
    points: verb === '扣' ? -Number(points) : Number(points),
    most: most ? Number(most) : null,
  };
  return { kind: 'per-step', words, of, from: Number(from), side, step: Number(step), steps, ...moved };
}

function linear(
  [label = '', unit = '', times, sign, plus]: readonly string[],
  { words }: Line,
  labels: Labels,
): Rule {
  const isSuffix = ['比率', '比上年增长', '差额'].includes(unit);
  const of = isSuffix ? labels.quantity(`${label}（${unit}）`, '') : labels.quantity(label, unit);
  return {
    kind: 'linear',
    words,
    of,
    times: Number(times),
    plus: sign === '－' ? -Number(plus) : Number(plus),
  };
}

function disqualify([condition = '']: readonly string[], { words }: Line, labels: Labels): Rule | null {
  const when = readCondition(condition, labels);
  return when && { kind: 'disqualify', words, when };
}

function discretion(
  [condition = '', verb, span = '']: readonly string[],
  { words }: Line,
  labels: Labels,
): Rule | null {
  const bounds = readSpan(span);
  const when = condition === '' ? null : readCondition(condition, labels);
  if (!bounds || (condition !== '' && when === null)) return null;
  const [least, most] = verb === '扣' ? [0 - bounds.most, 0 - bounds.least] : [bounds.least, bounds.most];
  return { kind: 'discretion', words, when, least, most };
}

function award(
  [condition = '', points = '', otherwise = '']: readonly string[],
  { words }: Line,
  labels: Labels,
): Rule | null {
  const when = readCondition(condition, labels);
  return (
    when && { kind: 'award', words, when, points: givenPoints(points), otherwise: givenPoints(otherwise) }
  );
}

function deduct([condition = '', points]: readonly string[], { words }: Line, labels: Labels): Rule | null {
  const when = readCondition(condition, labels);
  return when && { kind: 'deduct', words, when, points: Number(points) };
}
