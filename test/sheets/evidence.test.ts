import type { Assessment } from '../../src/assessment';
import fc from 'fast-check';
import type { Grid } from '../../src/grid/grid';
import type { FactSpec, FactType, FactValue } from '../../src/rules/fact';
import { layOutEvidence, readEvidence } from '../../src/sheets/evidence';
import { CITY, SELF, assessForms, perCount, rate, type Form, type Line } from '../fill/office';
import { cellOf, gridOf, gridOfSpec, movedGrid, placeOf, snapshotOf, typedInto } from './grid-of';

const form = (lines: readonly Line[]): Form => ({ sheet: '评分表', lines, firstSection: lines.length });
const assessed = (lines: readonly Line[], grids: readonly Grid[] = []) =>
  assessForms(snapshotOf(grids), [form(lines)]);
const laidOut = (lines: readonly Line[], grids: readonly Grid[] = [], entered: Entered = []) =>
  gridOfSpec(layOutEvidence(assessed(lines, grids), entered));
/** What is said about its rows that are not used. */
const told = ({ strayEvidence }: Assessment) => strayEvidence.map(({ zh }) => zh);
type Entered = Parameters<typeof layOutEvidence>[1];

/** The values of an item's only fact. */
const valuesOf = (lines: readonly Line[], grid: Grid, item: number) =>
  assessed(lines, [grid]).tables[0]?.items[item - 1]?.facts[0]?.values;

const LINES = [perCount('公示'), rate('就业'), perCount('公开')];
const ENTERED = [
  { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: 2 },
  { table: 'T1', item: 2, fact: 'rate', level: CITY, value: 93.5, note: '年报' },
];
const SHEET = laidOut(LINES, [], ENTERED);
const type = (grid: Grid, label: string, header: string, cell: Parameters<typeof typedInto>[3]) =>
  typedInto(grid, placeOf(grid, label).row, placeOf(grid, header).column, cell);

function lineOf(item: number, facts: readonly FactSpec[]): Line {
  return { text: `第${item}项`, facts, rule: { kind: 'unreadable', words: null, least: 0, most: 5 } };
}

describe('where a row stands does not matter', () => {
  const types: readonly FactType[] = ['count', 'yes-no', 'percent', 'amount', 'date', 'pair'];
  const values: Record<FactType, fc.Arbitrary<FactValue>> = {
    count: fc.nat({ max: 99 }),
    percent: fc.integer({ min: -50, max: 150 }),
    amount: fc.integer({ min: 0, max: 99999 }).map((cents) => cents / 100),
    'yes-no': fc.boolean(),
    date: fc.constantFrom('2004-03-01', '2004-12-31'),
    pair: fc.record({ done: fc.nat({ max: 31 }), of: fc.nat({ max: 31 }) }),
  };
  const known = fc
    .constantFrom(...types)
    .chain((one) =>
      fc.record({ type: fc.constant(one), self: fc.option(values[one]), city: fc.option(values[one]) }),
    );

  test('sorted, with rows inserted and columns in another order, every value is read back where it belongs', () => {
    const drawn = fc.record({
      facts: fc.array(known, { minLength: 1, maxLength: 8 }),
      order: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      gap: fc.nat({ max: 3 }),
      columns: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }),
    });
    fc.assert(
      fc.property(drawn, ({ facts, order, gap, columns }) => {
        const lines = facts.map(({ type: kind }, index) =>
          lineOf(index + 1, [
            { id: `fact-${index}`, label: `事项 ${index}`, type: kind, unit: '', clear: null },
          ]),
        );
        const entries = facts.flatMap(({ self, city }, index) =>
          [self, city].map((value, at) => {
            const place = { table: 'T1', item: index + 1, fact: `fact-${index}` };
            return { ...place, level: at === 0 ? SELF : CITY, value };
          }),
        );
        const rows = facts
          .map((_, index) => index)
          .sort((one, other) => (order[one] ?? 0) - (order[other] ?? 0) || one - other);
        const moved = movedGrid(
          laidOut(lines, [], entries),
          (row) => (row < 4 ? row + gap : 4 + gap + (rows[row - 4] ?? 0) * (gap + 1)),
          (column) => columns[column - 1] ?? column,
        );
        facts.forEach(({ self, city }, index) => {
          const expected = new Map<string, FactValue>();
          if (self !== null) expected.set(SELF, self);
          if (city !== null) expected.set(CITY, city);
          expect(valuesOf(lines, moved, index + 1)).toEqual(expected);
        });
        expect(told(assessed(lines, [moved]))).toEqual([]);
      }),
    );
  });
});

