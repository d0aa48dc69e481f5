import type { Edit } from '../../src/grid/plan';
import { openInHost, type Hosted } from '../excel-host/open-in-host';
import { connect } from '../excel-host/library';
import { FORM, gridOf, plan, set, sheetOf } from '../workbook/contract/scene';

/** What a person could see or lose: cells, sheets, names. */
async function seen({ workbook, host }: Hosted) {
  const marks = host.book.sheets.map(({ name, marks: all }) => ({
    name,
    marks: all.map(({ id: _id, ...mark }) => mark),
  }));
  return { snapshot: await workbook.read(), names: structuredClone(host.book.names), marks };
}

const MARK: Edit = { kind: 'put-marks', sheet: '评分表', marks: [{ row: 3, column: 3, kind: 'open' }] };

/** A form that the tool has already worked on: its own sheet, a name, a mark. */
async function worked(): Promise<Hosted> {
  const tried = await openInHost(FORM);
  await tried.workbook.apply(
    plan([
      {
        kind: 'put-sheet',
        sheet: sheetOf('佐证数据', [
          ['编号', '01', '=甲'],
          ['x', '3/4'],
        ]),
      },
      { kind: 'put-name', name: 'kaoping_T1', refersTo: "'评分表'!$A$2" },
      MARK,
    ]),
  );
  tried.host.typeIn('佐证数据', 3, 1, 5);
  return tried;
}

const EVERYTHING: readonly Edit[] = [
  set('评分表', 4, 3, { value: 4 }),
  set('评分表', 5, 3, { value: 1 }),
  set('评分表', 3, 1, { value: '改' }),
  { kind: 'put-sheet', sheet: sheetOf('佐证数据', [['新']]) },
  { kind: 'put-sheet', sheet: sheetOf('汇总', [['新']]) },
  { kind: 'put-name', name: 'kaoping_T1', refersTo: "'评分表'!$A$3" },
  { kind: 'put-name', name: 'kaoping_T2', refersTo: "'评分表'!$A$4" },
  { kind: 'remove-name', name: '自评合计' },
  { kind: 'put-marks', sheet: '评分表', marks: [{ row: 4, column: 3, kind: 'wrong' }] },
];

/** Excel takes no formula that leads to a sheet that is not there. */
const IMPOSSIBLE = set('评分表', 4, 9, { value: 0, formula: '=没有的表!A1' });

/** Four syncs look; the fifth is the first that writes. */
const FIRST_WRITE = 5;

