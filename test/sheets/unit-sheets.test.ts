import type { Grid, Snapshot } from '../../src/grid/grid';
import type { SheetSpec, SpecCell } from '../../src/grid/sheet-spec';
import { isOwnSheet } from '../../src/sheets/names';
import { UNIT_SHEETS, layOutUnitSheets, type UnitSheet } from '../../src/sheets/units/unit-sheets';
import { level, result } from '../units/build';
import { cellOf, gridOfSpec, snapshotOf, typedInto, movedGrid } from './grid-of';

const SELF = '自评分';
const CITY = '市评分';

/** A unit on a form of two parts. null: that part is blank. */
function unit(name: string, ...levels: readonly (readonly [string, number | null, number | null])[]) {
  return result(
    name,
    levels.map(([at, one, other]) => {
      const numbers = [one, other].filter((value) => value !== null);
      const total = numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
      const parts = [{ value: one }, { value: other }];
      const blank = (2 - numbers.length) * 2;
      const missing = [one, other].map((value) => (value === null ? 2 : 0));
      return level(at, total, { parts, missing, entered: 4 - blank, blank });
    }),
    {
      key: `${name}.xlsx|评分表|就业工作评分表`,
      parts: [
        { name: '组织领导', points: 40, cells: 'D3:E4' },
        { name: '就业培训', points: 60, cells: 'D5:E6' },
      ],
    },
  );
}

const RESULTS = [
  unit('甲县', [SELF, 39, 58], [CITY, 38, 50]),
  unit('乙县', [SELF, 40, 60], [CITY, 38.5, 57.5]),
  unit('丙县', [SELF, 40, 60], [CITY, 40, null]),
  unit('=丁县', [SELF, 36, 60], [CITY, 38, 50]),
];

const make = (results = RESULTS, old: readonly Grid[] = []): Record<UnitSheet, SheetSpec> => {
  const specs = layOutUnitSheets(snapshotOf(old), results, UNIT_SHEETS);
  return Object.fromEntries(UNIT_SHEETS.map((kind, index) => [kind, specs[index]])) as Record<
    UnitSheet,
    SheetSpec
  >;
};
const rowsOf = ({ cells }: SheetSpec, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    cells.filter(({ row }) => row === from + index).sort((one, other) => one.column - other.column),
  );
const values = (cells: readonly SpecCell[]) => cells.map(({ value }) => value);
const at = ({ cells }: SheetSpec, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);
const rowWith = ({ cells }: SheetSpec, value: string) => cells.find((cell) => cell.value === value)?.row ?? 0;

describe('汇总', () => {
  const { 汇总: sheet } = make();

  test('has every unit with its parts, their sums at each level and the differences', () => {
    expect(rowsOf(sheet, 4, 7).map(values)).toEqual([
      ['单位', '部分', '分值', SELF, CITY, '市评分－自评分', '出处', '备注'],
      ['甲县', '组织领导', 40, 39, 38, -1, '甲县.xlsx　D3:E4', null],
      ['甲县', '就业培训', 60, 58, 50, -8, '甲县.xlsx　D5:E6', null],
      ['甲县', '合计', 100, 97, 88, -9, '甲县.xlsx　评分表', null],
    ]);
  });

  test('sums and differences are formulas that any Excel knows; what is blank stays blank', () => {
    expect(at(sheet, 7, 4)?.formula).toBe('=IF(COUNT(D5:D6)=0,"",ROUND(SUM(D5:D6),8))');
    expect(at(sheet, 6, 6)?.formula).toBe('=IF(COUNT(E6,D6)<2,"",ROUND(E6-D6,8))');
    const blank = rowWith(sheet, '丙县') + 1;
    expect([at(sheet, blank, 5)?.value, at(sheet, blank, 6)?.value]).toEqual([null, null]);
  });

  test('where one level scored less of the form than the other there is no difference, not that of what is missing', () => {
    expect(at(sheet, 7, 6)?.formula).toBe(
      '=IF(OR(COUNT(E7,D7)<2,COUNT(F5:F6)<MAX(COUNT(D5:D6),COUNT(E5:E6))),"",ROUND(E7-D7,8))',
    );
    const total = rowWith(sheet, '丙县') + 2;
    expect([4, 5, 6].map((column) => at(sheet, total, column)?.value)).toEqual([100, 40, '']);
    const live = RESULTS.slice(0, 2).map((one) => ({
      ...one,
      file: '',
      levels: one.levels.map((each) => ({ ...each, ranges: [`甲!${each.name}1`, `甲!${each.name}2`] })),
    }));
    expect(at(make(live).汇总, 5, 6)?.formula).toBe(
      '=IF(OR(COUNT(E5,D5)<2,COUNT(甲!自评分1)<>COUNT(甲!市评分1)),"",ROUND(E5-D5,8))',
    );
  });

  test('0.1 + 0.2 is 0.3', () => {
    const { 汇总: exact } = make([unit('甲县', [SELF, 0.1, 0.2])]);
    expect(at(exact, 7, 4)?.value).toBe(0.3);
  });
});

