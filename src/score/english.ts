import type Decimal from 'decimal.js';
import { answerInEnglish, questionInEnglish } from '../rules/choice-in-english';
import { factAsTyped } from '../rules/fact-value';
import type { Choice, Sum } from '../rules/rule';
import { amounts, arithmetic, boundMet, plus, points, takes, told } from './figures';
import type { Messages } from './messages';
import { hull, isDiscrete, onlyNumber, type Possible } from './possible';

/** 2 · 0 to 2; open ends: 0 or more. */
function range(lo: Decimal, hi: Decimal): string {
  if (lo.eq(hi)) return points(lo);
  if (!hi.isFinite()) return lo.isFinite() ? `${points(lo)} or more` : 'any number of';
  return lo.isFinite() ? `${points(lo)} to ${points(hi)}` : `${points(hi)} or less`;
}

/** 1 point · 0 or 2 points · 0, 1 or 2 points · 0 to 2 points. */
export function possibleInEnglish(set: Possible): string {
  const words = told(set).map((piece) => range(piece.lo, piece.hi));
  const last = words.pop() ?? '';
  const all = words.length > 0 ? `${words.join(', ')} or ${last}` : last;
  return `${all} ${onlyNumber(set)?.abs().eq(1) ? 'point' : 'points'}`;
}

function taken(set: Possible): string {
  return onlyNumber(set)?.isZero() ? 'nothing off' : `${possibleInEnglish(amounts(set))} off`;
}

function given(set: Possible): string {
  return onlyNumber(set)?.isZero() ? 'no points' : possibleInEnglish(set);
}

function outcome(set: Possible, isTaking: boolean): string {
  return isTaking ? taken(set) : given(set);
}

/** 1 point · 2 points. */
function counted(value: number): string {
  return `${points(value)} ${Math.abs(value) === 1 ? 'point' : 'points'}`;
}

/** 2 points off where it is less than nothing. */
function moved(value: number): string {
  return value < 0 ? `${counted(-value)} off` : counted(value);
}

function bounded(sum: Sum, parts: readonly Possible[], isTaking: boolean): string {
  const met = boundMet(sum, parts);
  if (met === 'cap') return `, at most ${points(sum.cap ?? 0)}`;
  if (met === null) return '';
  return isTaking ? `, at most ${counted(-(sum.floor ?? 0))} off` : ', until nothing is left';
}

