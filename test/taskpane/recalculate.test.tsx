/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/port';
import { openPane } from './render-pane';
import { sample } from './sample';

const READY = sample({
  entered: { '2/自评分': 2, '5/自评分': 2 },
  facts: { '1/counties-without-plan/自评分': 0, '2/plan-reached/自评分': false },
});

async function preview() {
  const pane = await openPane(READY);
  await pane.user.click(screen.getByRole('button', { name: '重新计算' }));
  await screen.findByRole('heading', { name: '预览：重新计算“自评分”' });
  return pane;
}

describe('重新计算', () => {
  test('each cell is shown before and after with its reason, and nothing is written yet', async () => {
    const { workbook } = await preview();
    const change = screen.getByRole('button', { name: '到单元格 D4' }).closest('li');
    expect(within(change as HTMLElement).getByLabelText('由 空 改为 3')).toBeVisible();
    expect(change).toHaveTextContent('不扣分');
    expect(workbook.applied).toHaveLength(0);
  });

  test('a cell that is crossed out is neither written nor recorded', async () => {
    const { user, workbook } = await preview();
    await user.click(screen.getByRole('checkbox', { name: /^写入 D4/ }));
    expect(screen.getByText('将写入 0 处')).toBeVisible();
    expect(screen.getByLabelText('不写入（由 空 改为 3）')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(workbook.applied).toHaveLength(0);
    await user.click(screen.getByRole('checkbox', { name: /^写入 D4/ }));
    await user.click(screen.getByRole('button', { name: '写入' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
  });

  test('what stays as it is, and what cannot be filled yet, is listed with the reason', async () => {
    const { user } = await preview();
    await user.click(screen.getByRole('button', { name: '保持原样 2 处' }));
    expect(screen.getByText('与佐证不符，没有改动；请核对。')).toBeVisible();
    expect(screen.getByText('人工填写，没有改动。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '暂不能填 2 处' }));
    expect(screen.getByText('缺佐证：持证人员就业率')).toBeVisible();
  });

  test('the focus goes to the preview, and back to the button when it is cancelled', async () => {
    const { workbook, user } = await preview();
    expect(screen.getByRole('heading', { name: '预览：重新计算“自评分”' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('heading', { name: /预览/ })).toBeNull();
    expect(screen.getByRole('button', { name: '重新计算' })).toHaveFocus();
    expect(workbook.applied).toHaveLength(0);
  });

  test('writing applies the plan that was shown, reads again, and leaves a receipt', async () => {
    const { workbook, user, next } = await preview();
    next(sample({ entered: { '1/自评分': 3 }, facts: { '1/counties-without-plan/自评分': 0 } }));
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect((await screen.findAllByText('已写入 1 处')).length).toBeGreaterThan(0);
    expect(workbook.applied).toHaveLength(1);
    const edits = workbook.applied[0]?.groups.flatMap((group) => group.edits) ?? [];
    expect(edits).toContainEqual({
      kind: 'set-cell',
      sheet: '评分表',
      row: 4,
      column: 4,
      before: { value: null },
      after: { value: 3 },
    });
    expect(workbook.reads).toBe(3);
    expect(screen.getByRole('button', { name: '一致 1 项，点按查看' })).toBeVisible();
  });

  test('the receipt leads to 还原, but for scores that 计分记录 does not know of', async () => {
    const { workbook, user } = await preview();
    const log = {
      group: 'log',
      title: '计分记录',
      code: 'structure-locked',
      message: '已锁定。',
      english: '',
    } as const;
    workbook.answer = ({ groups }) => ({
      applied: groups.map(({ id }) => id).filter((id) => id !== 'log'),
      refused: [log],
    });
    await user.click(screen.getByRole('button', { name: '写入' }));
    await screen.findByText('计分记录：已锁定。');
    expect(screen.queryByRole('button', { name: '还原' })).toBeNull();
    workbook.answer = null;
    await user.click(screen.getByRole('button', { name: '重新读取并再试' }));
    await user.click(await screen.findByRole('button', { name: '写入' }));
    expect(await screen.findByRole('button', { name: '还原' })).toBeVisible();
  });

  test('the result is told to screen readers', async () => {
    const { user } = await preview();
    await user.click(screen.getByRole('button', { name: '写入' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已写入 1 处'));
  });

  test('what was refused is told with its reason, each reason once', async () => {
    const { workbook, user } = await preview();
    const message = '工作表“评分表”受保护，没有写入。请先撤消工作表保护。';
    workbook.answer = ({ groups }) => ({
      applied: [],
      refused: groups.map(({ id, title }) => ({
        group: id,
        title,
        code: 'sheet-protected',
        message,
        english: '',
      })),
    });
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('没有写入');
    expect(screen.queryByText(/已写入/)).toBeNull();
  });

  test('when writing fails the preview is still there, and trying again makes it anew', async () => {
    const { workbook, user } = await preview();
    workbook.failNext = {
      call: 'apply',
      error: new WorkbookError('busy', 'Excel 正忙，没有写入，请稍后重试。'),
    };
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect((await screen.findAllByText('Excel 正忙，没有写入，请稍后重试。')).length).toBeGreaterThan(0);
    expect(screen.getByText('将写入 1 处')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: '重试' })).toBeNull());
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect((await screen.findAllByText('已写入 1 处')).length).toBeGreaterThan(0);
  });

  test('a cell of the preview can be looked at in the sheet, and the preview stays', async () => {
    const { workbook, user } = await preview();
    await user.click(screen.getByRole('button', { name: '到单元格 D4' }));
    expect(workbook.shown).toEqual([{ sheet: '评分表', row: 4, column: 4 }]);
    expect(screen.getByRole('button', { name: '写入' })).toBeVisible();
  });

  test('a hand entry that contradicts is replaced only on a person’s word, and shown first', async () => {
    const { user } = await openPane(READY);
    await user.click(screen.getByRole('tab', { name: '项目' }));
    await user.click(screen.getByRole('button', { name: /完成市下达的净增岗位数/ }));
    await user.click(screen.getByRole('button', { name: '改为 0 分（先预览）' }));
    expect(await screen.findByLabelText('由 2 改为 0')).toBeVisible();
  });
});
