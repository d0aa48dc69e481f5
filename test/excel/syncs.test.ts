import type { Content, Edit } from '../../src/grid/plan';
import { fingerprint } from '../../src/grid/fingerprint';
import { cellAt, gridNamed } from '../../src/grid/grid';
import { openInHost, type Hosted } from '../excel-host/open-in-host';
import { area, plan, set, sheetOf } from '../workbook/contract/scene';
import type { SheetContents } from '../workbook/fixtures/simple';

const rowsOf = (count: number, columns = 3) =>
  Array.from({ length: count }, (_, row) => Array.from({ length: columns }, (_, column) => row + column));

const sheetsOf = (count: number, rows = 4): SheetContents[] =>
  Array.from({ length: count }, (_, index) => ({ name: `表${index + 1}`, rows: rowsOf(rows) }));

async function syncs({ host }: Hosted, work: () => Promise<unknown>): Promise<number> {
  const before = host.syncs;
  await work();
  return host.syncs - before;
}

describe('how often Excel is asked', () => {
  test('reading takes three syncs, be it one sheet or thirty', async () => {
    for (const count of [1, 30]) {
      const tried = await openInHost({ sheets: sheetsOf(count) });
      expect(await syncs(tried, () => tried.workbook.read())).toBe(3);
    }
  });

  test('an empty sheet is read as empty, and asks for no cells', async () => {
    const tried = await openInHost({ sheets: [{ name: '空', rows: [] }] });
    let cells = -1;
    const asked = await syncs(tried, async () => {
      cells = (await tried.workbook.read()).grids[0]?.cells.size ?? -1;
    });
    expect(cells).toBe(0);
    expect(asked).toBe(2);
  });

  test('rows that are only formatted are not read, however many they are', async () => {
    const rows = [['项目'], ...Array.from({ length: 20_000 }, () => [null, null])];
    const open = [area(2, 1, 20_001, 2)];
    const tried = await openInHost({ sheets: [{ name: '空行', rows, isProtected: true, open }] });
    expect(tried.host.sheet('空行').cell(20_001, 2)?.isLocked).toBe(false);
    expect(await syncs(tried, () => tried.workbook.read())).toBe(3);
  });

  test('a sheet of 30,000 cells comes in three bands', async () => {
    const tried = await openInHost({ sheets: [{ name: '大', rows: rowsOf(3000, 10) }] });
    let last: unknown;
    const asked = await syncs(tried, async () => {
      const grid = gridNamed(await tried.workbook.read(), '大');
      last = grid && cellAt(grid, 3000, 10)?.value;
    });
    expect(last).toBe(3008);
    expect(asked).toBe(2 + 3);
  });

  test.each([
    ['says so', false],
    ['gives null in its place', true],
  ])('where an answer is too large and Excel %s, it is asked for in smaller bands', async (_how, isNull) => {
    const long = '很长的考评内容'.repeat(60);
    const rows = Array.from({ length: 3000 }, () => [long]);
    const tried = await openInHost({ sheets: [{ name: '长', rows }] });
    tried.host.nullsWhatIsTooLarge = isNull;
    const grid = gridNamed(await tried.workbook.read(), '长');
    expect(grid?.cells.size).toBe(3000);
    expect(grid && cellAt(grid, 3000, 1)?.value).toBe(long);
    expect(tried.host.refusedPayloads).toBeGreaterThan(0);
  });

  test('hidden rows and columns cost two more, however many they are, and are found on a protected sheet', async () => {
    const tried = await openInHost({ sheets: [{ name: '表', rows: rowsOf(120, 5), isProtected: true }] });
    const { hiddenRows, hiddenColumns } = tried.host.sheet('表');
    for (const row of [3, 4, 5, 77]) hiddenRows.add(row);
    for (let row = 51; row <= 60; row += 1) hiddenRows.add(row);
    hiddenColumns.add(2);
    let found: readonly number[][] = [];
    const asked = await syncs(tried, async () => {
      const grid = gridNamed(await tried.workbook.read(), '表');
      found = [
        [...(grid?.hiddenRows ?? [])].sort((one, other) => one - other),
        [...(grid?.hiddenColumns ?? [])],
      ];
    });
    expect(found).toEqual([[3, 4, 5, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 77], [2]]);
    expect(asked).toBe(3 + 2);
  });

  test('applying takes four to look (three without marks), one to write and one for printing, be it one edit or hundreds', async () => {
    for (const [count, size] of [
      [1, 1],
      [10, 40],
    ] as const) {
      const tried = await openInHost({ sheets: sheetsOf(count, size + 4) });
      const { grids } = await tried.workbook.read();
      const fill: Edit[] = grids.flatMap(({ sheet }) =>
        Array.from({ length: size }, (_, row) => set(sheet, row + 1, 9, { value: row } satisfies Content)),
      );
      const marks: Edit[] = grids.map(({ sheet }) => ({
        kind: 'put-marks',
        sheet,
        marks: Array.from({ length: size }, (_, row) => ({ row: row + 1, column: 9, kind: 'open' as const })),
      }));
      const own: Edit[] = [
        {
          kind: 'put-sheet',
          sheet: sheetOf(
            '汇总',
            rowsOf(size).map((row) => row.map(String)),
          ),
        },
      ];
      const fingerprints = grids.map((grid) => fingerprint(grid, area(1, 1, 9, 8)));
      const apply = () =>
        syncs(tried, async () => {
          const report = await tried.workbook.apply({ ...plan(own, fill, marks), fingerprints });
          expect(report.refused).toEqual([]);
        });
      expect(await apply()).toBe(3 + 1 + 1);
      expect(await apply()).toBe(4 + 1 + 1);
    }
  });

  test('a sheet of ours with 25,000 cells is written in parts', async () => {
    const tried = await openInHost({ sheets: sheetsOf(1) });
    const rows = rowsOf(2500, 10).map((row) => row.map(String));
    const report = await tried.workbook.apply(
      plan([{ kind: 'put-sheet', sheet: sheetOf('计分记录', rows) }]),
    );
    expect(report).toEqual({ applied: ['g1'], refused: [] });
    const grid = gridNamed(await tried.workbook.read(), '计分记录');
    expect(grid && cellAt(grid, 2500, 10)).toMatchObject({ kind: 'text', value: '2508' });
  });
});
