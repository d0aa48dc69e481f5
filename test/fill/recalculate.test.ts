import { enterFacts } from '../../src/fill/evidence';
import { keepEntry } from '../../src/fill/keep';
import { recalculate } from '../../src/fill/recalculate';
import type { FactValue } from '../../src/rules/fact';
import {
  CITY,
  CITY_COLUMN,
  NOW,
  Office,
  SELF,
  SELF_COLUMN,
  disqualifying,
  judged,
  perCount,
  rate,
  rowOfLine,
} from './office';

/** Facts of the first table at a level: [item, slug, value]. */
async function know(office: Office, level: string, ...known: [number, string, FactValue | null][]) {
  const entries = known.map(([item, fact, value]) => ({ table: 'T1', item, fact, level, value }));
  await office.apply(enterFacts(await office.assess(), entries));
}

async function run(office: Office, level?: string, now = NOW) {
  const result = recalculate(await office.assess(), level === undefined ? {} : { level }, now);
  await office.apply(result.plan);
  return result;
}

const items = (list: readonly { readonly item: number }[]) => list.map(({ item }) => item);

describe('what is filled', () => {
  test('a blank cell whose score is one number gets it; the lowest level is scored unless another is named', async () => {
    const office = await Office.with([perCount('公示'), rate('就业')]);
    await know(office, SELF, [1, 'unpublished', 2], [2, 'rate', 93]);
    const { written, levels } = await run(office);
    expect([...levels]).toEqual([['T1', SELF]]);
    expect(written.map(({ cell, after }) => [cell, after.value])).toEqual([
      ['D3', 3],
      ['D4', 5],
    ]);
    expect(await office.column(SELF_COLUMN)).toEqual([3, 5]);
    expect(await office.column(CITY_COLUMN)).toEqual([null, null]);
  });

  test('a reviewer is not given what a lower level reported', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    const { written, open } = await run(office, CITY);
    expect(written).toEqual([]);
    expect(open.map(({ item, missing }) => [item, missing])).toEqual([[1, ['未公示的个数']]]);
  });

  test('what is open says which facts are missing, what needs a person says so, and nothing is written or logged', async () => {
    const office = await Office.with([perCount('公示'), judged('宣传')]);
    const { plan, open, person } = await run(office);
    expect(open.map(({ missing }) => missing)).toEqual([['未公示的个数']]);
    expect(items(person)).toEqual([2]);
    expect(plan.groups.map(({ id }) => id)).toEqual(['marks:评分表']);
    expect((await office.assess()).log).toEqual([]);
  });

  test('the log comes first, then the cells, then the marks', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 0]);
    const { plan } = recalculate(await office.assess(), {}, NOW);
    expect(plan.groups.map(({ id }) => id)).toEqual(['log', 'fill:评分表', 'marks:评分表']);
  });

  test('every written cell is logged with the words and facts it rests on', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await run(office);
    const { log } = await office.reopened().assess();
    expect(log).toMatchObject([
      {
        run: 1,
        time: NOW,
        action: '填入',
        table: 'T1',
        item: 1,
        itemText: '公示',
        level: SELF,
        sheet: '评分表',
        cell: 'D3',
        before: { value: null },
        after: { value: 3 },
        rule: '每有一个未公示的扣1分',
        facts: '未公示的个数：2个',
      },
    ]);
  });

  test('a cell with nothing but blanks is a blank cell', async () => {
    const office = await Office.with([perCount('公示', undefined, { self: '  ' })]);
    await know(office, SELF, [1, 'unpublished', 2]);
    expect(items((await run(office)).written)).toEqual([1]);
  });
});

