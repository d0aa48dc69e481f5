import fc from 'fast-check';
import { cellsOfText } from '../../src/workbench/grid/paste';

test.each([
  ['one cell', '2.5', [['2.5']]],
  ['a row, closed by a line end as Excel writes it', '甲\t乙\r\n', [['甲', '乙']]],
  [
    'blank cells',
    'a\t\n\tb',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a blank row', 'a\n\nb', [['a'], [''], ['b']]],
  ['a cell of two lines', '"第一行\n第二行"\t4', [['第一行\n第二行', '4']]],
  ['quotes inside', '"说""是"""\tb', [['说"是"', 'b']]],
  ['a quote that is only a quote', '"未完\tb', [['"未完', 'b']]],
  ['nothing', '', []],
])('the clipboard holds %s', (_, text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});

test('what a spreadsheet copies is pasted cell by cell', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '分', '"', '\t', '\n', ' ', '1'), maxLength: 6 });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(rows, (cells) => {
      const text = cells.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
      expect(cellsOfText(text)).toEqual(cells);
    }),
  );
});
