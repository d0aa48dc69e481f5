import { starCommunity } from '../../src/forms/star-community';
import { type Known, nothingToDeduct, scored, shown } from './scores';

type Case = readonly [
  sentence: string,
  item: string,
  known: Known,
  expected: string,
  readings?: Record<string, string>,
];

const possible = ([, item, known, , readings]: Case) =>
  shown(scored(starCommunity, item, known, readings).possible);

describe('items of two parts', () => {
  const cases: Case[] = [
    ['1-1: nothing known gives the four sums of 2 and 1', '1-1', {}, '0 | 1 | 2 | 3'],
    [
      '1-1: a document without a window is 2',
      '1-1',
      { documented: true, window: false, platform: true },
      '2',
    ],
    [
      '1-1: a window without a document is 1',
      '1-1',
      { documented: false, window: true, platform: true },
      '1',
    ],
    [
      '1-2: two assistants, one full-time, none certified',
      '1-2',
      { assistants: 2, 'full-time': 1, certified: 0 },
      '3',
    ],
    [
      '1-2: 2人以上 includes two, 1人 is not enough',
      '1-2',
      { assistants: 1, 'full-time': 1, certified: 1 },
      '2',
    ],
    ['1-2: three assistants but none full-time', '1-2', { assistants: 3, 'full-time': 0, certified: 1 }, '2'],
    [
      '1-2: one certificate among three is enough',
      '1-2',
      { assistants: 3, 'full-time': 1, certified: 1 },
      '5',
    ],
    ['1-2: certificates unknown leaves 3 or 5', '1-2', { assistants: 4, 'full-time': 2 }, '3 | 5'],
    ['3-9: both parts', '3-9', { referred: 2, policies: true, guidance: true }, '5'],
    ['3-9: one referred person is not two', '3-9', { referred: 1, policies: true, guidance: true }, '2'],
    ['3-9: referred without help in policies', '3-9', { referred: 6, policies: false, guidance: false }, '0'],
    ['3-9: nothing known', '3-9', {}, '0 | 2 | 3 | 5'],
  ];
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => expect(possible(one)).toBe(one[3]));
});

describe('discretion stays within the part that it speaks of', () => {
  const complete = { 'equipment-incomplete': false };
  const incomplete = { 'equipment-incomplete': true };
  const cases: Case[] = [
    ['1-3: 10平方米以上 includes 10', '1-3', { area: 10, ...complete }, '4'],
    ['1-3: 9.9 square metres lose 2', '1-3', { area: 9.9, ...complete }, '2'],
    ['1-3: incomplete equipment takes at most its own 2', '1-3', { area: 12, ...incomplete }, '2..4'],
    ['1-3: both', '1-3', { area: 8, ...incomplete }, '0..2'],
    ['2-3: records in order lose nothing', '2-3', { wanting: false }, '3'],
    ['2-3: else 0 to 3', '2-3', { wanting: true }, '0..3'],
    ['3-1: any one of the three lets the assessor deduct', '3-1', { 'not-networked': true }, '0..12'],
    [
      '3-1: none of the three',
      '3-1',
      { 'ledgers-incomplete': false, 'not-updated': false, 'not-networked': false },
      '12',
    ],
    ['3-2: few entries', '3-2', { 'few-entries': true, 'reports-late': false }, '0..4'],
    [
      '3-2: late reports have no rule of their own: anything',
      '3-2',
      { 'few-entries': false, 'reports-late': true },
      '0..4',
    ],
    ['3-3: complete leaflets and a board', '3-3', { 'leaflets-incomplete': false, 'no-board': false }, '3'],
    ['3-5: policies not fully carried out', '3-5', { 'policies-wanting': true }, '0..4'],
    ['3-14: nobody without work for half a year', '3-14', { 'long-unemployed': 0 }, '4'],
    ['3-14: somebody', '3-14', { 'long-unemployed': 1 }, '0..4'],
    [
      '4-1: one complaint',
      '4-1',
      { complaints: 1, petitions: 0, 'group-petitions': 0, serious: false },
      '0..5',
    ],
    [
      '4-1: none of all that',
      '4-1',
      { complaints: 0, petitions: 0, 'group-petitions': 0, serious: false },
      '5',
    ],
    ['5-1: always a person between 0 and 5', '5-1', {}, '0..5'],
  ];
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => expect(possible(one)).toBe(one[3]));

  it('5-1 asks for no facts: it is never open, it needs a person', () => {
    expect(scored(starCommunity, '5-1', {}).missing).toEqual([]);
  });
});

