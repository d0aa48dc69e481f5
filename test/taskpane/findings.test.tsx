/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { openPane } from './render-pane';
import { finding, sample } from './sample';

const FLAGGED = sample({
  findings: [
    finding({ quote: '最高2分', restsOn: ['C5', 'F5'] }),
    finding({
      key: 'T1//form-points-mismatch/',
      item: null,
      level: null,
      severity: 'warning',
      code: 'form-points-mismatch',
      cells: ['C4', 'C5'],
      message: '分值合计不符。',
      settle: '请核对分值。',
    }),
    finding({
      key: 'T1/3/missing-fact/自评分',
      item: 3,
      level: '自评分',
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

const findingButtons = () =>
  screen
    .getAllByRole('button', { name: /^(错误|提醒|信息)：/ })
    .map((button) => button.getAttribute('aria-label'));

describe('问题', () => {
  test('each finding is a button that says everything: how grave, where, what, and what to do', async () => {
    await openFindings();
    expect(findingButtons()).toEqual([
      '错误：工作表“评分表”E5（依据C5、F5），第5行 市评分 超过分值：填6，满分2。请改为不超过2的分数。',
      '提醒：工作表“评分表”C4、C5，分值合计不符。请核对分值。',
      '信息：工作表“评分表”D6，缺佐证。请填写佐证。',
    ]);
  });

  test('they stand by severity, each list with its name and count', async () => {
    await openFindings();
    const lists = screen
      .getAllByRole('list')
      .map((list) => [
        list.getAttribute('aria-labelledby') &&
          document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
        within(list).getAllByRole('listitem').length,
      ]);
    expect(lists).toEqual([
      ['错误 1', 1],
      ['提醒 1', 1],
      ['信息 1', 1],
    ]);
  });

  test('Enter goes to the cell and the focus stays in the list', async () => {
    const { user, workbook } = await openFindings();
    const first = screen.getByRole('button', { name: /^错误：/ });
    first.focus();
    await user.keyboard('{Enter}');
    expect(workbook.shown).toEqual([{ sheet: '评分表', row: 5, column: 5 }]);
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('tab', { name: /问题/ })).toHaveAttribute('aria-selected', 'true');
  });

  test('next and previous go from one to the other, to its cell, and round again', async () => {
    const { user, workbook } = await openFindings();
    const next = screen.getByRole('button', { name: '下一个问题' });
    await user.click(next);
    expect(screen.getByRole('button', { name: /^错误：/ })).toHaveFocus();
    await user.click(next);
    expect(screen.getByText('第 2 / 3 个')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '上一个问题' }));
    await user.click(screen.getByRole('button', { name: '上一个问题' }));
    expect(screen.getByRole('button', { name: /^信息：/ })).toHaveFocus();
    expect(workbook.shown.map(({ row, column }) => [row, column])).toEqual([
      [5, 5],
      [4, 3],
      [5, 5],
      [6, 4],
    ]);
  });

  test('they can be filtered by severity and by score column, with counts of what the other filter lets through', async () => {
    const { user } = await openFindings();
    const filter = screen.getByRole('button', { name: '提醒 1' });
    await user.click(filter);
    expect(filter).toHaveAttribute('aria-pressed', 'true');
    expect(findingButtons()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '全部 3' }));
    await user.selectOptions(screen.getByLabelText('计分列'), '市评分 1');
    expect(findingButtons()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '提醒 0' }));
    expect(screen.getByText('没有这一类问题。')).toBeVisible();
  });

  test('unfolded, it says what would settle it and leads to its item at its level', async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole('button', { name: /^说明与处理：第5行/ }));
    expect(screen.getByText('请改为不超过2的分数。')).toBeVisible();
    expect(screen.getByText('最高2分')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '看这一项怎样计分' }));
    expect(screen.getByRole('tab', { name: '项目' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByLabelText('评分级别')).toHaveValue('市评分');
  });

  test('it is ignored for a reason only, and the focus goes on to the next', async () => {
    const { user, workbook } = await openFindings();
    await user.click(screen.getByRole('button', { name: /^说明与处理：第5行/ }));
    await user.click(screen.getByRole('button', { name: '忽略这个问题' }));
    expect(screen.getByText('请先写明理由，再忽略。')).toBeVisible();
    expect(workbook.applied).toHaveLength(0);
    await user.type(screen.getByLabelText(/忽略的理由/), '已请示');
    await user.click(screen.getByRole('button', { name: '忽略这个问题' }));
    expect(workbook.applied.map(({ groups }) => groups.map(({ id }) => id))).toEqual([['settings']]);
    expect(screen.getByRole('button', { name: /^提醒：/ })).toHaveFocus();
  });

  test('what is ignored is told, with the way to it', async () => {
    const { user } = await openPane({ ...sample(), ignored: [finding({})] });
    await user.click(screen.getByRole('tab', { name: '问题' }));
    expect(screen.getByText(/另有 1 个问题已忽略。/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '到“设置”查看' }));
    expect(screen.getByRole('tab', { name: '设置' })).toHaveAttribute('aria-selected', 'true');
  });

  test('cells are marked and cleared at once: nothing of the form changes', async () => {
    const { user, workbook } = await openFindings();
    await user.click(screen.getByRole('button', { name: '标记到表格' }));
    expect((await screen.findAllByText('已标记到表格')).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: '清除标记' }));
    expect((await screen.findAllByText('已清除标记')).length).toBeGreaterThan(0);
    const edits = workbook.applied.flatMap(({ groups }) => groups.flatMap((group) => group.edits));
    expect(edits.map(({ kind }) => kind)).toEqual(['put-marks', 'put-marks']);
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
