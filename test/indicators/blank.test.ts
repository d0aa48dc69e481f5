import { blankMatrix, blankUnitSheet } from '../../src/indicators/blank';
import { jilin2004 } from '../../src/indicators/jilin-2004';
import { recogniseIndicators } from '../../src/indicators/read/recognise-indicators';
import { measuresOf } from '../../src/indicators/system';
import { recognise } from '../../src/recognise/recognise';
import { gridOfSpec } from '../recognise/grids';

const ids = measuresOf(jilin2004).map(({ measure }) => measure.id);

describe('blank sheets of 吉林 2004', () => {
  test('one unit’s sheet is known again, measure by measure, with its areas and parts, and is no scoring table', () => {
    const grid = gridOfSpec(blankUnitSheet(jilin2004, '单位填报'));
    const [table, second] = recogniseIndicators(grid, '');
    expect(second).toBeUndefined();
    expect(table?.layout).toBe('one-unit');
    expect(table?.entries.map(({ measure }) => measure.known)).toEqual(ids);
    expect(new Set(table?.entries.map(({ measure }) => measure.area)).size).toBe(7);
    expect(recognise(grid)).toEqual([]);
  });

  test('the matrix is known again: each unit with every measure', () => {
    const grid = gridOfSpec(blankMatrix(jilin2004, ['长春市', '吉林市'], '汇总填报'));
    const [table] = recogniseIndicators(grid, '');
    expect(table?.layout).toBe('units-down');
    expect(blankMatrix(jilin2004, ['长春市'], '汇总填报').print).toEqual({
      landscape: true,
      titleRows: [2, 3],
      pagesWide: 9,
    });
    expect(table?.entries.map(({ unit, measure }) => `${unit}${measure.known}`)).toEqual(
      ['长春市', '吉林市'].flatMap((unit) => ids.map((id) => `${unit}${id}`)),
    );
  });
});