describe('2-1: three or four things are named, three points', () => {
  const all = { duties: true, procedures: true, badges: true, telephone: true };
  const none = { duties: false, procedures: false, badges: false, telephone: false };
  const neither = { ...all, duties: false, procedures: false };
  const cases: Case[] = [
    ['all there', '2-1', all, '3'],
    ['no badges: 2 either way', '2-1', { ...all, badges: false }, '2'],
    ['only the duties missing: 2 either way', '2-1', { ...all, duties: false }, '2'],
    ['duties and procedures missing: one thing or two', '2-1', neither, '1 | 2'],
    ['… the office counts three', '2-1', neither, '2', { 'published-things': 'three' }],
    ['… the office counts four', '2-1', neither, '1', { 'published-things': 'four' }],
    ['all four missing is not below 0', '2-1', none, '0'],
    ['nothing known', '2-1', {}, '0 | 1 | 2 | 3'],
  ];
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => expect(possible(one)).toBe(one[3]));
});

describe('all or nothing, and zeroing', () => {
  const cases: Case[] = [
    ['2-2: no system, no points', '2-2', { appraisal: false }, '0'],
    ['2-2: nothing known is 0 or 2, never 1', '2-2', {}, '0 | 2'],
    ['3-4: visits without records', '3-4', { visited: true, recorded: false }, '0'],
    ['3-4: visits with records', '3-4', { visited: true, recorded: true }, '4'],
    ['3-4: no visits', '3-4', { visited: false }, '0'],
    [
      '3-6: a sign without work zeroes the item',
      '3-6',
      { 'sign-without-work': true, 'functions-wanting': false },
      '0',
    ],
    [
      '3-6: other functions wanting',
      '3-6',
      { 'sign-without-work': false, 'functions-wanting': true },
      '0..6',
    ],
    ['3-8: not carried out', '3-8', { flexible: false }, '0'],
    ['3-11: one family without work after a month', '3-11', { 'families-unplaced': 1 }, '0'],
    ['3-11: none', '3-11', { 'families-unplaced': 0 }, '4'],
    ['3-11: nothing known is 0 or 4', '3-11', {}, '0 | 4'],
  ];
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => expect(possible(one)).toBe(one[3]));
});

describe('bands with holes', () => {
  const hardship = (rate: number, expected: string): Case => [
    `3-12 就业困难人员 at ${rate}%`,
    '3-12',
    { 'hardship-rate': rate },
    expected,
  ];
  const registered = (rate: number, expected: string): Case => [
    `3-13 登记失业人员 at ${rate}%`,
    '3-13',
    { 'registered-rate': rate },
    expected,
  ];
  const cases: Case[] = [
    hardship(100, '4'),
    hardship(95, '4'),
    hardship(94.5, '3..4'),
    hardship(94, '3'),
    hardship(91, '3'),
    hardship(90.5, '2..3'),
    hardship(90, '2'),
    hardship(80, '2'),
    hardship(79.9, '0..2'),
    registered(95, '4'),
    registered(94.01, '3..4'),
    registered(91, '3'),
    registered(90.5, '1..3'),
    registered(90, '1'),
    registered(85, '1'),
    registered(84, '0..1'),
    ['3-12: nothing known', '3-12', {}, '0..4'],
  ];
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => expect(possible(one)).toBe(one[3]));
});

