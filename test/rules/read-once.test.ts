import { readOnce } from '../../src/rules/read-once';

test('the same texts give the same reading, other points another', () => {
  const texts = { points: 5, rule: '未完成的扣2分' };
  expect(readOnce({ ...texts })).toBe(readOnce(texts));
  expect(readOnce({ ...texts, points: 4 })).not.toBe(readOnce(texts));
  expect(readOnce({ ...texts, item: '' })).not.toBe(readOnce({ ...texts, method: '' }));
});
