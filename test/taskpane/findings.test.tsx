/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { openPane } from './render-pane';
import { finding, sample } from './sample';

const FLAGGED = sample({
  findings: [
    finding({}),
    finding({
      severity: 'warning',
      code: 'form-points-mismatch',
      cells: ['C4', 'C5'],
      message: '分值合计不符。',
      settle: '请核对分值。',
    }),
    finding({
      severity: 'info',
      code: 'missing-fact',
      cells: ['D6'],
      message: '缺佐证。',
      settle: '请填写佐证。',
    }),
  ],
});

async function openFindings() {
  const pane = await openPane(FLAGGED);
  await pane.user.click(screen.getByRole('tab', { name: /问题/ }));
  return pane;
}

describe('问题', () => {
  test('each finding is a button that says everything: how grave, where, what, and what to do', async () => {
    await openFindings();
    const list = screen.getByRole('list', { name: '问题清单，点按到单元格' });
    expect(
      within(list)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label')),
    ).toEqual([
      '错误：工作表“评分表”E5，第5行 市评分 超过分值：填6，满分2。请改为不超过2的分数。',
      '提醒：工作表“评分表”C4、C5，分值合计不符。请核对分值。',
      '信息：工作表“评分表”D6，缺佐证。请填写佐证。',
    ]);
  });

  test('Enter goes to the cell and the focus stays in the list', async () => {
    const { user, workbook } = await openFindings();
    const first = screen.getByRole('button', { name: /超过分值/ });
    first.focus();
    await user.keyboard('{Enter}');
    expect(workbook.shown).toEqual([{ sheet: '评分表', row: 5, column: 5 }]);
    expect(first).toHaveFocus();
    expect(screen.getByRole('tab', { name: /问题/ })).toHaveAttribute('aria-selected', 'true');
  });

  test('they can be filtered by severity, with counts', async () => {
    const { user } = await openFindings();
    const filter = screen.getByRole('button', { name: '提醒 1' });
    await user.click(filter);
    expect(filter).toHaveAttribute('aria-pressed', 'true');
    expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '全部 3' }));
    expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(3);
  });

  test('the tab counts what is wrong, not what is mere information', async () => {
    await openPane(FLAGGED);
    expect(screen.getByRole('tab', { name: /问题/ })).toHaveTextContent('2');
  });

  test('a clean workbook says so', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('tab', { name: /问题/ }));
    expect(screen.getByText('没有发现问题。')).toBeVisible();
  });

  test('the open item shows its own findings', async () => {
    const { user } = await openPane(FLAGGED);
    await user.selectOptions(screen.getByLabelText('评分级别'), '市评分');
    await user.click(screen.getByRole('tab', { name: '项目' }));
    await user.click(screen.getByRole('button', { name: /净增岗位数/ }));
    expect(screen.getByText('第5行 市评分 超过分值：填6，满分2。')).toBeVisible();
  });
});
