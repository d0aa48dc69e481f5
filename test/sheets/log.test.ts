import fc from 'fast-check';
import type { Content } from '../../src/grid/plan';
import { layOutLog, readLog, type LogEntry } from '../../src/sheets/log';
import { cellOf, gridOfSpec, movedGrid, snapshotOf, typedInto } from './grid-of';

const entry = (more: Partial<LogEntry> = {}): LogEntry => ({
  run: 1,
  time: '2026-11-21T09:30:00',
  action: '填入',
  table: 'T1',
  item: 7,
  itemText: '兑现税收减免政策',
  level: '市评分',
  sheet: '评分表',
  cell: 'E12',
  before: { value: null },
  after: { value: 1.5 },
  rule: '每核实一人未兑现即扣2分',
  facts: '未兑现的人数：1人',
  engine: '0.1.0',
  ...more,
});

const readBack = (entries: readonly LogEntry[]) =>
  readLog(snapshotOf([gridOfSpec(layOutLog(entries, '计分记录'))]));

/** Without −0, which no sheet knows. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({
    value: fc.oneof(number, fc.constant(null), fc.boolean(), fc.string()),
  }),
  fc.record({
    formula: fc.string().map((text) => `=${text}`),
    value: fc.oneof(number, fc.constant(null), fc.boolean(), fc.string()),
  }),
  fc.constantFrom<Content>(
    { value: '=SUM(A1:A9)' },
    { value: '文本：5' },
    { value: '公式：=1' },
    { value: '无' },
    { formula: '="　结果："&1', value: '　结果：1' },
    { formula: '=A1', value: '5' },
  ),
);

test('every content reads back exactly: numbers to the last bit, formulas as formulas, texts as texts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(content, content), { maxLength: 5 }), (pairs) => {
      const entries = pairs.map(([before, after], index) => entry({ run: index + 1, before, after }));
      expect(readBack(entries)).toEqual(entries.map((one) => ({ ...one })));
    }),
    { numRuns: 300 },
  );
});

test('no formula is written into the log: what looks like one is text', () => {
  const { cells } = layOutLog([entry({ before: { formula: '=D4+1', value: 3 } })], '计分记录');
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  expect(texts).toContain('公式：=D4+1　结果：3');
  expect(texts.filter((text) => text.startsWith('='))).toEqual([]);
});

test('sorted, moved down and with columns moved it still reads in the order of the runs', () => {
  const entries = [1, 2, 3].map((run) => entry({ run }));
  const grid = gridOfSpec(layOutLog(entries, '计分记录'));
  const upsideDown = movedGrid(
    grid,
    (row) => (row < 4 ? row + 5 : 30 - row),
    (column) => 20 - column,
  );
  expect(readLog(snapshotOf([upsideDown])).map(({ run }) => run)).toEqual([1, 2, 3]);
});

test('rows that nobody can read are left out, and a workbook without the sheet has no log', () => {
  const grid = gridOfSpec(layOutLog([entry(), entry({ action: '改动' as LogEntry['action'] })], '计分记录'));
  expect(readLog(snapshotOf([grid]))).toHaveLength(1);
  expect(readLog(snapshotOf([]))).toEqual([]);
});

test('each row links to its cell', () => {
  const { cells } = layOutLog([entry({ sheet: "张三's" })], '计分记录');
  expect(cells.find(({ link }) => link !== undefined)?.link).toBe("'张三''s'!E12");
});

test('what people write beside a row of the log stays with it, wherever the row goes', () => {
  const entries = [entry(), entry({ run: 2, beside: new Map([['核对', { value: '已核' }]]) })];
  expect(readBack(entries)).toEqual(entries);
  const grid = gridOfSpec(layOutLog(entries, '计分记录'));
  const noted = typedInto(grid, 4, 17, cellOf({ value: '无表头的备注' }));
  const again = readLog(snapshotOf([gridOfSpec(layOutLog(readLog(snapshotOf([noted])), '计分记录'))]));
  expect(again.map(({ beside }) => [...(beside ?? [])])).toEqual([
    [['列Q', { value: '无表头的备注' }]],
    [['核对', { value: '已核' }]],
  ]);
});
