import { groupByForm } from '../../src/units/form-groups';
import { nameIn, namesFound } from '../../src/units/unit-name';
import { level, result } from './build';

describe('what a label says about its unit', () => {
  test.each([
    ['青溪县2004年度再就业工作目标责任制落实情况评分表', '青溪县'],
    ['附件2 城关镇自评（终稿）', '城关镇'],
    ['评分表', null],
    ['Sheet1', null],
    ['2024年终考核表 - 副本', null],
    ['永安社区 充分就业社区评分表', '永安社区'],
    ['人社局', '人社局'],
  ])('%s → %s', (label, name) => expect(nameIn(label)).toBe(name));

  test('a title names the unit before the year, or in brackets at its end', () => {
    const titled = (title: string) => namesFound({ unit: null, title, sheet: '', file: '' }).title;
    expect(titled('青溪县2004年度再就业工作评分表')).toBe('青溪县');
    expect(titled('充分就业社区考核评分表（永安社区）')).toBe('永安社区');
    expect(titled('县（市、区）2004年度再就业工作评分表')).toBeNull();
  });
});

describe('the unit of each result', () => {
  const named = (names: Partial<ReturnType<typeof result>['names']>, key: string, sheet = '评分表') =>
    result(key, [level('自评分', 1)], {
      sheet,
      names: { line: null, title: null, sheet: null, file: null, ...names },
    });
  const namesOf = (results: ReturnType<typeof result>[], corrections?: Map<string, string>) =>
    groupByForm(results, corrections).flatMap(({ units }) => units.map(({ name, from }) => [name, from]));

  test('what all share names none of them', () => {
    const shared = { file: '温州市', title: '温州市' };
    const results = [
      named({ ...shared, sheet: '永安社区' }, 'a'),
      named({ ...shared, sheet: '和平社区' }, 'b'),
    ];
    expect(namesOf(results)).toEqual([
      ['永安社区', 'sheet'],
      ['和平社区', 'sheet'],
    ]);
  });

  test('the form’s own unit line goes first, a person’s correction before everything', () => {
    const results = [
      named({ line: '青溪县', file: '甲县' }, 'a'),
      named({ line: '白河县', file: '乙县' }, 'b'),
    ];
    expect(namesOf(results, new Map([['b', '黑河县']]))).toEqual([
      ['青溪县', 'line'],
      ['黑河县', 'corrected'],
    ]);
  });

  test('what nothing names is told by its file and sheet', () => {
    expect(namesOf([named({}, 'a', '表1')])).toEqual([['a.xlsx 表1', 'none']]);
  });
});
