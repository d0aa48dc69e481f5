/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { assess } from '../../src/assess';
import { blankDeclaration } from '../../src/community/blank-declaration';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { jilinSample } from '../../scripts/assets/jilin-2004';
import { gridOfSpec, snapshotOf } from '../sheets/grid-of';
import { openPane } from './render-pane';
import { emptySample } from './sample';

afterEach(() => localStorage.clear());

const assessed = (sheet: SheetSpec) => assess(snapshotOf([gridOfSpec(sheet)]));

describe('sheets that go with the forms', () => {
  test('are offered blank', async () => {
    const { user, workbook } = await openPane(emptySample());
    const part = screen.getByRole('region', { name: '插入其他空白表' });
    expect(within(part).getAllByRole('button')).toHaveLength(3);
    await user.click(within(part).getByRole('button', { name: '充分就业社区月报表' }));
    const edits = workbook.applied.flatMap(({ groups }) => groups.flatMap((group) => group.edits));
    expect(edits.map((edit) => edit.kind === 'put-sheet' && edit.sheet.name)).toEqual(['社区月报']);
  });

  test('targets are shown with what was found, and their sheets made on one press', async () => {
    const { user, workbook } = await openPane(assessed(jilinSample()));
    const part = screen.getByRole('region', { name: '目标任务和社区报表' });
    expect(within(part).getByText(/12个单位，45项指标/)).toBeVisible();
    // That there is no scoring table is no failure then, and only told to whoever asks.
    expect(screen.queryByText(/评分表要有一行表头/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '没有找到评分表' })).toHaveAttribute('aria-expanded', 'false');
    expect(within(part).queryByRole('button', { name: '生成社区总览和季度抽查' })).not.toBeInTheDocument();
    await user.click(within(part).getByRole('button', { name: '生成指标通报、总评和权重' }));
    expect(workbook.applied[0]?.groups.map(({ id }) => id)).toEqual(['指标']);
  });

  test('a declaration without a name says so', async () => {
    await openPane(assessed(blankDeclaration('申报表')));
    expect(screen.getByText('申报表：（未填社区名称）')).toBeVisible();
  });
});
