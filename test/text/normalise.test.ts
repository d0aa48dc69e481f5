import fc from 'fast-check';
import { letters, oneLine } from '../../src/text/letters';
import { normalise, plain, sourceSpan } from '../../src/text/normalise';

test('full-width digits, letters and punctuation become half-width; Chinese marks and circled digits stay', () => {
  expect(plain('（１６分），Ａ：９５％；①、《证》。“一站式”')).toBe('(16分),A:95%;①、《证》。“一站式”');
});

test('blanks and line breaks inside words vanish', () => {
  expect(plain('失\n\n业\n\n保\r\n险\n\n（50分）')).toBe('失业保险(50分)');
  expect(plain('规　范\u00a0平台')).toBe('规范平台');
  expect(plain('扣 2 分')).toBe('扣2分');
});

test('two numbers or words do not run together', () => {
  expect(plain('12 34\nExcel  365')).toBe('12 34 Excel 365');
});

test('a stretch of the normalised text is found again in the text as written', () => {
  const source = '未完成的，\n扣 ２ 分';
  const normalised = normalise(source);
  const at = normalised.text.indexOf('扣2分');
  const { from, to } = sourceSpan(normalised, at, at + 3);
  expect(source.slice(from, to)).toBe('扣 ２ 分');
});

test('an empty stretch stays empty, at the end of the text too', () => {
  const normalised = normalise('扣２分');
  expect(sourceSpan(normalised, 1, 1)).toEqual({ from: 1, to: 1 });
  expect(sourceSpan(normalised, 3, 3)).toEqual({ from: 3, to: 3 });
});

const text = fc.string({ unit: fc.constantFrom(...'扣２2分 （)\n　a%①，.') });

test('each character knows where it came from, in order, and normalising twice changes nothing', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { text: normal, positions } = normalise(source);
      expect(positions).toHaveLength(normal.length);
      positions.forEach((position, index) => {
        expect(position).toBeGreaterThan(positions[index - 1] ?? -1);
        expect(plain(source.charAt(position)) || ' ').toBe(normal.charAt(index));
      });
      expect(plain(normal)).toBe(normal);
    }),
  );
});

test('letters alone compare wordings that differ in punctuation, quotes and blanks', () => {
  expect(letters('温州市“充分就业社区”标准 考核评分表')).toBe(letters('温州市"充分就业社区"标准考核评分表'));
  expect(letters('就业率达 95% 以上。')).toBe('就业率达95%以上');
  expect(letters('扣2分')).not.toBe(letters('扣3分'));
});

test('a name over several lines is one line for people', () => {
  expect(oneLine('失\n\n业\n\n保\n\n险\n\n（50分）')).toBe('失业保险（50分）');
  expect(oneLine('  Excel 365 版 ')).toBe('Excel 365版');
});
