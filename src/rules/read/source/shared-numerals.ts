import type { Wording } from './wordings';

const ONE = String.raw`(?:[①-⑳]|\(\d{1,2}\))`;
const FOLLOWS = String.raw`[、和及与,]?`;

/** ①②每低1%扣0.3分；③… : what stands under several numerals is said of each. Not 第(1)(2)项 within a sentence. */
export const SHARED_NUMERALS: readonly Wording[] = [
  [
    new RegExp(
      `(?<=^|[。;])(${ONE}(?:${FOLLOWS}${ONE}){1,4})(?:[两二三四]?项)?(?:均|都|各)?[:,]?((?!${ONE}|每?(?:有|缺少?|少|任何)?[一1]?项)[^;。]*[扣得]\\d[^;。]*?)(?=[;。]?(?:$|${ONE})|[;。])`,
      'g',
    ),
    (numerals = '', said = '') =>
      (numerals.match(new RegExp(ONE, 'g')) ?? []).map((numeral) => `${numeral}${said}`).join(';'),
  ],
  // 三率每项每低1个百分点.
  [/(?<=^|[;。])(?:以上|上述)?[两二三四五]率(?:指标)?(?=(?:每|各)?项?每[低降少])/g, ''],
];
