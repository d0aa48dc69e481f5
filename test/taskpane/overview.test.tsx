/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/port';
import { openPane } from './render-pane';
import { emptySample, FILLED, sample } from './sample';

const BUSY = sample({
  entered: { '2/自评分': 2, '5/自评分': 2 },
  facts: { '1/counties-without-plan/自评分': 0, '2/plan-reached/自评分': false },
  settings: { kept: new Map([['T1/5/自评分', '现场核查认定']]) },
});

describe('概览', () => {
  test('the table is named with its sheet, its size and how sure we are', async () => {
    await openPane();
    const card = screen.getByRole('region', { name: '评分表' });
    expect(within(card).getByRole('heading')).toHaveTextContent(
      '县（市、区）2004年度再就业工作目标责任制落实情况评分表',
    );
    expect(card).toHaveTextContent('工作表“评分表” · A3:G9');
    expect(card).toHaveTextContent('5 项 · 15 分');
    expect(card).toHaveTextContent('官方表式，相符 98%');
  });

  test('a table that is no official form says so', async () => {
    await openPane(sample({ official: false }));
    expect(screen.getByText('其他评分表，识别把握 97%')).toBeVisible();
  });

  test('the lowest level is chosen at first, and every state is counted in figures and words', async () => {
    await openPane(BUSY);
    expect(screen.getByLabelText('评分级别')).toHaveValue('自评分');
    const names = within(screen.getByRole('group', { name: '“自评分”各项状态' }))
      .getAllByRole('button')
      .map((tile) => tile.getAttribute('aria-label'));
    expect(names).toEqual([
      '已填 0 项，点按查看',
      '一致 0 项，点按查看',
      '不一致 1 项，点按查看',
      '缺佐证 2 项，点按查看',
      '需人工 0 项，点按查看',
      '人工保留 1 项，点按查看',
    ]);
    expect(screen.getByText(/有 1 项可以填入，写入前先给您看。/)).toHaveTextContent('还有 2 项缺佐证');
  });

  test('another level has counts of its own', async () => {
    const { user } = await openPane(BUSY);
    await user.selectOptions(screen.getByLabelText('评分级别'), '市评分');
    expect(screen.getByRole('button', { name: '缺佐证 4 项，点按查看' })).toBeVisible();
  });

  test('pressing a count lists exactly those items', async () => {
    const { user } = await openPane(BUSY);
    await user.click(screen.getByRole('button', { name: '不一致 1 项，点按查看' }));
    expect(screen.getByRole('tab', { name: '项目' })).toHaveAttribute('aria-selected', 'true');
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveTextContent('完成市下达的净增岗位数');
    expect(rows[0]).toHaveTextContent('第5行 · 不一致');
  });

  test('what recognition was unsure of can be unfolded', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('button', { name: '识别时拿不准的地方（1）' }));
    expect(screen.getByText('没有找到单位名称一行。')).toBeVisible();
  });

  test('a workbook without a scoring table says what was looked for, and can be read again', async () => {
    const { user, next } = await openPane(emptySample());
    expect(screen.getByRole('heading', { name: '没有找到评分表' })).toBeVisible();
    next(sample());
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    expect(await screen.findByRole('region', { name: '评分表' })).toBeVisible();
  });

  test('还原 is there once something was filled, with when and what', async () => {
    const { close } = await openPane();
    expect(screen.getByRole('button', { name: '还原上次重算' })).toHaveAttribute('aria-disabled', 'true');
    close();
    await openPane(sample({ log: [FILLED], entered: { '1/自评分': 3 } }));
    expect(screen.getByText('上次重算：2024年12月31日 10:00，自评分写入 1 处')).toBeVisible();
    expect(screen.getByRole('button', { name: '还原上次重算' })).not.toHaveAttribute('aria-disabled', 'true');
  });
});

describe('when the workbook moves on or fails', () => {
  test('an edit in the sheet asks for a recalculation, and only reading again takes that away', async () => {
    const { workbook, user } = await openPane();
    act(() => workbook.edit());
    expect(screen.getAllByText('表格已改动，需重新计算。')[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: '只重新读取' }));
    await waitFor(() => expect(screen.queryByText('表格已改动，需重新计算。')).toBeNull());
    expect(workbook.reads).toBe(2);
  });

  test('recalculating reads the workbook first: nobody previews what is out of date', async () => {
    const { workbook, user, next } = await openPane();
    next(BUSY);
    await user.click(screen.getByRole('button', { name: '重新计算' }));
    expect(await screen.findByText('将写入 1 处')).toBeVisible();
    expect(workbook.reads).toBe(2);
  });

  test("the workbook's own sentence is shown when it cannot be read, and trying again goes on", async () => {
    const { workbook, user } = await openPane(BUSY);
    workbook.failNext = {
      call: 'read',
      error: new WorkbookError('cell-edit-mode', '请先按回车结束单元格编辑，再重试。'),
    };
    await user.click(screen.getByRole('button', { name: '重新计算' }));
    expect(await screen.findAllByText('请先按回车结束单元格编辑，再重试。')).not.toHaveLength(0);
    expect(screen.getByRole('region', { name: '评分表' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '预览：重新计算“自评分”' })).toBeVisible();
  });

  test('an error that nobody foresaw becomes a sentence with what to do, and its own words can be copied', async () => {
    const { workbook, user } = await openPane();
    workbook.failNext = { call: 'read', error: new Error('boom') };
    await user.click(screen.getByRole('button', { name: '重新计算' }));
    expect((await screen.findAllByText(/表格内容没有丢失。请重试/)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: /技术信息/ }));
    expect(screen.getByText('boom')).toBeVisible();
  });

  test('the pane stops listening when it is closed', async () => {
    const { workbook, close } = await openPane();
    expect(workbook.listeners).toBe(2);
    close();
    expect(workbook.listeners).toBe(0);
  });
});

describe('in English', () => {
  test('the pane speaks English where Excel does; the names of levels stay those of the form', async () => {
    await openPane(BUSY, 'en');
    expect(screen.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByLabelText('Scoring level')).toHaveValue('自评分');
    expect(document.body.textContent).not.toMatch(/\{\w+\}/);
  });
});