describe('排名', () => {
  const { 排名: sheet } = make();
  const city = rowWith(sheet, '就业工作评分表　排名（市评分）');

  test('has the best first, equals at one place, and who is incomplete apart with the reason', () => {
    expect(
      rowsOf(sheet, city + 2, city + 6).map((cells) => [...values(cells).slice(0, 5), cells[7]?.value]),
    ).toEqual([
      [1, '乙县', 38.5, 57.5, 96, ''],
      [2, '甲县', 38, 50, 88, '并列'],
      [2, '=丁县', 38, 50, 88, '并列'],
      ['—', '丙县', 40, '缺 2 项得分', 40, '缺 2 项得分'],
      [null, '平均', 38.17, 52.5, 90.67, null],
    ]);
  });

  test('has a place in every section too, also of a unit that lacks scores in another one only', () => {
    expect(rowsOf(sheet, city + 1, city + 5).map((cells) => values(cells).slice(5, 7))).toEqual([
      ['组织领导名次', '就业培训名次'],
      [2, 1],
      [3, 2],
      [3, 2],
      [1, '—'],
    ]);
    expect(at(sheet, city + 3, 6)?.formula).toBe(
      `=IF(ISNUMBER(C${city + 3}),RANK(C${city + 3},C$${city + 2}:C$${city + 5}),"—")`,
    );
  });

  test('who does not take part is in no section’s range either, though its scores are whole there', () => {
    const roster = typedInto(gridOfSpec(make().参评单位), 4, 5, cellOf({ value: '否' }));
    const { 排名: without } = make(RESULTS, [roster]);
    const rows = rowsOf(without, city + 2, city + 5).map((cells) => [
      cells[1]?.value,
      ...values(cells).slice(5, 7),
    ]);
    expect(rows).toEqual([
      ['乙县', 2, 1],
      ['=丁县', 3, 2],
      ['丙县', 1, '—'],
      ['甲县', '—', '—'],
    ]);
    expect(at(without, city + 2, 6)?.formula).toContain(`C$${city + 2}:C$${city + 4}`);
  });

  test('a form of one section has no places beside the total’s', () => {
    const { 排名: one } = make(
      ['甲县', '乙县'].map((name, index) => result(name, [level(SELF, 90 + index)])),
    );
    expect(values(rowsOf(one, 4, 4)[0] ?? [])).toEqual(['名次', '单位', '组织领导', '合计', '说明', '备注']);
  });

  test('places and scores are live: taken over from 汇总, ranked by RANK', () => {
    const total = rowWith(make().汇总, '乙县') + 2;
    expect(at(sheet, city + 2, 5)?.formula).toBe(`=IF('汇总'!E${total}="","",'汇总'!E${total})`);
    expect(at(sheet, city + 2, 1)?.formula).toBe(
      `=IF(ISNUMBER(E${city + 2}),RANK(E${city + 2},E$${city + 2}:E$${city + 4}),"—")`,
    );
  });

  test('a name that begins as a formula does stays a text', () => {
    const cell = sheet.cells.find(({ value }) => value === '=丁县');
    expect(cell && 'formula' in cell).toBe(false);
  });
});

