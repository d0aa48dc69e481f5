import { FORMS } from '../../src/forms/catalogue';
import { employmentSingleItems as form } from '../../src/forms/employment-single-items';

const items = form.sections.flatMap((section) => section.items);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('The single assessments of employment work (全省就业工作单项考核表)', () => {
  test('has 41 items in 7 sections, and is in the catalogue', () => {
    expect(form.sections.map((section) => section.items.length)).toEqual([9, 5, 5, 6, 5, 6, 5]);
    expect(items).toHaveLength(41);
    expect(FORMS).toContain(form);
  });

  test('adds up to 400, and each section to what its name says', () => {
    expect(form.sections.map((section) => section.points)).toEqual([50, 50, 50, 50, 50, 100, 50]);
    for (const section of form.sections) {
      expect(sum(section.items.map((item) => item.points))).toBe(section.points);
      expect(section.name).toContain(`（${section.points}分）`);
    }
  });

  test('writes its sections down, but names them without breaks', () => {
    expect(form.verticalSections).toBe(true);
    expect(form.sections.map((section) => section.name)).toEqual([
      '失业保险（50分）',
      '农民就业创业（50分）',
      '公共人力资源市场建设（50分）',
      '就业创业培训（50分）',
      '城乡基层平台建设（50分）',
      '就业管理信息化建设（100分）',
      '就业专项资金管理（50分）',
    ]);
  });

  test('has three levels, 省厅 in two of them', () => {
    const levels = form.columns.filter((column) => column.role === 'level');
    expect(levels.map((column) => column.header.replace(/\s/g, ''))).toEqual([
      '自评分',
      '省厅初评分',
      '省厅审定考核分',
    ]);
  });

  test('holds 失业保险统计 at 4 points although its rule gives 5, and says so', () => {
    const item = items.find((one) => one.text === '失业保险统计');
    expect(item).toMatchObject({ id: '1-8', points: 4, pointsText: '4' });
    expect(item?.rule).toContain('得5分');
    expect(item?.remark).toContain('4 − n to 5 − n');
  });

  test('keeps the blanks and breaks inside its cells', () => {
    expect(items.map((item) => item.text)).toContain('规 范\n基层平台\n服 务');
    expect(items.map((item) => item.text)).toContain('市场职业供求状况    分 析');
  });

  test('has a reviewed rule for every item, and none without rule, method and points', () => {
    for (const item of items) {
      expect(item.scoring).toBeDefined();
      expect(item.rule).not.toBe('');
      expect(item.method).not.toBe('');
      expect(item.pointsText).toBe(String(item.points));
    }
  });
});
