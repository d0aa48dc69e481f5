import type Decimal from 'decimal.js';
import type { FactValue } from '../rules/fact';
import { factAsTyped } from '../rules/fact-value';
import type { Choice, Linear, PerStep, Sum } from '../rules/rule';
import { amounts, arithmetic, boundMet, plus, points, takes, told } from './figures';
import { hull, isDiscrete, onlyNumber, type Possible } from './possible';
import type { Truth } from './truth';

/** 2 · 0至2; open ends: 0以上, 2以下. */
function range(lo: Decimal, hi: Decimal): string {
  if (lo.eq(hi)) return points(lo);
  if (!hi.isFinite()) return lo.isFinite() ? `${points(lo)}以上` : '任意';
  return lo.isFinite() ? `${points(lo)}至${points(hi)}` : `${points(hi)}以下`;
}

/** 2分 · 0或2分 · 0、1或2分 · 0至2分. Beyond six numbers only the ends. */
export function possibleWords(set: Possible): string {
  const words = told(set).map((piece) => range(piece.lo, piece.hi));
  const last = words.pop() ?? '';
  const all = `${words.length > 0 ? `${words.join('、')}或` : ''}${last}`;
  return all.endsWith('以上') || all.endsWith('以下') ? `${all.slice(0, -2)}分${all.slice(-2)}` : `${all}分`;
}

/** 扣2分 · 不扣分 · 扣0或2分. */
function taken(set: Possible): string {
  const number = onlyNumber(set);
  if (number) return number.isZero() ? '不扣分' : `扣${points(number.abs())}分`;
  return `扣${possibleWords(amounts(set))}`;
}

/** 得2分 · 不得分 · 得0或2分. */
function given(set: Possible): string {
  return onlyNumber(set)?.isZero() ? '不得分' : `得${possibleWords(set)}`;
}

/** 扣2分 where a node takes, else 得2分. */
function outcome(set: Possible, isTaking: boolean): string {
  return isTaking ? taken(set) : given(set);
}

/** What the floor or the cap did to the sum. */
function bounded(sum: Sum, parts: readonly Possible[], isTaking: boolean): string {
  const met = boundMet(sum, parts);
  if (met === 'cap') return `，至多${points(sum.cap ?? 0)}分`;
  if (met === null) return '';
  return isTaking ? `，至多扣${points(-(sum.floor ?? 0))}分` : `，扣完为止`;
}

/** Something that a count gives (`each` above 0) or takes. */
export interface PerCountWords {
  readonly each: number;
  readonly most: number | null;
  readonly unit: string;
}

