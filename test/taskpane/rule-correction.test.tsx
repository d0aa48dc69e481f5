/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import type { EditPlan } from '../../src/grid/plan';
import { openPane } from './render-pane';
import { sample } from './sample';

const OPEN = '计分方法理解得不对？在这里更正';

async function openItem(settings: Parameters<typeof sample>[0] = {}) {
  const pane = await openPane(sample(settings));
  await pane.user.click(screen.getByRole('tab', { name: '项目' }));
  await pane.user.click(screen.getByRole('button', { name: /具体操作方案/ }));
  return pane;
}

const written = (plan: EditPlan | undefined) =>
  (plan?.groups ?? []).flatMap((group) =>
    group.edits.flatMap((edit) =>
      edit.kind === 'put-sheet' ? edit.sheet.cells.map(({ value }) => String(value)) : [],
    ),
  );

describe('更正计分方法', () => {
  test('a kind of rule is chosen, its figures filled in, and how it is understood is shown before it is kept', async () => {
    const { user, workbook } = await openItem();
    await user.click(screen.getByRole('button', { name: OPEN }));
    expect(await screen.findByText('现在这样理解')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('改成哪一种'), '每…扣…分，最多扣…分');
    expect(screen.getByRole('button', { name: '按更正计分' })).toHaveAttribute('aria-disabled', 'true');
    await user.type(screen.getByLabelText(/^什么情形/), '县（市、区）未出台方案');
    await user.type(screen.getByLabelText('单位'), '个');
    await user.clear(screen.getByLabelText('分数'));
    await user.type(screen.getByLabelText('分数'), '0.5');
    expect(screen.getByText(/每个扣0.5分/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '按更正计分' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    expect(written(workbook.applied[0])).toContain('每有1个县（市、区）未出台方案扣0.5分。');
  });

  test('words of one’s own are read while they are typed, and what is not understood is told', async () => {
    const { user } = await openItem();
    await user.click(screen.getByRole('button', { name: OPEN }));
    const field = await screen.findByLabelText('计分方法的文字');
    expect(field).toHaveValue('未制定的，不得分');
    await user.clear(field);
    await user.type(field, '考核后再乘以系数。');
    expect(screen.getByText(/没有读懂，会由人判断/)).toBeVisible();
  });

  test('an item can be left to a person, and cancelling keeps nothing', async () => {
    const { user, workbook } = await openItem();
    await user.click(screen.getByRole('button', { name: OPEN }));
    await user.selectOptions(await screen.findByLabelText('改成哪一种'), '人工评分（不按条文算）');
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByLabelText('改成哪一种')).toBeNull();
    expect(workbook.applied).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: OPEN }));
    await user.selectOptions(await screen.findByLabelText('改成哪一种'), '人工评分（不按条文算）');
    await user.click(screen.getByRole('button', { name: '按更正计分' }));
    await waitFor(() => expect(written(workbook.applied[0])).toContain('人工'));
  });

  test('what was corrected is told, and is one press from the words of the form', async () => {
    const { user, workbook } = await openItem({
      settings: { corrections: new Map([['T1/1', '每少1个方案扣1分。']]) },
    });
    expect(screen.getByText('按您的更正计分：每少1个方案扣1分。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '恢复按原文' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    expect(written(workbook.applied[0])).not.toContain('每少1个方案扣1分。');
  });
});
