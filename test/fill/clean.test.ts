import { clean } from '../../src/fill/clean';
import { enterFacts } from '../../src/fill/evidence';
import { keepEntry } from '../../src/fill/keep';
import { recalculate } from '../../src/fill/recalculate';
import { makeSummary } from '../../src/fill/report';
import { layOutEvidence } from '../../src/sheets/evidence';
import { withLockedStructure } from './locked';
import { NOW, Office, SELF, SELF_COLUMN, perCount } from './office';

async function everythingMade(): Promise<Office> {
  const office = await Office.with([perCount('公示'), perCount('公开', undefined, { self: 1 })]);
  const entry = { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: 2 };
  await office.apply(enterFacts(await office.assess(), [entry]));
  await office.apply(recalculate(await office.assess(), {}, NOW).plan);
  await office.apply(keepEntry(await office.assess(), 'T1', 2, SELF, '核实'));
  await office.apply(makeSummary(await office.assess(), ['汇总', '问题清单', '计分依据']));
  return office;
}

test('清除助手内容 takes out our sheets, names and marks; the scores stay', async () => {
  const office = await everythingMade();
  expect((await office.document.read()).grids).toHaveLength(7);
  await office.apply(clean(await office.assess()));
  const { grids, names } = await office.reopened().document.read();
  expect(grids.map(({ sheet }) => sheet)).toEqual(['评分表']);
  expect(names).toEqual([]);
  expect(await office.column(SELF_COLUMN)).toEqual([3, 1]);
});

test('cleaning a clean workbook changes nothing but the marks', async () => {
  const office = await everythingMade();
  await office.apply(clean(await office.assess()));
  expect(clean(await office.assess()).groups.map(({ id }) => id)).toEqual(['marks:评分表']);
});

test('a sheet of the user’s with the name of ours stays, ours takes another name', async () => {
  const forms = ['评分表', '汇总'].map((sheet) => ({ sheet, lines: [perCount('公示')], firstSection: 1 }));
  const office = await Office.withForms(forms);
  await office.apply(makeSummary(await office.assess(), ['汇总']));
  const sheets = async () => (await office.document.read()).grids.map(({ sheet }) => sheet);
  expect(await sheets()).toEqual(['评分表', '汇总', '汇总（考评）']);
  await office.apply(makeSummary(await office.assess(), ['汇总']));
  expect(await sheets()).toEqual(['评分表', '汇总', '汇总（考评）']);
  await office.apply(clean(await office.assess()));
  expect(await sheets()).toEqual(['评分表', '汇总']);
});

test('a copy that a person made of a sheet of ours does not keep the others from going', async () => {
  const office = await everythingMade();
  const sheet = { ...layOutEvidence(await office.assess()), name: '佐证数据 (2)', own: false };
  const copy = { id: 'copy', title: '复制', edits: [{ kind: 'put-sheet', sheet } as const] };
  await office.apply({ fingerprints: [], groups: [copy] });
  const { refused } = await office.try(clean(await office.assess()));
  expect(refused.map(({ group }) => group)).toEqual(['clean:佐证数据 (2)']);
  expect((await office.document.read()).grids.map(({ sheet }) => sheet)).toEqual(['评分表', '佐证数据 (2)']);
});

test('a locked structure is told once', async () => {
  const office = withLockedStructure(await everythingMade());
  const { refused } = await office.try(clean(await office.assess()));
  expect(refused.map(({ group, code }) => [group, code])).toEqual([['clean', 'structure-locked']]);
});
