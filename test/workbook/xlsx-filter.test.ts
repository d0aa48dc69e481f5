import type { SheetSpec } from '../../src/grid/sheet-spec';
import { openXlsx } from '../../src/workbook/xlsx';
import { averageOrDates } from '../../src/workbook/xlsx/sheet/filter/dynamic';
import { passing } from '../../src/workbook/xlsx/sheet/filter/passes';
import { matches } from '../../src/workbook/xlsx/sheet/wildcards';
import { sheetOf } from './contract/scene';
import { partsOf, textOf } from './fixtures/parts';
import { apply } from './fixtures/plans';
import { demandingWorkbook } from './fixtures/demanding';

const VALUES = ['得分', 90, 85.5, '缺', null, '甲县', '乙县*'] as const;

const TABLE = { area: { top: 1, left: 1, bottom: VALUES.length, right: 2 } };

/** One column of a filtered list, and a second that is not filtered. */
const LIST: SheetSpec = {
  ...sheetOf('问题清单', []),
  cells: VALUES.flatMap((value, index) => [
    { row: index + 1, column: 1, value, style: index === 0 ? 'header' : 'text' } as const,
    { row: index + 1, column: 2, value: index, style: 'text' } as const,
  ]),
  filter: TABLE.area,
};

/** The rows that are hidden when the list is made again, a person having filtered its first column so. */
async function hiddenBy(filterColumn: string): Promise<{ rows: number[]; xml: string }> {
  const document = openXlsx(demandingWorkbook(), '试.xlsx');
  await apply(document, { kind: 'put-sheet', sheet: LIST });
  const parts = Object.fromEntries(partsOf(document.save()));
  const path = 'xl/worksheets/sheet4.xml';
  const filtered = textOf(document.save(), path).replace(
    '<autoFilter ref="A1:B7"/>',
    `<autoFilter ref="A1:B7"><filterColumn colId="0">${filterColumn}</filterColumn></autoFilter>`,
  );
  const again = openXlsx(demandingWorkbook({ ...parts, [path]: filtered }), '试.xlsx');
  await apply(again, {
    kind: 'put-sheet',
    sheet: { ...LIST, tables: [{ ...TABLE, before: 1, columns: { 1: 1, 2: 2 } }] },
  });
  const grid = (await again.read()).grids.find(({ sheet }) => sheet === '问题清单');
  const xml = /<autoFilter.*?(?:\/>|<\/autoFilter>)/.exec(textOf(again.save(), path))?.[0] ?? '';
  return { rows: [...(grid?.hiddenRows ?? [])], xml };
}

test.each([
  ['two values', '<filters><filter val="90"/><filter val="甲县"/></filters>', [3, 4, 5, 7]],
  ['blanks', '<filters blank="1"/>', [2, 3, 4, 6, 7]],
  [
    'a number or more',
    '<customFilters><customFilter operator="greaterThanOrEqual" val="85.5"/></customFilters>',
    [4, 5, 6, 7],
  ],
  [
    'between two numbers',
    '<customFilters and="1"><customFilter operator="greaterThan" val="80"/><customFilter operator="lessThan" val="90"/></customFilters>',
    [2, 4, 5, 6, 7],
  ],
  ['what ends so', '<customFilters><customFilter val="*县"/></customFilters>', [2, 3, 4, 5, 7]],
  ['a star that is meant', '<customFilters><customFilter val="乙县~*"/></customFilters>', [2, 3, 4, 5, 6]],
  ['what is not blank', '<customFilters><customFilter operator="notEqual" val=" "/></customFilters>', [5]],
])('a list filtered by %s stays so', async (_, filterColumn, hidden) => {
  const { rows, xml } = await hiddenBy(filterColumn);
  expect(rows).toEqual(hidden);
  expect(xml).toContain('<filterColumn colId="0">');
});

/** As Excel has it: equal numbers pass together, and so many of a hundred are rounded down, one at the least. */
test.each([
  ['the best number', '<top10 val="1"/>', [2], 'val="1" filterVal="90"'],
  ['the best five of two', '<top10 val="5"/>', [2, 3], 'val="5" filterVal="85.5"'],
  ['the worst number', '<top10 top="0" val="1"/>', [3], 'top="0" val="1" filterVal="85.5"'],
  ['the best 10 percent', '<top10 percent="1" val="10"/>', [2], 'percent="1" val="10" filterVal="90"'],
  ['what is below the average', '<dynamicFilter type="belowAverage" val="1"/>', [3], 'val="87.75"'],
])('a list filtered by %s stays so, reckoned anew', async (_, filterColumn, shown, told) => {
  const { rows, xml } = await hiddenBy(filterColumn);
  expect([2, 3, 4, 5, 6, 7].filter((row) => !rows.includes(row))).toEqual(shown);
  expect(xml).toContain(told);
});

test.each([
  ['a count that is none', '<top10 val="many"/>'],
  ['a month that is not told', '<dynamicFilter type="thisMonth"/>'],
  ['something new', '<sparkleFilter/>'],
])('a list filtered by %s shows everything again', async (_, filterColumn) => {
  const { rows, xml } = await hiddenBy(filterColumn);
  expect([rows, xml]).toEqual([[], '<autoFilter ref="A1:B7"/>']);
});

/** 2026-10-31, 2026-11-01, 2026-11-30 at 18:00, 2026-12-01, 2027-11-05 */
const DAYS = [46326, 46327, 46356.75, 46357, 46696];

test.each([
  ['this month', { type: 'thisMonth', val: 46327 }, [46327, 46356.75]],
  ['this week', { type: 'thisWeek', val: 46323 }, [46326, 46327]],
  ['a quarter', { type: 'lastQuarter', val: 46296 }, [46326, 46327, 46356.75, 46357]],
  ['a year', { type: 'nextYear', val: 46388 }, [46696]],
  ['today', { type: 'today', val: 46356 }, [46356.75]],
  ['any November', { type: 'M11', val: NaN }, [46327, 46356.75, 46696]],
  ['any third quarter', { type: 'Q3', val: NaN }, []],
  ['any fourth quarter', { type: 'Q4', val: NaN }, DAYS],
])('days stay filtered by %s as it was when the filter was last applied', (_, { type, val }, shown) => {
  const choice = averageOrDates(type, val);
  if (typeof choice === 'string') throw new Error(choice);
  const cells = DAYS.map((value, row) => ({ row, column: 1, value, style: 'inputDate' as const }));
  const passes = passing(choice, cells);
  expect(cells.filter(passes).map(({ value }) => value)).toEqual(shown);
});

test('a day, an hour and words beside each other are all let through', () => {
  const dates = [
    [2026, 10, 31],
    [2026, 11, 30, 18],
  ];
  const passes = passing({ kind: 'values', values: ['无'], blanks: false, dates }, []);
  const at = (value: number | string) => ({ row: 1, column: 1, value, style: 'inputDate' as const });
  expect([46326, 46327, 46356.75, 46356, '无', '有'].map((value) => passes(at(value)))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('a pattern of many stars is matched without going back and forth', () => {
  expect(matches(`${'*甲'.repeat(100)}*乙`, '甲'.repeat(5000))).toBe(false);
  expect(matches('?县*', '甲县就业局')).toBe(true);
  expect(matches('甲*甲', '甲')).toBe(false);
});
