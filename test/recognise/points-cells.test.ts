import type { Cell } from '../../src/grid/grid';
import { pointsAt, viewOf } from '../../src/recognise/view';
import { gridOf } from './grids';

function points(cell: Cell): number | null {
  return pointsAt(viewOf({ ...gridOf([]), cells: new Map([[1, new Map([[1, cell]])]]) }), 1, 1);
}

const number = (value: number, text: string, format: string): Cell => ({
  kind: 'number',
  value,
  text,
  format,
});

test('a number counts as points whatever unit its format shows', () => {
  expect(points(number(2, '2分', '0"分"'))).toBe(2);
  expect(points(number(2.5, '2.50 ', '0.00_ '))).toBe(2.5);
  expect(points(number(15, '15', '[Red]General'))).toBe(15);
});

test('a rate or a date is no points', () => {
  expect(points(number(0.2, '20%', '0%'))).toBeNull();
  expect(points(number(38000, '2004/1/14', 'yyyy/m/d'))).toBeNull();
});

test('an error and a formula without a result state nothing', () => {
  expect(points({ kind: 'error', value: '#N/A', text: '#N/A' })).toBeNull();
  expect(points({ kind: 'unknown', value: null, text: '', formula: '=A2' })).toBeNull();
});
