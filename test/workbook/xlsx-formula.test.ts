import fc from 'fast-check';
import { a1 } from '../../src/grid/address';
import { evaluate, type CellSource } from '../../src/workbook/xlsx/formula/evaluate';
import { areaOfBody, precedents, type NameTable } from '../../src/workbook/xlsx/formula/precedents';
import { shiftFormula } from '../../src/workbook/xlsx/formula/shift';
import { tokens } from '../../src/workbook/xlsx/formula/tokens';

const FORMULAS = [
  'SUM(A1:B2,C3)',
  "'一、县 评'!$D$4+评分表!E5",
  'IF(A1="x, ""y"" (A2)",\'It\'\'s\'!B1,0)',
  'SUM(A:A)+SUM($3:$5)',
  "[1]Sheet1!A1+'[2]去年 表'!B2+Sheet1:Sheet3!C3",
  'LOG10(A1)+ABC1234567+表1[[#This Row],[分 值]]+表1[分]',
  'A1#+_xlfn.XLOOKUP(A1,B:B,C:C)',
  '-A1%*2.5E-3<>{1,2;"a",#N/A}',
  'Sheet1!#REF!+#DIV/0!',
  '得分_合计.2004 * kaoping!T1',
  'INDEX(A1:A9,2):B3',
  '"没有合上',
];

test.each(FORMULAS)('the pieces of %s together are the formula', (formula) => {
  expect(
    tokens(formula)
      .map((token) => token.text)
      .join(''),
  ).toBe(formula);
});

test('any text can be cut into pieces', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        tokens(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test.each([
  ['D4-E4', 2, 0, 'D6-E6'],
  ['$D4-E$4+$F$9', 2, 1, '$D6-F$4+$F$9'],
  ['SUM(A:A)+SUM(3:5)', 1, 1, 'SUM(B:B)+SUM(4:6)'],
  ['SUM($A:$A)+SUM($3:$5)', 1, 1, 'SUM($A:$A)+SUM($3:$5)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'A1'!A1+LOG10(A1)", 1, 0, "'A1'!A2+LOG10(A2)"],
  ['A1+A5', -3, 0, '#REF!+A2'],
  ['A1', 0, -1, '#REF!'],
  ['Z9', 0, 1, 'AA9'],
  ['A1048576', 1, 0, '#REF!'],
  ['A1:B2', 1, 1, 'B2:C3'],
])('%s moved %i down and %i right is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

const NAMES: NameTable = {
  refersTo: (name) =>
    ({ 得分: "'评分表'!$D$4:$D$6", 环: '环', 相对: '评分表!A1', 总分: 'SUM(得分)' })[name] ?? null,
  table: (name) => (name === '表1' ? { sheet: '底稿', area: areaOfBody('A1:B3') } : null),
};

function restsOn(formula: string) {
  const { areas, isOpaque } = precedents(tokens(formula), '评分表', NAMES);
  return {
    on: areas.map(({ sheet, area }) => `${sheet}!${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`),
    isOpaque,
  };
}

test.each<[string, string[]]>([
  ['SUM(D4:D6)', ['评分表!D4:D6']],
  ["'一、县 评'!$D$4", ['一、县 评!D4:D4']],
  ['SUM(D6:D4)', ['评分表!D4:D6']],
  ['SUM(A:B)', ['评分表!A1:B1048576']],
  ['SUM(3:3)', ['评分表!A3:XFD3']],
  ['SUM(得分)', ['评分表!D4:D6']],
  ['总分+1', ['评分表!D4:D6']],
  ['SUM(表1[分])', ['底稿!A1:B3']],
  ['[1]Sheet1!A1', []],
  ['TODAY()', []],
  ['"D4"', []],
])('%s rests on %j', (formula, on) => {
  expect(restsOn(formula)).toEqual({ on, isOpaque: false });
});

test.each([
  'INDIRECT("D4")',
  'OFFSET(A1,1,1)',
  'Sheet1:Sheet3!A1',
  '未知名称+1',
  '相对',
  'INDEX(A1:A9,2):B3',
  '_xlfn.ANCHORARRAY(A1)',
  '表9[分]',
])('%s may rest on anything', (formula) => {
  expect(restsOn(formula).isOpaque).toBe(true);
});

test('a name that stands for itself ends nowhere, and does not hang', () => {
  expect(restsOn('环').on).toEqual([]);
});

/** A1 = 1, A2 = 2, A3 = 0.1, A4 = 0.2; the rest is blank. */
const CELLS: CellSource = {
  place: (token) => ({ sheet: '', area: areaOfBody(token.body ?? '') }),
  numbers: ({ area }) =>
    [1, 2, 0.1, 0.2].filter((_, index) => index + 1 >= area.top && index + 1 <= area.bottom),
  operand: ({ area }) => (area.top === area.bottom ? ([1, 2, 0.1, 0.2][area.top - 1] ?? 0) : null),
};

test.each<[string, number | null]>([
  ['SUM(A1:A4)', 3.3],
  ['SUM(A1,A2:A3,10)', 13.1],
  ['A3+A4', 0.3],
  ['A3+A4-0.3', 0],
  ['A1-A2', -1],
  ['-(A1+A2)*2', -6],
  ['A1+A9', 1],
  ['A1/A2', 0.5],
  ['50%*A2', 1],
  ['MIN(A1:A4)+MAX(A1,5)', 5.1],
  ['AVERAGE(A1:A2)', 1.5],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(-0.5,0)', -1],
  ['SUM(A1:A4) ', 3.3],
  ['A1/0', null],
  ['A1:A2', null],
  ['A1^2', null],
  ['IF(A1>0,1,0)', null],
  ['"3"+1', null],
  ['SUM(A1:A2', null],
  ['', null],
  ['ROUND(A1:A2,2)', null],
])('%s is %p', (formula, value) => {
  expect(evaluate(tokens(formula), CELLS)).toBe(value);
});
