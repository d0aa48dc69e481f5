import { cellAt } from '../../src/grid/grid';
import type { Edit } from '../../src/grid/plan';
import { openInHost, type Hosted } from '../excel-host/open-in-host';
import { gridOf, plan, set, sheetOf } from '../workbook/contract/scene';

/** What Excel on the web takes at most. */
const MOST = 5_000_000;
const LONG = '考评内容与计分方法'.repeat(40);

const open = (): Promise<Hosted> => openInHost({ sheets: [{ name: '评分表', rows: [['项目']] }] });

async function applied(tried: Hosted, ...groups: (readonly Edit[])[]): Promise<number> {
  const before = tried.host.syncs;
  expect((await tried.workbook.apply(plan(...groups))).refused).toEqual([]);
  expect(tried.host.largestRequest).toBeLessThan(MOST);
  return tried.host.syncs - before;
}

describe('no request is larger than Excel on the web takes', () => {
  test('four thousand single cells are looked at in two parts and written in two', async () => {
    const tried = await open();
    const cells = Array.from({ length: 4000 }, (_, row) =>
      set('评分表', row + 2, 3 + (row % 2), { value: row }),
    );
    expect(await applied(tried, cells)).toBe(3 + 1 + 1 + 1 + 1);
    expect((await gridOf(tried, '评分表')).cells.size).toBe(4001);
  });

  test('long texts go over in as many parts as they need, on a sheet of ours and in single cells', async () => {
    const tried = await open();
    const rows = Array.from({ length: 3000 }, (_, row) => [String(row), LONG, LONG]);
    await applied(tried, [{ kind: 'put-sheet', sheet: sheetOf('计分依据', rows) }]);
    expect(cellAt(await gridOf(tried, '计分依据'), 3000, 3)?.value).toBe(LONG);
    await applied(
      tried,
      rows.map((_, row) => set('评分表', row + 2, 2, { value: LONG })),
    );
    expect(cellAt(await gridOf(tried, '评分表'), 3001, 2)?.value).toBe(LONG);
  });

  test('a sheet of ours full of links, heights and entry rules', async () => {
    const tried = await open();
    const rows = Array.from({ length: 2000 }, (_, row) => [`第 ${row + 1} 项`]);
    const sheet = sheetOf('问题清单', rows);
    const one = { rule: { kind: 'list', values: ['是', '否'] }, error: '请选', prompt: LONG } as const;
    await applied(tried, [
      {
        kind: 'put-sheet',
        sheet: {
          ...sheet,
          cells: sheet.cells.map((cell) => ({ ...cell, style: 'link', link: "'评分表'!A1" })),
          heights: Object.fromEntries(rows.map((_, row) => [row + 1, 30])),
          validations: rows.map((_, row) => ({
            area: { top: row + 1, left: 2, bottom: row + 1, right: 2 },
            ...one,
          })),
        },
      },
    ]);
    expect(tried.host.sheet('问题清单').links.size).toBe(2000);
  });

  test('marks on ten thousand scattered cells', async () => {
    const tried = await open();
    const marks = Array.from({ length: 10_000 }, (_, row) => ({
      row: row + 1,
      column: 1 + (row % 2) * 2,
      kind: 'open' as const,
    }));
    await applied(tried, [{ kind: 'put-marks', sheet: '评分表', marks }]);
    expect(tried.host.sheet('评分表').marks.flatMap(({ areas }) => areas)).toHaveLength(10_000);
  });
});
