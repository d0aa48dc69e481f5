import type { OfficialForm } from '../../src/forms/form';
import { fullEmploymentCommunity } from '../../src/forms/full-employment-community';
import { starCommunity } from '../../src/forms/star-community';

const itemsOf = (form: OfficialForm) => form.sections.flatMap((section) => section.items);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

describe('市级充分就业星级社区评审标准', () => {
  const items = itemsOf(starCommunity);

  it('has 23 rows in sections of 12, 8, 70, 5 and 5 points, 100 in all', () => {
    expect(items).toHaveLength(23);
    expect(starCommunity.sections.map((section) => section.points)).toEqual([12, 8, 70, 5, 5]);
    for (const section of starCommunity.sections) {
      expect([section.name, sum(section.items.map((item) => item.points))]).toEqual([
        section.name,
        section.points,
      ]);
      expect(section.name).toContain(`（${section.points}分）`);
    }
    expect(starCommunity.total).toMatchObject({ points: 100, pointsText: '总分100分' });
  });

  it('has four groups of 16, 11, 17 and 16 points whose rows add up to them', () => {
    expect(starCommunity.groups.map((group) => [group.points, group.items.length])).toEqual([
      [16, 2],
      [11, 3],
      [17, 4],
      [16, 4],
    ]);
    for (const group of starCommunity.groups) {
      const at = items.findIndex((item) => item.id === group.items[0]);
      const rows = items.slice(at, at + group.items.length);
      expect(rows.map((item) => item.id)).toEqual(group.items);
      expect(sum(rows.map((item) => item.points))).toBe(group.points);
      for (const item of rows)
        expect([item.pointsText, item.text]).toEqual([null, expect.stringContaining(`（${item.points}分）`)]);
    }
  });

  it('states the points of the rows outside groups in their points cell', () => {
    const grouped = new Set(starCommunity.groups.flatMap((group) => group.items));
    for (const item of items.filter(({ id }) => !grouped.has(id)))
      expect(item.pointsText).toBe(`${item.points}分`);
  });

  it('numbers its rows by section and place', () => {
    const ids = starCommunity.sections.flatMap((section, s) =>
      section.items.map((_, i) => `${s + 1}-${i + 1}`),
    );
    expect(items.map((item) => item.id)).toEqual(ids);
  });

  it('has a reviewed rule for every row', () => {
    expect(items.filter((item) => !item.scoring).map((item) => item.id)).toEqual([]);
  });

  it('has three levels, the third under a header of two rows with its own reasons', () => {
    const levels = starCommunity.columns.filter((column) => column.role === 'level');
    expect(levels.map((level) => level.header)).toEqual(['社区自评分数', '县级审核', '市级复核']);
    expect(starCommunity.columns.slice(-2)).toMatchObject([
      { role: 'level', header: '市级复核', subheader: '得分' },
      { role: 'reason', header: '市级复核', subheader: '扣分原因' },
    ]);
  });
});

describe('温州市“充分就业社区”标准考核评分表', () => {
  const items = itemsOf(fullEmploymentCommunity);

  it('has 19 rows in sections of 40, 10, 35, 10 and 5 points, 100 in all', () => {
    expect(items).toHaveLength(19);
    expect(fullEmploymentCommunity.sections.map((section) => section.points)).toEqual([40, 10, 35, 10, 5]);
    for (const section of fullEmploymentCommunity.sections) {
      expect(sum(section.items.map((item) => item.points))).toBe(section.points);
      expect(section.restored?.text ?? section.name).toContain(`（${section.points}分）`);
    }
    expect(fullEmploymentCommunity.total).toMatchObject({ label: '合计', points: 100, pointsText: '100' });
  });

  it('uses 序号 15 twice and ends at 18, as printed', () => {
    expect(items.map((item) => item.number).join(' ')).toBe(
      '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 15 18',
    );
  });

  it('restores characters only in the two texts that lost some, and blanks and punctuation elsewhere', () => {
    const texts = [
      ...fullEmploymentCommunity.sections.map(({ name, restored }) => ({ text: name, restored })),
      ...items,
    ];
    const lost = texts.filter(({ text, restored }) => restored && bare(restored.text) !== bare(text));
    expect(lost.map(({ restored }) => restored?.text)).toEqual([
      '三、扶持政策和就业援助方面（35分）',
      '社区内有劳动能力和就业愿望的登记失业人员和持《再就业优惠证》人员就业率达到96%；',
    ]);
    for (const { text, restored } of texts) expect(restored?.text ?? text).not.toMatch(/\s/);
    for (const { restored } of texts) expect(restored?.reason).not.toBe('');
  });

  it('has a reviewed rule for every row', () => {
    expect(items.filter((item) => !item.scoring).map((item) => item.id)).toEqual([]);
  });

  it('has four levels', () => {
    const levels = fullEmploymentCommunity.columns.filter((column) => column.role === 'level');
    expect(levels.map((level) => level.header)).toEqual([
      '社区自评分',
      '乡镇考评分',
      '县级考评分',
      '市级考评分',
    ]);
  });
});
