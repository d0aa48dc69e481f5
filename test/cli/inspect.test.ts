import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { filesIn, folder, form, kaoping, open, sample, tableIn } from './run';

describe('inspect', () => {
  test.each([
    ['reemployment-2004', 46, [15, 12, 20, 18, 15, 12, 8], ['自评分', '市评分']],
    [
      'employment-single-items',
      41,
      [50, 50, 50, 50, 50, 100, 50],
      ['自评分', '省厅初评分', '省厅审定考核分'],
    ],
    ['star-community', 23, [12, 8, 70, 5, 5], ['社区自评分数', '县级审核', '市级复核']],
    [
      'full-employment-community',
      19,
      [40, 10, 35, 10, 5],
      ['社区自评分', '乡镇考评分', '县级考评分', '市级考评分'],
    ],
  ])('knows the official form %s again, blank and filled', async (id, items, points, levels) => {
    for (const file of [form(id), sample(id)]) {
      const { code, out } = await kaoping('inspect', file, '--json');
      const table = tableIn(out);
      expect(code).toBe(0);
      expect(table.form).toBe(id);
      expect(table.items).toHaveLength(items);
      expect(table.sections.map((section) => section.points)).toEqual(points);
      expect(Object.keys(table.columns.scores)).toEqual(levels);
    }
  });

  test('gives the members that other tools read', async () => {
    const { out } = await kaoping('inspect', form('star-community'), '--json');
    const table = tableIn(out);
    expect(Object.keys(table)).toEqual(
      'sheet range title form confidence headerRows columns headings sections items total doubts'.split(' '),
    );
    expect(Object.keys(table.columns)).toEqual(
      'section number item points rule method reason reasons scores'.split(' '),
    );
    expect(table.columns.reasons).toEqual({ 市级复核: 'H' });
    expect(table.columns.scores).toEqual({ 社区自评分数: 'E', 县级审核: 'F', 市级复核: 'G' });
    const grouped = table.items.find(({ group }) => group !== null);
    expect(Object.keys(grouped ?? {})).toEqual(
      'rows number section text points group ruleText official facts scores'.split(' '),
    );
    expect(grouped?.points).toBe(12);
    expect(grouped?.group?.points).toBe(16);
    expect(grouped?.group?.rows).toHaveLength(2);
    const [score] = Object.values(grouped?.scores ?? {});
    expect(Object.keys(score ?? {})).toEqual(['cell', 'entered', 'possible', 'status', 'missing']);
  });

  test('gives what a reason states of a fact beside it, as no value of its own', async () => {
    const document = open(form('reemployment-2004'));
    const { tables } = assess(await document.read());
    const row = tables[0]?.items[0]?.item.rows[0] ?? 0;
    const { sheet = '', columns } = tables[0]?.table ?? {};
    document.edit(sheet, row, columns?.reason ?? 0, { value: '2个县未出台操作方案正式文件' });
    const file = path.join(folder(), 'reason.xlsx');
    writeFileSync(file, document.save());
    const [fact] = tableIn((await kaoping('inspect', file, '--json')).out).items[0]?.facts ?? [];
    expect(fact).toMatchObject({ values: {}, stated: { 市评分: { value: 2, from: 0, to: 14 } } });
    expect(
      tableIn((await kaoping('inspect', form('reemployment-2004'), '--json')).out).items[0]?.facts,
    ).toEqual([expect.objectContaining({ values: {}, stated: {} })]);
  });

  test('says of every column what it is and why, and of every official row what is otherwise here', async () => {
    const document = open(form('full-employment-community'));
    const [grid] = (await document.read()).grids;
    const plain = tableIn((await kaoping('inspect', form('full-employment-community'), '--json')).out);
    expect(plain.headings.map(({ role }) => role)).toEqual(
      'section number item points level level level level'.split(' '),
    );
    expect(plain.headings[3]).toMatchObject({ column: 'D', header: '分值', confidence: 1 });
    expect(plain.headings[3]?.reasons).toEqual(['表头“分值”指分值。', '下面19格里有19格是分数。']);
    expect(plain.items.every(({ official }) => official?.differs.length === 0)).toBe(true);
    const [first] = plain.items;
    document.edit(grid?.sheet ?? '', first?.rows[0] ?? 0, 4, { value: 99 });
    const changed = path.join(folder(), '改过.xlsx');
    writeFileSync(changed, document.save());
    const table = tableIn((await kaoping('inspect', changed, '--json')).out);
    expect(table.items[0]?.official).toEqual({
      id: '1-1',
      differs: [{ part: 'points', official: first?.points, here: 99 }],
    });
    expect(table.items[1]?.official?.differs).toEqual([]);
  });

  test('finds what is wrong on purpose in a sample, and fails only when asked to', async () => {
    const file = sample('reemployment-2004');
    const { code, out } = await kaoping('inspect', file, '--json');
    const [{ findings } = { findings: [] }] = filesIn(out);
    expect(code).toBe(0);
    expect(findings.map((finding) => finding.code)).toEqual(
      expect.arrayContaining(['over-cap', 'not-a-number']),
    );
    expect(Object.keys(findings[0] ?? {})).toEqual([
      'code',
      'severity',
      'key',
      'sheet',
      'cells',
      'item',
      'level',
      'message',
      'values',
      'quote',
      'settle',
    ]);
    expect((await kaoping('inspect', file, '--fail-on', 'error')).code).toBe(1);
    expect((await kaoping('inspect', form('reemployment-2004'), '--fail-on', 'warning')).code).toBe(0);
  });

  test('tells a file that can not be read in a sentence and does the others', async () => {
    const broken = path.join(folder(), '坏.xlsx');
    writeFileSync(broken, 'not a workbook');
    const { code, out, err } = await kaoping('inspect', broken, form('star-community'), '--json');
    const [first, second] = filesIn(out);
    expect(code).toBe(3);
    expect(err).toMatch(/坏\.xlsx：读不了。.+。/);
    expect(first?.error?.message).toMatch(/。$/);
    expect(second?.tables).toHaveLength(1);
  });

  test('a folder given for a file is told as such', async () => {
    const { code, err } = await kaoping('inspect', folder());
    expect(code).toBe(3);
    expect(err).toContain('文件夹');
  });

  test('a wrong call is told and ends with 2', async () => {
    expect((await kaoping('inspect')).code).toBe(2);
    expect((await kaoping('nonsense')).code).toBe(2);
    expect((await kaoping('inspect', 'x.xlsx', '--fail-on', 'much')).code).toBe(2);
    expect((await kaoping('inspect', 'x.xlsx', '--unknown')).code).toBe(2);
  });

  test('help speaks Chinese and English and ends well', async () => {
    const { code, out } = await kaoping('recompute', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--level');
    expect(out).toContain('默认最低一级');
    expect(out).toContain('a level');
  });
});
