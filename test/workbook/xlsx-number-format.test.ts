import { builtInFormat, isDate, shownText } from '../../src/workbook/xlsx/read/number-format';

test.each<[number | string, string, string]>([
  [9.5, 'General', '9.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.333333333'],
  [9.5, '0.0"分"', '9.5分'],
  [9.45, '0.0', '9.5'],
  [0.93, '0%', '93%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-3, '0;[Red]-0', '-3'],
  [0, '0;-0;"—"', '—'],
  [38139, 'yyyy"年"m"月"d"日"', '2004年6月1日'],
  [38139, '[$-804]yyyy"年"m"月";@', '2004年6月'],
  [38139.75, 'yyyy-mm-dd hh:mm', '2004-06-01 18:00'],
  [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [38139, '[$-804]aaaa', '星期二'],
  [60, 'yyyy/m/d', '1900/2/29'],
  ['缺', '0.0"分"', '缺'],
  ['缺', '@"（补）"', '缺（补）'],
  [5, '@', '5'],
  [5, '"没有合上', '5'],
])('%p under %s is shown as %s', (value, code, shown) => {
  expect(shownText(value, code, false)).toBe(shown);
});

test.each([
  [14, 'yyyy/m/d'],
  [31, 'yyyy"年"m"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [9, '0%'],
  [0, 'General'],
  [163, 'General'],
])('built-in format %i is %s in a Chinese Excel', (id, code) => {
  expect(builtInFormat(id)).toBe(code);
});

test.each([
  ['yyyy/m/d', true],
  ['h:mm', true],
  ['[h]:mm', true],
  ['0.0"days"', false],
  ['[Red]0', false],
  ['#,##0', false],
  ['General', false],
  ['_ * #,##0.00_ ', false],
])('%s is a date format: %s', (code, expected) => {
  expect(isDate(code)).toBe(expected);
});
