import { assessCommunities } from '../../src/community/assess-community';
import { checkCommunities } from '../../src/community/check-community';
import { communityFacts } from '../../src/community/facts';
import { noteAssistance } from '../../src/community/assistance';
import { communityMeasure } from '../../src/community/measure';
import { sheetOf, type Typed } from '../indicators/sheets';

const HEAD = [
  '月份',
  '登记失业人员和持证人员',
  '就业人数',
  '零就业家庭',
  '要求提供就业援助人数',
  '帮助解决就业人数',
];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** 100 to be in work each month, 97 of them are; two households until June, none later; 3 helped and 2 placed a month. */
function year(change: (month: number, row: Typed[]) => Typed[] = (_, row) => row) {
  return sheetOf(
    [
      ['枫林社区就业情况月报'],
      HEAD,
      ...MONTHS.map((month) =>
        change(month, [`${month}月`, 100, 97, month <= 6 ? 2 : 0, 3, month === 1 ? 1 : 2]),
      ),
    ],
    '月报',
  );
}

function only(grid = year()) {
  const found = assessCommunities([grid], '');
  const [community] = found;
  if (!community || found.length > 1) throw new Error(`${found.length} communities`);
  return community;
}

const codes = (grid = year()) => checkCommunities(assessCommunities([grid], '')).map(({ code }) => code);

