import type { Scored } from '../../src/score/scored';
import * as b from './build';

const SPECS = [
  b.spec('plan', 'yes-no', '是否出台方案'),
  b.spec('towns', 'count', '未建立的乡镇数', '个'),
  b.spec('people', 'count', '未兑现人数', '人'),
  b.spec('rate', 'percent', '就业率', '%'),
];
const lines = (tree: Scored, depth = 0): string[] => [
  `${'  '.repeat(depth)}${tree.because}`,
  ...tree.parts.flatMap((part) => lines(part, depth + 1)),
];
const why = (
  rule: Parameters<typeof b.score>[0],
  values: Parameters<typeof b.score>[2] = {},
  readings: Record<string, string> = {},
) => lines(b.score(rule, SPECS, values, readings).tree);

describe('the reasons of a score', () => {
  const twoParts = b.sum(
    5,
    [b.sum(0, [b.per('towns', 2), b.per('people', 1)], null, -3), b.deduct(b.is('plan', false), 1)],
    5,
  );
  it('show the arithmetic, and where a part stops', () => {
    expect(why(twoParts, { towns: 1, people: 2, plan: false })).toEqual([
      '5 − 3 − 1：得1分',
      '  2 + 2，至多扣3分：扣3分',
      '    未建立的乡镇数 1个：扣2分',
      '    未兑现人数 2人，每人扣1分：扣2分',
      '  是否出台方案：否：扣1分',
    ]);
  });
  it('name what is lacking, and what can still come of it', () => {
    expect(why(twoParts, { towns: 0 })).toEqual([
      '各部分合计：可能得1、2、3、4或5分',
      '  各部分合计：可能扣0、1、2或3分',
      '    未建立的乡镇数 0个：不扣分',
      '    缺：未兑现人数；每人扣1分：扣完为止',
      '  缺：是否出台方案：扣0或1分',
    ]);
  });
  it('say where nothing is left, and where the points are full', () => {
    const rule = b.sum(2, [b.per('towns', 1.5)], 2);
    expect(why(rule, { towns: 2 })[0]).toBe('2 − 3，扣完为止：不得分');
    expect(why(rule, { towns: 0 })[0]).toBe('得2分');
  });
  it('show both readings until the office chooses one', () => {
    const rule = b.choice('how', {
      只扣一次: b.deduct(b.compare('towns', '>', 0), 1),
      每个都扣: b.per('towns', 1),
    });
    expect(why(rule, { towns: 3 })[0]).toBe('按哪种读法？有两种读法：“只扣一次”扣1分；“每个都扣”扣3分');
    expect(why(rule, { towns: 3 }, { how: '每个都扣' })).toEqual([
      '按哪种读法？已选“每个都扣”：扣3分',
      '  未建立的乡镇数 3个，每个扣1分：扣3分',
    ]);
  });
  it('tell a person that the rest is theirs', () => {
    expect(why(b.discretion(-3, 0))).toEqual(['由人酌情，扣0至3分']);
    expect(why(b.discretion(0, 2, b.is('plan')), { plan: false })).toEqual([
      '是否出台方案：否：不适用酌情：不得分',
    ]);
    expect(why(b.unreadable(0, Infinity))).toEqual(['这段文字没有读懂，需人工判断：可能得0分以上']);
  });
  it('show the rate that falls into a hole', () => {
    const rule = b.bands('rate', [
      [80, 90, 2],
      [91, null, 3],
    ]);
    expect(why(rule, { rate: 90.5 })).toEqual(['就业率 90.5%：得2至3分']);
  });
});
