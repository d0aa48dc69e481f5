import { enterFacts, makeEvidence } from '../../src/fill/evidence';
import { mayClearTogether, nothingToDeduct, unknownFacts } from '../../src/fill/nothing-to-deduct';
import { readEvidence } from '../../src/sheets/evidence';
import { CITY, NOW, Office, SELF, judged, perCount, rate } from './office';

const LINES = [perCount('公示'), rate('就业'), perCount('公开'), judged('宣传')];

async function rowsOf(office: Office) {
  return readEvidence(await office.document.read());
}

test('佐证数据 has a row for every fact that the rules ask for, and the table gets its name', async () => {
  const office = await Office.with(LINES);
  await office.apply(makeEvidence(await office.assess()));
  const keys = (await rowsOf(office)).map(({ key }) => key);
  expect(keys).toEqual(['T1-01-unpublished', 'T1-02-rate', 'T1-03-unpublished']);
  const { names } = await office.document.read();
  expect(names).toContainEqual({ name: 'kaoping_T1', refersTo: "'评分表'!$A$2" });
});

test('facts entered in the pane stand in the sheet; only their cells are set once the sheet is there', async () => {
  const office = await Office.with(LINES);
  await office.apply(makeEvidence(await office.assess()));
  const plan = enterFacts(await office.assess(), [
    { table: 'T1', item: 2, fact: 'rate', level: CITY, value: 93.5 },
    { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: 2 },
  ]);
  expect(plan.groups.flatMap(({ edits }) => edits.map(({ kind }) => kind))).toEqual(['set-cell', 'set-cell']);
  await office.apply(plan);
  const { tables } = await office.reopened().assess();
  expect(tables[0]?.items[1]?.facts[0]?.values).toEqual(new Map([[CITY, 93.5]]));
  expect(tables[0]?.items[0]?.facts[0]?.values).toEqual(new Map([[SELF, 2]]));
});

test('without a sheet entering a fact makes it; entering twice is entering once', async () => {
  const office = await Office.with(LINES);
  const entry = { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: 2 };
  await office.apply(enterFacts(await office.assess(), [entry]));
  expect(enterFacts(await office.assess(), [entry]).groups).toEqual([]);
  expect((await office.assess()).tables[0]?.items[0]?.facts[0]?.values).toEqual(new Map([[SELF, 2]]));
});

test('null clears a fact, and facts that nobody asks for are not entered', async () => {
  const office = await Office.with(LINES);
  const entry = { table: 'T1', item: 1, fact: 'unpublished', level: SELF };
  await office.apply(enterFacts(await office.assess(), [{ ...entry, value: 2 }]));
  await office.apply(enterFacts(await office.assess(), [{ ...entry, value: null }]));
  expect((await office.assess()).tables[0]?.items[0]?.facts[0]?.values.size).toBe(0);
  expect(enterFacts(await office.assess(), [{ ...entry, fact: 'nobody', value: 1 }]).groups).toEqual([]);
});

describe('本项无扣分情形', () => {
  test('writes “nothing to deduct” where nothing is known, and says so with the date in 出处', async () => {
    const office = await Office.with(LINES);
    await office.apply(makeEvidence(await office.assess()));
    await office.apply(nothingToDeduct(await office.assess(), 'T1', [1], SELF, NOW));
    const [fact] = (await office.assess()).tables[0]?.items[0]?.facts ?? [];
    expect(fact?.values).toEqual(new Map([[SELF, 0]]));
    expect(fact?.source).toBe('自评分：本项无扣分情形（2026-11-21）');
  });

  test('leaves what is known, and lists what somebody has to enter', async () => {
    const office = await Office.with(LINES);
    const known = { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: 2 };
    await office.apply(enterFacts(await office.assess(), [known]));
    const assessment = await office.assess();
    const { clearable, stillMissing } = unknownFacts(assessment, 'T1', [1, 2], SELF);
    expect(clearable).toEqual([]);
    expect(stillMissing.map(({ fact }) => fact.spec.label)).toEqual(['就业率']);
    expect(nothingToDeduct(assessment, 'T1', [1, 2], SELF, NOW).groups).toEqual([]);
  });

  test('one level’s answer is not another’s', async () => {
    const office = await Office.with(LINES);
    await office.apply(nothingToDeduct(await office.assess(), 'T1', [1], SELF, NOW));
    await office.apply(nothingToDeduct(await office.assess(), 'T1', [1], CITY, NOW));
    const [fact] = (await office.assess()).tables[0]?.items[0]?.facts ?? [];
    expect(fact?.values).toEqual(
      new Map([
        [SELF, 0],
        [CITY, 0],
      ]),
    );
    expect(fact?.source).toBe('自评分：本项无扣分情形（2026-11-21）；市评分：本项无扣分情形（2026-11-21）');
  });

  test('is for an item or a section, never for a whole table or across sections', async () => {
    const assessment = await (await Office.with(LINES)).assess();
    expect(mayClearTogether(assessment, 'T1', [1, 2])).toBe(true);
    expect(mayClearTogether(assessment, 'T1', [2, 3])).toBe(false);
    expect(mayClearTogether(assessment, 'T1', [1, 2, 3, 4])).toBe(false);
    expect(() => nothingToDeduct(assessment, 'T1', [1, 2, 3, 4], SELF, NOW)).toThrow('不能整张表');
  });

  test('a table of a single section can not be answered as a whole either', async () => {
    const office = await Office.withForms([
      { sheet: '评分表', lines: [perCount('甲'), perCount('乙')], firstSection: 2 },
    ]);
    expect(mayClearTogether(await office.assess(), 'T1', [1, 2])).toBe(false);
  });
});