describe('count tiers', () => {
  const cases: Case[] = [
    ['3-7: two projects', '3-7', { projects: 2 }, '3'],
    ['3-7: three are not more', '3-7', { projects: 3 }, '3'],
    ['3-7: one', '3-7', { projects: 1 }, '2'],
    ['3-7: none', '3-7', { projects: 0 }, '0'],
    ['3-7: nothing known: 1 is impossible', '3-7', {}, '0 | 2 | 3'],
    ['3-15: 5人以上 includes five', '3-15', { placed: 5 }, '6'],
    ['3-15: four', '3-15', { placed: 4 }, '3'],
    ['3-15: 2人以上 includes two', '3-15', { placed: 2 }, '3'],
    ['3-15: one: 可酌情给分, not above the first tier', '3-15', { placed: 1 }, '0..3'],
    ['3-15: nobody placed', '3-15', { placed: 0 }, '0'],
    ['3-15: nothing known: nothing between 3 and 6', '3-15', {}, '0..3 | 6'],
  ];
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => expect(possible(one)).toBe(one[3]));
});

describe('3-10: 可酌情得分 for graduates', () => {
  const served = { 'graduates-served': true };
  const cases: Case[] = [
    ['not served', '3-10', { 'graduates-served': false }, '0'],
    ['served and placed is still a judgement', '3-10', { ...served, 'graduates-placed': 3 }, '0..4'],
    ['served, none placed: the form does not say', '3-10', { ...served, 'graduates-placed': 0 }, '0..4'],
    [
      '… the office says no',
      '3-10',
      { ...served, 'graduates-placed': 0 },
      '0',
      { 'graduates-none-placed': 'no' },
    ],
    [
      '… the office says yes',
      '3-10',
      { ...served, 'graduates-placed': 0 },
      '0..4',
      { 'graduates-none-placed': 'yes' },
    ],
  ];
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => expect(possible(one)).toBe(one[3]));
});

describe('disqualification is of the whole table, not a deduction', () => {
  const verdict = (item: string, known: Known) => scored(starCommunity, item, known).disqualified;
  const founded = { documented: true, window: true, platform: true };
  const quiet = { complaints: 1, petitions: 0, 'group-petitions': 0 };

  it('1-1: 未建立社区平台 or 未设立窗口', () => {
    expect(verdict('1-1', founded)).toBe('no');
    expect(verdict('1-1', { ...founded, platform: false })).toBe('yes');
    expect(verdict('1-1', { ...founded, window: false })).toBe('yes');
    expect(verdict('1-1', { ...founded, documented: false })).toBe('no');
    expect(verdict('1-1', { documented: true })).toBe('maybe');
  });

  it('4-1: 性质严重, whatever the points', () => {
    expect(verdict('4-1', { ...quiet, serious: true })).toBe('yes');
    expect(verdict('4-1', { ...quiet, serious: false })).toBe('no');
    expect(shown(scored(starCommunity, '4-1', { ...quiet, serious: true }).possible)).toBe('0..5');
  });

  it('no other item disqualifies', () => {
    for (const item of starCommunity.sections.flatMap((section) => section.items)) {
      if (item.id !== '1-1' && item.id !== '4-1')
        expect([item.id, verdict(item.id, {})]).toEqual([item.id, 'no']);
    }
  });
});

describe('every item', () => {
  const items = starCommunity.sections.flatMap((section) => section.items);

  it('can give nothing or all of its points, and nothing beyond, while nothing is known', () => {
    for (const item of items) {
      const { pieces } = scored(starCommunity, item.id, {}).possible;
      expect([item.id, pieces[0]?.lo.toNumber(), pieces.at(-1)?.hi.toNumber()]).toEqual([
        item.id,
        0,
        item.points,
      ]);
    }
  });

  it('gives all its points once there is nothing to deduct, save where a number must be entered or a person judges', () => {
    const others = items
      .filter(
        (item) =>
          shown(scored(starCommunity, item.id, nothingToDeduct(starCommunity, item.id)).possible) !==
          String(item.points),
      )
      .map((item) => item.id);
    expect(others).toEqual(['1-2', '1-3', '3-7', '3-9', '3-10', '3-12', '3-13', '3-15', '5-1']);
  });
});
