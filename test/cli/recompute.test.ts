import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, folder, form, kaoping, open, sample, tableIn } from './run';

const FORM = form('reemployment-2004');

/** Facts of the first item at the lowest level: no county without a plan. */
async function firstFact() {
  const table = tableIn((await kaoping('inspect', FORM, '--json')).out);
  const fact = table.items[0]?.facts[0];
  if (!fact) throw new Error('the first item asks for nothing');
  return fact;
}

async function factsFile(values: unknown): Promise<string> {
  const file = path.join(folder(), 'facts.json');
  writeFileSync(file, JSON.stringify(values));
  return file;
}

describe('recompute', () => {
  test('fills the lowest level from facts, says what it wrote, and leaves the original alone', async () => {
    const before = readFileSync(FORM);
    const { id } = await firstFact();
    const facts = await factsFile([{ id, values: { 自评分: 0 } }]);
    const out = path.join(folder(), '青溪县.xlsx');
    const ran = await kaoping('recompute', FORM, '--facts', facts, '--out', out, '--json');
    const [file] = filesIn(ran.out);
    expect(ran.code).toBe(0);
    expect(file?.written).toEqual([
      expect.objectContaining({ cell: 'D3', level: '自评分', before: null, after: 3 }),
    ]);
    expect(file?.refused).toEqual([]);
    expect(file?.tables[0]?.items[0]?.scores['自评分']).toMatchObject({ entered: 3, status: 'consistent' });
    expect((await open(out).read()).grids.map((grid) => grid.sheet)).toEqual(
      expect.arrayContaining(['佐证数据', '计分记录']),
    );
    expect(readFileSync(FORM).equals(before)).toBe(true);
  });

  test.each([
    [
      'what inspect printed, edited',
      (id: string) => ({ files: [{ items: [{ id, values: { 市评分: 1 } }] }] }),
    ],
    ['a table of facts', (id: string) => ({ [id]: { 市评分: 1 } })],
    ['bare values for the level that is scored', (id: string) => ({ [id]: 1 })],
  ])('takes facts given as %s, for the level that is named', async (_, shape) => {
    const { id } = await firstFact();
    const facts = await factsFile(shape(id));
    const ran = await kaoping('recompute', FORM, '--level', '市', '--facts', facts, '--dry-run', '--json');
    expect(filesIn(ran.out)[0]?.written).toEqual([
      expect.objectContaining({ cell: 'E3', level: '市评分', after: 0 }),
    ]);
  });

  test('takes facts from a filled 佐证数据 sheet of another workbook', async () => {
    const { id } = await firstFact();
    const filled = path.join(folder(), 'facts.xlsx');
    const facts = await factsFile({ [id]: 0 });
    await kaoping('recompute', FORM, '--facts', facts, '--out', filled);
    const ran = await kaoping('recompute', FORM, '--facts', filled, '--dry-run', '--json');
    expect(filesIn(ran.out)[0]?.written).toEqual([expect.objectContaining({ cell: 'D3', after: 3 })]);
  });

  test('says which facts it could not use', async () => {
    const { id } = await firstFact();
    const facts = await factsFile({ 'T1-99-nothing': 1, [id]: '很多' });
    const { err } = await kaoping('recompute', FORM, '--facts', facts, '--dry-run');
    expect(err).toContain('T1-99-nothing');
    expect(err).toContain(`“${id}”的“自评分”读不懂，未使用。请填整数`);
  });

  test('a file that has no such level is told, and the others are done', async () => {
    const out = folder();
    const ran = await kaoping('recompute', sample('star-community'), FORM, '--level', '市评分', '--out', out);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('市级复核');
    expect(readdirSync(out)).toEqual(['reemployment-2004.xlsx']);
  });

  test('counts the facts that are still to come instead of listing them', async () => {
    const { id } = await firstFact();
    const facts = await factsFile({ [id]: 0 });
    const { out } = await kaoping('recompute', FORM, '--facts', facts, '--dry-run');
    expect(out).toContain('另有 45 条信息');
    expect(out.split('\n').length).toBeLessThan(10);
  });

  test('a dry run writes no file', async () => {
    const out = folder();
    const { code } = await kaoping('recompute', FORM, '--out', out, '--dry-run');
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual([]);
  });

  test('several files go into a folder, each under its own name', async () => {
    const out = path.join(folder(), '结果');
    const ran = await kaoping('recompute', FORM, sample('star-community'), '--out', out);
    expect(ran.code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['reemployment-2004.xlsx', 'star-community.xlsx']);
  });

  test('never writes over the file that it read', async () => {
    const ran = await kaoping('recompute', FORM, '--out', FORM);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('原文件');
  });

  test('a level that no table has is a wrong call', async () => {
    const ran = await kaoping('recompute', FORM, '--level', '省', '--dry-run');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('自评分');
  });

  test('facts that are no JSON are told in a sentence', async () => {
    const bad = path.join(folder(), 'bad.json');
    writeFileSync(bad, '{');
    const ran = await kaoping('recompute', FORM, '--facts', bad, '--dry-run');
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('JSON');
  });

  test('changes the file itself only when asked, and leaves a copy of it as it was', async () => {
    const mine = path.join(folder(), '青溪县.xlsx');
    const before = readFileSync(FORM);
    writeFileSync(mine, before);
    for (const copy of ['青溪县.备份.xlsx', '青溪县.备份2.xlsx']) {
      const ran = await kaoping('recompute', mine, '--in-place');
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(copy);
    }
    expect(readFileSync(mine.replace('.xlsx', '.备份.xlsx')).equals(before)).toBe(true);
    expect(readFileSync(mine).equals(before)).toBe(false);
    expect((await kaoping('recompute', mine, '--in-place', '--out', 'a.xlsx')).code).toBe(2);
    const twice = await kaoping(
      'recompute',
      mine,
      path.join(path.dirname(mine), '.', path.basename(mine)),
      '--in-place',
    );
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining(path.basename(mine))]);
    expect((await kaoping('recompute', mine.replace('.xlsx', '.xls'), '--in-place')).err).toContain(
      '.xls 不能',
    );
  });

  test('an .xls file gives an .xlsx file, and says what came over', async () => {
    const old = path.resolve(__dirname, '../workbook/fixtures/xls/star-community.xls');
    const out = folder();
    const ran = await kaoping('recompute', old, '--out', out);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('将另存为 .xlsx');
    expect(readdirSync(out)).toEqual(['star-community.xlsx']);
    expect((await kaoping('recompute', old, '--out', path.join(out, 'a.xls'))).code).toBe(2);
  });

  test('without --out the result stands beside the original', async () => {
    const mine = path.join(folder(), '我的表.xlsx');
    writeFileSync(mine, readFileSync(FORM));
    expect((await kaoping('recompute', mine)).code).toBe(0);
    expect(existsSync(mine.replace('.xlsx', '.已计分.xlsx'))).toBe(true);
  });
});