describe('a unit against the average', () => {
  const { 排名: sheet } = make();
  const title = '就业工作评分表　单位与平均（市评分）';
  const top = rowWith(sheet, title);
  const city = rowWith(sheet, '就业工作评分表　排名（市评分）');
  const chosen = (name: string) =>
    make(RESULTS, [typedInto(gridOfSpec(sheet), top + 1, 3, cellOf({ value: name }))]).排名;
  const rows = (spec: SheetSpec) => rowsOf(spec, top + 3, top + 4).map(values);

  test('shows the first unit section by section at the level that counts, taken from the ranking, with a chart', () => {
    expect(rows(sheet)).toEqual([
      [1, '组织领导', 40, 38.5, 38.17, 0.33],
      [2, '就业培训', 60, 57.5, 52.5, 5],
    ]);
    const range = `C$${city + 2}:C$${city + 5},MATCH(C${top + 1},B$${city + 2}:B$${city + 5},0)`;
    expect(at(sheet, top + 3, 4)?.formula).toBe(`=IFERROR(INDEX(${range}),"")`);
    expect(at(sheet, top + 3, 5)?.formula).toBe(`=IF(C${city + 6}="","",C${city + 6})`);
    expect(sheet.charts.find((chart) => chart.title === title)?.series.map(({ name }) => name)).toEqual([
      '对照单位',
      '平均',
    ]);
    expect(sheet.cells.filter(({ value }) => value === '对照单位').length).toBe(2);
  });

  test('the unit that a person chooses stays; what it lacks is told, and one that is no more gives way', () => {
    expect(rows(chosen('丙县'))).toEqual([
      [1, '组织领导', 40, 40, 38.17, 1.83],
      [2, '就业培训', 60, '缺 2 项得分', 52.5, ''],
    ]);
    expect(at(chosen('戊县'), top + 1, 3)?.value).toBe('乙县');
  });

  test('leaves the single ranking its filter and its frozen header', () => {
    const { 排名: one } = make([unit('甲县', [SELF, 39, 58]), unit('乙县', [SELF, 40, 60])]);
    expect(one.filter).toMatchObject({ top: 4, bottom: 6 });
    expect(one.freeze).toEqual({ rows: 4, columns: 0 });
    expect(one.print.titleRows).toEqual([1, 2]);
  });
});

describe('等次', () => {
  test('lines that the documents do not state are asked for; once a person sets one it holds, and is kept', () => {
    const { 等次: sheet } = make();
    expect(sheet.cells.filter(({ value }) => value === '待定：请填“优秀”的分数线或名额').length).toBe(3);
    let grid = gridOfSpec(sheet);
    const first = rowWith(sheet, '优秀');
    for (const [row, least] of [90, 80, 60].entries())
      grid = typedInto(grid, first + row, 2, cellOf({ value: least }));
    const again = make(RESULTS, [grid]).等次;
    expect(at(again, first, 2)?.value).toBe(90);
    const units = rowWith(again, '就业工作评分表　等次（市评分）');
    expect(rowsOf(again, units + 2, units + 5).map((cells) => values(cells).slice(1, 4))).toEqual([
      ['乙县', 96, '优秀'],
      ['甲县', 88, '良好'],
      ['=丁县', 88, '良好'],
      ['丙县', 40, '—'],
    ]);
  });
});

test.each([null, 'full-employment-community', 'star-community'])(
  'made again over themselves the sheets are the same, whatever nobody has filled in yet: form %s',
  (form) => {
    const results = RESULTS.map((one) => ({ ...one, form }));
    const first = make(results);
    const again = make(results, Object.values(first).map(gridOfSpec));
    for (const kind of UNIT_SHEETS) expect(again[kind]).toEqual(first[kind]);
  },
);

describe('对比', () => {
  test('tells who differs by more than a person allows, and remembers how much that is', () => {
    const { 对比: sheet } = make();
    expect(sheet.cells.some(({ value }) => value === '超出')).toBe(false);
    const row = rowWith(sheet, '相差超过');
    const again = make(RESULTS, [typedInto(gridOfSpec(sheet), row, 2, cellOf({ value: 8 }))]).对比;
    const over = rowsOf(again, row + 3, row + 6).map((cells) => [cells[0]?.value, cells[4]?.value]);
    expect(over).toEqual([
      ['甲县', '超出'],
      ['乙县', ''],
      ['丙县', ''],
      ['=丁县', ''],
    ]);
  });
});

