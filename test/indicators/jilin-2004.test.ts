import { jilin2004 } from '../../src/indicators/jilin-2004';
import { measuresOf } from '../../src/indicators/system';

const indicators = jilin2004.areas.flatMap((area) => area.indicators);
const measures = measuresOf(jilin2004).map(({ measure }) => measure);
const named = (id: string) => measures.find((measure) => measure.id === id)?.name;

describe('吉林省2004年目标责任制', () => {
  test('has 36 indicators in seven areas, numbered through', () => {
    expect(jilin2004.areas.map((area) => area.indicators.length)).toEqual([11, 4, 8, 3, 2, 2, 6]);
    expect(indicators.map(({ number }) => number)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
  });

  test('has 45 measures: two beside each other, 其中 behind a parent, one a scheme', () => {
    const several = indicators.filter((one) => one.measures.length > 1);
    expect(several.map(({ number, measures: own }) => [number, own.map(({ parent }) => parent)])).toEqual([
      [1, [null, null]],
      [3, [null, '3']],
      [6, [null, '6']],
      [14, [null, null]],
      [16, [null, '16', '16']],
      [19, [null, null]],
      [20, [null, null]],
      [22, [null, null]],
    ]);
    expect(measures).toHaveLength(45);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(45);
    expect([named('19'), named('19-1'), named('16-1')]).toEqual([
      '省级统筹养老金按时足额发放率',
      '集体统筹养老金按时足额发放率',
      '实际缴费人数占参保人数比率',
    ]);
  });

  test('only the registered unemployment rate is better the lower it is', () => {
    expect(measures.filter(({ better }) => better === 'lower').map(({ id }) => id)).toEqual(['4']);
  });

  test('money and heads are never percentages, rates always are', () => {
    for (const { kind, unit, name } of measures) {
      expect([name, unit === '%']).toEqual([name, kind === 'rate']);
      expect([name, /率/.test(name)]).toEqual([name, kind === 'rate']);
      expect([name, /额$|资金$/.test(name)]).toEqual([name, kind === 'amount']);
    }
  });

  test('says that targets, explanations, judged indicators and weights are not given', () => {
    expect(jilin2004.notGiven).toHaveLength(4);
    expect(indicators.filter(({ notGiven }) => notGiven !== '').map(({ number }) => number)).toEqual([6]);
  });
});
