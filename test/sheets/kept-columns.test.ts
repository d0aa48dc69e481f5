import { area } from '../workbook/contract/scene';
import { keepingColumns } from '../../src/sheets/kept-columns';
import { keptFilters } from '../../src/sheets/kept-filters';
import { layOutUnitSheets } from '../../src/sheets/units/unit-sheets';
import { level, result } from '../units/build';
import { cellOf, gridOf, gridOfSpec, snapshotOf, typedInto } from './grid-of';

const RESULTS = ['甲县', '乙县'].map((name, index) => result(name, [level('自评分', 90 + index)]));
const ranking = () => {
  const [, found] = layOutUnitSheets(snapshotOf([]), RESULTS, ['排名']);
  if (!found) throw new Error('no 排名');
  return found;
};

test('columns under the same heading keep their width; one whose heading changed does not', () => {
  const spec = ranking();
  const old = gridOfSpec(spec);
  expect(keepingColumns(spec, snapshotOf([old])).keptColumns).toEqual([1, 2, 3, 4, 5, 6]);
  const renamed = typedInto(old, 4, 3, cellOf({ value: '另一部分' }));
  expect(keepingColumns(spec, snapshotOf([renamed])).keptColumns).toEqual([1, 2, 4, 5, 6]);
});

test('a column that a person wrote into beside ours keeps its width', () => {
  const spec = ranking();
  const noted = typedInto(gridOfSpec(spec), 5, 9, cellOf({ value: '已核' }));
  expect(keepingColumns(spec, snapshotOf([noted])).keptColumns).toEqual([1, 2, 3, 4, 5, 6, 9]);
});

test('a sheet that is new, or not ours, keeps none', () => {
  const spec = ranking();
  expect(keepingColumns(spec, snapshotOf([])).keptColumns).toBeUndefined();
  const theirs = typedInto(gridOfSpec(spec), 4, 2, cellOf({ value: '名称' }));
  expect(keepingColumns(spec, snapshotOf([theirs])).keptColumns).toBeUndefined();
});

test('each table of a sheet is found again by its title and its headings, wherever its rows and columns went', () => {
  const block = (top: number, title: string, headings: readonly string[]) => [
    { row: top, column: 1, value: title, style: 'section' as const },
    ...headings.map((value, index) => ({ row: top + 1, column: index + 1, value, style: 'header' as const })),
  ];
  const tables = [area(4, 1, 9, 3), area(12, 1, 14, 3), area(17, 1, 18, 3)].map((one) => ({ area: one }));
  const cells = [
    ...block(3, '甲表', ['名次', '单位', '备注']),
    ...block(11, '乙表', ['名次', '单位', '备注']),
    ...block(16, '丙表', ['名次', '单位', '备注']),
  ];
  const rows = [
    ['得分排名'],
    ['由考评计分助手生成'],
    ['乙表'],
    ['名次', '电话', '单位', '备注', '我的'],
    [1, '0431', '乙县', '', '看'],
    ['甲表'],
    ['名次', '单位', '备注'],
  ];
  const old = gridOf(
    '排名',
    rows.flatMap((values, row) =>
      values.map((value, column) => [row + 1, column + 1, cellOf({ value })] as const),
    ),
  );
  expect(keptFilters({ ...ranking(), cells, tables }, old)).toEqual([
    { area: area(4, 1, 9, 3), before: 7, columns: { 1: 1, 2: 2, 3: 3 } },
    { area: area(12, 1, 14, 3), before: 4, columns: { 1: 1, 3: 2, 4: 3, 5: 4 } },
    { area: area(17, 1, 18, 3) },
  ]);
});
