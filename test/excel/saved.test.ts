import type { Edit } from '../../src/grid/plan';
import { openXlsx } from '../../src/workbook/xlsx';
import { hosted, hostOf } from '../excel-host/open-in-host';
import { saved } from '../excel-host/save/save';
import { area, FORM, gridOf, plan, set, sheetOf } from '../workbook/contract/scene';
import { demandingWorkbook } from '../workbook/fixtures/demanding';
import { differing, partsOf, textOf } from '../workbook/fixtures/parts';
import { workbookFile } from '../workbook/fixtures/simple';

const FILE = workbookFile(FORM);

const opened = () => hosted(hostOf(FILE));

const CHART = {
  title: '得分',
  categories: area(1, 1, 1, 1),
  series: [{ name: '自评', values: area(1, 1, 1, 1) }],
  at: area(3, 1, 9, 4),
};
const OWN: Edit = { kind: 'put-sheet', sheet: sheetOf('汇总', [['项目']], { charts: [CHART] }) };

const mark = (...rows: readonly number[]): Edit => {
  return {
    kind: 'put-marks',
    sheet: '评分表',
    marks: rows.map((row) => ({ row, column: 3, kind: 'open' })),
  };
};

describe('the host’s workbook, saved', () => {
  test('is the file that was opened when nothing was done', async () => {
    expect(differing(FILE, await saved(opened().host))).toEqual([]);
  });

  test('is what the add-in and a person made of it', async () => {
    const tried = opened();
    await tried.workbook.apply(
      plan([
        set('评分表', 4, 3, { value: 4 }),
        { kind: 'put-sheet', sheet: sheetOf('佐证数据', [['编号', '01']]) },
        { kind: 'put-marks', sheet: '评分表', marks: [{ row: 3, column: 3, kind: 'wrong' }] },
        { kind: 'remove-name', name: '自评合计' },
      ]),
    );
    await tried.type('评分表', 3, 2, { value: 8 });
    const again = hosted(hostOf(await saved(tried.host)));
    const form = await gridOf(again, '评分表');
    expect([form.cells.get(3)?.get(2)?.value, form.cells.get(5)?.get(2)?.value]).toEqual([8, 13]);
    const { grids, names } = await openXlsx(await saved(tried.host), '试.xlsx').read();
    expect(grids.map(({ sheet }) => sheet)).toEqual(['评分表', '说明', '佐证数据']);
    expect(names).toEqual([]);
  });

  test('is known again at the next sitting: our sheets are laid out anew, our marks replaced, all comes off', async () => {
    const first = opened();
    await first.workbook.apply(plan([OWN, mark(3)]));
    const second = hosted(hostOf(await saved(first.host)));
    expect((await second.workbook.apply(plan([OWN, mark(3, 4)]))).refused).toEqual([]);
    const after = await saved(second.host);
    const atOnce = opened();
    await atOnce.workbook.apply(plan([OWN, mark(3, 4)]));
    expect(differing(await saved(atOnce.host), after)).toEqual([]);
    const third = hosted(hostOf(after));
    const clean: Edit = { kind: 'remove-sheet', sheet: '汇总' };
    expect((await third.workbook.apply(plan([clean, mark()]))).refused).toEqual([]);
    // Looks that nothing bears any more stay in the file.
    expect(differing(FILE, await saved(third.host))).toEqual(['xl/styles.xml']);
  });

  test('has everything of a real file that nobody touched: charts, pictures, notes, links, printing', async () => {
    const file = demandingWorkbook();
    const job = plan([
      set('评分表', 4, 4, { value: 8 }),
      { kind: 'put-sheet', sheet: sheetOf('计分记录', [['编号', '01']]) },
      { kind: 'put-marks', sheet: '评分表', marks: [{ row: 4, column: 4, kind: 'wrong' }] },
    ]);
    const document = openXlsx(file, '试.xlsx');
    await document.apply(job);
    const tried = hosted(hostOf(file));
    expect((await tried.workbook.apply(job)).refused).toEqual([]);
    const result = await saved(tried.host);
    expect(differing(document.save(), result)).toEqual([]);
    const rewritten = differing(file, result);
    const kept = [...partsOf(file).keys()].filter((path) => !rewritten.includes(path));
    expect(kept.length).toBeGreaterThan(20);
    expect(
      kept.filter((path) => /chart1|comments|drawing1|media|printerSettings|table/i.test(path)),
    ).toHaveLength(8);
    expect(textOf(result, 'xl/worksheets/sheet1.xml')).toContain('<x14:dataBar');
  });

  test.each(['a merge', 'a format', 'a rule for entries', 'another name', 'a chart', 'a conditional format'])(
    'never leaves out what it can’t say: %s on the user’s form',
    async (what) => {
      const { host } = opened();
      const sheet = host.sheet('评分表');
      if (what === 'a merge') sheet.merges.push('A3:B3');
      else if (what === 'a format') sheet.cellMade(3, 3).format = '0.00';
      else if (what === 'another name') sheet.name = '改名';
      else if (what === 'a chart')
        sheet.charts.push({ id: '1', type: 'Line', title: '', series: [], position: '' });
      else if (what === 'a conditional format')
        sheet.marks.push({ id: '1', type: 'DataBar', areas: [area(3, 3, 4, 3)], formula: '=', fill: '' });
      else sheet.validations.push({ areas: [area(3, 3, 3, 3)], rule: null, errorAlert: null, prompt: null });
      await expect(saved(host)).rejects.toThrow(/saving/);
    },
  );
});
