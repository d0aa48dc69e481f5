/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { EditPlan } from '../../src/grid/plan';
import { WorkbookError } from '../../src/workbook/port';
import { openPane } from './render-pane';
import { sample } from './sample';

const REPORTED = sample({
  facts: { '1/counties-without-plan/自评分': 1, '4/posts/自评分': { done: 12, of: 15 } },
});

async function openItem(name: RegExp, assessment = sample()) {
  const pane = await openPane(assessment);
  await pane.user.click(screen.getByRole('tab', { name: '项目' }));
  await pane.user.click(screen.getByRole('button', { name }));
  return pane;
}

/** What a plan puts into cells, whichever way it does it. */
function values(plan: EditPlan | undefined): unknown[] {
  return (plan?.groups ?? []).flatMap((group) =>
    group.edits.flatMap((edit) => {
      if (edit.kind === 'set-cell') return [edit.after.value];
      return edit.kind === 'put-sheet' ? edit.sheet.cells.map((cell) => cell.value) : [];
    }),
  );
}

describe('项目', () => {
  test('items stand under their section with state and score', async () => {
    const { user } = await openPane(sample({ entered: { '2/自评分': 2 } }));
    await user.click(screen.getByRole('tab', { name: '项目' }));
    expect(screen.getByRole('heading', { name: '一、落实责任（5分）' })).toBeVisible();
    const row = screen.getByRole('button', { name: /完成市下达的净增岗位数/ });
    expect(row).toHaveTextContent('第5行 · 缺佐证');
    expect(row).toHaveTextContent('2 / 2');
    expect(row).toHaveAttribute('aria-expanded', 'false');
  });

  test('the open item shows the words of the form, what is possible, and why', async () => {
    await openItem(/具体操作方案/, REPORTED);
    expect(
      screen.getByText('检查所有县（市、区）政府出台操作方案的正式文件，任何一个没有即扣3分。'),
    ).toBeVisible();
    expect(screen.getByText('可能得分').nextSibling).toHaveTextContent('0 分');
    expect(screen.getByText('任何一个没有即扣3分')).toBeVisible();
    expect(screen.getByText(/扣3分$/, { selector: 'span' })).toBeVisible();
  });

  test('only one item is open at a time', async () => {
    const { user } = await openItem(/具体操作方案/);
    await user.click(screen.getByRole('button', { name: /净增岗位数/ }));
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
  });

  test('its cell can be shown in the sheet', async () => {
    const { user, workbook } = await openItem(/具体操作方案/);
    await user.click(screen.getByRole('button', { name: '到单元格 D4' }));
    // Opening the item went there already.
    expect(workbook.shown).toEqual(Array(2).fill({ sheet: '评分表', row: 4, column: 4 }));
  });

  test('a row that is selected in the sheet opens its item', async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole('tab', { name: '项目' }));
    act(() => workbook.pick({ sheet: '评分表', row: 6, column: 2 }));
    expect(screen.getByRole('button', { name: /人员就业率/ })).toHaveAttribute('aria-expanded', 'true');
  });

  test('from another view the selected row is one press away', async () => {
    const { user, workbook } = await openPane();
    act(() => workbook.pick({ sheet: '评分表', row: 6, column: 2 }));
    await user.click(screen.getByRole('button', { name: '打开' }));
    expect(screen.getByRole('button', { name: /人员就业率/ })).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('facts in place', () => {
  test('a number and Enter go to 佐证数据, and the workbook is read again', async () => {
    const { user, workbook } = await openItem(/具体操作方案/);
    await user.type(screen.getByLabelText('未出台操作方案的县（市、区）数'), '２{Enter}');
    await waitFor(() => expect(workbook.reads).toBe(2));
    expect(values(workbook.applied[0])).toContain(2);
  });

  test('leaving the field is enough, and leaving it as it was writes nothing', async () => {
    const { user, workbook } = await openItem(/具体操作方案/, REPORTED);
    const field = screen.getByLabelText('未出台操作方案的县（市、区）数');
    await user.click(field);
    await user.tab();
    expect(workbook.applied).toHaveLength(0);
    await user.clear(field);
    await user.type(field, '3');
    await user.tab();
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    expect(values(workbook.applied[0])).toContain(3);
  });

  test('what cannot be read is said beside the field and not written', async () => {
    const { user, workbook } = await openItem(/具体操作方案/);
    await user.type(screen.getByLabelText('未出台操作方案的县（市、区）数'), '两三个{Enter}');
    expect(screen.getByText('请填不小于 0 的整数，例如 3。')).toBeVisible();
    expect(workbook.applied).toHaveLength(0);
  });

  test('what was typed is not lost when it cannot be written, nor by looking at another item', async () => {
    const { user, workbook } = await openItem(/具体操作方案/);
    workbook.failNext = { call: 'apply', error: new WorkbookError('busy', '没有写入，请稍后重试。') };
    await user.type(screen.getByLabelText('未出台操作方案的县（市、区）数'), '2{Enter}');
    expect((await screen.findAllByText('没有写入，请稍后重试。')).length).toBeGreaterThan(0);
    // Leaving the field tries once more, in vain.
    workbook.failNext = { call: 'apply', error: new WorkbookError('busy', '没有写入，请稍后重试。') };
    await user.click(screen.getByRole('button', { name: /净增岗位数/ }));
    await user.click(screen.getByRole('button', { name: /具体操作方案/ }));
    expect(screen.getByLabelText('未出台操作方案的县（市、区）数')).toHaveValue('2');
    expect(screen.getByText('尚未写入')).toBeVisible();
    expect(workbook.applied).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
  });

  test('是 and 否 are written at once', async () => {
    const { user, workbook } = await openItem(/净增岗位数/);
    await user.click(screen.getByRole('radio', { name: '否' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    expect(values(workbook.applied[0])).toContain('否');
  });

  test('a rate carries its unit, and a typed % is understood', async () => {
    const { user, workbook } = await openItem(/人员就业率/);
    await user.type(screen.getByLabelText('持证人员就业率'), '92.5%{Enter}');
    await waitFor(() => expect(values(workbook.applied[0])).toContain(92.5));
  });

  test('beside a rate stands how far it can go and which way it counts', async () => {
    await openItem(/人员就业率/);
    expect(screen.getByText('至多100%、越高越好')).toBeVisible();
  });

  test('a pair is written once both numbers are there', async () => {
    const { user, workbook } = await openItem(/公益性岗位/);
    await user.type(screen.getByRole('textbox', { name: '公益性岗位安置困难人员 已完成' }), '12');
    await user.tab();
    expect(workbook.applied).toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: '公益性岗位安置困难人员 应完成' }), '15');
    await user.tab();
    await waitFor(() => expect(values(workbook.applied[0])).toContain('12/15'));
  });

  test('where a rule looks at the rate alone, the rate can be typed instead of the two numbers', async () => {
    const { user, workbook } = await openItem(/公益性岗位/);
    await user.type(screen.getByRole('textbox', { name: '公益性岗位安置困难人员 或只填比率' }), '85');
    expect(screen.getByRole('textbox', { name: '公益性岗位安置困难人员 已完成' })).toHaveValue('');
    await user.tab();
    await waitFor(() => expect(values(workbook.applied[0])).toContain('85%'));
  });

  test('a reviewer sees what was reported, and it counts only once it is taken over', async () => {
    const { user, workbook } = await openPane(REPORTED);
    await user.selectOptions(screen.getByLabelText('评分级别'), '市评分');
    await user.click(screen.getByRole('tab', { name: '项目' }));
    await user.click(screen.getByRole('button', { name: /具体操作方案/ }));
    expect(screen.getByText('按自报：自评分填 1个')).toBeVisible();
    expect(screen.getByLabelText('未出台操作方案的县（市、区）数')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: '采用“未出台操作方案的县（市、区）数”的自报值 1' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
  });

  test('what the reason states is shown with its words, and becomes a fact only when it is taken over', async () => {
    const words = '2个县未出台操作方案';
    const stated = { value: 2, row: 4, column: 8, words, span: { from: 0, to: words.length } };
    const assessment = sample({ stated: { '1/counties-without-plan/自评分': stated } });
    const { user, workbook } = await openItem(/具体操作方案/, assessment);
    expect(screen.getByText('按扣分原因：2个（H4 “2个县未出台操作方案”）')).toBeVisible();
    expect(screen.getByLabelText('未出台操作方案的县（市、区）数')).toHaveValue('');
    expect(screen.getByText('缺这一项')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: '采用“未出台操作方案的县（市、区）数”的扣分原因值 2' }),
    );
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    expect(values(workbook.applied[0])).toEqual(
      expect.arrayContaining([2, '自评分：2，按扣分原因H4“2个县未出台操作方案”']),
    );
  });

  test('a fact that the level has is not offered again from the reason', async () => {
    const stated = { value: 2, row: 4, column: 8, words: '2个县未出台', span: { from: 0, to: 6 } };
    const key = '1/counties-without-plan/自评分';
    await openItem(/具体操作方案/, sample({ facts: { [key]: 1 }, stated: { [key]: stated } }));
    expect(screen.queryByText(/按扣分原因/)).not.toBeInTheDocument();
  });

  test('本项无扣分情形 is previewed fact by fact before it is written', async () => {
    const { user, workbook } = await openItem(/具体操作方案/);
    await user.click(screen.getByRole('button', { name: '本项无扣分情形' }));
    expect(await screen.findByRole('heading', { name: '预览：无扣分情形（自评分）' })).toBeVisible();
    expect(screen.getByLabelText('由 空 改为 0个')).toBeVisible();
    expect(workbook.applied).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect((await screen.findAllByText('已写入 1 处')).length).toBeGreaterThan(0);
  });

  test('a section at once lists every fact, and those that somebody has to enter', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('tab', { name: '项目' }));
    await user.click(screen.getByRole('button', { name: '本部分无扣分情形' }));
    expect(await screen.findByText('将写入 2 处')).toBeVisible();
    expect(screen.getByLabelText('由 空 改为 是')).toBeVisible();
  });
});

