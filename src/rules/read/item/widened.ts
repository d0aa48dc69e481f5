import type { Rule, Words } from '../../rule';

/** Words that nobody understood can take all or give all; below 0 and above the points where they speak of that. */
export function withUnread(rule: Rule, points: number | null, unread: readonly Words[]): Rule {
  if (unread.length === 0) return rule;
  const most = points ?? Infinity;
  const parts = unread.map((words): Rule => ({ kind: 'unreadable', words, least: -most, most }));
  const speaksOf = (what: RegExp) => unread.some(({ text }) => what.test(text));
  return {
    kind: 'sum',
    words: null,
    start: 0,
    parts: [rule, ...parts],
    cap: speaksOf(/加(?!倍|重)|奖/) ? null : points,
    floor: speaksOf(/倒扣|负分/) ? null : 0,
  };
}
