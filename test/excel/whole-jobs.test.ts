import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hosted, hostOf, openInHost, type Hosted } from '../excel-host/open-in-host';
import type { ExcelHost } from '../excel-host/excel-host';
import type { WorkbookContents } from '../workbook/fixtures/simple';
import { step, STEPS } from './a-job';

jest.setTimeout(120_000);

const form = (name: string) => readFileSync(path.resolve(__dirname, `../../assets/forms/${name}.xlsx`));

/** What Excel on the web takes at most. */
const MOST = 5_000_000;

/** As many tables of as many items, a sheet each. */
function tables(count: number, items: number): WorkbookContents {
  const rows = Array.from({ length: items }, (_, index) => [
    `工作制度落实情况之${index + 1}`,
    2,
    null,
    null,
    '未建立制度的扣1分；每发现一次未按规定办理的扣0.5分，扣完为止。',
  ]);
  const sheets = Array.from({ length: count }, (_, index) => ({
    name: `表${index + 1}`,
    rows: [['就业工作考核评分表'], ['考评内容', '分值', '自评分', '市评分', '计分方法'], ...rows],
  }));
  return { sheets };
}

/** How often Excel was asked in each step of a whole job, for so many groups and edits. */
interface Asked {
  readonly title: string;
  readonly groups: number;
  readonly edits: number;
  readonly syncs: number;
  /** Of all sheets, before and after. */
  readonly cells: number;
  /** Of all requests. */
  readonly bytes: number;
}

async function job({ workbook, host }: Hosted): Promise<Asked[]> {
  const asked: Asked[] = [];
  let bytes = 0;
  const answer = host.answer.bind(host);
  host.answer = (body) => {
    bytes += Buffer.byteLength(body);
    return answer(body);
  };
  for (const [title, plan] of Object.entries(STEPS)) {
    const before = { syncs: host.syncs, bytes, cells: cellsOf(host) };
    const { groups } = await step(workbook, plan);
    asked.push({
      title,
      groups: groups.length,
      edits: groups.reduce((sum, group) => sum + group.edits.length, 0),
      syncs: host.syncs - before.syncs,
      cells: before.cells + cellsOf(host),
      bytes: bytes - before.bytes,
    });
  }
  expect(host.largestRequest).toBeLessThan(MOST);
  expect(host.refusedPayloads).toBe(0);
  return asked;
}

/** Of the areas that are in use. */
function cellsOf({ book }: ExcelHost): number {
  return book.sheets.reduce((sum, { cells }) => {
    const columns = [...cells.values()].flatMap((row) => [...row.keys()]);
    return sum + Math.max(0, ...cells.keys()) * columns.reduce((one, two) => Math.max(one, two), 0);
  }, 0);
}

/** Three to read, four to look, one to write, one for printing. */
const AT_MOST = 3 + 4 + 1 + 1;

describe('a whole job in Excel', () => {
  test.each(['reemployment-2004', 'star-community', 'employment-single-items', 'full-employment-community'])(
    'on %s asks Excel nine times a step at most, for no more than 5 MB at a time',
    async (name) => {
      for (const { title, syncs } of await job(hosted(hostOf(form(name)))))
        expect({ title, often: syncs > AT_MOST }).toEqual({ title, often: false });
    },
  );

  test('asks as often for one table of five items as for four tables of twelve', async () => {
    const small = await job(await openInHost(tables(1, 5)));
    const large = await job(await openInHost(tables(4, 12)));
    const often = (all: readonly Asked[]) => all.map(({ title, syncs }) => ({ title, syncs }));
    expect(often(large)).toEqual(often(small));
    const sum = (all: readonly Asked[], of: 'groups' | 'edits') => all.reduce((one, two) => one + two[of], 0);
    expect(sum(large, 'groups')).toBeGreaterThan(1.4 * sum(small, 'groups'));
    expect(sum(large, 'edits')).toBeGreaterThan(3 * sum(small, 'edits'));
  });

  test('on a table of four hundred items asks once more for each band, never for more than 5 MB', async () => {
    const tried = await openInHost(tables(1, 400));
    for (const { title, cells, bytes, syncs } of await job(tried)) {
      // Cells are read once, and looked at once more where they are replaced; bands are half full at least, and what
      // goes over is reckoned at no more than twice its size.
      const bands = Math.ceil((2 * cells) / 5000) + Math.ceil((2 * bytes) / 2_000_000);
      expect({ title, often: syncs > AT_MOST + bands }).toEqual({ title, often: false });
    }
  });
});