/** All sentences of this room, in Chinese; english.ts has them in English. */
export const MESSAGES = {
  value: (value: FactValue | undefined, unit: string) => {
    if (typeof value === 'boolean') return value ? '是' : '否';
    return typeof value === 'object' ? factAsTyped(value) : `${value ?? ''}${unit}`;
  },
  about: (number: string) => `约${number}`,
  listed: (words: readonly string[]) => [...new Set(words)].join('，'),
  known: (label: string, value: string, isYesNo: boolean) => `${label}${isYesNo ? '：' : ' '}${value}`,
  lacking: (label: string) => `缺：${label}`,
  impossible: (label: string, value: string) => `${label}填的是“${value}”，不成立，按未知处理`,
  difference: (words: string, number: string) => `${words}（相差${number}）`,
  rate: (words: string, as: 'rate' | 'growth', percent: string) =>
    `${words}（${as === 'growth' ? '比上年增长' : '比率'}${percent}%）`,
  sum: (rule: Sum, parts: readonly Possible[], possible: Possible) => {
    const isTaking = rule.start === 0 && takes([possible]);
    const sum = arithmetic(rule.start, parts, isTaking);
    const result = outcome(possible, isTaking);
    if (sum === null) return `各部分合计：${onlyNumber(possible) ? '' : '可能'}${result}`;
    const limits = bounded(rule, parts, isTaking);
    const isBare = limits === '' && !sum.includes(' ');
    return isBare ? result : `${sum}${limits}：${result}`;
  },
  award: (facts: string, possible: Possible) => `${facts}：${given(possible)}`,
  deduct: (facts: string, possible: Possible) => `${facts}：${taken(possible)}`,
  perCount: (of: PerCountWords, fact: string, count: Decimal | null, possible: Possible) => {
    const each = of.unit === '%' ? '每1%' : `每${of.unit || '个'}`;
    const verb = of.each < 0 ? '扣' : '得';
    const most = of.most === null ? '' : `，至多${verb}${points(of.most)}分`;
    const rate = `${each}${verb}${points(Math.abs(of.each))}分`;
    const { lo, hi } = hull(possible);
    const open = lo.isFinite() ? '多少不限' : '扣完为止';
    const result = lo.isFinite() && hi.isFinite() ? outcome(possible, of.each < 0) : open;
    if (count === null) return `${fact}；${rate}${most}：${result}`;
    const isOver = of.most !== null && count.times(of.each).abs().gt(of.most);
    if (count.lte(1) && !isOver) return `${fact}：${result}`;
    return `${fact}，${rate}${isOver ? most : ''}：${result}`;
  },
  perStep: (rule: PerStep, quantity: string, unit: string, possible: Possible) => {
    const side = { below: '每低', above: '每高', off: '每偏离' }[rule.side];
    const verb = rule.points < 0 ? '扣' : '得';
    const rate = `以${points(rule.from)}${unit}为准，${side}${points(rule.step)}${unit}${verb}${points(Math.abs(rule.points))}分`;
    const { lo, hi } = hull(possible);
    const isOpen = !lo.isFinite() || !hi.isFinite();
    return `${quantity}，${rate}：${isOpen ? '多少不限' : outcome(possible, rule.points < 0)}`;
  },
  linear: (rule: Linear, quantity: string, possible: Possible) => {
    const { lo, hi } = hull(possible);
    const formula = `${quantity}，× ${points(rule.times)}${plus(rule.plus)}`;
    return `${formula}：${lo.isFinite() && hi.isFinite() ? given(possible) : '多少不限'}`;
  },
  cases: (facts: string, possible: Possible) => `${facts}：${given(possible)}`,
  best: (parts: readonly Possible[], possible: Possible) =>
    `${parts.map(possibleWords).join('、')}，取最高：${given(possible)}`,
  multiplied: (facts: string, truth: Truth, times: number, possible: Possible) => {
    const isTaking = takes([possible]);
    if (truth === 'no') return `${facts}：${outcome(possible, isTaking)}`;
    return `${facts}：${truth === 'yes' ? '' : '若成立则'}按${points(times)}倍计，${outcome(possible, isTaking)}`;
  },
  byBestUnit: (full: number, best: string, possible: Possible) =>
    `${best}；超过${points(full)}分的按比例折算：${given(possible)}`,
  bands: (fact: string, possible: Possible) => `${fact}：${given(possible)}`,
  zero: (facts: string, truth: Truth, gives: number, possible: Possible) => {
    const nothing = gives < 0 ? `此项不得分并倒扣${points(-gives)}分` : '此项不得分';
    if (truth === 'yes') return `${facts}：${nothing}`;
    return truth === 'no'
      ? `${facts}：${given(possible)}`
      : `${facts}；若成立则${nothing}：${given(possible)}`;
  },
  discretion: (facts: string, possible: Possible) => {
    const { lo, hi } = hull(possible);
    const bounds = outcome(possible, lo.isNegative() && hi.lte(0));
    const what = onlyNumber(possible) ? `不适用酌情：${bounds}` : `由人酌情，${bounds}`;
    return facts === '' ? what : `${facts}：${what}`;
  },
  choice: (rule: Choice, chosen: string | null, parts: readonly Possible[], possible: Possible) => {
    const isTaking = takes(parts);
    if (chosen !== null) return `${rule.question}已选“${chosen}”：${outcome(possible, isTaking)}`;
    const readings = rule.readings.map(({ label }, index) => {
      const part = parts[index];
      return `“${label}”${part ? (isTaking ? taken(part) : possibleWords(part)) : ''}`;
    });
    const count = ['', '一', '两', '三', '四', '五'][readings.length] ?? String(readings.length);
    return `${rule.question}有${count}种读法：${readings.join('；')}`;
  },
  disqualify: (facts: string, truth: Truth) => {
    const means = { yes: '取消整张表的评估资格', no: '不影响评估资格', maybe: '是否取消评估资格待定' };
    return `${facts}：${means[truth]}`;
  },
  unreadable: (possible: Possible) =>
    `这段文字没有读懂，需人工判断：${isDiscrete(possible) ? '' : '可能'}${given(possible)}`,
};

export type Messages = typeof MESSAGES;
