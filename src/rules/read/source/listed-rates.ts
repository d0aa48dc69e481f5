import type { Wording } from './wordings';

const RATE = '(?:[^,;。、和与及\\d]|及(?=时)){1,12}(?:率|度|面|比例)';
const AND = '(?:[、和与]|及(?!时))';
const BETWEEN = new RegExp(AND);

/** The words again where they do not name as many marks as rates. */
function eachItsOwn(names = '', move = '', marks = '', end = ''): string {
  const [all, of] = [names.split(BETWEEN), marks.split(BETWEEN)];
  if (all.length !== of.length) return `${names}分别${move}${marks}${end}`;
  return all.map((name, index) => `${name}${move}${of[index] ?? ''}${end}`).join('、');
}

/** The words again where the second is no longer than the first and what both are of. */
function ofBoth(first = '', second = ''): string {
  const tail = second.slice(first.length);
  return /^[^率度]{1,4}[率度]$/.test(tail) && !/[率度]$/.test(first)
    ? `${first}${tail}、${second}`
    : `${first}、${second}`;
}

/** Rates that stand in a row, each with its own name and mark. */
export const LISTED_RATES: readonly Wording[] = [
  // 小学、初中巩固率分别达到100%、98%: what both are of is said once.
  [
    /(?<=^|[,;。:])(?!其中)(\p{Script=Han}{2,5})、(\p{Script=Han}{4,10}[率度])(?=应?(?:分别|均|都)(?:达|不低于)|(?:均|都)?每[低降少])/gu,
    ofBoth,
  ],
  // 办结率和满意率均达到95%, 录入率以及准确率低于95%.
  [
    /(?<=[^,;。、\d和与及]{1,12}[率度])(?:和|与|及|以及)(?=[^,;。、\d]{1,12}[率度](?:的|均|都|分别|达|低|不低|不足|每|未))/g,
    '、',
  ],
  // 开工率、竣工率分别达到90%、60%以上: each its own.
  [
    new RegExp(
      `(${RATE}(?:${AND}${RATE})+)分别([^\\d,;。]{0,4})(\\d[\\d.]*%(?:${AND}\\d[\\d.]*%)+)((?:及?以上|以内|以下)?)`,
      'g',
    ),
    eachItsOwn,
  ],
  [/(?<=\d%)[和与](?=[^,;。、\d]{1,10}[率度](?:达到?|不低于|不少于)\d)/g, '、'],
];
