/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import type { Cell, Grid } from '../../src/grid/grid';
import { openPane } from './render-pane';
import { emptySample } from './sample';

const ROWS = [
  ['内部资料'],
  ['做什么', '几分', '凭什么', '谁来打'],
  ['成立小组', 5, '未成立的扣5分', null],
  ['专题会议', 5, '未开会的扣5分', null],
];

function cellOf(value: string | number): Cell {
  return { kind: typeof value === 'number' ? 'number' : 'text', value, text: String(value) };
}

const GRID: Grid = {
  sheet: '考核',
  visibility: 'visible',
  cells: new Map(
    ROWS.map((row, r) => [
      r + 1,
      new Map(row.flatMap((value, c) => (value === null ? [] : [[c + 1, cellOf(value)] as const]))),
    ]),
  ),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
};

async function openDeclaration() {
  const empty = emptySample();
  const pane = await openPane({ ...empty, snapshot: { ...empty.snapshot, grids: [GRID] } });
  act(() => pane.workbook.pick({ sheet: '考核', row: 2, column: 1 }));
  await pane.user.click(screen.getByRole('button', { name: '有评分表没认出来？在这里指明' }));
  await screen.findByLabelText('在哪张工作表');
  return pane;
}

describe('指明评分表', () => {
  test('the selected row is taken for the header, and what comes of the columns is told before it is kept', async () => {
    const { user, workbook } = await openDeclaration();
    expect(screen.getByLabelText('表头第一行')).toHaveValue('2');
    expect(screen.getByText('请至少说明哪一列是考评内容。')).toBeVisible();
    expect(screen.getByRole('button', { name: '按此识别' })).toHaveAttribute('aria-disabled', 'true');
    const columns = within(screen.getByRole('list', { name: '各列是什么' }));
    await user.selectOptions(columns.getByLabelText('A 列 做什么'), '考评内容');
    await user.selectOptions(columns.getByLabelText('B 列 几分'), '分值');
    await user.selectOptions(columns.getByLabelText('C 列 凭什么'), '评分办法');
    await user.selectOptions(columns.getByLabelText('D 列 谁来打'), '计分列');
    expect(screen.getByText('照此认出 2 个评分项，第一项：成立小组')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '按此识别' }));
    const edits = workbook.applied[0]?.groups.flatMap((group) => group.edits) ?? [];
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'put-name', refersTo: "'考核'!$A$2" }));
  });

  test('a header under which there is nothing to score is told and not kept', async () => {
    const { user, workbook } = await openDeclaration();
    await user.clear(screen.getByLabelText('表头最后一行'));
    await user.type(screen.getByLabelText('表头最后一行'), '4');
    const columns = within(screen.getByRole('list', { name: '各列是什么' }));
    await user.selectOptions(columns.getAllByRole('combobox')[0] as HTMLElement, '考评内容');
    expect(screen.getByText(/照此还找不到评分项/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByLabelText('在哪张工作表')).toBeNull();
    expect(workbook.applied).toHaveLength(0);
  });
});