test('公示 has names and totals alone, names apart who has no place, and says how many take no part', () => {
  const { 公示: sheet } = make();
  const top = rowWith(sheet, '序号');
  expect(rowsOf(sheet, top + 1, top + 4).map(values)).toEqual([
    [1, '乙县', 96],
    [2, '甲县', 88],
    [3, '=丁县', 88],
    ['单列，不排名：丙县（缺 2 项得分）'],
  ]);
  const more = ['己县', '庚县'].map((name) => unit(name, [SELF, 35, 50], [CITY, 30, 50]));
  const out = [...RESULTS, ...more].map((one, index) =>
    index === 0 ? { ...one, levels: one.levels.map((each) => ({ ...each, isOut: true })) } : one,
  );
  let roster = typedInto(gridOfSpec(make(out).参评单位), 7, 6, cellOf({ value: '张三举报属实' }));
  roster = typedInto(roster, 9, 5, cellOf({ value: '否' }));
  const { 公示: apart, 等次: grades } = make(out, [roster]);
  const lines = apart.cells.map(({ value }) => String(value)).filter((value) => /单列|另有/.test(value));
  expect(lines).toEqual([
    '单列，不排名：甲县（按佐证取消资格（不列入评估））',
    '单列，不排名：丙县（缺 2 项得分）',
    '单列，不排名：=丁县（一票否决）',
    '另有 1 个单位不参加排名，未列入。',
  ]);
  const graded = rowsOf(grades, 1, 40).find((cells) => cells[1]?.value === '甲县');
  expect(graded?.slice(0, 5).map(({ value }) => value)).toEqual([
    '—',
    '甲县',
    88,
    '—',
    '按佐证取消资格（不列入评估）',
  ]);
});

