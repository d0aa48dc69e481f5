import type { GridView } from '../../src/workbench/grid/grid-view';
import { MESSAGES, REFUSED } from '../../src/workbench/messages';
import { shownWorkbook } from '../../src/workbench/shown';
import { Stage } from '../../src/workbench/stage';
import { openXlsx } from '../../src/workbook/xlsx';
import { demandingWorkbook } from '../workbook/fixtures/demanding';
import { cellOf, planOf, setCell } from '../workbook/fixtures/plans';
import { workbookFile } from '../workbook/fixtures/simple';

const file = workbookFile({
  sheets: [
    {
      name: '评分表',
      rows: [
        ['标题', null],
        ['甲', 3],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    },
    { name: '锁', rows: [[1, 2]], isProtected: true },
  ],
});

/** A stage with a grid that only remembers what it was told. */
function set(bytes = file) {
  const document = openXlsx(bytes, '试.xlsx');
  const told: string[] = [];
  const stage = new Stage({
    complain: (sentence) => sentence !== null && told.push(sentence),
    onDrawn: (drawn) => told.push(`drawn ${drawn}`),
    onChanged: () => told.push('changed'),
  });
  const grid: jest.Mocked<GridView> = {
    show: jest.fn(),
    follow: jest.fn(),
    goTo: jest.fn(),
    dispose: jest.fn(),
    standing: Promise.resolve(),
  };
  stage.setDocument(document);
  stage.setGrid(grid);
  return { document, stage, grid, told };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const typed = (sheet: string, row: number, column: number, value: number) => ({
  sheet,
  row,
  column,
  content: { value },
});

test('what is typed into the grid is in the document, and the grid is not drawn again', async () => {
  const { document, stage, grid, told } = set();
  await settled();
  stage.gridEvents.onEdit([typed('评分表', 2, 2, 2.5), typed('评分表', 3, 2, 1)]);
  await settled();
  expect((await cellOf(document, '评分表', 2, 2))?.value).toBe(2.5);
  expect((await cellOf(document, '评分表', 3, 2))?.value).toBe(1);
  expect(grid.show).toHaveBeenCalledTimes(1);
  expect(grid.follow).toHaveBeenCalledTimes(1);
  expect(told).toEqual(['changed']);
});

test.each([
  ['in a protected sheet', typed('锁', 1, 2, 9), /保护/],
  ['inside a merged area', typed('评分表', 1, 2, 9), /合并/],
])(
  'a cell %s: nothing of the action is done, a sentence says why, and the grid is put right',
  async (_, cell, why) => {
    const { document, stage, grid, told } = set();
    await settled();
    const before = document.save();
    stage.gridEvents.onEdit([typed('评分表', 2, 2, 2.5), cell]);
    await settled();
    expect(document.save()).toEqual(before);
    expect(told).toEqual([expect.stringMatching(why)]);
    expect(grid.show).toHaveBeenCalledTimes(2);
  },
);

test('what the pane writes is drawn', async () => {
  const { document, stage, grid, told } = set();
  await settled();
  const workbook = shownWorkbook(document, () => stage.written());
  await workbook.apply(planOf(setCell('评分表', 2, 2, 1)));
  await settled();
  expect(grid.show).toHaveBeenCalledTimes(2);
  expect(told).toEqual(['changed']);
});

test('what the pane may not write is neither drawn nor called a change', async () => {
  const { document, stage, grid, told } = set();
  await settled();
  const report = await shownWorkbook(document, () => stage.written()).apply(planOf(setCell('锁', 1, 1, 5)));
  await settled();
  expect(report.refused).toHaveLength(1);
  expect(grid.show).toHaveBeenCalledTimes(1);
  expect(told).toEqual([]);
});

test('the pane asks for a place and the grid goes there; a selection in the grid is told to the pane', async () => {
  const { document, stage, grid } = set();
  const seen: string[] = [];
  document.onSelected(({ sheet, row }) => seen.push(`${sheet} ${row}`));
  await document.select({ sheet: '锁', row: 1, column: 2 });
  expect(grid.goTo).toHaveBeenCalledWith({ sheet: '锁', row: 1, column: 2 });
  stage.gridEvents.onSelect({ sheet: '评分表', row: 2, column: 1 });
  expect(seen).toEqual(['评分表 2']);
});

test('a book that was left does not move the grid any more', async () => {
  const { document, stage, grid } = set();
  stage.setDocument(openXlsx(file, '二.xlsx'));
  await document.select({ sheet: '锁', row: 1, column: 2 });
  expect(grid.goTo).not.toHaveBeenCalled();
});

test('what was refused is said; half of it done, the grid is put right', async () => {
  const { stage, grid, told } = set();
  await settled();
  stage.gridEvents.onRefused('lines', false);
  await settled();
  expect(grid.show).toHaveBeenCalledTimes(1);
  stage.gridEvents.onRefused('merges', true);
  await settled();
  expect(grid.show).toHaveBeenCalledTimes(2);
  expect(told).toEqual([REFUSED.lines, REFUSED.merges]);
});

test('a sheet with charts is known as one', () => {
  const { stage, told } = set(demandingWorkbook());
  stage.gridEvents.onSheet('评分表');
  stage.gridEvents.onSheet('数据');
  expect(told).toEqual(['drawn true', 'drawn false']);
});

test('every sentence says what to do', () => {
  for (const sentence of [
    ...Object.values(REFUSED),
    MESSAGES.gridFailed,
    MESSAGES.unforeseen,
    MESSAGES.failed,
  ])
    expect(sentence).toMatch(/请.+。$/);
});