describe('laying out again', () => {
  test('keeps every value, 出处 and the sheet’s own name', () => {
    const again = laidOut(LINES, [{ ...SHEET, sheet: '佐证（王）' }]);
    expect(again.sheet).toBe('佐证（王）');
    expect([...again.cells]).toEqual([...SHEET.cells]);
  });

  test('keeps an entry that can’t be read, and says where it stands and what is expected', () => {
    const typed = type(SHEET, '就业率', SELF, cellOf({ value: '大约九成' }));
    const again = laidOut(LINES, [typed]);
    expect(placeOf(again, '大约九成')).toEqual(placeOf(typed, '大约九成'));
    expect(told(assessed(LINES, [again]))).toEqual([
      '“佐证数据”第 5 行“就业率”的“自评分”填的是“大约九成”，读不懂，按未知处理。请填百分数，93 表示 93%；不知道的留空。',
    ]);
    expect(valuesOf(LINES, again, 2)).toEqual(new Map([[CITY, 93.5]]));
  });

  test('turns a percent-formatted cell into the number that it shows', () => {
    const typed = type(SHEET, '就业率', SELF, { kind: 'number', value: 0.95, text: '95%', format: '0%' });
    const again = laidOut(LINES, [typed]);
    expect(valuesOf(LINES, again, 2)).toEqual(
      new Map([
        [SELF, 95],
        [CITY, 93.5],
      ]),
    );
  });

  test('keeps a person’s formula while everything stays where it is', () => {
    const typed = type(SHEET, '就业率', SELF, { kind: 'number', value: 95, text: '95', formula: '=G5+1.5' });
    expect(placeOf(laidOut(LINES, [typed]), '95')).toEqual(placeOf(typed, '95'));
    const again = laidOut(LINES, [typed]);
    const cell = again.cells.get(5)?.get(placeOf(again, SELF).column);
    expect(cell?.formula).toBe('=G5+1.5');
    const elsewhere = laidOut(
      [lineOf(0, [{ id: 'new', label: '新事项', type: 'count', unit: '', clear: 0 }]), ...LINES],
      [typed],
    );
    expect(
      [...elsewhere.cells.values()].flatMap((row) => [...row.values()]).some(({ formula }) => formula),
    ).toBe(false);
  });

  test('keeps rows that fit no fact any more, below a line that says so, unused and told', () => {
    const fewer = [LINES[0], LINES[1]].flatMap((line) => line ?? []);
    const typed = type(SHEET, 'T1-03-unpublished', SELF, cellOf({ value: 4 }));
    const again = laidOut(fewer, [typed]);
    const { tables, strayEvidence } = assessed(fewer, [again]);
    expect(tables[0]?.items).toHaveLength(2);
    expect(strayEvidence.map(({ zh }) => zh)).toEqual([
      expect.stringContaining('（T1-03-unpublished 未公示的个数）与现在的评分项对不上'),
    ]);
    expect(laidOut(LINES, [again]).cells.get(6)).toEqual(typed.cells.get(6));
  });

  test('keeps a column that people added, and does not take it for a level', () => {
    const column = 9;
    const header = typedInto(SHEET, 3, column, cellOf({ value: '备注' }));
    const noted = typedInto(header, 4, column, cellOf({ value: '问过李科长' }));
    const again = laidOut(LINES, [noted]);
    expect(told(assessed(LINES, [again]))).toEqual([]);
    expect(placeOf(again, '问过李科长').row).toBe(4);
  });

  test('keeps what people wrote beside it under no header', () => {
    const column = 9;
    const noted = typedInto(SHEET, 4, column, cellOf({ value: '问过李科长' }));
    const again = laidOut(LINES, [noted]);
    expect(told(assessed(LINES, [again]))).toEqual([]);
    expect(placeOf(again, '问过李科长').row).toBe(4);
  });

  test('adds a note to 出处 once', () => {
    const entry = { table: 'T1', item: 2, fact: 'rate', level: SELF, value: 90, note: '年报' };
    const again = laidOut(LINES, [SHEET], [entry]);
    expect(readEvidence(snapshotOf([again])).find(({ key }) => key === 'T1-02-rate')?.source).toBe('年报');
  });
});

