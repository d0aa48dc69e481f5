import type { Cell } from '../../src/grid/grid';
import { typedContent, typedNumber } from '../../src/workbench/grid/typed';

const number = (value: number): Cell => ({ kind: 'number', value, text: String(value) });
const sum: Cell = { kind: 'number', value: 5, text: '5', formula: '=SUM(D3:D4)' };

describe('what a person typed', () => {
  test.each([
    ['a number in a blank cell', { v: 1.5, t: 2 }, null, { value: 1.5 }],
    ['another number', { v: 2, t: 2 }, number(3), { value: 2 }],
    ['a number that the grid keeps as its figures', { v: '2.50', t: 2 }, null, { value: 2.5 }],
    ['a text of figures', { v: '012', t: 4 }, null, { value: '012' }],
    ['a text', { v: '未出台', t: 1 }, number(3), { value: '未出台' }],
    ['yes or no', { v: 1, t: 3 }, null, { value: true }],
    ['a formula', { f: '=D3+D4', v: 5 }, number(5), { formula: '=D3+D4', value: 5 }],
    ['a formula that has no value yet', { f: '=D3+D4' }, null, { formula: '=D3+D4', value: null }],
    ['nothing, over a number', { v: '' }, number(3), { value: null }],
    ['nothing, over a formula', null, sum, { value: null }],
    ['its value, over a formula', { v: 5, t: 2 }, sum, { value: 5 }],
  ])('%s', (_, shown, held, content) => {
    expect(typedContent(shown, held)).toEqual(content);
  });

  test.each([
    ['the same number', { v: 3, t: 2 }, number(3)],
    ['a blank cell', { v: '' }, null],
    ['no cell', null, null],
    ['a formula that was only calculated again', { f: '=SUM(D3:D4)', v: 7 }, sum],
  ])('is nothing where the workbook holds the same: %s', (_, shown, held) => {
    expect(typedContent(shown, held)).toBeNull();
  });

  test('takes a formula that cells share from the grid', () => {
    expect(typedContent({ v: 3 }, null, '=D4*2')).toEqual({ formula: '=D4*2', value: 3 });
  });
});

describe('figures with a format of their own', () => {
  test.each([
    ['93%', '', { v: 0.93, z: '0%' }, '93%'],
    ['93%', '0.00%', { v: 0.93, z: '0%' }, 0.93],
    ['2004-12-20', '', { v: 38341, z: 'yyyy-mm-dd' }, '2004-12-20'],
    ['2004-12-20', 'yyyy/m/d', { v: 38341, z: 'yyyy-mm-dd' }, 38341],
    ['3/4', '', { v: 46085, z: 'd-mmm' }, '3/4'],
    ['1 1/2', '', { v: 1.5, z: '# ?/?' }, '1 1/2'],
    ['12:30', 'yyyy/m/d', { v: 0.52, z: 'h:mm' }, 0.52],
    ['1,234', '', { v: 1234, z: '#,##0' }, 1234],
    ['¥5', '0.0', { v: 5, z: '"¥"#,##0' }, 5],
    ['12', '', { v: 12 }, 12],
    ['12', '0.0"分"', { v: 12 }, 12],
  ])('%s in a cell formatted “%s” is kept as it shows', (text, format, parsed, kept) => {
    expect(typedNumber(text, format, parsed)).toBe(kept);
  });

  test.each([
    ['未开展', '', null],
    ['=93%', '', { v: 0.93, z: '0%' }],
    ['12/15', '@', { v: 42353, z: 'm/d' }],
  ])('%s is left to the grid', (text, format, parsed) => {
    expect(typedNumber(text, format, parsed)).toBeNull();
  });
});
