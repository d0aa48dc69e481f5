import { readCases } from './read-cases';

const CASES = readCases().flatMap(([file, cases]) => cases.map((one) => ({ ...one, file })));

test('where the points of an item are known, no part of its rule gives or takes without end', () => {
  const endless = CASES.filter(({ points, reading }) => {
    let isEndless = false;
    JSON.stringify(reading.rule, (_, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) isEndless = true;
      return value;
    });
    return points !== null && isEndless;
  });
  expect(endless.map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
});
