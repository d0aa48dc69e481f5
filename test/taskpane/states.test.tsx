/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/port';
import { openPane } from './render-pane';
import { emptySample, gridOf, sample } from './sample';

afterEach(() => localStorage.clear());

describe('a workbook without a scoring table', () => {
  test('says what was looked for, and on which sheets', async () => {
    const empty = emptySample();
    await openPane({ ...empty, snapshot: { ...empty.snapshot, grids: [gridOf('封面', ['目录'])] } });
    expect(screen.getByText(/评分表要有一行表头/)).toBeVisible();
    expect(screen.getByText('看过的工作表：封面')).toBeVisible();
  });

  test('offers the official forms, and leads to the sheet that was added', async () => {
    const { user, workbook } = await openPane(emptySample());
    const part = screen.getByRole('region', { name: '插入空白官方表式' });
    expect(within(part).getAllByRole('button')).toHaveLength(4);
    await user.click(within(part).getByRole('button', { name: /再就业工作目标责任制/ }));
    expect(workbook.applied[0]?.groups.map(({ id }) => id)).toEqual(['insert-form']);
    await user.click(await screen.findByRole('button', { name: /^打开“/ }));
    expect(workbook.shown).toHaveLength(1);
  });
});

describe('the first time', () => {
  test('the introduction can be skipped, and does not come again', async () => {
    const { user, close } = await openPane();
    const intro = screen.getByRole('region', { name: '第一次用？三步就够' });
    await user.click(within(intro).getByRole('button', { name: '知道了' }));
    expect(intro).not.toBeInTheDocument();
    close();
    await openPane();
    expect(screen.queryByRole('region', { name: '第一次用？三步就够' })).not.toBeInTheDocument();
  });

  test('it offers an example to try things on', async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole('button', { name: '插入示例评分表试用' }));
    const edits = workbook.applied.flatMap(({ groups }) => groups.flatMap((group) => group.edits));
    expect(edits.map((edit) => edit.kind === 'put-sheet' && edit.sheet.name)).toEqual(['示例评分表']);
  });
});

describe('what stands in the way is told', () => {
  test('a protected sheet, and a locked structure, before anybody tries', async () => {
    const one = sample({ grids: [{ ...gridOf('评分表', ['考评内容']), isProtected: true }] });
    await openPane({ ...one, snapshot: { ...one.snapshot, structureLocked: true } });
    expect(screen.getByText(/工作表“评分表”受保护/)).toBeVisible();
    expect(screen.getByText(/工作簿结构受保护/)).toBeVisible();
  });

  test('a cell in edit mode: the sentence, and the same thing again on 重试', async () => {
    const { user, workbook } = await openPane();
    const error = new WorkbookError('cell-edit-mode', '请先按回车结束单元格编辑，再试一次。');
    workbook.failNext = { call: 'apply', error };
    await user.click(screen.getByRole('button', { name: '佐证数据' }));
    expect((await screen.findAllByText(/请先按回车结束单元格编辑/)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
  });

  test('what somebody else changed meanwhile was not written: read again and retried on one press', async () => {
    const { user, workbook } = await openPane();
    const refused = {
      group: 'evidence',
      title: '佐证数据',
      code: 'changed-meanwhile',
      message: '已被他人修改。',
      english: 'Changed by somebody else.',
    } as const;
    workbook.answer = () => ({ applied: [], refused: [refused] });
    await user.click(screen.getByRole('button', { name: '佐证数据' }));
    expect(await screen.findByText('已被他人修改。')).toBeVisible();
    workbook.answer = null;
    const { reads } = workbook;
    await user.click(screen.getByRole('button', { name: '重新读取并再试' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(2));
    expect(workbook.reads).toBeGreaterThan(reads);
  });
});