describe('a community month by month', () => {
  test('what its columns count is told by their words', () => {
    const said = {
      登记失业人员: 'registered',
      '登记失业人数（人）': 'registered',
      '持《再就业优惠证》人员': 'holders',
      持证人员: 'holders',
      '登记失业人员和持《再就业优惠证》人员': 'base',
      就业人数: 'employed',
      其中就业人数: 'employed',
      登记失业人员就业人数: 'employed-registered',
      '持《再就业优惠证》人员就业人数': 'employed-holders',
      '零就业家庭（户）': 'zero-households',
      援助人数: 'assisted',
      解决就业人数: 'placed',
      社区帮助解决就业: 'placed',
      就业率: null,
      月份: null,
    };
    expect(Object.fromEntries(Object.keys(said).map((text) => [text, communityMeasure(text)]))).toEqual(said);
  });

  test('twelve months are averaged, the year’s end stands beside them', () => {
    const { months, rate, households } = only();
    expect(months.community).toBe('枫林社区');
    expect(rate).toMatchObject({ status: 'met', basis: 'stated' });
    expect([rate.rate?.toNumber(), rate.yearEndRate?.toNumber()]).toEqual([97, 97]);
    expect(households.status).toBe('person');
    expect([households.households.average?.toNumber(), households.households.yearEnd?.toNumber()]).toEqual([
      1, 0,
    ]);
    expect(codes()).toEqual([]);
  });

  test('the rate is the averages’, not the average of rates', () => {
    const { rate } = only(
      year((month, row) => (month === 1 ? [row[0] ?? '', 1000, 950, ...row.slice(3)] : row)),
    );
    // 11 × 97 + 950 of 11 × 100 + 1000
    expect(rate.rate?.toFixed(4)).toBe('96.0476');
  });

  test('a missing month leaves the average open and is told', () => {
    const grid = year((month, row) => (month === 5 ? [row[0] ?? '', 100, null, ...row.slice(3)] : row));
    const { rate } = only(grid);
    expect(rate).toMatchObject({ status: 'open', rate: null });
    expect([rate.employed.missing, rate.employed.soFar?.toNumber()]).toEqual([[5], 97]);
    expect(codes(grid)).toEqual(['months-missing']);
    expect(communityFacts(only(grid), null).map(({ fact }) => fact)).toEqual(['zero-employment']);
  });

  test('registered and holders apart: a rate that rests on how many are both is open', () => {
    const apart = (employed: number) =>
      sheetOf([
        ['月份', '登记失业人员', '持证人员', '就业人数'],
        ...MONTHS.map((month) => [month, 60, 40, employed]),
      ]);
    expect(only(apart(97)).rate).toMatchObject({ status: 'met', basis: 'added' });
    const unsure = only(apart(58)).rate;
    expect([unsure.rate?.toNumber(), unsure.rateIfSame?.toFixed(2), unsure.status]).toEqual([
      58,
      '96.67',
      'open',
    ]);
    expect(codes(apart(58))).toEqual(['ambiguous-basis']);
    expect(only(apart(50)).rate.status).toBe('not-met');
  });

  test('more in work than there are, words for numbers, and a wrong average are told', () => {
    expect(
      codes(year((month, row) => (month === 2 ? [row[0] ?? '', 100, 101, ...row.slice(3)] : row))),
    ).toEqual(['figure-impossible']);
    expect(
      codes(year((month, row) => (month === 2 ? [row[0] ?? '', 100, '多数', ...row.slice(3)] : row))),
    ).toEqual(['figure-not-a-number']);
    const withAverage = (average: number) =>
      sheetOf([HEAD, ...MONTHS.map((month) => [month, 100, 97, 0, 3, 2]), ['平均', 100, average, 0, 3, 2]]);
    expect(codes(withAverage(97))).toEqual([]);
    expect(codes(withAverage(96))).toEqual(['average-mismatch']);
  });

  test('quarters: the rate of their averages, households at their end', () => {
    const { quarters } = only(year((month, row) => (month === 11 ? [row[0] ?? ''] : row)));
    expect(
      quarters.map(({ rate, households, missing }) => [rate?.toNumber(), households?.toNumber(), missing]),
    ).toEqual([
      [97, 2, []],
      [97, 2, []],
      [97, 0, []],
      [undefined, 0, [11]],
    ]);
  });

  test('months across, several communities down', () => {
    const grid = sheetOf([
      ['社区', '指标', ...MONTHS.map((month) => `${month}月`)],
      ['枫林社区', '登记失业人员和持证人员', ...MONTHS.map(() => 100)],
      [null, '就业人数', ...MONTHS.map(() => 96)],
      ['梧桐社区', '登记失业人员和持证人员', ...MONTHS.map(() => 50)],
      [null, '就业人数', ...MONTHS.map(() => 47)],
    ]);
    const found = assessCommunities([grid], '');
    expect(found.map(({ months, rate }) => [months.community, rate.rate?.toNumber(), rate.status])).toEqual([
      ['枫林社区', 96, 'met'],
      ['梧桐社区', 94, 'not-met'],
    ]);
  });

  test('facts for rows 1, 2 and 14: what the sheet and the note agree on', () => {
    const facts = (note: string) =>
      communityFacts(only(), noteAssistance([note])).map(({ formItem, value }) => [formItem, value]);
    const common = [
      ['1-1', { done: 97, of: 100 }],
      ['1-2', 0],
    ];
    // 就业援助 stays at 3 from month to month: counted monthly or up to the month, nobody knows; the note says it.
    expect(facts('注：要求社区提供就业援助    人，社区帮助解决就业    人。')).toEqual(common);
    expect(facts('注：要求社区提供就业援助36人，社区帮助解决就业 23 人。')).toEqual([
      ...common,
      ['3-7', { done: 23, of: 36 }],
    ]);
  });

  test('a fact for row 3: what is stated at the year’s end below the months', () => {
    const grid = year();
    const stated = sheetOf(
      [
        ...[...grid.cells.values()].map((row) => [...row.values()]),
        ['社区就业服务机构功能是否齐全：', '是'],
        ['需要就业援助和推荐培训的人员是否都得到服务：否'],
      ],
      '月报',
    );
    const facts = communityFacts(only(stated), null).filter(({ formItem }) => formItem === '1-3');
    expect(facts.map(({ fact, value }) => [fact, value])).toEqual([
      ['functions', true],
      ['served', false],
    ]);
    expect(only(stated).proposed).toBe('not-met');
  });
});
