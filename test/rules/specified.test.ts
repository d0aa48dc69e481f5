import { FORMS } from '../../src/forms/catalogue';
import type { FactSpec, Range } from '../../src/rules/fact';
import { plausibleRange } from '../../src/rules/plausible';
import { readItem } from '../../src/rules/read/read-item';

const pairsOf = (text: string) =>
  readItem({ points: 10, rule: text }).facts.filter(({ type }) => type === 'pair');

describe('between what values a fact lies', () => {
  const rangeOf = (label: string, type: FactSpec['type'], pairAs?: FactSpec['pairAs']) =>
    plausibleRange({ id: 'one', label, type, unit: '', clear: null, ...(pairAs && { pairAs }) });

  test.each<[string, FactSpec['type'], Range | null]>([
    ['就业率', 'percent', { least: 0, most: 100 }],
    ['任务完成率', 'percent', { least: 0, most: null }],
    ['基金收入增长率', 'percent', { least: null, most: null }],
    ['未建立的乡镇数', 'count', { least: 0, most: null }],
    ['满意度排名', 'count', { least: 1, most: null }],
    ['迟报的天数', 'amount', { least: 0, most: null }],
    ['已配人员的社区数/社区数', 'pair', { least: 0, most: 100 }],
    ['实际失业率/失业率控制数', 'pair', { least: 0, most: null }],
    ['是否建立', 'yes-no', null],
    ['印发日期', 'date', null],
  ])('%s (%s)', (label, type, range) => expect(rangeOf(label, type)).toEqual(range));

  test('this year can be more than last year, and a number more than its measure', () => {
    for (const use of ['growth', 'counts'] as const)
      expect(rangeOf('甲/乙', 'pair', use)).toEqual({ least: 0, most: null });
  });
});

describe('what a rule takes a pair as', () => {
  test('得分=完成数/目标数×10 looks at the rate alone', () => {
    expect(pairsOf('得分=完成数/目标数×10').map(({ pairAs }) => pairAs)).toEqual(['rate']);
  });

  test('a single percentage of two rates could be one of them, and is not enough', () => {
    expect(pairsOf('得分=实际就业率/目标就业率×10').map(({ pairAs }) => pairAs)).toEqual(['counts']);
  });

  test('of the official forms all but these look at the rate alone', () => {
    const uses = FORMS.flatMap((form) => form.sections.flatMap(({ items }) => items))
      .flatMap(({ scoring }) => scoring?.facts ?? [])
      .filter(({ type, pairAs }) => type === 'pair' && pairAs !== 'rate')
      .map(({ id, pairAs }) => [id, pairAs]);
    expect(Object.fromEntries(uses)).toEqual({
      payers: 'growth',
      migrants: 'growth',
      pass: 'counts',
      unemployment: 'counts',
      funds: 'growth',
    });
  });
});
