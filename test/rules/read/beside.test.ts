import { FORMS } from '../../../src/forms/catalogue';
import { readItem } from '../../../src/rules/read/read-item';

/** 二/2 to 二/5 of 000 share one cell; its ① to ③ name the items that they bind. */
const SHARED = FORMS[0]?.sections[1]?.items.slice(1, 5) ?? [];

const labels = (item: (typeof SHARED)[number]) =>
  readItem({
    points: item.points,
    item: item.text,
    rule: item.rule,
    method: item.method,
    beside: { rule: [], method: SHARED.filter((other) => other !== item).map(({ text }) => text) },
  })
    .facts.map(({ label }) => label)
    .join(' ');

describe('a cell that stands beside several items', () => {
  it('what it says of 小额担保 binds the item of that name alone', () => {
    expect(SHARED.map((item) => labels(item).includes('小额担保'))).toEqual([false, false, true, false]);
  });
  it('what it says of 社保、岗位补贴 in the year binds the item of that name alone', () => {
    expect(SHARED.map((item) => labels(item).includes('年度支出'))).toEqual([false, false, false, true]);
  });
  it('what names none of the items may bind each', () => {
    const read = (text: string) =>
      readItem({
        points: 5,
        item: text,
        method: '弄虚作假的扣2分。',
        beside: { rule: [], method: ['兑现税收减免政策'] },
      });
    expect(read('兑现小额担保政策').facts).toHaveLength(1);
  });
});
