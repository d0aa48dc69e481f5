import { assess } from '../../src/assess';
import { fingerprint } from '../../src/grid/fingerprint';
import { cellAt, gridNamed } from '../../src/grid/grid';
import type { EditPlan } from '../../src/grid/plan';
import { openInHost, type Hosted } from '../excel-host/open-in-host';
import { settled } from '../excel-host/library';
import { area, cell, FORM, gridOf, plan, set } from '../workbook/contract/scene';

jest.setTimeout(60_000);

/** Fills in one score, resting on the whole form as it was read. */
async function planned(tried: Hosted): Promise<EditPlan> {
  const form = await gridOf(tried, '评分表');
  return {
    ...plan([set('评分表', 4, 3, { value: 4 })]),
    fingerprints: [fingerprint(form, area(1, 1, 9, 3))],
  };
}

/** Looking takes three syncs where nothing is marked; the next one writes. */
const LAST_LOOK = 3;

describe('somebody else works on the same workbook', () => {
  test('what they changed between our reading and our writing is seen, and nothing is written', async () => {
    const tried = await openInHost(FORM);
    const made = await planned(tried);
    tried.host.changeAfter(LAST_LOOK - 1, () => tried.host.typeIn('评分表', 3, 3, 7));
    const { applied, refused } = await tried.workbook.apply(made);
    expect(applied).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual(['changed-meanwhile']);
    expect(await cell(tried, '评分表', 4, 3)).toBeNull();
    expect(await cell(tried, '评分表', 3, 3)).toMatchObject({ value: 7 });
  });

  test('what slips in after the last look is theirs wherever the plan does not write', async () => {
    const tried = await openInHost(FORM);
    const made = await planned(tried);
    tried.host.changeAfter(LAST_LOOK, () => tried.host.typeIn('评分表', 3, 3, 7));
    expect((await tried.workbook.apply(made)).applied).toEqual(['g1']);
    expect(await cell(tried, '评分表', 3, 3)).toMatchObject({ value: 7 });
    expect((await tried.workbook.apply(made)).refused.map(({ code }) => code)).toEqual(['changed-meanwhile']);
  });

  test.each(['taken away', 'renamed'])('a sheet that was %s since it was read is named', async (how) => {
    const tried = await openInHost(FORM);
    const made = await planned(tried);
    const { book } = tried.host;
    const form = tried.host.sheet('评分表');
    if (how === 'renamed') form.name = '评分表（改）';
    else {
      book.addSheet('别的');
      book.removeSheet(form);
    }
    const [refused] = (await tried.workbook.apply(made)).refused;
    expect(refused).toMatchObject({ code: 'changed-meanwhile' });
    expect(refused?.message).toContain('“评分表”');
  });

  test('a sheet that goes after the last look fails the group, whole', async () => {
    const tried = await openInHost(FORM);
    const made = await planned(tried);
    const { book } = tried.host;
    book.addSheet('别的');
    tried.host.changeAfter(LAST_LOOK, () => book.removeSheet(tried.host.sheet('评分表')));
    const { applied, refused } = await tried.workbook.apply(made);
    expect(applied).toEqual([]);
    expect(refused).toHaveLength(1);
    expect((await tried.workbook.read()).grids.map(({ sheet }) => sheet)).toEqual(['说明', '别的']);
  });
});

describe('sheets and rows that nobody sees', () => {
  test('a very hidden sheet is read as such, filled in, and stays very hidden', async () => {
    const [form, notes] = FORM.sheets;
    if (!form || !notes) throw new Error('no form');
    const sheets = [{ ...form, state: 'veryHidden' as const }, { name: '封面', rows: [['封面']] }, notes];
    const tried = await openInHost({ sheets });
    expect((await gridOf(tried, '评分表')).visibility).toBe('veryHidden');
    expect((await tried.workbook.apply(plan([set('评分表', 4, 3, { value: 4 })]))).refused).toEqual([]);
    expect(tried.host.sheet('评分表').visibility).toBe('VeryHidden');
    await expect(tried.workbook.select({ sheet: '评分表', row: 1, column: 1 })).rejects.toThrow(/隐藏/);
  });

  test('rows that a filter hides are read, told as hidden, filled in, and stay hidden', async () => {
    const tried = await openInHost(FORM);
    const { hiddenRows } = tried.host.sheet('评分表');
    hiddenRows.add(4);
    const form = await gridOf(tried, '评分表');
    expect([...form.hiddenRows]).toEqual([4]);
    expect(cellAt(form, 4, 1)?.value).toBe('经费到位');
    await tried.workbook.apply(plan([set('评分表', 4, 3, { value: 4 })]));
    expect(await cell(tried, '评分表', 4, 3)).toMatchObject({ value: 4 });
    expect([...hiddenRows]).toEqual([4]);
  });
});

describe('a storm of events', () => {
  test('a thousand entries ask Excel nothing, and every one is told', async () => {
    const tried = await openInHost(FORM);
    let told = 0;
    tried.workbook.onEdited(() => (told += 1));
    await settled(tried.host);
    const before = tried.host.batches;
    for (let count = 0; count < 1000; count += 1) tried.host.typeIn('评分表', 4, 3, count);
    await settled(tried.host);
    expect([told, tried.host.batches - before]).toEqual([1000, 0]);
  });

  test('of a thousand places that a person runs through, Excel is asked about a few and the last is told', async () => {
    const tried = await openInHost(FORM);
    const rows: number[] = [];
    tried.workbook.onSelected(({ row }) => rows.push(row));
    await settled(tried.host);
    const before = tried.host.syncs;
    tried.host.latency = () => 20;
    for (let row = 1; row <= 1000; row += 1) tried.host.goTo({ sheet: '评分表', row, column: 1 });
    while (rows.at(-1) !== 1000) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(tried.host.syncs - before).toBeLessThan(100);
  });

  test('our own writing of three hundred cells tells nobody', async () => {
    const tried = await openInHost(FORM);
    let told = 0;
    tried.workbook.onEdited(() => (told += 1));
    await settled(tried.host);
    await tried.workbook.apply(
      plan(Array.from({ length: 300 }, (_, row) => set('评分表', row + 10, 9, { value: row }))),
    );
    await settled(tried.host);
    expect(told).toBe(0);
  });
});

test('a form behind protection, filters and hidden columns is still recognised', async () => {
  const tried = await openInHost(FORM);
  const sheet = tried.host.sheet('评分表');
  sheet.isProtected = true;
  sheet.hiddenColumns.add(1);
  const { tables } = assess(await tried.workbook.read());
  expect(tables).toHaveLength(1);
  expect(gridNamed(await tried.workbook.read(), '评分表')?.isProtected).toBe(true);
});
