import { assessIndicators } from '../../src/indicators/assess-indicators';
import { rank, rankingAssumptions } from '../../src/indicators/ranking';
import { sheetOf, type Typed } from './sheets';

const HEAD = ['市州', '指标', '年度目标', '半年完成', '全年完成'];

function ranked(months: number | null, ...rows: readonly Typed[][]) {
  const tables = assessIndicators([sheetOf([HEAD, ...rows])], '');
  return rank(tables, months).map(({ area, ranked: places, apart }) => ({
    area,
    places: places.map(({ unit, place, score }) => [unit, place, score.toDecimalPlaces(2).toNumber()]),
    sure: places.every(({ places: [best, worst] }) => best === worst),
    apart: apart.map(({ unit, missing }) => [unit, missing]),
  }));
}

describe('places of units', () => {
  test('overall by the mean completion; equals share a place; who lacks a figure stands apart', () => {
    const rows = [
      ['长春市', '城镇新就业人数', 100, 50, 90],
      ['吉林市', '城镇新就业人数', 200, 150, 180],
      ['四平市', '城镇新就业人数', 100, 10, 80],
      ['通化市', '城镇新就业人数', 100, 10, null],
    ];
    const missing = [['通化市', ['城镇新就业人数']]];
    expect(ranked(12, ...rows)).toEqual([
      {
        area: null,
        places: [
          ['长春市', 1, 90],
          ['吉林市', 1, 90],
          ['四平市', 3, 80],
        ],
        sure: true,
        apart: missing,
      },
    ]);
    expect(ranked(6, ...rows)[0]?.places.slice(0, 2)).toEqual([
      ['吉林市', 1, 75],
      ['长春市', 2, 50],
    ]);
  });

  test('by area too, where there are several', () => {
    const rows = [
      ['长春市', '城镇新就业人数', 100, 50, 90],
      ['长春市', '失业保险参保人数', 100, 50, 100],
      ['吉林市', '城镇新就业人数', 100, 50, 100],
      ['吉林市', '失业保险参保人数', 100, 50, 80],
    ];
    expect(ranked(12, ...rows).map(({ area, places }) => [area, places[0]?.[0]])).toEqual([
      ['就业和再就业', '吉林市'],
      ['失业保险', '长春市'],
      [null, '长春市'],
    ]);
  });

  test('a place that rests on whether more than the target counts is not sure', () => {
    const [overall] = ranked(
      12,
      ['长春市', '城镇新就业人数', 100, 50, 180],
      ['长春市', '劳务输出人数', 100, 50, 80],
      ['吉林市', '城镇新就业人数', 100, 50, 100],
      ['吉林市', '劳务输出人数', 100, 50, 90],
    );
    expect(overall?.places[0]?.[0]).toBe('吉林市');
    expect(overall?.sure).toBe(false);
  });

  test('says that weights are equal because none are given', () => {
    expect(rankingAssumptions([])[0]).toContain('同等权重');
  });
});