describe('what is refreshed', () => {
  test('a cell that still holds what the tool wrote follows its facts', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await run(office);
    await know(office, SELF, [1, 'unpublished', 4]);
    const { refreshed, written } = await run(office);
    expect(written).toEqual([]);
    expect(refreshed.map(({ before, after }) => [before.value, after.value])).toEqual([[3, 1]]);
    expect(await office.column(SELF_COLUMN)).toEqual([1]);
  });

  test('and goes blank again when its score is not determined any more', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await run(office);
    await know(office, SELF, [1, 'unpublished', null]);
    await run(office);
    expect(await office.column(SELF_COLUMN)).toEqual([null]);
    await know(office, SELF, [1, 'unpublished', 1]);
    expect(items((await run(office)).written)).toEqual([1]);
  });

  test('a second run changes nothing and logs nothing', async () => {
    const office = await Office.with([perCount('公示'), rate('就业')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await run(office);
    const { written, refreshed, plan } = await run(office);
    expect([written, refreshed]).toEqual([[], []]);
    expect(plan.groups.map(({ id }) => id)).toEqual(['marks:评分表']);
  });

  test('a cell is known again where rows were inserted above it: by table, item and level, not by its address', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await run(office);
    const assessment = await office.assess();
    const moved = assessment.tables.map((table) => ({
      ...table,
      items: table.items.map((item) => ({
        ...item,
        scores: item.scores.map((score) => ({ ...score, row: score.row + 7 })),
      })),
    }));
    const { kept, contradicting } = recalculate({ ...assessment, tables: moved }, {}, NOW);
    expect([kept, contradicting]).toEqual([[], []]);
  });
});

describe('what stays', () => {
  test('a hand entry stays, whether it is right, wrong or undecided', async () => {
    const lines = [
      perCount('公示', undefined, { self: 3 }),
      perCount('公开', undefined, { self: 1 }),
      rate('就业', { self: 5 }),
    ];
    const office = await Office.with(lines);
    await know(office, SELF, [1, 'unpublished', 2], [2, 'unpublished', 2]);
    const { written, kept, contradicting } = await run(office);
    expect(written).toEqual([]);
    expect(kept.map(({ item, status }) => [item, status])).toEqual([
      [1, 'consistent'],
      [3, 'open'],
    ]);
    expect(items(contradicting)).toEqual([2]);
    expect(await office.column(SELF_COLUMN)).toEqual([3, 1, 5]);
  });

  test('a formula stays even where it contradicts the facts', async () => {
    const office = await Office.with([perCount('公示', undefined, { self: { formula: '=2+2', value: 4 } })]);
    await know(office, SELF, [1, 'unpublished', 2]);
    expect(items((await run(office)).contradicting)).toEqual([1]);
    expect(await office.column(SELF_COLUMN)).toEqual(['=2+2']);
  });

  test('what the tool wrote and a person changed is the person’s', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await run(office);
    office.type(rowOfLine(1), SELF_COLUMN, 4);
    await know(office, SELF, [1, 'unpublished', 3]);
    expect(items((await run(office)).contradicting)).toEqual([1]);
    expect(await office.column(SELF_COLUMN)).toEqual([4]);
  });

  test('the same number under another item’s words is not the tool’s', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await run(office);
    const other = new Office([{ ...office.forms[0]!, lines: [perCount('另一项')] }], office.document);
    await know(other, SELF, [1, 'unpublished', 3]);
    expect(items((await run(other)).contradicting)).toEqual([1]);
    expect(await other.column(SELF_COLUMN)).toEqual([3]);
  });

  test('an entry kept deliberately is neither flagged nor touched', async () => {
    const office = await Office.with([perCount('公示', undefined, { self: 1 })]);
    await know(office, SELF, [1, 'unpublished', 2]);
    await office.apply(keepEntry(await office.assess(), 'T1', 1, SELF, '经会议研究'));
    const { kept, contradicting } = await run(office);
    expect([items(kept), items(contradicting)]).toEqual([[1], []]);
    expect(kept[0]?.status).toBe('manual');
  });

  test('only on a person’s word is a contradicting entry replaced', async () => {
    const office = await Office.with([perCount('公示', undefined, { self: { formula: '=2+2', value: 4 } })]);
    await know(office, SELF, [1, 'unpublished', 2]);
    const { plan, written } = recalculate(
      await office.assess(),
      { replace: [{ table: 'T1', item: 1 }] },
      NOW,
    );
    expect(written.map(({ before, after }) => [before.formula, after.value])).toEqual([['=2+2', 3]]);
    await office.apply(plan);
    expect(await office.column(SELF_COLUMN)).toEqual([3]);
  });
});

