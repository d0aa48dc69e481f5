import { FORMS } from '../../src/forms/catalogue';
import { reemployment2004 as form } from '../../src/forms/reemployment-2004';

const items = form.sections.flatMap((section) => section.items);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('The 2004 re-employment form (县（市、区）2004年度再就业工作目标责任制落实情况评分表)', () => {
  test('has 46 items in 7 sections, and is in the catalogue', () => {
    expect(form.sections.map((section) => section.items.length)).toEqual([7, 6, 10, 7, 7, 5, 4]);
    expect(items).toHaveLength(46);
    expect(FORMS).toContain(form);
  });

  test('adds up to 100, and each section to what its name says', () => {
    expect(form.sections.map((section) => section.points)).toEqual([15, 12, 20, 18, 15, 12, 8]);
    expect(sum(form.sections.map((section) => section.points))).toBe(100);
    for (const section of form.sections) {
      expect(sum(section.items.map((item) => item.points))).toBe(section.points);
      expect(section.name).toContain(`（${section.points}分）`);
    }
  });

  test('numbers its items by section and place, and prints the points that it counts', () => {
    form.sections.forEach((section, at) =>
      expect(section.items.map((item) => item.id)).toEqual(
        section.items.map((_, place) => `${at + 1}-${place + 1}`),
      ),
    );
    for (const item of items) expect(item.pointsText).toBe(`${item.points}分`);
  });

  test('has a reviewed rule for every item', () => {
    expect(items.filter((item) => !item.scoring).map((item) => item.id)).toEqual([]);
  });

  test('repeats the text of a method cell that stands over several items for each of them', () => {
    expect(form.mergedMethods.map(({ items: ids }) => ids.join(' '))).toEqual([
      '1-4 1-5 1-6',
      '2-2 2-3 2-4 2-5',
      '5-6 5-7',
      '6-1 6-2',
    ]);
    for (const { items: ids } of form.mergedMethods) {
      const methods = items.filter((item) => ids.includes(item.id)).map((item) => item.method);
      expect(methods).toHaveLength(ids.length);
      expect(new Set(methods).size).toBe(1);
    }
    expect(items.every((item) => item.method !== '' && item.rule !== '')).toBe(true);
  });

  test('keeps the slips of the printed text', () => {
    const text = JSON.stringify(form);
    for (const slip of [
      '任何—个',
      '任何一个文超时限出台的， 即扣2分',
      '井作详细记录',
      '扣 3分',
      '占达不到',
      '或开展工作人员培训的扣1分',
      '实现与市信息网络"',
    ])
      expect(text).toContain(slip);
  });

  test('binds clause ② of the long cell to 小额担保 alone, and ③ to 社保和岗位补贴 alone', () => {
    const rules = (id: string) => JSON.stringify(items.find((item) => item.id === id)?.scoring?.rule);
    const binding = (words: string) => ['2-2', '2-3', '2-4', '2-5'].filter((id) => rules(id).includes(words));
    expect(binding('每人每项扣2分')).toEqual(['2-2', '2-3', '2-5']);
    expect(binding('未开展小额担保')).toEqual(['2-4']);
    expect(binding('1月内未答复')).toEqual(['2-4']);
    expect(binding('年度支出为零')).toEqual(['2-5']);
  });
});
