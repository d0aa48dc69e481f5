import Decimal from 'decimal.js';
import type { Cell } from '../../src/grid/grid';
import { judge } from '../../src/score/judge';
import { between, exactly, union, type Possible } from '../../src/score/possible';

const number = (value: number, formula?: string): Cell => ({
  kind: 'number',
  value,
  text: String(value),
  ...(formula === undefined ? {} : { formula }),
});
const text = (value: string, formula?: string): Cell => ({
  kind: 'text',
  value,
  text: value,
  ...(formula === undefined ? {} : { formula }),
});
const two = exactly(2);
const either = union(exactly(0), exactly(2));
const status = (entered: Cell | null, possible: Possible, missing: string[] = [], kept = false) =>
  judge({ entered, possible, missing, kept });

describe('an empty score cell', () => {
  it('is filled where one number is possible', () => expect(status(null, two)).toBe('filled'));
  it('is open where facts are missing', () => expect(status(null, either, ['a'])).toBe('open'));
  it('needs a person where judgement is left', () => expect(status(null, between(0, 3))).toBe('person'));
  it('is empty too when it holds spaces, or was kept and then emptied', () => {
    expect(status(text(' 　'), two)).toBe('filled');
    expect(status(null, two, [], true)).toBe('filled');
  });
});

describe('a typed score', () => {
  it('is consistent where it is the one number', () => expect(status(number(2), two)).toBe('consistent'));
  it('is consistent where it is a number that can’t be written out, rounded to hundredths or finer', () => {
    const third = exactly(new Decimal(10).div(3));
    expect([3.33, 3.333, 10 / 3].map((typed) => status(number(typed), third))).toEqual(
      Array(3).fill('consistent'),
    );
    expect([3.3, 3, 3.34].map((typed) => status(number(typed), third))).toEqual(Array(3).fill('contradicts'));
    expect(status(number(2.68), exactly(2.675))).toBe('consistent');
    expect(status(number(2.5), exactly(2.25))).toBe('contradicts');
  });
  it('contradicts outside the set', () => {
    expect(status(number(1), either, ['a'])).toBe('contradicts');
    expect(status(number(1), two)).toBe('contradicts');
  });
  it('is never consistent inside a wider set', () => {
    expect(status(number(2), either, ['a'])).toBe('open');
    expect(status(number(2), between(0, 3))).toBe('person');
  });
  it('is manual only after a person kept it, unless facts confirm it', () => {
    expect(status(number(1), two, [], true)).toBe('manual');
    expect(status(number(2), between(0, 3), [], true)).toBe('manual');
    expect(status(number(2), two, [], true)).toBe('consistent');
  });
  it('counts as its number when it is a plain numeric text', () => {
    for (const form of ['2', '２', ' 2分', '２．０ 分', '+2'])
      expect(status(text(form), two)).toBe('consistent');
    expect(status(text('−1'), union(exactly(-1), exactly(0)))).toBe('person');
  });
  it('contradicts when it is no number', () => {
    for (const form of ['优', '扣2分', '/', '1/2', '二'])
      expect(status(text(form), between(0, 3))).toBe('contradicts');
    expect(status({ kind: 'boolean', value: true, text: 'TRUE' }, two)).toBe('contradicts');
    expect(status({ kind: 'error', value: '#N/A', text: '#N/A' }, two)).toBe('contradicts');
  });
});

describe('a formula', () => {
  it('is judged by its value, without the noise of sums', () => {
    expect(status(number(0.1 + 0.2, '=A1+A2'), exactly(0.3))).toBe('consistent');
  });
  it('without a known value is never consistent and never overwritten as empty', () => {
    const unknown: Cell = { kind: 'unknown', value: null, text: '', formula: '=X1' };
    expect(status(unknown, two)).toBe('person');
    expect(status(unknown, either, ['a'])).toBe('open');
    expect(status(text('', '=IF(A1="","",A1)'), two)).toBe('person');
  });
});