describe('tables that are left alone', () => {
  test('a table that is out for certain gets no scores, with the reason', async () => {
    const office = await Office.with([disqualifying('建站'), perCount('公示')]);
    await know(office, SELF, [1, 'no-station', true], [2, 'unpublished', 0]);
    const { written, skipped } = await run(office);
    expect(written).toEqual([]);
    expect(skipped.map(({ why }) => why.zh)).toEqual([
      '《评分表的标题》按“自评分”的佐证已不列入评估（取消资格），没有填写分数。',
    ]);
  });

  test('a level that the table does not have, or that fits two, is told', async () => {
    const office = await Office.with([perCount('公示')]);
    expect((await run(office, '省')).skipped[0]?.why.zh).toBe(
      '《评分表的标题》没有“省”这一计分列，没有填写。',
    );
    expect((await run(office, '评分')).skipped[0]?.why.zh).toContain('自评分、市评分');
    expect([...(await run(office, '市')).levels]).toEqual([['T1', CITY]]);
  });

  test('only the chosen tables are filled', async () => {
    const forms = ['甲', '乙'].map((sheet) => ({ sheet, lines: [perCount('公示')], firstSection: 1 }));
    const office = await Office.withForms(forms);
    const entries = ['T1', 'T2'].map((table) => ({
      table,
      item: 1,
      fact: 'unpublished',
      level: SELF,
      value: 0,
    }));
    await office.apply(enterFacts(await office.assess(), entries));
    const { plan } = recalculate(await office.assess(), { tables: ['T2'] }, NOW);
    await office.apply(plan);
    expect([await office.column(SELF_COLUMN, '甲'), await office.column(SELF_COLUMN, '乙')]).toEqual([
      [null],
      [5],
    ]);
  });
});

describe('what can not be written', () => {
  test('a score cell merged with the next item’s is left to a person', async () => {
    const office = await Office.with([perCount('公示'), perCount('公开')]);
    await know(office, SELF, [1, 'unpublished', 0], [2, 'unpublished', 0]);
    const assessment = await office.assess();
    const merges = [{ top: rowOfLine(1), left: SELF_COLUMN, bottom: rowOfLine(2), right: SELF_COLUMN }];
    const grids = assessment.snapshot.grids.map((grid) =>
      grid.sheet === '评分表' ? { ...grid, merges } : grid,
    );
    const { blocked, written } = recalculate(
      { ...assessment, snapshot: { ...assessment.snapshot, grids } },
      {},
      NOW,
    );
    expect([items(blocked), items(written)]).toEqual([[1, 2], []]);
    expect(blocked[0]?.why.zh).toContain('合并');
  });

  test('the plan rests on the tables and on our sheets: what changes meanwhile refuses it', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 0]);
    const { plan } = recalculate(await office.assess(), {}, NOW);
    office.type(rowOfLine(1), SELF_COLUMN, 4);
    const { applied, refused } = await office.try(plan);
    expect(applied).toEqual([]);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['changed-meanwhile']));
    expect(await office.column(SELF_COLUMN)).toEqual([4]);
  });

  test('evidence entered below the last row meanwhile refuses it too', async () => {
    const office = await Office.with([perCount('公示')]);
    await know(office, SELF, [1, 'unpublished', 0]);
    const { plan } = recalculate(await office.assess(), {}, NOW);
    office.type(9, 1, '新的一行', '佐证数据');
    expect((await office.try(plan)).applied).toEqual([]);
  });
});
