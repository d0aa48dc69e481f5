import { answerInEnglish, questionInEnglish } from './choice-in-english';
import type { RuleMessages } from './messages';

const OPS = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', '=': 'equal to' } as const;
const AS = {
  value: '',
  rate: ' (rate)',
  growth: ' (growth over last year)',
  difference: ' (difference)',
} as const;
const SIDES = { below: 'below', above: 'above', off: 'off' } as const;
const STEPS = {
  begun: 'a part of a step counts whole',
  full: 'a part of a step does not count',
  part: 'a part of a step counts as its share',
} as const;

function counted(points: number): string {
  return `${points} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

function given(points: number): string {
  if (points === 0) return 'no points';
  return points < 0 ? `${counted(-points)} off` : counted(points);
}

function span(least: number, most: number): string {
  if (!Number.isFinite(most))
    return Number.isFinite(least) ? `${least} points or more` : 'any number of points';
  return Number.isFinite(least) ? `${least} to ${counted(most)}` : `${counted(most)} or less`;
}

function percent(unit: string): string {
  return unit === '%' ? unit : '';
}

/** The phrases that rules are printed with, in English. Nothing reads them back. */
export const RULE_ENGLISH: RuleMessages = {
  label: (label) => `“${label}”`,
  mark: (value, unit) => `${value}${percent(unit)}`,
  rung: (where, points) => `${where}: ${given(points)}`,
  quantity: (label, as) => `${label}${AS[as]}`,
  quoted: (label) => label,
  is: (label, value) => `${label} is ${value ? 'yes' : 'no'}`,
  compare: (quantity, op, to) => `${quantity} is ${OPS[op]} ${to}`,
  any: (parts) => parts.join(' or '),
  all: (parts) => parts.join(' and '),
  inBrackets: (words) => `(${words})`,
  given,
  award: (when, points, otherwise) => `If ${when}: ${given(points)}, else ${given(otherwise)}.`,
  deduct: (when, points) => `If ${when}: ${counted(points)} off.`,
  each: (unit) => (unit === '%' ? 'for each percentage point' : 'for each'),
  deductPer: (label, each, points, most) =>
    `${label}: ${counted(points)} off ${each}${most === null ? '' : `, at most ${counted(most)} off`}.`,
  awardPer: (label, each, points, most) =>
    `${label}: ${counted(points)} ${each}${most === null ? '' : `, at most ${counted(most)}`}.`,
  perStep: (quantity, from, side, step, points) =>
    `${quantity}: ${given(points)} for each ${step} ${SIDES[side]} ${from}`,
  stepped: (words, most, steps) => `${words}${most}; ${STEPS[steps]}.`,
  mostMoved: (points, most) => `, at most ${counted(most)}${points < 0 ? ' off' : ''}`,
  linear: (quantity, unit, times, plus) =>
    `Score = ${quantity}${unit === '%' ? ' (%)' : ''} × ${times}${plus === 0 ? '' : plus < 0 ? ` − ${-plus}` : ` + ${plus}`}.`,
  caseOf: (when, points) => `if ${when}: ${given(points)}`,
  cases: (all, rest) => `${all.join('; ')}; ${rest}.`,
  otherwise: (points, lowest) =>
    points === null ? `else ${span(0, lowest)} (the form does not say)` : `else ${given(points)}`,
  best: 'The highest of these:',
  byBestUnit: (label, full) => `Where ${label} is above ${counted(full)}, scaled down to that:`,
  multiplied: (when, times) => `If ${when}, the following times ${times}:`,
  bandBetween: (low, high) => `${low}, ${high}`,
  from: (value, inclusive) => `${inclusive ? 'at least' : 'above'} ${value}`,
  to: (value, inclusive) => `${inclusive ? 'at most' : 'below'} ${value}`,
  anyValue: 'any value',
  bands: (quantity, rungs, below) => `${quantity}: ${rungs.join('; ')}; ${below}.`,
  below: (points, lowest) =>
    `lower: ${points === null ? `${span(0, lowest)} (the form does not say)` : given(points)}`,
  zero: (when, gives) =>
    `If ${when}, no points here${gives < 0 ? `, and ${counted(-gives)} off` : ''}; else:`,
  discretion: (least, most) =>
    most <= 0 ? `a person takes off ${span(-most, -least)}` : `a person gives ${span(least, most)}`,
  when: (when, then) => `If ${when}, ${then}.`,
  always: (then) => `${then.charAt(0).toUpperCase()}${then.slice(1)}.`,
  choice: (choice) =>
    `${questionInEnglish(choice) ?? `“${choice.question}”`} It can be read in ${choice.readings.length} ways:`,
  reading: (reading) => `Read as “${answerInEnglish(reading) ?? reading.label}”:`,
  disqualify: (when) => `If ${when}, the whole table is disqualified.`,
  unreadable: (words, least, most) =>
    `${words === '' ? 'This was' : `“${words}” was`} not understood; a person judges, ${span(least, most)}.`,
  sum: (start, floor, cap) => {
    const bounds = [
      ...(cap === null ? [] : [`at most ${cap}`]),
      ...(floor === null ? [] : [`at least ${floor}`]),
    ].join(', ');
    const how = start === 0 ? 'These added up' : `From ${counted(start)}, more or less by these`;
    return `${how}${bounds === '' ? '' : `, ${bounds}`}:`;
  },
};
