import { enterFacts } from '../../src/fill/evidence';
import { recalculate } from '../../src/fill/recalculate';
import { restore } from '../../src/fill/restore';
import { NOW, Office, SELF, SELF_COLUMN, perCount, rowOfLine } from './office';

const LATER = '2026-11-21T10:00:00';

async function recompute(office: Office, counts: readonly (number | null)[], replace: number[] = []) {
  const entries = counts.map((value, index) => ({
    table: 'T1',
    item: index + 1,
    fact: 'unpublished',
    level: SELF,
    value,
  }));
  await office.apply(enterFacts(await office.assess(), entries));
  const chosen = replace.map((item) => ({ table: 'T1', item }));
  await office.apply(recalculate(await office.assess(), { replace: chosen }, NOW).plan);
}

async function putBack(office: Office) {
  const done = restore(await office.assess(), LATER);
  await office.apply(done.plan);
  return done;
}

test('还原 empties the cells that were blank, and logs it', async () => {
  const office = await Office.with([perCount('公示'), perCount('公开')]);
  await recompute(office, [1, 2]);
  const { restored, changedSince, of } = await putBack(office);
  expect([restored.length, changedSince, of]).toEqual([2, [], NOW]);
  expect(await office.column(SELF_COLUMN)).toEqual([null, null]);
  const { log } = await office.assess();
  expect(log.map(({ run, action, time }) => [run, action, time])).toEqual([
    [1, '填入', NOW],
    [1, '填入', NOW],
    [2, '还原', LATER],
    [2, '还原', LATER],
  ]);
});

test('a cell that a person changed since is left and listed: 已被修改，未还原', async () => {
  const office = await Office.with([perCount('公示'), perCount('公开')]);
  await recompute(office, [1, 2]);
  office.type(rowOfLine(1), SELF_COLUMN, 5);
  const { restored, changedSince } = await putBack(office);
  expect(restored.map(({ cell }) => cell)).toEqual(['D4']);
  expect(changedSince.map(({ cell, why }) => [cell, why.zh])).toEqual([['D3', '已被修改，未还原']]);
  expect(await office.column(SELF_COLUMN)).toEqual([5, null]);
});

test('a formula that was replaced on a person’s word comes back as a formula', async () => {
  const office = await Office.with([perCount('公示', undefined, { self: { formula: '=2+2', value: 4 } })]);
  await recompute(office, [2], [1]);
  expect(await office.column(SELF_COLUMN)).toEqual([3]);
  await putBack(office);
  expect(await office.column(SELF_COLUMN)).toEqual(['=2+2']);
});

test('a text that was replaced comes back as a text, also one that looks like a number', async () => {
  const office = await Office.with([perCount('公示', undefined, { self: '05' })]);
  await recompute(office, [2], [1]);
  await putBack(office.reopened());
  const reopened = office.reopened();
  await putBack(reopened);
  expect(await reopened.column(SELF_COLUMN)).toEqual(['05']);
});

test('a second 还原 undoes the run before, a third finds nothing', async () => {
  const office = await Office.with([perCount('公示')]);
  await recompute(office, [1]);
  await recompute(office, [3]);
  expect(await office.column(SELF_COLUMN)).toEqual([2]);
  await putBack(office);
  expect(await office.column(SELF_COLUMN)).toEqual([4]);
  await putBack(office);
  expect(await office.column(SELF_COLUMN)).toEqual([null]);
  expect((await putBack(office)).plan.groups).toEqual([]);
});

test('what 还原 put back of the tool’s own is still the tool’s to refresh', async () => {
  const office = await Office.with([perCount('公示')]);
  await recompute(office, [1]);
  await recompute(office, [3]);
  await putBack(office);
  await recompute(office, [0]);
  expect(await office.column(SELF_COLUMN)).toEqual([5]);
});

test('what 还原 put back of a person’s is the person’s again', async () => {
  const office = await Office.with([perCount('公示', undefined, { self: 1 })]);
  await recompute(office, [2], [1]);
  await putBack(office);
  await recompute(office, [3]);
  expect(await office.column(SELF_COLUMN)).toEqual([1]);
});

test('a run whose every cell was changed since counts as undone: the next 还原 goes further back', async () => {
  const office = await Office.with([perCount('公示'), perCount('公开')]);
  await recompute(office, [1, null]);
  await recompute(office, [1, 2]);
  office.type(rowOfLine(2), SELF_COLUMN, 1);
  await putBack(office);
  await putBack(office);
  expect(await office.column(SELF_COLUMN)).toEqual([null, 1]);
});

test('an item that is not there any more is listed, not searched for among others', async () => {
  const office = await Office.with([perCount('公示')]);
  await recompute(office, [1]);
  const renamed = new Office([{ ...office.forms[0]!, lines: [perCount('别的')] }], office.document);
  const { restored, changedSince } = await putBack(renamed);
  expect(restored).toEqual([]);
  expect(changedSince.map(({ why }) => why.zh)).toEqual(['评分项已移动或删除，未还原']);
});
