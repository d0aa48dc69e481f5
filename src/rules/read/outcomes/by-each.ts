import { COUNTED, NUMBER, numberOf } from '../lexicon';
import type { Finder, Outcome } from './outcome';

/** 按每人次0.5分扣分 · 按1分/篇加分 · 以每项2分计分: so much for each, said ahead of what it does. */
export const byEach: Finder = {
  needs: ['按每', '按照每', '以每', '分/', '分每'],
  pattern: new RegExp(
    `(?:按照?|以)(?:每个?(?<unit>${COUNTED})(?<points>${NUMBER})分|(?<sum>${NUMBER})分(?:/|每)(?<of>${COUNTED}))(?:的标准|标准|予以|给予){0,8}(?<verb>扣分|扣除|扣减|扣|加分|奖励|得分|计分|记分)`,
    'g',
  ),
  read: ({ groups = {} }) => {
    const points = numberOf(groups['points'] ?? groups['sum'] ?? '');
    return outcomeOf(groups['verb'] ?? '', points, groups['unit'] ?? groups['of'] ?? '');
  },
};

function outcomeOf(verb: string, points: number, per: string): Outcome {
  if (verb.startsWith('扣')) return { kind: 'take', points, each: false, per };
  if (/加|奖/.test(verb)) return { kind: 'add', points, each: false, per };
  return { kind: 'give', points, mark: false, each: false, per };
}
