import { keepingColumns } from '../../src/sheets/kept-columns';
import { layOutUnitSheets } from '../../src/sheets/units/unit-sheets';
import { level, result } from '../units/build';
import { cellOf, gridOfSpec, snapshotOf, typedInto } from './grid-of';

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
