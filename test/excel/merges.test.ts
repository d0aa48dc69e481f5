import type { Grid } from '../../src/grid/grid';
import { openInHost, type Hosted } from '../excel-host/open-in-host';
import { area, FORM, gridOf } from '../workbook/contract/scene';
import type { WorkbookContents } from '../workbook/fixtures/simple';

async function mergesOf(tried: Hosted, sheet: string): Promise<Grid['merges'] | undefined> {
  const { grids } = await tried.workbook.read({ merges: true });
  return grids.find((grid) => grid.sheet === sheet)?.merges;
}

/** A form with that many merged pairs of cells, beside the small one. */
const withPairs = (count: number): WorkbookContents => ({
  sheets: [
    ...FORM.sheets,
    {
      name: '大表',
      rows: Array.from({ length: count }, (_, row) => [row, null]),
      merges: Array.from({ length: count }, (_, row) => area(row + 1, 1, row + 1, 2)),
    },
  ],
});

describe('merged areas', () => {
  test('are not read unless a person asks: that could clear what they may undo', async () => {
    const tried = await openInHost(FORM, 20);
    expect((await gridOf(tried, '评分表')).merges).toBeNull();
  });

  test('are read in one more sync, whatever their number', async () => {
    const tried = await openInHost(withPairs(512), 13);
    const before = tried.host.syncs;
    expect(await mergesOf(tried, '大表')).toHaveLength(512);
    expect(tried.host.syncs - before).toBe(3 + 1);
    expect(await mergesOf(tried, '评分表')).toEqual([area(1, 1, 1, 3)]);
    expect(await mergesOf(tried, '说明')).toEqual([]);
  });

  test('above 512 on a sheet stay unknown there, and only there', async () => {
    const tried = await openInHost(withPairs(513), 13);
    expect(await mergesOf(tried, '大表')).toBeNull();
    expect(await mergesOf(tried, '评分表')).toEqual([area(1, 1, 1, 3)]);
  });

  test('stay unknown in an Excel that can’t tell', async () => {
    const tried = await openInHost(FORM, 12);
    expect(await mergesOf(tried, '评分表')).toBeNull();
  });
});