describe('made again', () => {
  const notesIn = (spec: SheetSpec, words: string) =>
    spec.cells.filter(({ value }) => value === words).map(({ row, column }) => [row, column]);
  const typed = (spec: SheetSpec, row: number, column: number, value: string) =>
    typedInto(gridOfSpec(spec), row, column, cellOf({ value }));

  test('notes go with their rows, also those written right of 备注', () => {
    const { 排名: sheet } = make();
    const city = rowWith(sheet, '就业工作评分表　排名（市评分）');
    const old = typedInto(typed(sheet, city + 2, 9, '已核实'), city + 3, 11, cellOf({ value: '电话确认' }));
    const better = [...RESULTS.slice(1), unit('甲县', [SELF, 40, 60], [CITY, 40, 59])];
    const { 排名: again } = make(better, [old]);
    expect(notesIn(again, '已核实')).toEqual([[city + 3, 9]]);
    expect(notesIn(again, '电话确认')).toEqual([[city + 2, 11]]);
  });

  test('a column that a person put between ours goes to the right of the table, and days stay days', () => {
    const { 排名: sheet } = make();
    const city = rowWith(sheet, '就业工作评分表　排名（市评分）');
    const wide = movedGrid(
      gridOfSpec(sheet),
      (row) => row,
      (column) => (column > 2 ? column + 1 : column),
    );
    const day = cellOf({ value: 46000 }, 'yyyy-mm-dd');
    const typedAt: readonly (readonly [number, number, ReturnType<typeof cellOf>])[] = [
      [city + 1, 3, cellOf({ value: '县区' })],
      [city + 2, 3, cellOf({ value: '甲区' })],
      [city + 2, 10, day],
    ];
    const old = typedAt.reduce((grid, [row, column, one]) => typedInto(grid, row, column, one), wide);
    const { 排名: again } = make(RESULTS, [old]);
    expect([notesIn(again, '县区'), notesIn(again, '甲区')]).toEqual([[[city + 1, 10]], [[city + 2, 10]]]);
    const noted = again.cells.find(({ row, column }) => row === city + 2 && column === 9);
    expect([noted?.value, noted?.style]).toEqual([46000, 'inputDate']);
    const { 排名: third } = make(RESULTS, [gridOfSpec(again)]);
    expect(notesIn(third, '甲区')).toEqual([[city + 2, 10]]);
  });

  test('what a person wrote below the line of the seal stays below it', () => {
    const { 排名: sheet } = make();
    const seal = Math.max(...sheet.cells.map(({ row }) => row));
    const old = typedInto(
      typed(sheet, seal + 2, 1, '已报局长审阅'),
      seal + 2,
      9,
      cellOf({ value: '十二月' }),
    );
    const { 排名: again } = make(RESULTS.slice(1), [old]);
    expect(notesIn(again, '十二月')).toHaveLength(1);
    const now = Math.max(...again.cells.filter(({ style }) => style === 'formNote').map(({ row }) => row));
    expect([now < seal, notesIn(again, '已报局长审阅')]).toEqual([true, [[now + 2, 1]]]);
    const { 排名: third } = make(RESULTS, [gridOfSpec(again)]);
    expect(notesIn(third, '已报局长审阅')).toEqual([[seal + 2, 1]]);
  });

  test('a note whose unit is gone is listed below, and comes back with the unit', () => {
    const { 汇总: sheet } = make();
    const old = typed(sheet, rowWith(sheet, '丙县'), 8, '待补报');
    const { 汇总: without } = make(
      RESULTS.filter(({ key }) => !key.startsWith('丙县')),
      [old],
    );
    expect(rowWith(without, '以下备注原来所在的行已不在表中：')).toBeGreaterThan(0);
    const { 汇总: back } = make(RESULTS, [gridOfSpec(without)]);
    expect(notesIn(back, '待补报')).toEqual([[rowWith(sheet, '丙县'), 8]]);
    expect(rowWith(back, '以下备注原来所在的行已不在表中：')).toBe(0);
  });

  test('a corrected name, a veto and 不参加 hold everywhere', () => {
    const { 参评单位: sheet } = make();
    let grid = gridOfSpec(sheet);
    grid = typedInto(grid, 4, 4, cellOf({ value: '甲市' }));
    grid = typedInto(grid, 5, 6, cellOf({ value: '发生群体性事件' }));
    grid = typedInto(grid, 7, 5, cellOf({ value: '否' }));
    const again = make(RESULTS, [grid]);
    const city = rowWith(again.排名, '就业工作评分表　排名（市评分）');
    expect(rowsOf(again.排名, city + 2, city + 5).map((cells) => [cells[1]?.value, cells[7]?.value])).toEqual(
      [
        ['甲市', ''],
        ['丙县', '缺 2 项得分'],
        ['乙县', '一票否决：发生群体性事件'],
        ['=丁县', '不参加排名'],
      ],
    );
    expect(rowsOf(again.参评单位, 4, 4).map((cells) => values(cells).slice(1, 4))).toEqual([
      ['甲县', '单位栏', '甲市'],
    ]);
  });
});

test('charts show totals by unit and level by level, below their tables', () => {
  const { 排名: ranking, 对比: comparison } = make();
  expect(ranking.charts.map(({ series }) => series.map(({ name }) => name))).toEqual([
    ['合计'],
    ['合计'],
    ['对照单位', '平均'],
  ]);
  expect(comparison.charts.map(({ series }) => series.map(({ name }) => name))).toEqual([[SELF, CITY]]);
  for (const { cells, charts } of [ranking, comparison]) {
    for (const { at: place } of charts) {
      expect(cells.filter(({ row }) => row >= place.top && row <= place.bottom)).toEqual([]);
    }
  }
});

test('all are known as ours when read back, have a header that repeats in print, and their places do not overlap', () => {
  for (const specs of [make(), make([]), make([RESULTS[0] ?? unit('', [SELF, 1, 2])])]) {
    for (const kind of UNIT_SHEETS) {
      const spec = specs[kind];
      expect([kind, isOwnSheet(gridOfSpec(spec)), spec.print.titleRows]).toEqual([
        kind,
        true,
        expect.anything(),
      ]);
      const places = spec.cells.map(({ row, column }) => `${row}/${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  }
});

test('a sheet of somebody else’s with our name is left alone', () => {
  const theirs: Snapshot = snapshotOf([{ ...gridOfSpec(make().汇总), cells: new Map() }]);
  expect(layOutUnitSheets(theirs, RESULTS, ['汇总'])[0]?.name).toBe('汇总（考评）');
});
