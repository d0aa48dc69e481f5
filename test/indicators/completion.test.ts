import { assessIndicators } from '../../src/indicators/assess-indicators';
import { checkIndicators } from '../../src/indicators/check-indicators';
import { rounded } from '../../src/indicators/completion';
import { percentCell, sheetOf, type Typed } from './sheets';

const HEAD = ['指标', '单位', '年度目标', '半年完成', '全年完成', '完成率'];

function assessed(...rows: readonly (readonly Typed[])[]) {
  const tables = assessIndicators([sheetOf([HEAD, ...rows])], '青溪县.xlsx');
  return { tables, entries: tables.flatMap(({ entries }) => entries), found: checkIndicators(tables) };
}

function full(...row: readonly Typed[]) {
  const completion = assessed(row).entries[0]?.results.at(-1)?.completion;
  if (!completion) throw new Error('no entry');
  const { state, percent, points, met, readings } = completion;
  return {
    state,
    percent: percent && rounded(percent),
    points: points?.toNumber() ?? null,
    met,
    readings: readings.map((one) => rounded(one.percent)),
  };
}

const codes = (...rows: readonly (readonly Typed[])[]) => assessed(...rows).found.map(({ code }) => code);

describe('how far a target is reached', () => {
  test('people: done by target, half up', () => {
    expect(full('城镇新就业人数', '人', 1200, 600, 1180)).toMatchObject({
      percent: 98.33,
      points: null,
      met: false,
    });
    expect(full('城镇新就业人数', '人', 800, 600, 900)).toMatchObject({ percent: 112.5, met: true });
  });

  test('rates: in percentage points too, however the cell shows them', () => {
    expect(full('岗位利用率', '%', 90, 88, 91.5)).toMatchObject({ points: 1.5, met: true });
    const shown = [percentCell(0.9, '90.00%'), '88%', percentCell(0.915, '91.50%')];
    expect(full('岗位利用率', '%', ...shown)).toMatchObject({ points: 1.5, met: true });
  });

  test('where lower is better the ways of computing stand side by side, and none is chosen', () => {
    expect(full('城镇登记失业率', '%', 4, 4.1, 3.2)).toEqual({
      state: 'computed',
      percent: null,
      points: 0.8,
      met: true,
      readings: [125, 120, 100],
    });
    expect(full('城镇登记失业率', '%', 4, 4.1, 4.4)).toMatchObject({
      points: -0.4,
      met: false,
      readings: [90.91, 90],
    });
  });

  test('before the year ends a target that is not reached yet is not missed', () => {
    const [half] = assessed(['城镇新就业人数', '人', 1200, 700, null]).entries[0]?.results ?? [];
    expect(half?.completion).toMatchObject({ met: null, state: 'computed' });
    expect(half?.completion.ahead?.toFixed(2)).toBe('8.33');
  });

  test('no target, a target of 0, no result and a dash are said, not computed', () => {
    expect(full('城镇新就业人数', '人', null, 1, 2).state).toBe('no-target');
    expect(full('城镇新就业人数', '人', '—', 1, 2).state).toBe('no-target');
    expect(full('城镇新就业人数', '人', 0, 1, 2)).toMatchObject({
      state: 'zero-target',
      percent: null,
      met: true,
    });
    expect(full('城镇新就业人数', '人', 100, 1, '—').state).toBe('no-result');
    expect(full('城镇新就业人数', '人', 100, 1, '约一半').state).toBe('unreadable');
  });

  test('95 beside 0.93 is not computed', () => {
    expect(full('岗位利用率', '%', 95, 90, 0.93).state).toBe('not-comparable');
  });

  test('a target on another sheet is used; two targets that differ are not, and are told', () => {
    const targets = (figure: number, name: string) =>
      sheetOf(
        [['市州再就业目标任务'], ['市州', '城镇新就业人数', '劳务输出人数'], ['长春', figure, 3]],
        name,
      );
    const done = sheetOf(
      [['市州全年完成情况'], ['市州', '城镇新就业人数', '劳务输出人数'], ['长春', 1100, 3]],
      '完成',
    );
    const one = assessIndicators([targets(1000, '目标'), done], '');
    expect(one[1]?.entries[0]?.results[0]?.completion.percent?.toNumber()).toBe(110);
    expect(checkIndicators(one)).toEqual([]);
    const two = assessIndicators([targets(1000, '目标'), targets(1200, '目标2'), done], '');
    expect(two[2]?.entries[0]?.results[0]?.completion.state).toBe('no-target');
    expect(checkIndicators(two).map(({ code }) => code)).toEqual(['target-missing', 'figures-conflict']);
  });
});

describe('figures that cannot be', () => {
  test('a sound table says nothing', () => {
    expect(
      codes(
        ['下岗失业人员再就业人数', '人', 30000, 16000, 31000, '103.33%'],
        ['其中：大龄就业困难对象再就业人数', '人', 5000, 2100, 5100, 102],
        ['城镇登记失业率', '%', 4.5, 4.2, 4.1, '109.8%'],
        ['基本养老保险参保人数', '人', 100, 99, 98, 0.98],
      ),
    ).toEqual([]);
  });

  test.each<readonly [string, string, readonly (readonly Typed[])[]]>([
    [
      'a part above its whole',
      'part-over-whole',
      [
        ['下岗失业人员再就业人数', '人', 300, 100, 200, null],
        ['其中：大龄就业困难对象再就业人数', '人', 50, 21, 201, null],
      ],
    ],
    [
      'less at the end of the year than at half',
      'falls-within-year',
      [['城镇新就业人数', '人', 300, 200, 190, null]],
    ],
    ['a rate above 100%', 'figure-impossible', [['失业保险金发放率', '%', 100, 100, 104, null]]],
    ['fewer than nobody', 'figure-impossible', [['城镇新就业人数', '人', 300, -1, 190, null]]],
    ['half a person', 'figure-impossible', [['城镇新就业人数', '人', 300, 1, 190.5, null]]],
    [
      'words where a number belongs',
      'figure-not-a-number',
      [['城镇新就业人数', '人', 300, 1, '已完成任务', null]],
    ],
    [
      'a rate that its figures do not give',
      'completion-mismatch',
      [['城镇新就业人数', '人', 300, 1, 290, '99%']],
    ],
    [
      'a result without a target',
      'target-missing',
      [
        ['城镇新就业人数', '人', 300, 1, 290],
        ['劳务输出人数', '人', null, null, 5],
      ],
    ],
    ['a target of nothing', 'target-zero', [['城镇新就业人数', '人', 0, null, 5, null]]],
    ['unlike scales', 'not-comparable', [['岗位利用率', '%', 95, null, 0.93, null]]],
  ])('%s', (_, code, rows) => {
    expect(codes(...rows)).toEqual([code]);
  });

  test('合计 is what the units add up to', () => {
    const table = (total: number) =>
      assessIndicators(
        [
          sheetOf([
            ['县区', '目标数', '完成数'],
            ['青溪县', 10, 9],
            ['白沙县', 20, 8],
            ['合计', 30, total],
          ]),
        ],
        '',
      );
    expect(checkIndicators(table(17))).toEqual([]);
    expect(checkIndicators(table(18)).map(({ code, cells }) => [code, cells])).toEqual([
      ['units-sum-mismatch', ['C4']],
    ]);
  });
});
