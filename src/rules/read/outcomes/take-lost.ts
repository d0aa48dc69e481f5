import { NUMBER, numberOf } from '../lexicon';
import type { Finder } from './outcome';

/** 按失分的2倍扣分 · 按省考核失分的2倍扣减 · 按失分扣分: so much for each point lost elsewhere. */
export const takeLost: Finder = {
  pattern: new RegExp(
    `(?<=失分(?:值|数)?)(?:的)?(?:(?<times>${NUMBER})倍)(?:予以|进行)?(?:扣分|扣减|扣除)`,
    'g',
  ),
  read: ({ groups = {} }) => ({
    kind: 'take',
    points: numberOf(groups['times'] ?? ''),
    each: false,
    ofLost: true,
  }),
};
