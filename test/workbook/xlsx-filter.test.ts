import type { SheetSpec } from '../../src/grid/sheet-spec';
import { openXlsx } from '../../src/workbook/xlsx';
import { matches } from '../../src/workbook/xlsx/sheet/wildcards';
import { sheetOf } from './contract/scene';
import { partsOf, textOf } from './fixtures/parts';
import { apply } from './fixtures/plans';
import { demandingWorkbook } from './fixtures/demanding';

const VALUES = ['得分', 90, 85.5, '缺', null, '甲县', '乙县*'] as const;

/** One column of a filtered list, and a second that is not filtered. */
const LIST: SheetSpec = {
  ...sheetOf('问题清单', []),
  cells: VALUES.flatMap((value, index) => [
    { row: index + 1, column: 1, value, style: index === 0 ? 'header' : 'text' } as const,
    { row: index + 1, column: 2, value: index, style: 'text' } as const,
  ]),
  filter: { top: 1, left: 1, bottom: VALUES.length, right: 2 },
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
  await apply(again, { kind: 'put-sheet', sheet: { ...LIST, keptColumns: [1, 2] } });
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

test.each([
  ['the best three', '<top10 val="3" filterVal="85.5"/>'],
  ['a colour', '<colorFilter dxfId="0"/>'],
  ['a month', '<filters><dateGroupItem year="2026" month="11" dateTimeGrouping="month"/></filters>'],
])('a list filtered by %s shows everything again', async (_, filterColumn) => {
  const { rows, xml } = await hiddenBy(filterColumn);
  expect([rows, xml]).toEqual([[], '<autoFilter ref="A1:B7"/>']);
});

test('a pattern of many stars is matched without going back and forth', () => {
  expect(matches(`${'*甲'.repeat(100)}*乙`, '甲'.repeat(5000))).toBe(false);
  expect(matches('?县*', '甲县就业局')).toBe(true);
  expect(matches('甲*甲', '甲')).toBe(false);
});
