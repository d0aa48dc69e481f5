import { NUMBER, numberOf } from '../lexicon';
import type { Finder, Outcome } from './outcome';

const EACH_NUMBER = new RegExp(NUMBER, 'g');
const VERB = '加|奖励|奖|得|计|记|给|扣除|扣减|扣';

/** 国家级、省级、市级的分别加3分、2分、1分 · 列入议事日程、纳入规划，各得2分、1分 · 被国务院、省政府通报的，每次扣3分、2分: as many points as things are listed, each its own. */
export const respective: Finder = {
  pattern: new RegExp(
    String.raw`(?:则|即|可){0,8}(?:(?:分别|依次|各)(?<verb>${VERB})(?:分)?(?<list>${NUMBER}分?(?:[、,和/]${NUMBER}分?)+(?<=分))|(?<!平均?|人均|克|代|抵|折|查|倒)(?<plain>${VERB})(?<points>${NUMBER}分?(?:、${NUMBER}分)+))`,
    'g',
  ),
  read: ({ groups }) => ({
    kind: 'respective',
    each: [...(groups?.['list'] ?? groups?.['points'] ?? '').matchAll(EACH_NUMBER)].map(([points]) =>
      outcomeOf(groups?.['verb'] ?? groups?.['plain'] ?? '', numberOf(points)),
    ),
  }),
};

function outcomeOf(verb: string, points: number): Outcome {
  if (verb.startsWith('扣')) return { kind: 'take', points, each: false };
  if (/[加奖]/.test(verb)) return { kind: 'add', points, each: false };
  return { kind: 'give', points, mark: false, each: false };
}
