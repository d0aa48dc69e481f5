import type { Finding } from '../../src/audit/finding';
import type { Grid } from '../../src/grid/grid';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { layOutBasis } from '../../src/sheets/basis';
import { basisPages } from '../../src/sheets/basis-pages';
import { layOutOverviewProblems } from '../../src/sheets/overview-problems';
import { UNIT_SHEET_MESSAGES } from '../../src/sheets/units/messages';
import { UNIT_SHEETS, layOutUnitSheets } from '../../src/sheets/units/unit-sheets';
import type { UnitResult } from '../../src/units/unit-result';
import { assessForms, perCount, rate } from '../fill/office';
import { level, result } from '../units/build';
import { cellOf, gridOf, gridOfSpec, movedGrid, snapshotOf, typedInto } from './grid-of';

const SELF = '自评分';
const CITY = '市评分';

function unit(name: string, title: string, ...scores: readonly (readonly [string, number, number | null])[]) {
  const levels = scores.map(([at, one, other]) =>
    level(at, one + (other ?? 0), {
      parts: [{ value: one }, { value: other }],
      missing: [0, other === null ? 2 : 0],
      entered: other === null ? 2 : 4,
      blank: other === null ? 2 : 0,
    }),
  );
  const parts = ['组织领导', '就业培训'].map((part, at) => ({
    name: part,
    points: 50,
    cells: `D${3 + at}:E${4 + at}`,
  }));
  return result(name, levels, { key: `${name}.xlsx|评分表|${title}`, title, parts });
}

const RESULTS = [
  unit('甲县', '就业工作评分表', [SELF, 40, 41], [CITY, 38, 40]),
  unit('乙县', '就业工作评分表', [SELF, 42, 41], [CITY, 37, 40]),
  unit('丙县', '就业工作评分表', [SELF, 44, 41], [CITY, 39, null]),
  unit('丁社区', '社区评分表', [SELF, 30, 31]),
  unit('戊社区', '社区评分表', [SELF, 30, 32]),
].map((one, index): UnitResult => (index > 2 ? { ...one, words: [9, 8, 7], form: 'star-community' } : one));

const make = (results: readonly UnitResult[], old: readonly Grid[] = []) =>
  layOutUnitSheets(snapshotOf(old), results, UNIT_SHEETS);
const WORDS = '张局长已阅';
const saidOn = (spec: SheetSpec, words: string) => spec.cells.filter(({ value }) => value === words).length;

const finding = (message: string, item: number): Finding => ({
  code: 'over-cap',
  key: `T1/${item}/over-cap/${SELF}`,
  severity: 'error',
  table: 'T1',
  sheet: '评分表',
  cells: [`D${item + 2}`],
  item,
  level: SELF,
  message,
  settle: '请核对。',
  english: { message: 'Something.', settle: 'Check it.' },
  quote: '',
  values: {},
});

/** Rows from this one on moved down, and words in the one that is free. */
function rowPutIn(grid: Grid, at: number, column: number): Grid {
  const moved = movedGrid(
    grid,
    (row) => (row >= at ? row + 1 : row),
    (one) => one,
  );
  return typedInto(moved, at, column, cellOf({ value: WORDS }));
}

/** Each place of a row where words that are put there are lost, or the rest of the sheet is no longer what it was. */
function lostOn(spec: SheetSpec, again: (old: Grid) => SheetSpec | undefined): string[] {
  const last = Math.max(...spec.cells.map(({ row }) => row));
  const places = Array.from({ length: last + 1 }, (_, at) =>
    [1, 2, 4].map((column) => [at + 3, column] as const),
  );
  return places.flat().flatMap(([row, column]) => {
    const made = again(rowPutIn(gridOfSpec(spec), row, column));
    const isThere = made !== undefined && saidOn(made, WORDS) === 1;
    const now = new Set(made?.cells.map(plain));
    return isThere && spec.cells.every((one) => now.has(plain(one))) ? [] : [`${row}/${column}`];
  });
}

const plain = ({ row, column, value }: SheetSpec['cells'][number]) => `${row}/${column}/${String(value)}`;

test.each(UNIT_SHEETS.map((kind, index) => [kind, index] as const))(
  'words in a row of their own stay, wherever on %s a person puts it, and so does the rest of the sheet',
  (_, index) => {
    const spec = make(RESULTS)[index];
    expect(spec && lostOn(spec, (old) => make(RESULTS, [old])[index])).toEqual([]);
  },
);

test('so on 问题清单', () => {
  const found = ['甲处缺分', '乙处超过分值'].map((message, at) => finding(message, at + 1));
  const files = [{ file: '甲县.xlsx', findings: found, ignored: [] }];
  const spec = layOutOverviewProblems(files, () => '甲县', null);
  expect(lostOn(spec, (old) => layOutOverviewProblems(files, () => '甲县', old))).toEqual([]);
});

