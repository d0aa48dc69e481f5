import { decisiveLevel, standingsAt } from '../../src/units/standings';
import { groupByForm } from '../../src/units/form-groups';
import { groupOf, level, result } from './build';

const SELF = '自评分';
const CITY = '市评分';
const unit = (name: string, total: number | null, more: Parameters<typeof level>[2] = {}) =>
  result(name, [level(SELF, total, more)]);

const placesOf = (group: ReturnType<typeof groupOf>, decisions?: Parameters<typeof standingsAt>[2]) =>
  standingsAt(group, SELF, decisions).ranked.map(({ unit: { name }, place }) => [place, name]);

describe('places', () => {
  test('equal totals share a place and the next ones are passed over', () => {
    const group = groupOf([unit('甲', 80), unit('乙', 90), unit('丙', 90), unit('丁', 70)]);
    expect(placesOf(group)).toEqual([
      [1, '乙'],
      [1, '丙'],
      [3, '甲'],
      [4, '丁'],
    ]);
  });

  test('a unit that can not be compared stands apart with its reasons, never last', () => {
    const other = result('异', [level(SELF, 60)], {
      words: [1, 2, 3],
      parts: [{ name: '组织领导', points: 75, cells: 'D3:D5' }],
    });
    const group = groupOf([
      unit('甲', 80),
      unit('缺', 70, { blank: 3, entered: 1 }),
      unit('空', null),
      unit('文', 60, { unread: 1 }),
      unit('否', 95, { isOut: true }),
      other,
      unit('乙', 90),
    ]);
    const { ranked, apart } = standingsAt(group, SELF);
    expect(ranked.map(({ unit: { name } }) => name)).toEqual(['乙', '甲']);
    expect(apart.map(({ unit: { name }, reasons }) => [name, ...reasons])).toEqual([
      ['缺', '缺 3 项得分'],
      ['空', '未评分'],
      ['文', '1 格不是数字'],
      ['否', '按佐证取消资格（不列入评估）'],
      ['异', '表式不同，不可比（3 项，满分 75）'],
    ]);
  });

  test('two tables of one unit stand apart until a person says which one counts', () => {
    const twice = [unit('甲', 80), { ...unit('甲', 85), key: '甲2' }, unit('乙', 70)];
    expect(placesOf(groupOf(twice))).toEqual([[1, '乙']]);
    const one = new Map([['甲2', { takesPart: false, veto: '' }]]);
    expect(placesOf(groupOf(twice), one)).toEqual([
      [1, '甲'],
      [2, '乙'],
    ]);
  });

  test('a veto takes a unit out, and the others move up', () => {
    const group = groupOf([unit('甲', 90), unit('乙', 80)]);
    const decisions = new Map([['甲', { takesPart: true, veto: '发生群体性事件' }]]);
    expect(placesOf(group, decisions)).toEqual([[1, '乙']]);
    expect(standingsAt(group, SELF, decisions).apart[0]?.reasons).toEqual(['一票否决：发生群体性事件']);
  });

  test('the level that counts is where most are ranked, of equals the highest', () => {
    const both = (name: string, city: number | null) => result(name, [level(SELF, 80), level(CITY, city)]);
    expect(decisiveLevel(groupOf([both('甲', 70), both('乙', null)]))?.level).toBe(SELF);
    expect(decisiveLevel(groupOf([both('甲', 70), both('乙', 60)]))?.level).toBe(CITY);
    expect(decisiveLevel(groupOf([both('甲', null)]))?.level).toBe(SELF);
  });
});

test('forms are told apart by their items, not by their titles', () => {
  const other = result('丙', [level(SELF, 1)], { words: [7, 8, 9], title: '就业工作评分表' });
  const groups = groupByForm([unit('甲', 1), other, { ...unit('乙', 2), title: '乙就业工作评分表' }]);
  expect(groups.map(({ title, units }) => [title, units.map(({ name }) => name)])).toEqual([
    ['就业工作评分表', ['甲', '乙']],
    ['就业工作评分表', ['丙']],
  ]);
});
