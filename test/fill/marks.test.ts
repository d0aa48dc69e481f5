import type { Finding } from '../../src/audit/finding';
import type { EditPlan, Mark } from '../../src/grid/plan';
import { enterFacts } from '../../src/fill/evidence';
import { keepEntry, setMarked } from '../../src/fill/keep';
import { mark, unmark } from '../../src/fill/marking';
import { recalculate } from '../../src/fill/recalculate';
import { CITY, NOW, Office, SELF, judged, perCount } from './office';

const marksIn = ({ groups }: EditPlan): readonly Mark[] =>
  groups.flatMap(({ edits }) => edits.flatMap((edit) => (edit.kind === 'put-marks' ? edit.marks : [])));

const overCap: Finding = {
  code: 'over-cap',
  key: 'T1/1/over-cap/市评分',
  severity: 'error',
  table: 'T1',
  sheet: '评分表',
  cells: ['E3'],
  item: 1,
  level: CITY,
  message: '',
  settle: '',
  english: { message: '', settle: '' },
  quote: '',
  values: {},
};

async function withFact(office: Office, item: number) {
  const entry = { table: 'T1', item, fact: 'unpublished', level: SELF, value: 2 };
  await office.apply(enterFacts(await office.assess(), [entry]));
}

test('the level that is scored shows what is wrong, open, for a person and kept', async () => {
  const office = await Office.with([
    perCount('公示', undefined, { self: 1 }),
    perCount('公开'),
    judged('宣传'),
    perCount('上墙', undefined, { self: 0 }),
    perCount('上网'),
  ]);
  await withFact(office, 1);
  await withFact(office, 4);
  await withFact(office, 5);
  await office.apply(keepEntry(await office.assess(), 'T1', 4, SELF, '核实'));
  expect(marksIn(recalculate(await office.assess(), {}, NOW).plan)).toEqual([
    { row: 3, column: 4, kind: 'wrong' },
    { row: 4, column: 4, kind: 'open' },
    { row: 5, column: 4, kind: 'person' },
    { row: 6, column: 4, kind: 'kept' },
  ]);
});

test('other levels show only entries that are wrong', async () => {
  const office = await Office.with([perCount('公示', undefined, { city: 9 }), judged('宣传', { city: 3 })]);
  expect(marksIn(recalculate(await office.assess(), {}, NOW).plan)).toEqual([
    { row: 3, column: 4, kind: 'open' },
    { row: 4, column: 4, kind: 'person' },
    { row: 3, column: 5, kind: 'wrong' },
  ]);
});

test('a finding marks the cell it points at, information does not', async () => {
  const office = await Office.with([judged('宣传', { self: 3, city: 3 })]);
  const marks = async (finding: Finding) =>
    marksIn(recalculate(await office.assess([finding]), {}, NOW).plan).filter(({ column }) => column === 5);
  expect(await marks(overCap)).toEqual([{ row: 3, column: 5, kind: 'wrong' }]);
  expect(await marks({ ...overCap, severity: 'info' })).toEqual([]);
  expect(await marks({ ...overCap, level: SELF })).toEqual([]);
});

test('what this run settles is not marked, what it empties is open again', async () => {
  const office = await Office.with([perCount('公示')]);
  await withFact(office, 1);
  const first = recalculate(await office.assess(), {}, NOW).plan;
  expect(marksIn(first)).toEqual([]);
  await office.apply(first);
  const clear = { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: null };
  await office.apply(enterFacts(await office.assess(), [clear]));
  expect(marksIn(recalculate(await office.assess(), {}, NOW).plan)).toEqual([
    { row: 3, column: 4, kind: 'open' },
  ]);
});

test('only the sheets of the chosen tables are marked anew', async () => {
  const office = await Office.withForms(
    ['甲', '乙'].map((sheet) => ({ sheet, lines: [perCount('公示')], firstSection: 1 })),
  );
  const { plan } = recalculate(await office.assess(), { tables: ['T2'] }, NOW);
  expect(plan.groups.map(({ id }) => id)).toEqual(['marks:乙']);
});

test('all tables of a sheet are marked together, since its marks are replaced as a whole', async () => {
  const assessment = await (await Office.with([perCount('公示')])).assess();
  const two = ['T1', 'T2'].flatMap((id) => assessment.tables.map((table) => ({ ...table, id })));
  const { plan } = recalculate({ ...assessment, tables: two }, { tables: ['T2'] }, NOW);
  expect(marksIn(plan)).toHaveLength(2);
});

test('what the office said not to mark is left unmarked until it says otherwise', async () => {
  const office = await Office.with([perCount('公示', undefined, { self: 9 }), perCount('公开')]);
  await office.apply(setMarked(await office.assess(), 'open', false));
  expect(marksIn(mark(await office.reopened().assess(), () => SELF))).toEqual([
    { row: 3, column: 4, kind: 'wrong' },
  ]);
  await office.apply(setMarked(await office.assess(), 'open', true));
  expect(marksIn(mark(await office.assess(), () => SELF))).toHaveLength(2);
});

test('标记到表格 touches nothing but marks, and 清除标记 takes them off', async () => {
  const office = await Office.with([perCount('公示', undefined, { self: 9 })]);
  const plan = mark(await office.assess(), () => SELF);
  expect(plan.groups.flatMap(({ edits }) => edits.map(({ kind }) => kind))).toEqual(['put-marks']);
  await office.apply(plan);
  const off = unmark(await office.assess());
  expect(marksIn(off)).toEqual([]);
  expect(off.groups.map(({ title }) => title)).toEqual(['去掉标记（评分表）']);
});
