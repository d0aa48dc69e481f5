import {
  ALL_OR_NOTHING,
  codes,
  DISCRETION,
  DISQUALIFYING,
  findings,
  kept,
  PER_UNIT,
  type ItemDraft,
} from './build';
import type { FactSpec, FactValue } from '../../src/rules/fact';
import type { Rule } from '../../src/rules/rule';
import { specified } from '../../src/rules/specified';
import { NO_SETTINGS } from '../../src/sheets/settings';
import type { LogEntry } from '../../src/sheets/log';

const free = (self: number, reason = '', rest: ItemDraft = {}): ItemDraft => ({
  self,
  reason,
  rule: DISCRETION,
  ...rest,
});

describe('deduction-without-reason', () => {
  const reasoned = [free(1, '台账扣1分'), free(1, '扣1分'), free(1, '扣1分')];
  test('where most deductions have their reason, one without is told', () => {
    expect(findings({ items: [...reasoned, free(1)] })).toMatchObject([
      { code: 'deduction-without-reason', severity: 'warning', cells: ['D6', 'H6'] },
    ]);
  });
  test('full points need no reason, and nor does a bonus', () => {
    expect(codes({ items: [...reasoned, free(2), free(1, '', { text: '加分项' })] })).toEqual([]);
  });
  test('a column with one reason, or with as many blanks, is not in use', () => {
    expect(codes({ items: [...reasoned.slice(2), free(1)] })).toEqual([]);
    expect(codes({ items: [...reasoned.slice(1), free(1), free(1)] })).toEqual([]);
  });
  test('where two levels share one column, nobody can be asked', () => {
    expect(codes({ items: [...reasoned, free(1, '', { city: 1 })] })).toEqual([]);
  });
  test('what the facts take, they give the reason for', () => {
    const known = { points: 3, rule: PER_UNIT, facts: { missing: 1 }, self: 2 };
    expect(codes({ items: [...reasoned, known] })).toEqual([]);
  });
});

describe('reason-without-deduction', () => {
  const full = (reason: string, rest: ItemDraft = {}) => codes({ items: [free(2, reason, rest)] });
  test.each(['缺台账', '2个街道未建立机构', '有走访无记录', '无台账'])('%s, and full points', (reason) => {
    expect(full(reason)).toEqual(['reason-without-deduction']);
  });
  test.each(['资料齐全', '未发现问题', '无扣分情形', '台账已补齐', '每缺一项扣1分', '未扣分', '扣0分', ''])(
    '%s: in order',
    (reason) => {
      expect(full(reason)).toEqual([]);
    },
  );
  test('beside a deduction a fault is what it should be', () => {
    expect(codes({ items: [free(1, '有走访无记录')] })).toEqual([]);
  });
  test('what is everybody’s reason can be the other level’s', () => {
    expect(full('有走访无记录', { city: 1 })).toEqual([]);
    expect(full('有走访无记录', { city: 2 })).toEqual(['reason-without-deduction']);
  });
});

describe('reason-figures-mismatch by a ground for no points', () => {
  const rule = { ruleText: '按期上报的得2分，弄虚作假的，此项不得分' };
  test('half the points in spite of it are told', () => {
    expect(codes({ items: [free(1, '查实数据弄虚作假', rule)] })).toEqual(['reason-figures-mismatch']);
    expect(codes({ items: [free(0, '查实数据弄虚作假', rule)] })).toEqual([]);
    expect(codes({ items: [free(1, '报表迟报', rule)] })).toEqual([]);
  });
  test('parts that do not come to the stated total are told', () => {
    expect(codes({ items: [free(1, '共扣1分：台账扣1分，报表扣1分')] })).toEqual(['reason-figures-mismatch']);
    expect(codes({ items: [free(0, '共扣2分：台账扣1分，报表扣1分')] })).toEqual([]);
  });
});

describe('disqualified-but-scored by a reason', () => {
  const out = (reason: string, rest: ItemDraft = {}) =>
    codes({ items: [free(0, reason, rest), free(1)] }).filter((code) => code === 'disqualified-but-scored');
  test('being out, or the form’s ground for it, goes with no score at all', () => {
    expect(out('取消参评资格')).toHaveLength(1);
    expect(out('未建立劳动保障平台', { ruleText: '未建立劳动保障平台的，不列入评估' })).toHaveLength(1);
  });
  test('without any points, or where it is denied, it is in order', () => {
    expect(codes({ items: [free(0, '取消参评资格'), free(0)] })).toEqual([]);
    expect(out('不存在取消参评资格的情形')).toEqual([]);
    expect(out('已建立劳动保障平台', { ruleText: '未建立劳动保障平台的，不列入评估' })).toEqual([]);
  });
  test('it is told once where the facts say it too', () => {
    const item = { rule: DISQUALIFYING, facts: { out: true }, self: 2, reason: '取消参评资格' };
    expect(codes({ items: [item] }).filter((code) => code === 'disqualified-but-scored')).toHaveLength(1);
  });
});