test('so on 计分依据, between its pages and below the last', () => {
  const one = assessForms(snapshotOf([gridOf('甲', [[3, 4, cellOf({ value: 2 })]])]), [
    { sheet: '甲', lines: [perCount('公示'), rate('就业')], firstSection: 2 },
  ]);
  const pages = ['甲县.xlsx', '乙县.xlsx'].flatMap((file) => basisPages(one, file));
  const made = (old: readonly Grid[]) => layOutBasis(snapshotOf(old), pages, (file) => file.slice(0, 2));
  expect(lostOn(made([]), (old) => made([old]))).toEqual([]);
});

test('moved rows are told once, keep their order, and stay when the sheet is made a third time', () => {
  const [spec] = make(RESULTS);
  if (!spec) throw new Error('no 汇总');
  const once = make(RESULTS, [rowPutIn(gridOfSpec(spec), 8, 2)])[0];
  const twice = once && make(RESULTS, [rowPutIn(gridOfSpec(once), 6, 3)])[0];
  const below = twice?.cells.filter(({ row, value }) => row > lastOf(spec) && value !== null) ?? [];
  expect(below.map(({ row, column, value }) => [row - lastOf(spec), column, value])).toEqual([
    [2, 1, UNIT_SHEET_MESSAGES.movedRows],
    [3, 2, WORDS],
    [4, 3, WORDS],
  ]);
});

const lastOf = ({ cells }: SheetSpec) => Math.max(...cells.map(({ row }) => row));

test('a number in such a row stays what it was; a formula of a person’s would speak of other rows', () => {
  const [spec] = make(RESULTS);
  if (!spec) throw new Error('no 汇总');
  const old = typedInto(
    rowPutIn(gridOfSpec(spec), 8, 2),
    8,
    4,
    cellOf({ value: 81, formula: '=SUM(D5:D6)' }),
  );
  const moved = make(RESULTS, [old])[0]?.cells.find(({ row, column }) => row > lastOf(spec) && column === 4);
  expect([moved?.value, moved?.formula]).toEqual([81, undefined]);
});

test('the line of the seal stays as a person filled it in', () => {
  const notice = make(RESULTS)[4];
  if (!notice) throw new Error('no 公示');
  const filled = '公示期：2004年12月1日至12月7日';
  const old = typedInto(gridOfSpec(notice), lastOf(notice), 1, cellOf({ value: filled }));
  const again = make(RESULTS, [old])[4];
  expect(again?.cells.filter(({ row }) => row === lastOf(notice)).map(({ value }) => value)).toEqual([
    filled,
  ]);
});

test('a column of numbers under a heading of a person’s own goes to the right of the table; that of a level that is gone goes', () => {
  const [spec] = make(RESULTS);
  if (!spec) throw new Error('no 汇总');
  const wide = movedGrid(
    gridOfSpec(spec),
    (row) => row,
    (column) => (column > 2 ? column + 1 : column),
  );
  const old = typedInto(typedInto(wide, 4, 3, cellOf({ value: '人口' })), 5, 3, cellOf({ value: 12345 }));
  const fewer = RESULTS.map((one) => ({ ...one, levels: one.levels.slice(0, 1) }));
  const again = make(fewer, [old])[0];
  const row = again?.cells.filter((one) => one.row === 4).map(({ value }) => value);
  expect(row).toEqual(['单位', '部分', '分值', SELF, '出处', '备注', '人口']);
  expect(again && saidOn(again, CITY)).toBe(0);
});

function isSame(one: SheetSpec['cells'][number], other: SheetSpec['cells'][number]): boolean {
  return one.row === other.row && one.column === other.column && one.value === other.value;
}

test.each([
  ['a unit is gone', RESULTS.slice(1)],
  ['a form is gone', RESULTS.slice(0, 3)],
  ['the other form is gone', RESULTS.slice(3)],
  ['a level is gone', RESULTS.map((one) => ({ ...one, levels: one.levels.slice(0, 1) }))],
  ['nothing is missing any more', [...RESULTS.slice(0, 2), ...RESULTS.slice(3)]],
  ['only one unit is left', RESULTS.slice(0, 1)],
])('rows of ours are no words of a person’s where %s', (_, results) => {
  const again = make(results, make(RESULTS).map(gridOfSpec));
  const first = make(results);
  for (const [index, sheet] of again.entries()) {
    const extra = sheet.cells.filter((one) => !first[index]?.cells.some((other) => isSame(one, other)));
    expect([sheet.name, extra.map(({ value }) => value)]).toEqual([sheet.name, []]);
  }
});
