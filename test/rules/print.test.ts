import { FORMS } from '../../src/forms/catalogue';
import { printRule } from '../../src/rules/print';
import type { FactSpec } from '../../src/rules/fact';
import type { Rule } from '../../src/rules/rule';
import { unreadRule } from '../../src/rules/unread';
import * as b from '../score/build';

const SPECS: readonly FactSpec[] = [
  b.spec('plan', 'yes-no', '是否出台方案'),
  b.spec('towns', 'count', '未建立的乡镇数', '个'),
  b.spec('rate', 'percent', '就业率', '%'),
  b.spec('staff', 'pair', '已配人员的社区'),
];
const lines = (rule: Rule) =>
  printRule({ rule, facts: SPECS }).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`);

describe('a rule in canonical words', () => {
  it('says an award with its otherwise', () => {
    expect(lines(b.award(b.is('plan'), 2))).toEqual(['“是否出台方案”为是的，得2分，否则不得分。']);
    expect(lines(b.award(b.compare('staff', '>=', 100, 'rate'), 2, -5))).toEqual([
      '已配人员的社区（比率）达到100%的，得2分，否则倒扣5分。',
    ]);
  });
  it('says deductions under what they are taken from', () => {
    const rule = b.sum(5, [b.deduct(b.is('plan', false), 2), b.per('towns', 0.5, 2), b.per('towns', 1)], 5);
    expect(lines(rule)).toEqual([
      '从5分起，按以下各项增减，最高5分，最低0分：',
      '  “是否出台方案”为否的，扣2分。',
      '  未建立的乡镇数，每个扣0.5分，最多扣2分。',
      '  未建立的乡镇数，每个扣1分。',
    ]);
  });
  it('says bands with their ends, and what is left unsaid', () => {
    const rungs = [
      [80, 90, 2],
      [95, null, 4],
    ] as const;
    expect(lines(b.bands('rate', rungs))).toEqual([
      '就业率：达到80%、不超过90%的，得2分；达到95%的，得4分；更低的，得0至2分（原文没有写明）。',
    ]);
    expect(lines(b.bands('rate', rungs, 0))).toEqual([
      '就业率：达到80%、不超过90%的，得2分；达到95%的，得4分；更低的，不得分。',
    ]);
  });
  it('puts 或者 inside 并且 in brackets', () => {
    const any = { kind: 'any', of: [b.is('plan'), b.compare('rate', '<', 60)] } as const;
    const all = { kind: 'all', of: [any, b.compare('towns', '>', 0)] } as const;
    expect(lines(b.disqualify(all))).toEqual([
      '（“是否出台方案”为是或者就业率低于60%）并且未建立的乡镇数超过0个的，整张表不列入评估。',
    ]);
  });
  it('says what zeroes, what a person judges and what can be read in two ways', () => {
    const rule = b.zero(
      b.is('plan', false),
      b.choice('a', { 一次: b.discretion(-3, 0), 每次: b.discretion(0, 2, b.is('plan')) }),
    );
    expect(lines(rule)).toEqual([
      '“是否出台方案”为否的，此项不得分，否则：',
      '  按哪种读法？原文有2种读法：',
      '    读作“一次”：',
      '      由人酌情扣0至3分。',
      '    读作“每次”：',
      '      “是否出台方案”为是的，由人酌情给0至2分。',
    ]);
  });
  it('says of unread text that a person decides', () => {
    const item = { text: '体现特色。', ruleText: '', points: 5 };
    expect(printRule(unreadRule(item))).toEqual([
      { depth: 0, text: '“体现特色。”没有读懂，由人在0至5分之间判断。' },
    ]);
    expect(printRule(unreadRule({ ...item, points: null }))[0]?.text).toContain('没有上限');
  });
});

describe('the reviewed rules of the official forms', () => {
  const reviewed = FORMS.flatMap((form) => form.sections.flatMap((section) => section.items)).flatMap(
    (item) => item.scoring ?? [],
  );
  it('are there', () => expect(reviewed.length).toBeGreaterThan(60));
  it('can all be said, with a label for every fact', () => {
    for (const scoring of reviewed) {
      for (const { text } of printRule(scoring)) expect(text).not.toMatch(/undefined|null|NaN|[a-z]{3,}/);
    }
  });
});

describe('an item that nobody has read', () => {
  it('can have anything up to its points', () => {
    expect(unreadRule({ text: '甲', ruleText: '乙', points: 3 })).toEqual({
      rule: { kind: 'unreadable', words: { in: 'rule', text: '乙' }, least: 0, most: 3 },
      facts: [],
    });
  });
});
