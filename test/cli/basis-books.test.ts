import path from 'node:path';
import { basisBooks, writeBasisBooks } from '../../src/cli/basis-books';
import { packed, PackedPages } from '../../src/cli/packed-pages';
import type { Outcome } from '../../src/cli/run';
import { textAt } from '../../src/grid/grid';
import type { BasisPage } from '../../src/sheets/basis-pages';
import { folder, open } from './run';

const page = (number: number): BasisPage => ({
  file: `${number}.xlsx`,
  sheet: '评分表',
  title: '就业工作评分表',
  items: [{ item: '第1项　公示', points: 5, possible: '5', clauses: [], scores: [] }],
  totals: [],
});

/** What a run over so many tables writes beside its workbook, and what is told. */
async function run(out: string, tables: number): Promise<{ books: string[]; lines: string[] }> {
  const pages = new PackedPages();
  pages.add(Array.from({ length: tables }, (_, index) => packed(page(index + 1))));
  const books = basisBooks(out, pages.count);
  const lines: string[] = [];
  const unitOf = (file: string) => `第${file.replace('.xlsx', '')}县`;
  const tell = (outcome: Outcome) => lines.push(...outcome.complaints, ...outcome.lines);
  await writeBasisBooks([], { out, books, pages, unitOf }, tell);
  return { books: books.map(({ words }) => words), lines };
}

/** The words in column 1 of the workbook's only sheet that begin so. */
async function said(file: string, words: RegExp): Promise<string[]> {
  const { grids } = await open(file).read();
  const [grid, another] = grids;
  if (!grid || another) throw new Error('one sheet is meant to be there');
  return [...grid.cells.keys()].map((row) => textAt(grid, row, 1)).filter((text) => words.test(text));
}

test('a sheet’s worth of tables needs no further workbook', async () => {
  const out = path.join(folder(), '总表.xlsx');
  expect(await run(out, 200)).toEqual({ books: [], lines: [] });
});

test('the pages of more tables stand in workbooks beside, every unit in one; a later run with fewer leaves no old pages', async () => {
  const out = path.join(folder(), '总表.xlsx');
  const [second, third] = [2, 3].map((number) => out.replace('总表', `总表（计分依据${number}）`));
  if (second === undefined || third === undefined) throw new Error('no names');
  expect(await run(out, 402)).toEqual({
    books: [
      '第 201—400 张评分表的计分依据在：总表（计分依据2）.xlsx',
      '第 401—402 张评分表的计分依据在：总表（计分依据3）.xlsx',
    ],
    lines: [`已写入 ${second}`, `已写入 ${third}`],
  });
  const inSecond = await said(second, /^第\d+县/);
  expect([inSecond.length, inSecond[0], inSecond.at(-1)]).toEqual([
    200,
    '第201县　就业工作评分表　201.xlsx',
    '第400县　就业工作评分表　400.xlsx',
  ]);
  expect(await said(third, /^第\d+县|^本表/)).toEqual([
    '本表：第 401—402 张评分表',
    '第401县　就业工作评分表　401.xlsx',
    '第402县　就业工作评分表　402.xlsx',
  ]);
  expect((await run(out, 201)).lines).toHaveLength(2);
  expect(await said(third, /^第\d+县|^这一次/)).toEqual(['这一次的计分依据不在这里，见：总表.xlsx']);
});
