/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { Assessment } from '../../src/assessment';
import type { ColumnBelief, Doubt } from '../../src/recognise/table';
import { openPane } from './render-pane';
import { sample } from './sample';

const heading = (column: number, header: string, role: ColumnBelief['role']): ColumnBelief => ({
  column,
  header,
  role,
  level: role === 'level' ? header : null,
  confidence: 0.6,
  reasons: [`表头“${header}”`],
  english: [`The header “${header}”`],
  alternatives: [],
});

const UNSURE: Doubt = {
  code: 'column-unsure',
  message: '“考评描述”是不是扣分原因，拿不准。',
  english: '“考评描述” may be the reasons.',
  alternatives: [
    {
      text: { zh: '“考评描述”是备注', en: '“考评描述” is remarks' },
      columns: [{ header: '考评描述', offset: 6, role: 'remark', level: null }],
    },
  ],
};

function recognised(): Assessment {
  const one = sample();
  const headings = [
    heading(2, '考评内容', 'item'),
    heading(4, '自评分', 'level'),
    heading(7, '考评描述', 'reason'),
  ];
  return {
    ...one,
    tables: one.tables.map((table) => ({ ...table, table: { ...table.table, headings, doubts: [UNSURE] } })),
  };
}

async function openCorrection() {
  const pane = await openPane(recognised());
  await pane.user.click(screen.getByRole('button', { name: '识别得不对？在这里更正' }));
  return pane;
}

/** The rows of 计分设置 that the last plan writes. */
function written({ workbook }: Awaited<ReturnType<typeof openPane>>): string {
  const edits = workbook.applied.at(-1)?.groups.flatMap((group) => group.edits) ?? [];
  const cells = edits.flatMap((edit) => (edit.kind === 'put-sheet' ? edit.sheet.cells : []));
  return cells.map(({ value }) => String(value ?? '')).join('|');
}

describe('更正识别', () => {
  test('each column says what it is taken for, how sure that is, and why', async () => {
    await openCorrection();
    const columns = screen.getByRole('list', { name: '各列是什么' });
    expect(within(columns).getByLabelText('G 列 考评描述')).toHaveValue('reason');
    expect(within(columns).getByText('把握 60% · 表头“考评描述”')).toBeVisible();
  });

  test('a column is said to be a level’s scores, with the level’s name, and kept in one go', async () => {
    const pane = await openCorrection();
    await pane.user.selectOptions(screen.getByLabelText('G 列 考评描述'), '计分列');
    await pane.user.type(screen.getByLabelText('级别名称（G 列）'), '省评分');
    await pane.user.click(screen.getByRole('button', { name: '按更正重新识别' }));
    expect(pane.workbook.applied).toHaveLength(1);
    expect(written(pane)).toContain('版面更正|T1||省评分|计分列|');
  });

  test('header rows are counted from the table’s own first row; nonsense is told and not taken', async () => {
    const pane = await openCorrection();
    const last = screen.getByLabelText('表头最后一行');
    expect(last).toHaveValue('3');
    await pane.user.clear(last);
    await pane.user.type(last, '2');
    expect(screen.getByText('请填行号，最后一行不能在第一行之上。')).toBeVisible();
    await pane.user.clear(last);
    await pane.user.type(last, '4');
    await pane.user.click(screen.getByRole('button', { name: '按更正重新识别' }));
    expect(written(pane)).toContain('|0~1|');
  });

  test('a doubt offers the other reading', async () => {
    const pane = await openPane(recognised());
    await pane.user.click(screen.getByRole('button', { name: '识别时拿不准的地方（1）' }));
    await pane.user.click(screen.getByRole('button', { name: '“考评描述”是备注' }));
    expect(written(pane)).toContain('|备注|');
  });
});