describe('when Excel fails while a group is written', () => {
  test.each([0, 3, 6, 12, 20, 40, 60, 80, 100])('after %i actions, all is as it was', async (action) => {
    const tried = await worked();
    const before = await seen(tried);
    tried.host.failAt({ batch: FIRST_WRITE, when: { action }, code: 'GeneralException' });
    const report = await tried.workbook.apply(plan(EVERYTHING));
    expect(report.applied).toEqual([]);
    expect(report.refused.map((one) => [one.group, one.title, one.code])).toEqual([
      ['g1', '第 1 组', 'host-error'],
    ]);
    expect(report.refused[0]?.message).toContain('原有内容未变');
    expect(await seen(tried)).toEqual(before);
  });

  test('even when Excel had written everything and only its answer was an error', async () => {
    const tried = await worked();
    const before = await seen(tried);
    tried.host.failAt({ batch: FIRST_WRITE, when: 'after', code: 'GeneralException' });
    expect((await tried.workbook.apply(plan(EVERYTHING))).refused).toHaveLength(1);
    expect(await seen(tried)).toEqual(before);
  });

  test('a sheet of ours that was already taken away comes back with what stood on it', async () => {
    const tried = await worked();
    const before = await gridOf(tried, '佐证数据');
    const removal: Edit[] = [{ kind: 'remove-sheet', sheet: '佐证数据' }];
    tried.host.failAt({ batch: 4, when: 'after', code: 'GeneralException' });
    const report = await tried.workbook.apply(plan(removal));
    expect(report.refused.map((one) => one.code)).toEqual(['host-error']);
    expect((await gridOf(tried, '佐证数据')).cells).toEqual(before.cells);
    expect((await tried.workbook.apply(plan(removal))).refused).toEqual([]);
  });

  test('a failure that does not come again loses nothing: the groups are tried once more, one by one', async () => {
    const tried = await worked();
    tried.host.failAt({ batch: FIRST_WRITE, when: { action: 12 }, code: 'GeneralException' });
    const report = await tried.workbook.apply(plan(EVERYTHING, [set('评分表', 4, 2, { value: 7 })]));
    expect(report).toEqual({ applied: ['g1', 'g2'], refused: [] });
  });

  test('what Excel never takes is refused alone, and entries are told again', async () => {
    const tried = await worked();
    let told = 0;
    tried.workbook.onEdited(() => (told += 1));
    await tried.goTo({ sheet: '评分表', row: 1, column: 1 });
    const report = await tried.workbook.apply(plan([IMPOSSIBLE], [set('评分表', 4, 2, { value: 7 })]));
    expect(report.applied).toEqual(['g2']);
    expect(report.refused.map(({ group }) => group)).toEqual(['g1']);
    expect(told).toBe(0);
    await tried.type('评分表', 4, 2, { value: 8 });
    expect(told).toBe(1);
  });

  test('no score is filled in when its row in 计分记录 could not be written', async () => {
    const tried = await worked();
    const log: Edit = { kind: 'put-sheet', sheet: sheetOf('计分记录', [['新']]) };
    const report = await tried.workbook.apply(plan([log, IMPOSSIBLE], [set('评分表', 4, 3, { value: 4 })]));
    expect(report.refused.map(({ group }) => group)).toEqual(['g1', 'g2']);
    expect(report.refused[1]?.message).toContain('前面的“第 1 组”没有写成');
    expect(tried.host.sheet('评分表').cell(4, 3)?.value ?? null).toBeNull();
  });

  test('when it can not be put back either, the sentence says so and what to do', async () => {
    const tried = await worked();
    tried.host.failAt({ batch: FIRST_WRITE, when: { action: 12 }, code: 'GeneralException' });
    tried.host.failAt({ batch: FIRST_WRITE + 1, when: 'before', code: 'GeneralException' });
    const [refused] = (await tried.workbook.apply(plan(EVERYTHING))).refused;
    expect(refused?.message).toMatch(/没能退回.*撤销/);
  });

  test('a person in the middle of a cell is asked to press Enter, and nothing is written', async () => {
    const tried = await openInHost(FORM);
    tried.host.isEditingCell = true;
    const report = await tried.workbook.apply(plan([set('评分表', 4, 3, { value: 4 })]));
    expect(report.refused).toEqual([expect.objectContaining({ code: 'cell-edit-mode' })]);
    expect(report.refused[0]?.message).toContain('按回车');
    await expect(tried.workbook.read()).rejects.toThrow(/按回车/);
    tried.host.isEditingCell = false;
    expect(await tried.workbook.read()).toBeTruthy();
  });

  test('a person who begins to type just before we write loses nothing', async () => {
    const tried = await openInHost(FORM);
    tried.host.failAt({ batch: 4, when: 'before', code: 'InvalidOperationInCellEditMode' });
    const report = await tried.workbook.apply(plan([set('评分表', 4, 3, { value: 4 })]));
    expect(report.refused.map((one) => one.code)).toEqual(['cell-edit-mode']);
    expect((await gridOf(tried, '评分表')).cells.get(4)?.get(3)).toBeUndefined();
  });

  test('without a printer the sheet is laid out all the same', async () => {
    const tried = await openInHost(FORM);
    tried.host.hasPrinter = false;
    const report = await tried.workbook.apply(
      plan([{ kind: 'put-sheet', sheet: sheetOf('汇总', [['项目']]) }]),
    );
    expect(report).toEqual({ applied: ['g1'], refused: [] });
    expect((await gridOf(tried, '汇总')).cells.size).toBe(1);
  });

  test("Excel's own words, in whatever language, are never shown", async () => {
    const tried = await openInHost(FORM);
    tried.host.failAt({ batch: 1, when: 'before', code: 'AccessDenied' });
    const error: unknown = await tried.workbook.read().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'AccessDenied' });
    expect(String(error)).not.toContain('本地化的消息');
  });

  test('what the host itself does not know is never taken for a success', async () => {
    const tried = await openInHost(FORM);
    connect(tried.host);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('评分表').tabColor = '#FF0000';
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  test('the library refuses whatever is above ExcelApi 1.9', async () => {
    const tried = await openInHost(FORM);
    connect(tried.host);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('评分表').getRange('A1').getMergedAreasOrNullObject();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
