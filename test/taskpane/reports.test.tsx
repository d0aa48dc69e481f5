/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { openPane } from './render-pane';

async function openReports() {
  const pane = await openPane();
  await pane.user.click(screen.getByRole('tab', { name: '汇总' }));
  return pane;
}

describe('汇总', () => {
  test('the chosen sheets are made, told, and can be opened', async () => {
    const { user, workbook } = await openReports();
    await user.click(screen.getByRole('checkbox', { name: /计分依据/ }));
    await user.click(screen.getByRole('button', { name: '生成' }));
    expect((await screen.findAllByText('已生成或更新：汇总、问题清单')).length).toBeGreaterThan(0);
    expect(workbook.applied[0]?.groups.map(({ id }) => id)).toEqual(['汇总', '问题清单']);
    await user.click(screen.getByRole('button', { name: '打开“汇总”' }));
    expect(workbook.shown).toEqual([{ sheet: '汇总', row: 1, column: 1 }]);
  });

  test('nothing chosen is told, and nothing is made', async () => {
    const { user, workbook } = await openReports();
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(screen.getByText('请至少选一张。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '生成' }));
    expect(workbook.applied).toHaveLength(0);
  });

  test('佐证数据 is made from 概览 without a question: nothing of the form is touched', async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole('button', { name: '佐证数据' }));
    expect((await screen.findAllByText('已生成或更新：佐证数据')).length).toBeGreaterThan(0);
    const kinds = workbook.applied[0]?.groups.flatMap((group) => group.edits.map((edit) => edit.kind));
    expect(kinds).not.toContain('set-cell');
  });
});
