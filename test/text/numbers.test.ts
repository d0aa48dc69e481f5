import { leadingNumber } from '../../src/text/leading';
import { likeness } from '../../src/text/likeness';
import { chineseNumber, readNumber } from '../../src/text/numerals';
import { readPercent } from '../../src/text/percent';
import { cellPoints, pointsMarks, statedTotal, sum, textPoints } from '../../src/text/points';

test.each([
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零五', 105],
  ['三千六百', 3600],
  ['九十三点五', 93.5],
  ['二〇〇四', 2004],
  ['〇', 0],
])('%s is %d', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test.each(['', '个', '任何一个', '一次', 'abc', '点'])('"%s" is no Chinese numeral', (text) => {
  expect(chineseNumber(text)).toBeNull();
});

test.each([
  ['12', 12],
  ['１２．５', 12.5],
  ['1,200', 1200],
  ['-3', -3],
  ['十五', 15],
  [' 7 ', 7],
])('the number %s is read as %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(['', '12个', '1,20', '1.2.3', '约10'])('"%s" is no number', (text) => {
  expect(readNumber(text)).toBeNull();
});

test.each([
  ['93%', 93],
  ['９３．５％', 93.5],
  ['百分之九十五', 95],
  ['百分之40', 40],
])('%s is %d percent', (text, value) => {
  expect(readPercent(text)).toBe(value);
});

test.each(['0.93', '93', '%', '百分之', '93分'])('"%s" is no percentage', (text) => {
  expect(readPercent(text)).toBeNull();
});

test.each([
  ['2分', 2],
  ['１６分', 16],
  ['2', 2],
  ['0.8分', 0.8],
  ['3 分', 3],
  ['（5分）', 5],
  ['满分10分', 10],
  ['0-5分', 5],
])('a points cell that says %s states %d', (text, value) => {
  expect(cellPoints(text)).toBe(value);
});

test.each(['', '20%', '加分', '2分/次', '扣2分', '2-5分', '无'])(
  'a points cell that says "%s" states no points',
  (text) => {
    expect(cellPoints(text)).toBeNull();
  },
);

test('marks of points in a text know where they stand as written', () => {
  const text = '正式建站（ 2分 ）；设立窗口(１分)。';
  const marks = pointsMarks(text);
  expect(marks.map((mark) => [mark.points, text.slice(mark.from, mark.to)])).toEqual([
    [2, '（ 2分 ）'],
    [1, '(１分)'],
  ]);
});

test('a bracketed number without 分 is no mark, unless it says that it is a sum', () => {
  expect(pointsMarks('文件（2004）第（3）条')).toEqual([]);
  expect(pointsMarks('（共10）').map((mark) => mark.points)).toEqual([10]);
});

test.each([
  ['一、落实责任（15分）', 15],
  ['(40分)', 40],
  ['（权数15分）', 15],
  ['下文正式建站（2分）；设立专门服务窗口（1分）。', 3],
  ['专职人员（3分）；证书。（2分）。', 5],
  ['2人以上（3分），5人以上（6分）。', 6],
  ['创新（共10分）：一项（4分），又一项（6分）', 10],
  ['1.签订集体合同。(6分)\n80%以上的企业签订(6分),50%-80%的企业签订(4分)。', 6],
  ['1.台帐齐全。\n①建立台帐。（12分）', 12],
  ['甲（2分）\n乙（1分）', 3],
])('%s claims %d', (text, points) => {
  expect(textPoints(text)).toBe(points);
});

test('a text that names no points claims none, and a deduction is no claim', () => {
  expect(textPoints('未完成的扣2分')).toBeNull();
  expect(textPoints('迟报（每次扣1分）')).toBeNull();
});

test.each([
  ['总分100分', 100],
  ['合计：100分', 100],
  ['合 计（100分）', 100],
])('the sum in "%s" is %d', (text, total) => {
  expect(statedTotal(text)).toBe(total);
});

test('a sum without figures states nothing', () => {
  expect(statedTotal('合 计')).toBeNull();
});

test('tenths add up as a person adds them', () => {
  expect(sum([1.1, 2.2])).toBe(3.3);
  expect(sum([])).toBe(0);
});

test.each([
  ['1.建立平台', '1'],
  ['２、已配备', '2'],
  ['（3）有场所', '(3)'],
  ['①常年备有', '①'],
  ['一、落实责任', '一'],
  ['（二）制度', '(二)'],
  ['2.①定期走访', '2.①'],
  ['2.就业政策宣传与落实。\n\n①常年备有', '2.①'],
])('%s begins with the numeral %s', (text, number) => {
  expect(leadingNumber(text)?.number).toBe(number);
});

test.each(['2004年底前', '100%的街道', '12.5%以上', '建立平台', '', '一站式服务'])(
  '"%s" begins with no numeral',
  (text) => {
    expect(leadingNumber(text)).toBeNull();
  },
);

test('behind the numeral the text begins', () => {
  const text = ' 1. 建立平台';
  expect(text.slice(leadingNumber(text)?.end).trim()).toBe('建立平台');
});

test('two wordings are as alike as few edits part them', () => {
  expect(likeness('完成技校招生计划', '完成技校招生计划。')).toBe(1);
  expect(likeness('完成技校招生计划', '完成技校招生任务')).toBe(0.75);
  expect(likeness('完成', '建立')).toBe(0);
  expect(likeness('', '')).toBe(1);
  expect(likeness('', '完成')).toBe(0);
});
