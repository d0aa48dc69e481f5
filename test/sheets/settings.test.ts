import fc from 'fast-check';
import { NO_SETTINGS, layOutSettings, readSettings, type Settings } from '../../src/sheets/settings';
import { gridOfSpec, movedGrid, placeOf, snapshotOf, typedInto } from './grid-of';

const words = { item: () => '兑现税收减免政策', reading: () => '问题　选：一个没有即扣' };
const grid = (settings: Settings) => gridOfSpec(layOutSettings(settings, words, '计分设置'));

const table = fc.integer({ min: 1, max: 99 }).map((number) => `T${number}`);
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const level = fc.constantFrom('自评分', '市评分', '省厅初评分', '县/区');
const settings: fc.Arbitrary<Settings> = fc.record({
  readings: fc
    .array(fc.tuple(table, slug, slug), { maxLength: 4 })
    .map((rows) => new Map(rows.map(([id, assumption, reading]) => [`${id}/${assumption}`, reading]))),
  kept: fc
    .array(fc.tuple(table, fc.integer({ min: 1, max: 99 }), level, fc.string()), { maxLength: 4 })
    .map((rows) => new Map(rows.map(([id, item, name, why]) => [`${id}/${item}/${name}`, why]))),
  adoptReported: fc.array(table, { maxLength: 3 }).map((ids) => new Set(ids)),
});

test('every decision reads back as it was made', () => {
  fc.assert(
    fc.property(settings, (made) => {
      const read = readSettings(snapshotOf([grid(made)]));
      expect([...read.readings].sort()).toEqual([...made.readings].sort());
      expect([...read.kept].sort()).toEqual([...made.kept].sort());
      expect([...read.adoptReported].sort()).toEqual([...made.adoptReported].sort());
    }),
  );
});

const MADE: Settings = {
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
