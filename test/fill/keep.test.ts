import { adoptReported, keepEntry, setReading } from '../../src/fill/keep';
import { recalculate } from '../../src/fill/recalculate';
import { enterFacts } from '../../src/fill/evidence';
import { CITY, NOW, Office, SELF, perCount, type Line } from './office';

const choice: Line = {
  text: '下达目标',
  facts: [],
  rule: {
    kind: 'choice',
    words: { in: 'rule', text: '未下达到任何一个的，不得分' },
    assumption: 'any-or-all',
    question: '“任何一个”是指哪一种？',
    readings: [5, 0].map((start) => ({
      id: `gives-${start}`,
      label: `得${start}分`,
      rule: { kind: 'sum', words: null, start, parts: [], cap: 5, floor: 0 },
    })),
  },
};

test('a chosen reading decides the score, and can be taken back', async () => {
  const office = await Office.with([choice]);
  expect(recalculate(await office.assess(), {}, NOW).person).toHaveLength(1);
  await office.apply(setReading(await office.assess(), 'T1', 'any-or-all', 'gives-5'));
  const chosen = await office.reopened().assess();
  expect(recalculate(chosen, {}, NOW).written.map(({ after }) => after.value)).toEqual([5]);
  await office.apply(setReading(await office.assess(), 'T1', 'any-or-all', null));
  expect((await office.assess()).settings.readings.size).toBe(0);
});

test('计分设置 says the question and the answer in words', async () => {
  const office = await Office.with([choice]);
  await office.apply(setReading(await office.assess(), 'T1', 'any-or-all', 'gives-5'));
  const sheet = (await office.document.read()).grids.find((grid) => grid.sheet === '计分设置');
  const texts = [...(sheet?.cells.values() ?? [])].flatMap((row) =>
    [...row.values()].map(({ text }) => text),
  );
  expect(texts).toContain('“任何一个”是指哪一种？　选：得5分');
});

test('a kept entry is kept with its reason until that is taken back', async () => {
  const office = await Office.with([perCount('公示', undefined, { self: 1 })]);
  await office.apply(keepEntry(await office.assess(), 'T1', 1, SELF, '=会议纪要第3号'));
  expect((await office.reopened().assess()).settings.kept).toEqual(
    new Map([['T1/1/自评分', '=会议纪要第3号']]),
  );
  await office.apply(keepEntry(await office.assess(), 'T1', 1, SELF, null));
  expect((await office.assess()).settings.kept.size).toBe(0);
});

test('采用自报值 lets a reviewer’s score rest on what was reported', async () => {
  const office = await Office.with([perCount('公示')]);
  const known = { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: 2 };
  await office.apply(enterFacts(await office.assess(), [known]));
  await office.apply(adoptReported(await office.assess(), 'T1', true));
  const { written } = recalculate(await office.assess(), { level: CITY }, NOW);
  expect(written.map(({ cell, after }) => [cell, after.value])).toEqual([['E3', 3]]);
  await office.apply(adoptReported(await office.assess(), 'T1', false));
  expect(recalculate(await office.assess(), { level: CITY }, NOW).written).toEqual([]);
});

test('one decision does not lose another', async () => {
  const office = await Office.with([choice, perCount('公示')]);
  await office.apply(setReading(await office.assess(), 'T1', 'any-or-all', 'gives-5'));
  await office.apply(keepEntry(await office.assess(), 'T1', 2, CITY, '核实'));
  await office.apply(adoptReported(await office.assess(), 'T1', true));
  const { settings } = await office.assess();
  expect([settings.readings.size, settings.kept.size, settings.adoptReported.size]).toEqual([1, 1, 1]);
});
