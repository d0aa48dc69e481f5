/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { EditPlan } from '../../src/grid/plan';
import { refusalNote } from '../../src/fill/reported';
import { openPane } from './render-pane';
import { sample } from './sample';

const REPORTED = {
  '1/counties-without-plan/自评分': 1,
  '2/plan-reached/自评分': true,
  '4/posts/自评分': { done: 12, of: 15 },
} as const;

/** The items as the reviewer of the upper level sees them. */
async function reviewing(assessment = sample({ facts: REPORTED })) {
  const pane = await openPane(assessment);
  await pane.user.selectOptions(screen.getByLabelText('评分级别'), '市评分');
  await pane.user.click(screen.getByRole('tab', { name: '项目' }));
  return pane;
}

function cells(plan: EditPlan | undefined): unknown[] {
  return (plan?.groups ?? []).flatMap((group) =>
    group.edits.flatMap((edit) =>
      edit.kind === 'put-sheet' ? edit.sheet.cells.map(({ value }) => value) : [],
    ),
  );
}

describe("the reviewer's way", () => {
  test('a section is taken over fact by fact, without those that were crossed out', async () => {
    const { user, workbook } = await reviewing();
    await user.click(screen.getByRole('button', { name: '采用自报值（2）' }));
    expect(await screen.findByRole('heading', { name: '预览：采用自报值（市评分）' })).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /未出台操作方案/ }));
    expect(screen.getByText('将写入 1 处')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: '全选（2）' })).toBePartiallyChecked();
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect((await screen.findAllByText('已写入 1 处')).length).toBeGreaterThan(0);
    const written = cells(workbook.applied[0]);
    // The report itself stands there once, the taken-over fact twice.
    expect(written.filter((value) => value === '是')).toHaveLength(2);
    expect(written.filter((value) => value === 1)).toHaveLength(1);
  });

  test('with everything crossed out there is nothing to write', async () => {
    const { user, workbook } = await reviewing();
    await user.click(screen.getByRole('button', { name: '采用自报值（2）' }));
    await user.click(await screen.findByRole('checkbox', { name: '全选（2）' }));
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(workbook.applied).toHaveLength(0);
  });

  test('a single report is refused in 出处, and the own fact stays blank', async () => {
    const { user, workbook } = await reviewing();
    await user.click(screen.getByRole('button', { name: /具体操作方案/ }));
    await user.click(
      screen.getByRole('button', { name: '不采信“未出台操作方案的县（市、区）数”的自报值 1' }),
    );
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    expect(cells(workbook.applied[0])).toContain('市评分：未采信自评分所报1');
  });

  test('what was refused is told so and is not offered with its section again', async () => {
    const assessment = sample({ facts: REPORTED });
    const [table] = assessment.tables;
    const [item] = table?.items ?? [];
    if (!table || !item?.facts[0]) throw new Error('the sample has an item with a fact');
    const source = `原件；${refusalNote('市评分', { by: '自评分', value: 1 })}`;
    const refused = { ...item, facts: [{ ...item.facts[0], source }] };
    const { user } = await reviewing({
      ...assessment,
      tables: [{ ...table, items: [refused, ...table.items.slice(1)] }],
    });
    const section = screen.getByRole('heading', { name: '一、落实责任（5分）' }).parentElement;
    expect(within(section as HTMLElement).getByRole('button', { name: '采用自报值（1）' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /具体操作方案/ }));
    expect(screen.getByText('未采信：自评分填 1个')).toBeVisible();
  });

  test("scores stand side by side with what the reviewer's differs by", async () => {
    const { user } = await reviewing(
      sample({ facts: REPORTED, entered: { '1/自评分': 3, '1/市评分': 1.9, '2/自评分': 2 } }),
    );
    const row = screen.getByRole('button', { name: /具体操作方案/ });
    expect(row).toHaveTextContent('自评分 3，差 −1.1');
    expect(screen.getByRole('button', { name: /净增岗位数/ })).toHaveTextContent('自评分 2');
    await user.click(row);
    expect(screen.getByText('自评分', { selector: 'dt' }).nextSibling).toHaveTextContent('3 差 −1.1');
  });

  test('the next item that needs a person is opened and selected, past those that are done', async () => {
    const { user, workbook } = await reviewing(
      sample({ facts: { '2/plan-reached/市评分': true }, entered: { '2/市评分': 2 } }),
    );
    expect(screen.getByText('已完成 1 / 5 项')).toBeVisible();
    const next = screen.getByRole('button', { name: '下一个需处理的项目' });
    await user.click(next);
    expect(screen.getByRole('button', { name: /具体操作方案/ })).toHaveAttribute('aria-expanded', 'true');
    await user.click(next);
    expect(screen.getByRole('button', { name: /人员就业率/ })).toHaveAttribute('aria-expanded', 'true');
    expect(workbook.shown.map(({ row }) => row)).toEqual([4, 6]);
  });
});