describe('decisions', () => {
  test('an entry is kept only with a reason', async () => {
    const { user, workbook } = await openItem(/净增岗位数/, sample({ entered: { '2/自评分': 2 } }));
    await user.click(screen.getByRole('button', { name: '保留 2' }));
    expect(screen.getByText('请先写明理由，再保留。')).toBeVisible();
    expect(workbook.applied).toHaveLength(0);
    await user.type(screen.getByLabelText(/保留的理由/), '现场核查认定');
    await user.click(screen.getByRole('button', { name: '保留 2' }));
    await waitFor(() => expect(values(workbook.applied[0])).toContain('现场核查认定'));
  });

  test('what is kept shows its reason and can be taken back', async () => {
    const kept = new Map([['T1/2/自评分', '现场核查认定']]);
    const { user, workbook } = await openItem(
      /净增岗位数/,
      sample({ entered: { '2/自评分': 2 }, settings: { kept } }),
    );
    expect(screen.getByText('已保留，理由：现场核查认定')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不再保留' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    expect(values(workbook.applied[0])).not.toContain('现场核查认定');
  });

  test('an ambiguous wording is left open until the office chooses a reading', async () => {
    const { user, workbook } = await openItem(/公益性岗位/);
    const question = screen.getByRole('radiogroup', { name: /不足1%的部分算不算/ });
    expect(within(question).getByRole('radio', { name: /不选定/ })).toBeChecked();
    await user.click(within(question).getByRole('radio', { name: '只算满1%的' }));
    await waitFor(() => expect(values(workbook.applied[0])).toContain('full'));
  });
});
