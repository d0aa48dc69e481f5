import fc from 'fast-check';
import { blankSheet } from '../../src/forms/blank';
import { FORMS } from '../../src/forms/catalogue';
import type { FormItem, OfficialForm } from '../../src/forms/form';
import { matchAmong, matchForm } from '../../src/forms/match';
import type { Grid } from '../../src/grid/grid';
import { recognise } from '../../src/recognise/recognise';
import type { ScoringTable, TableItem } from '../../src/recognise/table';
import { draw } from '../recognise/drawing';
import { gridOfSpec } from '../recognise/grids';

const tables = new Map(FORMS.map((form) => [form.id, tableOf(gridOfSpec(blankSheet(form)))] as const));

function tableOf(grid: Grid): ScoringTable {
  return recognise(grid)[0] as ScoringTable;
}

function itemsOf(form: OfficialForm): readonly FormItem[] {
  return form.sections.flatMap((section) => section.items);
}

/** The table with other rows, numbered anew. */
function withItems(table: ScoringTable, items: readonly TableItem[]): ScoringTable {
  return { ...table, items: items.map((item, index) => ({ ...item, ordinal: index + 1 })) };
}

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const table = tables.get(id) as ScoringTable;
  const ids = itemsOf(form).map((item) => item.id);

  test('is known by its rows, each row as the item that it is', () => {
    const match = matchForm(table);
    expect(match?.form.id).toBe(id);
    expect(match?.confidence).toBe(1);
    expect([...(match?.items ?? [])].map(([ordinal, item]) => [ordinal, item.id])).toEqual(
      ids.map((each, index) => [index + 1, each]),
    );
  });

  test('is never taken for another form', () => {
    expect(
      matchAmong(
        table,
        FORMS.filter((other) => other !== form),
      ),
    ).toBeNull();
  });

  test('the text as it was printed, scanning errors and all, is known as well', () => {
    const printed = itemsOf(form).map((item, index) => ({
      ...(table.items[index] as TableItem),
      text: item.text,
    }));
    const match = matchForm(withItems(table, printed));
    expect([match?.form.id, match?.items.size, match?.confidence]).toEqual([id, ids.length, 1]);
  });

  test('rows left out and words changed here and there leave the other rows what they are', () => {
    const kept = fc.uniqueArray(fc.integer({ min: 0, max: ids.length - 1 }), {
      minLength: Math.ceil(ids.length / 3),
    });
    fc.assert(
      fc.property(kept, fc.integer({ min: 0, max: 1000 }), (rows, seed) => {
        const order = [...rows].sort((a, b) => a - b);
        const items = order.map((row) => edited(table.items[row] as TableItem, seed + row));
        const match = matchForm(withItems(table, items));
        expect(match?.form.id).toBe(id);
        const found = [...(match?.items ?? [])].map(([ordinal, item]) => [ordinal, item.id]);
        expect(found).toEqual(order.map((row, index) => [index + 1, ids[row]]));
      }),
      { numRuns: 15 },
    );
  });

  test('a row that an office added in words of its own has no item, and the others keep theirs', () => {
    const own = {
      ...(table.items[0] as TableItem),
      text: '本地自定：按时组织国庆节文艺汇演并报送照片',
      ruleText: '',
      methodText: '',
    };
    const items = [...table.items.slice(0, 5), own, ...table.items.slice(5)];
    const match = matchForm(withItems(table, items));
    expect(match?.items.has(6)).toBe(false);
    expect(match?.items.get(5)?.id).toBe(ids[4]);
    expect(match?.items.get(7)?.id).toBe(ids[5]);
    expect(match?.confidence).toBeLessThan(1);
  });

  test("a row that an office replaced by one of its own is nobody's", () => {
    const old = (table.items[2] as TableItem).text;
    const text = old.slice(0, old.length / 3) + '另'.repeat((old.length * 2) / 3);
    const items = table.items.map((item, index) =>
      index === 2 ? { ...item, text, ruleText: '', methodText: '' } : item,
    );
    const match = matchForm(withItems(table, items));
    expect(match?.items.has(3)).toBe(false);
    expect(match?.items.size).toBe(ids.length - 1);
  });

  test('a row moved to the end is still that row', () => {
    const items = [...table.items.slice(0, 2), ...table.items.slice(3), table.items[2] as TableItem];
    const match = matchForm(withItems(table, items));
    expect(match?.items.get(items.length)?.id).toBe(ids[2]);
    expect(match?.items.get(3)?.id).toBe(ids[3]);
  });
});

/** Drops or doubles one character in long texts: at most one in twelve. */
function edited(item: TableItem, seed: number): TableItem {
  if (item.text.length < 12) return item;
  const at = seed % item.text.length;
  const middle = seed % 2 === 0 ? '' : item.text.charAt(at).repeat(2);
  return { ...item, text: item.text.slice(0, at) + middle + item.text.slice(at + 1) };
}

test('one of the seven single assessments alone is known', () => {
  const table = tables.get('employment-single-items') as ScoringTable;
  const items = table.items.filter((item) => item.section === 2);
  const match = matchForm(withItems(table, items));
  expect(match?.form.id).toBe('employment-single-items');
  expect([...(match?.items.values() ?? [])].map((item) => item.id)).toEqual([
    '3-1',
    '3-2',
    '3-3',
    '3-4',
    '3-5',
  ]);
});

test('the same short names over other work are another table', () => {
  const table = tableOf(
    draw(`企业内部管理考核表
项目|子项目|分值|目标要求|评分办法|自评分
管理|绩效管理|10|每月对车间班组进行产量考核|未考核扣5分|
管理|信息发布|10|厂区公告栏每周更新|每少一周扣1分|
管理|工作机制|10|召开班前会|少一次扣1分|
管理|应用系统|10|财务软件正常运行|停机一次扣2分|
管理|网络系统|10|车间摄像头在线|离线一台扣1分|`),
  );
  expect(table.items).toHaveLength(5);
  expect(matchForm(table)).toBeNull();
});

test('a table about the same matters in other words is another table', () => {
  const table = tableOf(
    draw(`充分就业社区考核表
项目|考核内容|分值|得分
一、机构|建立社区劳动保障工作站并挂牌|5|
二、就业|登记失业人员就业率达到90%以上|20|
三、援助|零就业家庭动态清零|15|
四、台账|建立失业人员台账|10|`),
  );
  expect(matchForm(table)).toBeNull();
});