describe('level-gap', () => {
  const gap = (self: number, city: number, reason = '', settings = NO_SETTINGS) =>
    codes({ items: [{ self, city, reason, rule: DISCRETION }], settings });
  const within = { ...NO_SETTINGS, thresholds: new Map([['/level-gap', 1]]) };
  test('without a threshold only the whole points moved without a reason are told', () => {
    expect(gap(2, 0)).toEqual(['level-gap']);
    expect(gap(2, 0.5)).toEqual([]);
    expect(gap(2, 0, '复核未见台账')).toEqual([]);
  });
  test('a threshold is what may be, not more', () => {
    expect(gap(2, 1, '', within)).toEqual([]);
    expect(gap(2, 0.5, '有走访无记录', within)).toEqual(['level-gap']);
  });
  test('both scores are named', () => {
    expect(findings({ items: [{ self: 2, city: 0, rule: DISCRETION }] })[0]?.cells).toEqual(['E3', 'D3']);
  });
});

describe('level-without-facts', () => {
  const item = (city: number, reason = ''): ItemDraft => ({
    points: 3,
    rule: PER_UNIT,
    facts: { missing: 1 },
    self: 2,
    city,
    reason,
  });
  test('a reviewer who differs from a score with facts, without facts or a reason, is information', () => {
    expect(findings({ items: [item(1)] })).toMatchObject([{ code: 'level-without-facts', severity: 'info' }]);
  });
  test('agreeing, or saying why, is in order', () => {
    expect(codes({ items: [item(2)] })).toEqual([]);
    expect(codes({ items: [item(1, '复核又发现漏登')] })).toEqual([]);
  });
  test('without facts of anybody there is nothing to ask for', () => {
    expect(codes({ items: [{ self: 2, city: 1, rule: DISCRETION }] })).toEqual([]);
  });
});

describe('impossible-fact', () => {
  const spec = (label: string, type: FactSpec['type']): FactSpec => ({
    id: 'one',
    label,
    type,
    unit: '',
    clear: null,
  });
  const RATE: Rule = { kind: 'linear', words: null, of: { fact: 'one', as: 'rate' }, times: 1, plus: 0 };
  const told = (label: string, type: FactSpec['type'], value: FactValue) =>
    codes({
      items: [
        {
          rule: { ...DISCRETION, facts: specified(RATE, [spec(label, type)]) },
          facts: { one: value },
        },
      ],
    }).filter((code) => code === 'impossible-fact');
  test.each([
    ['就业率', 'percent', 100.1],
    ['就业率', 'percent', -1],
    ['公益性岗位已安置人数', 'pair', { done: 13, of: 12 }],
    ['公益性岗位已安置人数', 'pair', { rate: 108 }],
    ['公益性岗位已安置人数', 'pair', { done: 0, of: 0 }],
    ['群众满意度排名', 'count', 0],
    ['未建立的乡镇数', 'count', -1],
    ['未建立的乡镇数', 'count', 1.5],
  ] as const)('%s %s %j', (label, type, value) => expect(told(label, type, value)).toHaveLength(1));
  test.each([
    ['就业率', 'percent', 100],
    ['净增岗位完成率', 'percent', 120],
    ['基金收入增长率', 'percent', -3],
    ['计划完成数', 'pair', { done: 13, of: 12 }],
    ['公益性岗位已安置人数', 'pair', { done: 12, of: 12 }],
    ['公益性岗位已安置人数', 'pair', { rate: 100 }],
    ['实际失业率/失业率控制数', 'pair', { done: 4.6, of: 4.5 }],
    ['群众满意度排名', 'count', 1],
    ['未建立的乡镇数', 'count', 0],
  ] as const)('%s %s %j can be', (label, type, value) => expect(told(label, type, value)).toEqual([]));
});

describe('stale', () => {
  const entry: LogEntry = {
    run: 1,
    time: '2026-11-25T09:00:00',
    action: '填入',
    table: 'T1',
    item: 1,
    itemText: '评分内容',
    level: '自评分',
    sheet: '评分表',
    cell: 'D3',
    before: { value: null },
    after: { value: 2 },
    rule: '',
    facts: '',
    engine: '',
  };
  const items = (self: number) => [{ rule: ALL_OR_NOTHING, facts: { done: false }, self }];
  test('what the tool once filled in, and the facts now exclude, is stale', () => {
    expect(codes({ items: items(2), log: [entry] })).toEqual(['stale']);
  });
  test('a hand entry contradicts, and so does one that was put back or whose item is another one now', () => {
    const others = [[], [entry, { ...entry, action: '还原' as const }], [{ ...entry, itemText: '另一项' }]];
    for (const log of others) expect(codes({ items: items(2), log })).toEqual(['contradicts-facts']);
  });
  test('what still agrees is in order', () => {
    expect(codes({ items: items(0), log: [{ ...entry, after: { value: 0 } }] })).toEqual([]);
  });
  test('what a person kept is theirs', () => {
    expect(codes({ items: items(2), log: [entry], settings: kept(1, '自评分') })).toEqual([]);
  });
});