describe('a row that is not sure is not used', () => {
  test('编号 and 佐证事项 must both be a fact’s', () => {
    const other = type(SHEET, 'T1-01-unpublished', '佐证事项', cellOf({ value: '未公开的个数' }));
    expect(valuesOf(LINES, other, 1)?.size).toBe(0);
    expect(told(assessed(LINES, [other]))).toHaveLength(1);
    const spaced = type(SHEET, 'T1-01-unpublished', '佐证事项', cellOf({ value: '未公示的\n个数 ' }));
    expect(valuesOf(LINES, spaced, 1)).toEqual(new Map([[SELF, 2]]));
  });

  test('a row without 编号 is told, blank rows are not', () => {
    const typed = typedInto(SHEET, 20, 4, cellOf({ value: '随手记的一行' }));
    expect(told(assessed(LINES, [typed]))).toEqual([
      '“佐证数据”第 20 行（随手记的一行）与现在的评分项对不上，未采用；请核对“编号”和“佐证事项”，不需要的可删除。',
    ]);
  });

  test('two rows of one fact that contradict each other make it unknown, in any order', () => {
    const { row } = placeOf(SHEET, 'T1-01-unpublished');
    const copied = (value: number) =>
      [...(SHEET.cells.get(row) ?? [])].reduce(
        (grid, [column, cell]) => typedInto(grid, 30, column, cell.value === 2 ? cellOf({ value }) : cell),
        SHEET,
      );
    expect(valuesOf(LINES, copied(2), 1)).toEqual(new Map([[SELF, 2]]));
    expect(valuesOf(LINES, copied(3), 1)?.size).toBe(0);
    expect(told(assessed(LINES, [copied(3)]))[0]).toContain('第 4、30 行都是“未公示的个数”');
  });
});

describe('the sheet as people see it', () => {
  const pair: FactSpec = { id: 'staffed', label: '已配备的社区', type: 'pair', unit: '个', clear: null };
  const spec = layOutEvidence(assessed([...LINES, lineOf(4, [pair])]));

  test('each entry cell knows what may be typed, like cells under one another together', () => {
    const rules = spec.validations.map(({ area, rule, prompt }) => [
      area.left,
      area.top,
      area.bottom,
      rule.kind,
      prompt,
    ]);
    expect(rules.slice(0, 4)).toEqual([
      [6, 4, 4, 'whole', '填整数（单位：个）；没有的填 0，不知道的留空。'],
      [7, 4, 4, 'whole', '填整数（单位：个）；没有的填 0，不知道的留空。'],
      [6, 5, 5, 'decimal', '填百分数：93 表示 93%；不知道的留空。'],
      [7, 5, 5, 'decimal', '填百分数：93 表示 93%；不知道的留空。'],
    ]);
    expect(spec.validations.every(({ error }) => error.endsWith('不知道的留空。'))).toBe(true);
  });

  test('a pair is kept as typed text, so that 3/4 does not become a date', () => {
    expect(spec.cells.find(({ row, column }) => row === 7 && column === 6)?.style).toBe('inputText');
  });

  test('the header stays in view and on every page', () => {
    expect([spec.freeze, spec.print.titleRows]).toEqual([{ rows: 3, columns: 0 }, [3, 3]]);
  });

  test('forms whose rules ask for nothing say so', () => {
    const empty = laidOut([lineOf(1, [])]);
    expect(placeOf(empty, '这些评分表的条文还没有可填的佐证事项，分数请人工填写。')).toEqual({
      row: 4,
      column: 1,
    });
    expect(readEvidence(snapshotOf([empty]))).toEqual([]);
  });
});

test('a sheet of somebody else’s is not read as ours', () => {
  const other = gridOf('佐证数据', [
    [1, 1, cellOf({ value: '编号' })],
    [1, 2, cellOf({ value: '内容' })],
  ]);
  expect(readEvidence(snapshotOf([other]))).toEqual([]);
});
