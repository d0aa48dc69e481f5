import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellAt, gridNamed } from '../../src/grid/grid';
import { folder, form, kaoping, open, sample, tableIn, type FileJson } from './run';

const FORM = form('reemployment-2004');

async function sheetsOf(file: string): Promise<string[]> {
  return (await open(file).read()).grids.map((grid) => grid.sheet);
}

async function scored(): Promise<string> {
  const table = tableIn((await kaoping('inspect', FORM, '--json')).out);
  const facts = path.join(folder(), 'facts.json');
  writeFileSync(facts, JSON.stringify({ [table.items[0]?.facts[0]?.id ?? '']: 0 }));
  const out = path.join(folder(), 'scored.xlsx');
  await kaoping('recompute', FORM, '--facts', facts, '--out', out);
  return out;
}

async function firstScore(file: string) {
  const snapshot = await open(file).read();
  const [form] = snapshot.grids;
  return form && cellAt(gridNamed(snapshot, form.sheet) ?? form, 3, 4);
}

describe('the other commands', () => {
  test('evidence adds 佐证数据 with a row for every fact', async () => {
    const out = path.join(folder(), 'e.xlsx');
    expect((await kaoping('evidence', FORM, '--out', out)).code).toBe(0);
    expect(await sheetsOf(out)).toContain('佐证数据');
  });

  test('summary adds 汇总, 问题清单 and 计分依据 to one file', async () => {
    const out = path.join(folder(), 's.xlsx');
    expect((await kaoping('summary', sample('star-community'), '--out', out)).code).toBe(0);
    expect(await sheetsOf(out)).toEqual(expect.arrayContaining(['汇总', '问题清单', '计分依据']));
  });

  test('summary of several files is one new workbook', async () => {
    const out = path.join(folder(), 's.xlsx');
    const missing = path.join(folder(), 'missing.xlsx');
    const ran = await kaoping('summary', FORM, missing, sample('star-community'), '--out', out, '--json');
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('找不到这个文件')]);
    const lines = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as FileJson);
    expect(lines.map(({ file, tables }) => [file, tables.length])).toEqual([
      [FORM, 1],
      [missing, 0],
      [sample('star-community'), 1],
    ]);
    expect(await sheetsOf(out)).toEqual(['汇总', '参评单位', '问题清单', '计分依据']);
  });

  test('summary of units on one form ranks them; what people note there stays when it is made again', async () => {
    const out = path.join(folder(), 's.xlsx');
    const units = [6, 7, 12].map((number) => sample(`twelve-units/unit-${number}`));
    expect((await kaoping('summary', ...units, '--out', out)).code).toBe(0);
    const kinds = ['汇总', '排名', '等次', '对比', '公示', '参评单位', '问题清单', '计分依据'];
    expect(await sheetsOf(out)).toEqual(kinds);
    const document = open(out);
    document.edit('参评单位', 4, 4, { value: '=菊园' });
    writeFileSync(out, document.save());
    expect((await kaoping('summary', ...units, '--out', out)).code).toBe(0);
    expect(await sheetsOf(out)).toEqual(kinds);
    const ranking = (await open(out).read()).grids[1];
    expect(ranking && cellAt(ranking, 5, 2)).toMatchObject({ kind: 'text', value: '=菊园' });
  });

  test('a summary is never written over one of its files, nor over what can not be opened', async () => {
    const units = [sample('star-community'), FORM];
    expect((await kaoping('summary', ...units, '--out', FORM)).code).toBe(2);
    const broken = path.join(folder(), 'broken.xlsx');
    writeFileSync(broken, 'not a workbook');
    const refused = await kaoping('summary', ...units, '--out', broken);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('没有改动它')]);
  });

  test('restore takes the last recomputation back', async () => {
    const file = await scored();
    expect(await firstScore(file)).toMatchObject({ value: 3 });
    const out = path.join(folder(), 'r.xlsx');
    expect((await kaoping('restore', file, '--out', out)).code).toBe(0);
    expect(await firstScore(out)).toBeNull();
  });

  test('clean takes out what is ours and leaves the scores', async () => {
    const out = path.join(folder(), 'c.xlsx');
    expect((await kaoping('clean', await scored(), '--out', out)).code).toBe(0);
    expect(await sheetsOf(out)).toHaveLength(1);
    expect((await open(out).read()).names).toEqual([]);
    expect(await firstScore(out)).toMatchObject({ value: 3 });
  });

  test('a result that can not be written is told in a sentence, and nothing half-written stays', async () => {
    const blocked = folder();
    writeFileSync(path.join(blocked, 'file'), '');
    const refused = await kaoping('clean', FORM, '--out', path.join(blocked, 'file', 'e.xlsx'));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('写不进去');
    expect(readdirSync(blocked)).toEqual(['file']);
  });

  test('--out is asked for', async () => {
    expect((await kaoping('evidence', FORM)).code).toBe(2);
    expect((await kaoping('summary', FORM)).code).toBe(2);
  });
});
