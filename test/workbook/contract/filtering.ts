import type { ApplyReport } from '../../../src/grid/plan';
import type { SheetSpec, SpecCell } from '../../../src/grid/sheet-spec';
import type { SheetContents } from '../fixtures/simple';
import { area, FORM, gridOf, plan, sheetOf, type Cases, type Make, type Tried } from './scene';

type Filter = NonNullable<SheetContents['filter']>['columns'][number];

/** The list as it stood: 单位, 状态, 分, 日期 and what a person wrote beside it. */
const OLD: SheetContents['rows'] = [
  ['单位', '状态', '分', '日期', '我的'],
  ['甲县', '待解决', 1, 46327, '要'],
  ['乙县', '已解决', 2, 46328, null],
];

/** As it is made again: three more rows; 2026-11-02, then a day later each, the last in December. */
const NEW: readonly (readonly (string | number)[])[] = [
  ['甲县', '待解决', 1, 46328, '要'],
  ['乙县', '已解决', 2, 46329, ''],
  ['丙县', '待解决', 0, 46330, '要'],
  ['丁县', '待解决', 3, 46331, ''],
  ['戊县', '', 4, 46357, '要'],
];

function cellsOf(rows: readonly (readonly (string | number)[])[], top: number): SpecCell[] {
  return rows.flatMap((values, row) =>
    values.map((value, column): SpecCell => {
      const style = column === 3 ? 'inputDate' : column === 1 && row === 2 ? 'input' : 'text';
      return { row: top + row, column: column + 1, value, style };
    }),
  );
}

const LIST: SheetSpec = {
  ...sheetOf('问题清单', [['单位', '状态', '分', '日期', '我的']]),
  filter: area(1, 1, 6, 4),
  tables: [{ area: area(1, 1, 6, 4), before: 1, columns: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } }],
};
const AGAIN: SheetSpec = { ...LIST, cells: [...LIST.cells, ...cellsOf(NEW, 2)] };

/** A workbook whose 问题清单 a person has filtered so: column of the filter, from 0 → what passes. */
function filteredBy(make: Make, columns: Readonly<Record<number, Filter>>, right = 4): Promise<Tried> {
  const list = { name: '问题清单', rows: OLD, filter: { area: area(1, 1, 3, right), columns } };
  return make({ sheets: [...FORM.sheets, list], names: { kaoping_sheet_1: "'问题清单'!$A$1" } });
}

async function putAgain(tried: Tried, sheet: SheetSpec): Promise<ApplyReport & { hidden: number[] }> {
  const report = await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet }]));
  const { hiddenRows } = await gridOf(tried, sheet.name);
  return { ...report, hidden: [...hiddenRows].sort((one, other) => one - other) };
}

const DONE = { applied: ['g1'], refused: [] };

/** What people filter by → the rows that are hidden when the list is made again. */
const STAY: Readonly<Record<string, readonly [Readonly<Record<number, Filter>>, readonly number[]]>> = {
  'words and numbers': [{ 1: { values: ['待解决'] }, 2: { least: 1 } }, [3, 4, 6]],
  'the best two numbers': [{ 2: { xml: '<top10 val="2" filterVal="1"/>' } }, [2, 3, 4]],
  'what is above the average': [{ 2: { xml: '<dynamicFilter type="aboveAverage" val="1.5"/>' } }, [2, 3, 4]],
  'a month': [
    { 3: { xml: '<filters><dateGroupItem year="2026" month="11" dateTimeGrouping="month"/></filters>' } },
    [6],
  ],
  'a colour that is ours': [{ 1: { xml: '<colorFilter dxfId="0"/>' } }, [2, 3, 5, 6]],
};

/** What people filter by → why it can't stay. */
const GO: Readonly<Record<string, readonly [string, string]>> = {
  'a colour that they gave to cells': ['<colorFilter dxfId="1"/>', '这一列没有这种颜色了'],
  icons: ['<iconFilter iconSet="3Arrows" iconId="1"/>', '表上没有图标了'],
};

/** What a person filters a sheet of ours by, when the sheet is made again. */
export const filtering: Cases = {
  ...Object.fromEntries(
    Object.entries(STAY).map(([what, [columns, hidden]]) => [
      `what a person filters our sheet by stays: ${what}`,
      async (make: Make) => {
        const tried = await filteredBy(make, columns);
        expect(await putAgain(tried, AGAIN)).toEqual({ ...DONE, hidden });
        expect(await putAgain(tried, AGAIN)).toEqual({ ...DONE, hidden });
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(GO).map(([what, [xml, why]]) => [
      `what a person filters our sheet by goes, and they are told: ${what}`,
      async (make: Make) => {
        const tried = await filteredBy(make, { 0: { values: ['甲县', '丙县'] }, 1: { xml } });
        const { notices, hidden } = await putAgain(tried, AGAIN);
        expect(hidden).toEqual([3, 5, 6]);
        expect(notices?.map(({ message }) => message)).toEqual([
          `“问题清单”已重做，“状态”一列的筛选没有保留（${why}），需要时请重新筛选。`,
        ]);
        expect(await putAgain(tried, AGAIN)).toEqual({ ...DONE, hidden: [3, 5, 6] });
      },
    ]),
  ),
  'a filter over a column that a person wrote beside ours stays': async (make) => {
    const tried = await filteredBy(make, { 4: { values: ['要'] } }, 5);
    expect(await putAgain(tried, AGAIN)).toEqual({ ...DONE, hidden: [3, 5] });
  },
  'a filter of a column that is not there any more goes, and the person is told': async (make) => {
    const tried = await filteredBy(make, { 1: { values: ['待解决'] }, 2: { least: 1 } });
    const tables = [{ area: area(1, 1, 6, 4), before: 1, columns: { 1: 1, 2: 2 } }];
    const { notices, hidden } = await putAgain(tried, { ...AGAIN, tables });
    expect([hidden, notices?.length, notices?.[0]?.english]).toEqual([
      [3, 6],
      1,
      '“问题清单” was made again; the filter of column “分” did not stay: that column is not there any more. Filter again if need be.',
    ]);
    const { notices: none, hidden: all } = await putAgain(tried, { ...AGAIN, tables: [] });
    expect([all, none?.length]).toEqual([[], 1]);
  },
  'a filter of one of several tables goes with that table': async (make) => {
    const tried = await make({
      sheets: [
        ...FORM.sheets,
        {
          name: '排名',
          rows: [['甲表'], ['名次', '单位'], [1, '甲县'], [], ['乙表'], ['名次', '单位'], [1, '丙县']],
          filter: { area: area(6, 1, 7, 2), columns: { 1: { values: ['丙县'] } } },
        },
      ],
      names: { kaoping_sheet_1: "'排名'!$A$1" },
    });
    const words = ['甲表', '', '甲县', '乙县', '', '乙表', '', '丙县', '丁县'];
    const sheet: SheetSpec = {
      ...sheetOf(
        '排名',
        words.map((word) => ['', word]),
      ),
      tables: [
        { area: area(2, 1, 4, 2), before: 2, columns: { 1: 1, 2: 2 } },
        { area: area(7, 1, 9, 2), before: 6, columns: { 1: 1, 2: 2 } },
      ],
    };
    expect(await putAgain(tried, sheet)).toEqual({ ...DONE, hidden: [9] });
  },
};
