import fc from 'fast-check';
import type { Cell } from '../../src/grid/grid';
import type { FactSpec, FactType, FactValue, PairUse } from '../../src/rules/fact';
import {
  factContent,
  factInWords,
  readFactCell,
  readFactText,
  readFactValue,
} from '../../src/sheets/fact-entry';
import { cellOf } from './grid-of';

const spec = (type: FactType, unit = ''): FactSpec => ({ id: 'x', label: '事项', type, unit, clear: null });
const number = (value: number, text = String(value), format?: string): Cell => ({
  kind: 'number',
  value,
  text,
  ...(format === undefined ? {} : { format }),
});
const text = (value: string): Cell => ({ kind: 'text', value, text: value });

function read(type: FactType, cell: Cell, unit = ''): FactValue | string {
  const reading = readFactCell(spec(type, unit), cell);
  return reading.ok ? reading.value : `✗ ${reading.why.zh}`;
}

describe('numbers', () => {
  test('a rate is a number in percent, and a percent-formatted cell counts as shown', () => {
    expect(read('percent', number(93))).toBe(93);
    expect(read('percent', number(0.93, '93%', '0%'))).toBe(93);
    expect(read('percent', number(0.935, '93.50%', '0.00%'))).toBe(93.5);
    expect(read('percent', text('93%'))).toBe(93);
    expect(read('percent', text('９３．５％'))).toBe(93.5);
  });

  test('a percent cell too narrow to show its number counts by its value', () => {
    expect(read('percent', number(0.935, '####', '0.0%'))).toBe(93.5);
  });

  test('0.93 without a percent format is 0.93 percent: nothing is guessed', () => {
    expect(read('percent', number(0.93))).toBe(0.93);
  });

  test('a count is a whole number from 0 on, also with its unit', () => {
    expect(read('count', number(0))).toBe(0);
    expect(read('count', text('3个'), '个')).toBe(3);
    expect(read('count', text('1,200'), '个')).toBe(1200);
    for (const bad of [
      number(1.5),
      number(-1),
      text('无'),
      text('3人'),
      number(0.03, '3%', '0%'),
      text('1e3'),
    ]) {
      expect(read('count', bad, '个')).toContain('✗ 请填整数');
    }
  });

  test('an amount may have decimals and a sign', () => {
    expect(read('amount', text('-12.5万元'), '万元')).toBe(-12.5);
  });

  test('a yes, a date and an error are no numbers', () => {
    expect(read('count', { kind: 'boolean', value: true, text: 'TRUE' })).toContain('✗');
    expect(read('amount', number(38047, '2004-3-1', 'yyyy-m-d'))).toContain('✗');
    expect(read('count', { kind: 'error', value: '#N/A', text: '#N/A' })).toContain('错误值');
  });

  test('a formula counts by its value, and one without a value is told, never 0', () => {
    expect(read('count', { ...number(3), formula: '=1+2' })).toBe(3);
    expect(read('count', { kind: 'unknown', value: null, text: '', formula: '=1+2' })).toContain(
      '还没有结果',
    );
  });
});

describe('是 and 否', () => {
  test('are the words or a logical value, and nothing else', () => {
    expect(read('yes-no', text('是'))).toBe(true);
    expect(read('yes-no', text(' 否 '))).toBe(false);
    expect(read('yes-no', { kind: 'boolean', value: false, text: 'FALSE' })).toBe(false);
    for (const bad of [text('有'), text('√'), number(1)]) expect(read('yes-no', bad)).toContain('“是”或“否”');
  });
});

describe('dates', () => {
  test.each(['2004-3-1', '2004/3/1', '2004.3.1', '2004年3月1日', '2004-03-01', '２００４年３月１日'])(
    '%s is 2004-03-01',
    (typed) => {
      expect(read('date', text(typed))).toBe('2004-03-01');
    },
  );

  test('a date cell is its date, with a time or without', () => {
    expect(read('date', number(38047, '2004/3/1', 'yyyy/m/d'))).toBe('2004-03-01');
    expect(read('date', number(38047.75, '########', 'yyyy-mm-dd hh:mm'))).toBe('2004-03-01');
    expect(read('date', number(38047, '3月1日', 'm"月"d"日"'))).toBe('2004-03-01');
  });

  test('in a workbook that counts days from 1904 the shown date counts', () => {
    expect(read('date', number(36585, '2004-3-1', 'yyyy-m-d'))).toBe('2004-03-01');
  });

  test('days that do not exist, bare numbers and half dates are not read', () => {
    for (const bad of [
      text('2004-2-30'),
      number(20040301),
      text('2004年3月'),
      text('3月1日'),
      text('2004-3/1'),
    ]) {
      expect(read('date', bad)).toContain('✗ 请填日期');
    }
  });
});

