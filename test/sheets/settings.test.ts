import fc from 'fast-check';
import type { Cell, Grid } from '../../src/grid/grid';
import type { ColumnCorrection, Layout } from '../../src/recognise/correction';
import { NO_SETTINGS, layOutSettings, readSettings, type Settings } from '../../src/sheets/settings';
import { BY_HAND } from '../../src/sheets/settings/corrections';
import { thresholdOf } from '../../src/sheets/settings-of';
import { gridOfSpec, movedGrid, placeOf, snapshotOf, typedInto } from './grid-of';

const words = { item: () => '兑现税收减免政策', reading: () => '问题　选：一个没有即扣' };
const grid = (settings: Settings) => gridOfSpec(layOutSettings(settings, words, '计分设置'));

const table = fc.integer({ min: 1, max: 99 }).map((number) => `T${number}`);
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const level = fc.constantFrom('自评分', '市评分', '省厅初评分', '县/区');
const item = fc.integer({ min: 1, max: 99 });
const headerRows = fc
  .tuple(fc.integer({ min: -3, max: 9 }), fc.nat({ max: 2 }))
  .map(([first, more]) => ({ first, last: first + more }));
const column: fc.Arbitrary<ColumnCorrection> = fc.record({
  header: fc.constantFrom('', '标准', '市级复核/得分', '县/区'),
  offset: fc.integer({ min: -2, max: 12 }),
  role: fc.constantFrom('level' as const, 'points' as const, 'none' as const, 'subsection' as const),
  level: fc.option(level),
});
const columns = fc.uniqueArray(column, {
  minLength: 1,
  maxLength: 3,
  selector: ({ header, offset }) => `${offset}/${header}`,
});
const layout: fc.Arbitrary<Layout> = fc.record({ headerRows: fc.option(headerRows), columns });
const settings: fc.Arbitrary<Settings> = fc.record({
  readings: fc
    .array(fc.tuple(table, slug, slug), { maxLength: 4 })
    .map((rows) => new Map(rows.map(([id, assumption, reading]) => [`${id}/${assumption}`, reading]))),
  kept: fc
    .array(fc.tuple(table, fc.integer({ min: 1, max: 99 }), level, fc.string()), { maxLength: 4 })
    .map((rows) => new Map(rows.map(([id, item, name, why]) => [`${id}/${item}/${name}`, why]))),
  adoptReported: fc.array(table, { maxLength: 3 }).map((ids) => new Set(ids)),
  ignored: fc
    .array(fc.tuple(table, fc.option(item, { nil: '' }), slug, fc.option(level, { nil: '' }), fc.string()), {
      maxLength: 4,
    })
    .map((rows) => new Map(rows.map(([id, at, code, name, why]) => [`${id}/${at}/${code}/${name}`, why]))),
  thresholds: fc
    .array(fc.tuple(fc.option(table, { nil: '' }), fc.integer({ min: 0, max: 400 })), { maxLength: 3 })
    .map((rows) => new Map(rows.map(([id, quarters]) => [`${id}/level-gap`, quarters / 4]))),
  corrections: fc
    .array(fc.tuple(table, item, fc.constantFrom(BY_HAND, '每少一项扣1分，扣完为止')), { maxLength: 3 })
    .map((rows) => new Map(rows.map(([id, at, text]) => [`${id}/${at}`, text]))),
  unmarked: fc
    .uniqueArray(fc.constantFrom('wrong' as const, 'open' as const, 'person' as const, 'kept' as const))
    .map((kinds) => new Set(kinds)),
  layouts: fc.array(fc.tuple(table, layout), { maxLength: 3 }).map((rows) => new Map(rows)),
  others: fc.constant([]),
  beside: fc.constant(new Map()),
});

test('every decision reads back as it was made', () => {
  fc.assert(
    fc.property(settings, (made) => {
      expect(readSettings(snapshotOf([grid(made)]))).toEqual(made);
    }),
  );
});

const MADE: Settings = {
  ...NO_SETTINGS,
  readings: new Map([['T1/any-or-all', 'any']]),
  kept: new Map([['T1/7/市评分', '经会议研究']]),
  adoptReported: new Set(['T2']),
};

test('moved rows and columns change nothing', () => {
  const moved = movedGrid(
    grid(MADE),
    (row) => row + 3,
    (column) => 12 - column,
  );
  expect(readSettings(snapshotOf([moved]))).toEqual(MADE);
});

test('a decision whose row was deleted is no decision any more', () => {
  const sheet = grid(MADE);
  const { row } = placeOf(sheet, '采用自报值');
  const cells = new Map([...sheet.cells].filter(([at]) => at !== row));
  expect(readSettings(snapshotOf([{ ...sheet, cells }])).adoptReported.size).toBe(0);
});

test('采用自报值 is off again where somebody wrote 否', () => {
  const sheet = grid(MADE);
  const { row } = placeOf(sheet, '采用自报值');
  const column = placeOf(sheet, '内容').column;
  const off = typedInto(sheet, row, column, { kind: 'text', value: '否', text: '否' });
  expect(readSettings(snapshotOf([off])).adoptReported.size).toBe(0);
});

test('a workbook without the sheet has no settings', () => {
  expect(readSettings(snapshotOf([]))).toEqual(NO_SETTINGS);
});

const text = (value: string): Cell => ({ kind: 'text', value, text: value });

describe('what people write on the sheet themselves', () => {
  const below = (sheet: Grid, words: readonly string[]) =>
    words.reduce((typed, word, index) => typedInto(typed, 20, index + 1, text(word)), sheet);
  const again = (sheet: Grid) => grid(readSettings(snapshotOf([sheet])));

  test('a row of a kind that we do not know stands there again when the sheet is laid out', () => {
    const kept = again(again(below(grid(MADE), ['新的种类', 'T1', '4', '', '某值', '为什么'])));
    const { row } = placeOf(kept, '新的种类');
    expect([...(kept.cells.get(row)?.values() ?? [])].map((cell) => cell.text)).toEqual([
      '新的种类',
      'T1',
      '4',
      '某值',
      '为什么',
    ]);
  });
  test('a row that makes no sense is kept, and decides nothing', () => {
    const sheet = below(grid(NO_SETTINGS), ['阈值', '', '', '', '两三分', '', '', 'level-gap']);
    expect(readSettings(snapshotOf([sheet])).thresholds.size).toBe(0);
    expect(placeOf(again(sheet), '两三分')).toBeDefined();
  });
  test('a note beside a decision stays beside it, whatever is decided above', () => {
    const sheet = grid(MADE);
    const noted = typedInto(sheet, placeOf(sheet, '经会议研究').row, 9, text('李工经办'));
    const read = readSettings(snapshotOf([noted]));
    const more = { ...read, readings: new Map([...read.readings, ['T1/another', 'all']]) };
    const laid = grid(more);
    expect(placeOf(laid, '李工经办').row).toBe(placeOf(laid, '经会议研究').row);
    expect(placeOf(laid, '李工经办').row).not.toBe(placeOf(sheet, '经会议研究').row);
  });
});

test('a number of one table goes before that of all', () => {
  const set: Settings = {
    ...NO_SETTINGS,
    thresholds: new Map([
      ['/level-gap', 2],
      ['T2/level-gap', 0.5],
    ]),
  };
  expect(thresholdOf(set, 'T1', 'level-gap')).toBe(2);
  expect(thresholdOf(set, 'T2', 'level-gap')).toBe(0.5);
  expect(thresholdOf(NO_SETTINGS, 'T1', 'level-gap')).toBeNull();
});
