/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blankForm } from '../../src/forms/blank';
import { reemployment2004 } from '../../src/forms/reemployment-2004';
import { cellAt, gridNamed } from '../../src/grid/grid';
import { App } from '../../src/taskpane/App';
import { newXlsx } from '../../src/workbook/xlsx';

configure({ asyncUtilTimeout: 20_000 });
// Browsers have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

/** The whole job on a blank official form, with the real pipeline and a real file. */
test('facts entered in the pane become scores in the sheet, and 还原 takes them back', async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  const document = newXlsx('再就业.xlsx');
  await document.apply(blankForm(reemployment2004));
  const user = userEvent.setup();
  render(<App workbook={document} />);
  const card = await screen.findByRole('region', { name: '评分表' });
  expect(card).toHaveTextContent('46 项 · 100 分');

  await user.click(screen.getByRole('tab', { name: '项目' }));
  await user.click(screen.getByRole('button', { name: /开展年度考评工作/ }));
  await user.click(screen.getByRole('radio', { name: '是' }));
  await waitFor(() => expect(screen.getByText('可能得分').nextSibling).toHaveTextContent('2 分'));

  await user.click(screen.getByRole('tab', { name: '概览' }));
  await user.click(screen.getByRole('button', { name: '重新计算' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  expect(await screen.findByRole('button', { name: '已填 1 项，点按查看' })).toBeVisible();
  const { tables, level, sheet } = await form(document);
  expect(tables).toBe(1);
  expect(level()).toBe(2);

  await user.click(screen.getByRole('button', { name: '还原上次重算' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await waitFor(async () => expect((await form(document)).level()).toBeNull());

  act(() => document.edit(sheet, 5, 4, { value: 7 }));
  expect((await screen.findAllByText('表格已改动，需重新计算。')).length).toBeGreaterThan(0);
}, 60_000);

/** The form's sheet as it is now, and the self-assessed score of 开展年度考评工作. */
async function form(document: ReturnType<typeof newXlsx>) {
  const snapshot = await document.read();
  const [grid] = snapshot.grids;
  if (!grid) throw new Error('the workbook has no sheet');
  const rows = [...grid.cells].flatMap(([row, cells]) =>
    [...cells.values()].some(({ text }) => text === '开展年度考评工作') ? [row] : [],
  );
  const level = () => cellAt(gridNamed(snapshot, grid.sheet) ?? grid, rows[0] ?? 0, 4)?.value ?? null;
  return { tables: rows.length, level, sheet: grid.sheet };
}
