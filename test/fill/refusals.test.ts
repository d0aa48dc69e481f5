import { enterFacts } from '../../src/fill/evidence';
import { recalculate } from '../../src/fill/recalculate';
import { restore } from '../../src/fill/restore';
import { withLockedStructure, withProtectedSheet } from './locked';
import { NOW, Office, SELF, SELF_COLUMN, perCount } from './office';

const zero = (table: string) => ({ table, item: 1, fact: 'unpublished', level: SELF, value: 0 });

test('with a locked structure there is no 计分记录, but scores are still filled', async () => {
  const office = withLockedStructure(await Office.with([{ ...perCount('公示'), facts: [], rule: fixed }]));
  const { plan } = recalculate(await office.assess(), {}, NOW);
  const { applied, refused } = await office.try(plan);
  expect(refused.map(({ group, code }) => [group, code])).toEqual([['log', 'structure-locked']]);
  expect(applied).toContain('fill:评分表');
  expect(await office.column(SELF_COLUMN)).toEqual([5]);
});

test('what could not be logged counts as entered by hand afterwards', async () => {
  const office = withLockedStructure(await Office.with([{ ...perCount('公示'), facts: [], rule: fixed }]));
  await office.try(recalculate(await office.assess(), {}, NOW).plan);
  expect(recalculate(await office.assess(), {}, NOW).kept).toHaveLength(1);
});

test('one protected sheet does not stop another', async () => {
  const forms = ['甲', '乙'].map((sheet) => ({ sheet, lines: [perCount('公示')], firstSection: 1 }));
  const open = await Office.withForms(forms);
  await open.apply(enterFacts(await open.assess(), [zero('T1'), zero('T2')]));
  const office = withProtectedSheet(open);
  const { applied, refused } = await office.try(recalculate(await office.assess(), {}, NOW).plan);
  expect(refused.map(({ group }) => group)).toContain('fill:甲');
  expect(applied).toContain('fill:乙');
  expect([await office.column(SELF_COLUMN, '甲'), await office.column(SELF_COLUMN, '乙')]).toEqual([
    [null],
    [5],
  ]);
});

test('a run that was logged but refused is undone as what it is: nothing to put back', async () => {
  const open = await Office.with([perCount('公示')]);
  await open.apply(enterFacts(await open.assess(), [zero('T1')]));
  const office = withProtectedSheet(open);
  await office.try(recalculate(await office.assess(), {}, NOW).plan);
  const { restored, changedSince } = restore(await office.assess(), NOW);
  expect([restored, changedSince]).toEqual([[], []]);
});

/** 5 whatever is known. */
const fixed = { kind: 'sum', words: null, start: 5, parts: [], cap: 5, floor: 0 } as const;
