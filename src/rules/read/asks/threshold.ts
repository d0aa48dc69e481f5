import type { Band } from '../../rule';
import { NUMBER, numberOf, UNIT } from '../lexicon';

/** A bound in words, and where it stands in them: [from, to). */
export interface Threshold {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly band: Omit<Band, 'points'>;
  /** One value is named and nothing says from where on: 完成90%. */
  readonly point: boolean;
}

type Op = '<' | '<=' | '>' | '>=' | '=';

const BEFORE: readonly (readonly [words: string, op: Op])[] = [
  ['不低于|不少于|不小于|不得低于|不得少于|不得小于|至少达到|至少|最少|≥|保持在|达到了|达到|达', '>='],
  ['不超过|不高于|不大于|不多于|不得超过|不得高于|未超过|控制在|≤', '<='],
  ['未达到|未能达到|没有达到|没达到|达不到|未达|不达|低于|小于|少于|不足|不到|不满|<', '<'],
  ['超过|高于|大于|多于|超出|>', '>'],
  ['完成|为|是|等于|在', '='],
];
const AFTER: readonly (readonly [words: string, op: Op])[] = [
  ['及以上|或以上|以上', '>='],
  ['及以下|或以下|以下|以内|之内', '<='],
];
const words = (table: typeof BEFORE) => table.map(([each]) => each).join('|');
const VALUE = String.raw`(?:百分之(NUMBER)|(NUMBER)(UNIT))`
  .replaceAll('NUMBER', NUMBER)
  .replace('UNIT', UNIT);
const INCLUSIVE = String.raw`(?:\((含|不含)[^)]{0,6}\))?`;
const SINGLE = new RegExp(
  `(${words(BEFORE)})?(?<![前第\\d.])${VALUE}${INCLUSIVE}(${words(AFTER)})?${INCLUSIVE}`,
  'g',
);
const RANGE = new RegExp(
  `(?:在|为|达到|达)?(?<![前第\\d.])(${NUMBER})(?:${UNIT})?${INCLUSIVE}(?:以上)?(?:-|~|—|至|到|,)+(?:低于|不足|不到|不超过)?(?<![,]\\d*)${VALUE}${INCLUSIVE}(?:之间|以下|以内)?`,
  'g',
);
/** What a calendar and a clock count; a rank; these say when or which, not how many. */
const TIME = /^(?:年|月|日|天|周|季度|个月|个?工作日|个?小时|分钟|期|点)$/;

/** The first bound that the words hold: 就业率达到90%以上; 80%-90%; 2人以上; a half as 50%. null where there is none. */
export function readThreshold(text: string): Threshold | null {
  return range(text) ?? single(text) ?? half(text);
}

/** The bound, where the words hold just one: two are about two things, too much for one number. */
export function onlyThreshold(text: string): Threshold | null {
  const bound = readThreshold(text);
  return bound && readThreshold(`${text.slice(0, bound.from)}#${text.slice(bound.to)}`) ? null : bound;
}

function range(text: string): Threshold | null {
  for (const match of text.matchAll(RANGE)) {
    const [all, low = '', lowIn, percent, count, unit, highIn] = match;
    const measured = percent === undefined ? (unit ?? '') : '%';
    if (TIME.test(measured)) continue;
    const from = { value: numberOf(low), inclusive: lowIn !== '不含' };
    const to = {
      value: numberOf(percent ?? count ?? ''),
      // 90%（含）—95%: where one end is said to belong, the other does not.
      inclusive:
        highIn !== '不含' && !(lowIn === '含' && highIn === undefined) && !/低于|不足|不到/.test(all),
    };
    if (from.value < to.value) return { ...place(match), unit: measured, band: { from, to }, point: false };
  }
  return null;
}

function single(text: string): Threshold | null {
  for (const match of text.matchAll(SINGLE)) {
    const [, before, percent, count, unit, within, after, withinAfter] = match;
    const measured = percent === undefined ? (unit ?? '') : '%';
    if (TIME.test(measured)) continue;
    const value = numberOf(percent ?? count ?? '');
    const op = opOf(before, after, within ?? withinAfter);
    const isRate = measured === '%' || measured.endsWith('百分点');
    if (op === '=' && !isRate) continue;
    const point = op === '=' && value !== 100;
    return { ...place(match), unit: measured, band: bandOf(op === '=' && !point ? '>=' : op, value), point };
  }
  return null;
}

/** 完成一半, 一半以下 (05). */
function half(text: string): Threshold | null {
  const match = /(?:完成|达到)?(?:一半|半数)(以上|以下)?/.exec(text);
  if (!match) return null;
  const op = opOf(undefined, match[1], undefined);
  // 一半以下 stands beside 一半: the half itself is not below it.
  const isBelow = op === '<=';
  return { ...place(match), unit: '%', band: bandOf(isBelow ? '<' : op, 50), point: op === '=' };
}

function place(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length };
}

/** 以上 and 以下 decide over 达到, 为 and 在; 低于…以下 and 超过…以上 stay what they begin as. */
function opOf(before: string | undefined, after: string | undefined, within: string | undefined): Op {
  const ahead =
    before === undefined ? '=' : (BEFORE.find(([each]) => each.split('|').includes(before))?.[1] ?? '=');
  const behind = AFTER.find(([each]) => each.split('|').includes(after ?? ''))?.[1];
  const op = behind === undefined || ahead === '<' || ahead === '>' || ahead === '<=' ? ahead : behind;
  if (within === '含') return op === '<' ? '<=' : op === '>' ? '>=' : op;
  if (within === '不含') return op === '<=' ? '<' : op === '>=' ? '>' : op;
  return op;
}

function bandOf(op: Op, value: number): Omit<Band, 'points'> {
  const end = { value, inclusive: op !== '<' && op !== '>' };
  if (op === '=') return { from: end, to: end };
  return op === '>' || op === '>=' ? { from: end, to: null } : { from: null, to: end };
}
