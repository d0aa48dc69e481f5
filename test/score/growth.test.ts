import { readItem } from '../../src/rules/read/read-item';
import type { Rule } from '../../src/rules/rule';
import { constructOf } from '../../src/score/constructs';
import { scoreItem } from '../../src/score/score';

/** Ten and more matters that an item can speak of, so that each clause asks for facts of its own. */
const MATTERS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'];
/** So many nodes are evaluated in some tenths of a second: a ladder and a zero for each of sixteen matters come to 8,000. */
const MOST = 10000;

/** What an item says first, and what it says of each matter. */
const ITEMS: readonly (readonly [head: string, each: string])[] = [
  ['建立台账（4分）；组织培训（6分）。', '发生甲类事故扣1分。'],
  ['建立台账（4分）；组织培训（6分）。', '每发生甲类事故一次扣1分。'],
  ['建立台账（4分）；组织培训（6分）。', '有甲违纪行为的，此项不得分。发生甲类事故扣1分。'],
  ['', '建立甲制度（1分）；'],
  ['', '建立甲制度（1分），每缺一项扣1分；'],
  ['', '建立甲制度（1分），未建立的扣1分；'],
  ['', '每有一次未按要求落实甲工作的扣0.5分，'],
  ['', '甲率达到90%得2分，每低1%扣0.5分；'],
  ['', '甲率每降低1%扣0.2分；'],
  ['', '甲工作不力的酌情扣1-3分；'],
  ['', '甲缺1次扣1分，缺2次扣3分，缺3次以上不得分；'],
  ['', '甲每有一起扣1分，累计3起扣5分，'],
  ['', '发生甲类事故扣1分，情节严重的加倍扣分；'],
  ['', '每新增甲企业1户得1分，退库1户扣0.5分；'],
  ['建立台账得10分。', '获甲级表彰加1分，'],
  ['', '未进行甲工作的，倒扣2分。'],
];

const KINDS = ['sum', 'award', 'award-per', 'deduct', 'deduct-per', 'per-step', 'linear', 'bands', 'cases'];
const AROUND = [
  'best',
  'by-best-unit',
  'multiplied',
  'zero',
  'discretion',
  'choice',
  'disqualify',
  'unreadable',
];

/** How many nodes are evaluated to score the item while nothing is known of it. */
function evaluations([head, each]: readonly [string, string], times: number): number {
  const clauses = MATTERS.slice(0, times).map((matter) => each.replaceAll('甲', matter));
  const reading = readItem({ points: 10, rule: head + clauses.join('') });
  let total = 0;
  const restore = [...KINDS, ...AROUND].map((kind) => {
    const construct = constructOf({ kind } as Rule);
    const { possible } = construct;
    const counting: typeof possible = (...of) => {
      total += 1;
      return possible(...of);
    };
    Object.assign(construct, { possible: counting });
    return () => Object.assign(construct, { possible });
  });
  try {
    scoreItem(reading, new Map(), new Map());
    return total;
  } finally {
    restore.forEach((back) => back());
  }
}

describe('an item with four times as many clauses is scored with at most sixteen times the work', () => {
  test.each(ITEMS)('%s%s', (...item) => {
    const [few, many] = [evaluations(item, 4), evaluations(item, 16)];
    expect(many).toBeLessThan(16 * few);
    expect(many).toBeLessThan(MOST);
  });
});