describe('pairs', () => {
  test('are done/of', () => {
    expect(read('pair', text('12/15'))).toEqual({ done: 12, of: 15 });
    expect(read('pair', text(' 12 ／ 15.5 '))).toEqual({ done: 12, of: 15.5 });
  });

  test('3/4 that Excel turned into a date is unknown, and the sentence says what to do', () => {
    const reading = readFactCell(spec('pair'), number(46085, '3月4日', 'm"月"d"日"'));
    expect(reading).toEqual({
      ok: false,
      why: expect.objectContaining({ zh: expect.stringContaining('设为“文本”') as string }) as object,
    });
  });

  test('one number, three numbers or a fraction are no pair', () => {
    for (const bad of [number(0.8), text('1/2/3'), text('12/'), number(0.75, '3/4', '# ?/?')]) {
      expect(read('pair', bad)).toContain('✗');
    }
  });
});

describe('the rate of a pair', () => {
  const of = (pairAs: PairUse): FactSpec => ({ ...spec('pair', '户'), pairAs });
  const typed = (pairAs: PairUse, cell: Cell) => {
    const reading = readFactCell(of(pairAs), cell);
    return reading.ok ? reading.value : reading.why.zh;
  };

  test.each<[string, Cell, number]>([
    ['85%', text('85%'), 85],
    ['８５．５％ in full width', text('８５．５％'), 85.5],
    ['a cell that shows 80%', number(0.8, '80%', '0%'), 80],
    ['more than all', text('110%'), 110],
    ['nothing at all', number(0), 0],
    ['less than one percent, with its sign', text('0.8%'), 0.8],
  ])('is enough where the rule looks at nothing else: %s', (_, cell, rate) => {
    expect(typed('rate', cell)).toEqual({ rate });
  });

  test('the two numbers are read as before', () => {
    for (const use of ['rate', 'growth', 'counts'] as const)
      expect(typed(use, text('12/15'))).toEqual({ done: 12, of: 15 });
  });

  test.each([number(0.8), number(1), text('0.85'), text('85'), number(12)])(
    'without its sign it is asked back, for it may be one of the two numbers: %j',
    (cell) => {
      expect(typed('rate', cell)).toContain('请带上百分号');
    },
  );

  test('one number is no growth, and no two numbers', () => {
    expect(typed('growth', text('102%'))).toContain('看不出是增长率还是相当于上年的百分比');
    expect(typed('counts', text('85%'))).toContain('只填一个数或百分数不够');
  });

  test.each([text('-5%'), text('85%/'), text('85户'), number(1.5, '3/2', '# ?/?')])(
    '%j is no rate',
    (cell) => {
      expect(typed('rate', cell)).toContain('或只填比率，如 85%');
    },
  );

  test('is written and said with its sign, and comes back as it was', () => {
    expect(factContent({ rate: 85 })).toEqual({ value: '85%' });
    expect(factInWords(of('rate'), { rate: 85 })).toBe('事项：85%');
    expect(typed('rate', text('85%'))).toEqual({ rate: 85 });
  });

  test('from outside it is a number, a text or named', () => {
    for (const raw of [85, '85%', { rate: 85 }])
      expect(readFactValue(of('rate'), raw)).toEqual({ ok: true, value: { rate: 85 } });
    for (const raw of ['85', 0.85, -1, { rate: -1 }, { rate: '85' }, true])
      expect(readFactValue(of('rate'), raw).ok).toBe(false);
    expect(readFactValue(of('counts'), { rate: 85 }).ok).toBe(false);
  });
});

test('every value is read back as it was entered', () => {
  const values: Record<FactType, fc.Arbitrary<FactValue>> = {
    count: fc.nat(),
    percent: fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => Number(value.toFixed(4)) + 0),
    amount: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(2)) + 0),
    'yes-no': fc.boolean(),
    date: fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    pair: fc.record({ done: fc.nat(), of: fc.nat() }),
  };
  const types = Object.keys(values) as FactType[];
  const drawn = fc.constantFrom(...types).chain((type) => values[type].map((value) => ({ type, value })));
  fc.assert(
    fc.property(drawn, ({ type, value }) => {
      const cell = cellOf(factContent(value));
      expect(cell && readFactCell(spec(type), cell)).toEqual({ ok: true, value });
      expect(readFactText(spec(type), String(factContent(value).value))).toEqual({ ok: true, value });
    }),
  );
});

test('blank text is nobody’s value', () => {
  for (const type of ['count', 'percent', 'amount', 'yes-no', 'date', 'pair'] as const) {
    expect(readFactText(spec(type), '  ').ok).toBe(false);
  }
});
