import type { Rule } from '../rule';
import { readCondition } from './condition';
import type { Labels } from './labels';
import type { Line } from './lines';
import type { ReadRule } from './read-canonical';

import { NUMBER } from './points';

const SUM = new RegExp(
  `^(?:以下各项相加|从${NUMBER}分起，按以下各项增减)(?:，最高${NUMBER}分)?(?:，最低${NUMBER}分)?：$`,
);
const ZERO = /^(.*)的，此项不得分(?:并倒扣([\d.]+)分)?，否则：$/;
const MULTIPLIED = new RegExp(`^(.*)的，下面的分数乘以${NUMBER}：$`);
const BEST_UNIT = new RegExp(`^(.*)超过${NUMBER}分的，下面的得分按比例折算：$`);
const CHOICE = /^(.*)原文有\d+种读法：$/;
const READING = /^读作“(.*)”：$/;

/** A sentence that ends in a colon, with those below it. */
export function readCompound(
  line: Line,
  labels: Labels,
  read: ReadRule,
  nextChoice: () => string,
): Rule | null {
  const choice = CHOICE.exec(line.text);
  if (choice) return readChoice(line, choice[1] ?? '', read, nextChoice());
  const parts = line.below.map(read);
  const rules = parts.filter((part) => part !== null);
  if (rules.length < parts.length) return null;
  const sum = SUM.exec(line.text);
  if (sum)
    return {
      kind: 'sum',
      words: null,
      start: Number(sum[1] ?? 0),
      parts: rules,
      cap: bound(sum[2]),
      floor: bound(sum[3]),
    };
  if (line.text === '以下各项取最高的一项：') return { kind: 'best', words: null, parts: rules };
  const [of, ...more] = rules;
  return of && more.length === 0 ? around(line, of, labels) : null;
}

function bound(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** What zeroes, multiplies or scales the one rule below. */
function around({ text, words }: Line, of: Rule, labels: Labels): Rule | null {
  const zero = ZERO.exec(text);
  if (zero) {
    const when = readCondition(zero[1] ?? '', labels);
    return when && { kind: 'zero', words, when, of, ...(zero[2] ? { gives: -Number(zero[2]) } : {}) };
  }
  const multiplied = MULTIPLIED.exec(text);
  if (multiplied) {
    const when = readCondition(multiplied[1] ?? '', labels);
    return when && { kind: 'multiplied', words, when, times: Number(multiplied[2]), of };
  }
  const best = BEST_UNIT.exec(text);
  if (!best) return null;
  return {
    kind: 'by-best-unit',
    words,
    best: labels.fact(best[1] ?? '', 'amount', '分'),
    full: Number(best[2]),
    of,
  };
}

function readChoice(
  { words, below }: Line,
  question: string,
  read: ReadRule,
  assumption: string,
): Rule | null {
  const readings = below.map((line, index) => {
    const label = READING.exec(line.text)?.[1];
    const [inside, ...more] = line.below;
    const rule = inside && more.length === 0 ? read(inside) : null;
    return label === undefined || rule === null ? null : { id: `reading-${index + 1}`, label, rule };
  });
  const known = readings.filter((reading) => reading !== null);
  if (known.length < readings.length || known.length === 0) return null;
  return { kind: 'choice', words, assumption, question, readings: known };
}