/** The sentences of this room in English. Words of the form stay as they are, in quotation marks. */
export const ENGLISH: Messages = {
  value: (value, unit) => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value === 'object') return factAsTyped(value);
    return `${value ?? ''}${unit === '%' ? unit : ''}`;
  },
  about: (number) => `about ${number}`,
  listed: (words) => [...new Set(words)].join(', '),
  known: (label, value) => `“${label}” ${value}`,
  lacking: (label) => `missing: “${label}”`,
  impossible: (label, value) => `“${label}” says ${value}, which can’t be, and counts as unknown`,
  difference: (words, number) => `${words} (difference ${number})`,
  rate: (words, as, percent) => `${words} (${as === 'growth' ? 'growth' : 'rate'} ${percent}%)`,
  sum: (rule, parts, possible) => {
    const isTaking = rule.start === 0 && takes([possible]);
    const sum = arithmetic(rule.start, parts, isTaking);
    const result = outcome(possible, isTaking);
    if (sum === null) return `Parts together: ${onlyNumber(possible) ? '' : 'possibly '}${result}`;
    const limits = bounded(rule, parts, isTaking);
    return limits === '' && !sum.includes(' ') ? result : `${sum}${limits}: ${result}`;
  },
  award: (facts, possible) => `${facts}: ${given(possible)}`,
  deduct: (facts, possible) => `${facts}: ${taken(possible)}`,
  perCount: (of, fact, count, possible) => {
    const most = of.most === null ? '' : `, at most ${moved(Math.sign(of.each) * of.most)}`;
    const rate = `${moved(of.each)} for each${of.unit === '%' ? ' 1%' : ''}`;
    const { lo, hi } = hull(possible);
    const open = lo.isFinite() ? 'no limit' : 'until nothing is left';
    const result = lo.isFinite() && hi.isFinite() ? outcome(possible, of.each < 0) : open;
    if (count === null) return `${fact}; ${rate}${most}: ${result}`;
    const isOver = of.most !== null && count.times(of.each).abs().gt(of.most);
    if (count.lte(1) && !isOver) return `${fact}: ${result}`;
    return `${fact}, ${rate}${isOver ? most : ''}: ${result}`;
  },
  perStep: (rule, quantity, unit, possible) => {
    const percent = unit === '%' ? unit : '';
    const side = { below: 'below', above: 'above', off: 'off' }[rule.side];
    const rate = `${moved(rule.points)} for each ${points(rule.step)}${percent} ${side} ${points(rule.from)}${percent}`;
    const { lo, hi } = hull(possible);
    const isOpen = !lo.isFinite() || !hi.isFinite();
    return `${quantity}, ${rate}: ${isOpen ? 'no limit' : outcome(possible, rule.points < 0)}`;
  },
  linear: (rule, quantity, possible) => {
    const { lo, hi } = hull(possible);
    const formula = `${quantity}, × ${points(rule.times)}${plus(rule.plus)}`;
    return `${formula}: ${lo.isFinite() && hi.isFinite() ? given(possible) : 'no limit'}`;
  },
  cases: (facts, possible) => `${facts}: ${given(possible)}`,
  best: (parts, possible) => `The highest of ${parts.map(possibleInEnglish).join(', ')}: ${given(possible)}`,
  multiplied: (facts, truth, times, possible) => {
    const result = outcome(possible, takes([possible]));
    if (truth === 'no') return `${facts}: ${result}`;
    return `${facts}: ${truth === 'yes' ? '' : 'if so, '}times ${points(times)}, ${result}`;
  },
  byBestUnit: (full, best, possible) =>
    `${best}; above ${points(full)} points everybody’s are scaled down: ${given(possible)}`,
  bands: (fact, possible) => `${fact}: ${given(possible)}`,
  zero: (facts, truth, gives, possible) => {
    const nothing = gives < 0 ? `no points here, and ${counted(-gives)} off` : 'no points here';
    if (truth === 'yes') return `${facts}: ${nothing}`;
    return truth === 'no'
      ? `${facts}: ${given(possible)}`
      : `${facts}; if so, ${nothing}: ${given(possible)}`;
  },
  discretion: (facts, possible) => {
    const { lo, hi } = hull(possible);
    const bounds = outcome(possible, lo.isNegative() && hi.lte(0));
    const what = onlyNumber(possible)
      ? `nothing for a person to decide: ${bounds}`
      : `for a person to decide, ${bounds}`;
    return facts === '' ? what : `${facts}: ${what}`;
  },
  choice: (rule, chosen, parts, possible) => {
    const isTaking = takes(parts);
    const question = questionInEnglish(rule) ?? `“${rule.question}”`;
    const named = (reading: Choice['readings'][number]) => `“${answerInEnglish(reading) ?? reading.label}”`;
    const made = rule.readings.find(({ label }) => label === chosen);
    if (made) return `${question} Chosen: ${named(made)}: ${outcome(possible, isTaking)}`;
    const readings = rule.readings.map((reading, index) => {
      const part = parts[index];
      return `${named(reading)}${part ? ` ${isTaking ? taken(part) : possibleInEnglish(part)}` : ''}`;
    });
    return `${question} It can be read in ${readings.length} ways: ${readings.join('; ')}`;
  },
  disqualify: (facts, truth) => {
    const means = {
      yes: 'the whole table is disqualified',
      no: 'the table is not disqualified',
      maybe: 'whether the table is disqualified is open',
    };
    return `${facts}: ${means[truth]}`;
  },
  unreadable: (possible) =>
    `These words were not understood; a person has to judge: ${isDiscrete(possible) ? '' : 'possibly '}${given(possible)}`,
};
