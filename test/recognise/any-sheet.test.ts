import fc from 'fast-check';
import { matchForm } from '../../src/forms/match';
import type { Area } from '../../src/grid/address';
import { recognise } from '../../src/recognise/recognise';
import type { ScoringTable } from '../../src/recognise/table';
import { gridOf } from './grids';

/** Whatever stands on a sheet: recognition neither fails nor contradicts itself. */
const HEADERS = [
  '项目',
  '考评内容',
  '分值',
  '自评分',
  '市评分',
  '计分方法',
  '评分标准',
  '扣分原因',
  '得分',
  '序号',
  '县级审核',
];
const TEXTS = [
  '一、落实责任（15分）',
  '二、政策',
  '制订方案',
  '①建立台帐（4分）',
  '②上报（2分）',
  '2分',
  '６分',
  '合计',
  '小计',
  '备注：以文件为准',
  '未制定的扣2分',
  '单位（盖章）：',
  '某县评分表',
  '加分',
  ' ',
];

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HEADERS) },
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom<number | null>(2, 5, -1, 0.5, null) },
);
const headerRow = fc.tuple(
  fc.constant('项目'),
  fc.constant('考评内容'),
  fc.constant('分值'),
  fc.constant('自评分'),
  value,
);
const row = fc.oneof(
  { weight: 1, arbitrary: headerRow },
  { weight: 8, arbitrary: fc.tuple(value, value, value, value, value) },
);
const merge = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([top, left, down, across]): Area => ({ top, left, bottom: top + down, right: left + across }));
const sheet = fc.record({
  rows: fc.array(row, { maxLength: 14 }),
  merges: fc.option(fc.array(merge, { maxLength: 4 })),
});

test('any mixture of headers, items, sums and notes is read without contradiction', () => {
  let found = 0;
  fc.assert(
    fc.property(headerRow, sheet, (header, { rows, merges }) => {
      const cells = [header, ...rows].flatMap((cells, r) =>
        cells.map((cell, c) => [r + 1, c + 1, cell] as const),
      );
      const tables = recognise(gridOf(cells, merges));
      found += tables.length;
      for (const table of tables) {
        expectSound(table);
        expect(matchForm(table)).toBeNull();
      }
    }),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(50);
});

function expectSound(table: ScoringTable): void {
  const { items, sections, groups, levels, area } = table;
  expect(items.map((item) => item.ordinal)).toEqual(items.map((_, index) => index + 1));
  items.forEach((item, index) => {
    expect(item.rows[0]).toBeLessThanOrEqual(item.rows[1]);
    expect(item.rows[0]).toBeGreaterThan(items[index - 1]?.rows[1] ?? area.top);
    expect(item.rows[1]).toBeLessThanOrEqual(area.bottom);
    expect(table.headerRows).not.toContain(item.rows[0]);
    expect(item.points === null).toBe(item.pointsFrom === null || item.pointsFrom === 'group');
  });
  const sectioned = sections
    .flatMap((section, index) => section.items.map((ordinal) => [ordinal, index] as const))
    .sort(([one], [other]) => one - other);
  expect(sectioned).toEqual(
    items.flatMap((item) => (item.section === null ? [] : [[item.ordinal, item.section]])),
  );
  const grouped = groups.flatMap((group, index) => group.items.map((ordinal) => [ordinal, index]));
  expect(grouped).toEqual(items.flatMap((item) => (item.group === null ? [] : [[item.ordinal, item.group]])));
  groups.forEach((group) => expect(group.items.length).toBeGreaterThan(1));
  expect(new Set(levels.map((level) => level.name)).size).toBe(levels.length);
  expect(table.subtotals.every(({ section }) => section < sections.length)).toBe(true);
  expect(table.confidence).toBeGreaterThanOrEqual(0);
  expect(table.confidence).toBeLessThanOrEqual(1);
}
