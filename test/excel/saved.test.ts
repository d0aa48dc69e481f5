import { openXlsx } from '../../src/workbook/xlsx';
import { hosted, hostOf } from '../excel-host/open-in-host';
import { saved } from '../excel-host/save/save';
import { area, FORM, gridOf, plan, set, sheetOf } from '../workbook/contract/scene';
import { differing } from '../workbook/fixtures/parts';
import { workbookFile } from '../workbook/fixtures/simple';

const FILE = workbookFile(FORM);

async function opened() {
  return hosted(await hostOf(FILE));
}

describe('the host’s workbook, saved', () => {
  test('is the file that was opened when nothing was done', async () => {
    const { host } = await opened();
    expect(differing(FILE, await saved(host, FILE))).toEqual([]);
  });

  test('is what the add-in and a person made of it', async () => {
    const tried = await opened();
    await tried.workbook.apply(
      plan([
        set('评分表', 4, 3, { value: 4 }),
        { kind: 'put-sheet', sheet: sheetOf('佐证数据', [['编号', '01']]) },
        { kind: 'put-marks', sheet: '评分表', marks: [{ row: 3, column: 3, kind: 'wrong' }] },
        { kind: 'remove-name', name: '自评合计' },
      ]),
    );
    await tried.type('评分表', 3, 2, { value: 8 });
    const again = hosted(await hostOf(await saved(tried.host, FILE)));
    const form = await gridOf(again, '评分表');
    expect([form.cells.get(3)?.get(2)?.value, form.cells.get(5)?.get(2)?.value]).toEqual([8, 13]);
    const { grids, names } = await openXlsx(await saved(tried.host, FILE), '试.xlsx').read();
    expect(grids.map(({ sheet }) => sheet)).toEqual(['评分表', '说明', '佐证数据']);
    expect(names).toEqual([]);
  });

  test.each(['a merge', 'a format', 'a rule for entries', 'another name'])(
    'never leaves out what it can’t say: %s on the user’s form',
    async (what) => {
      const { host } = await opened();
      const sheet = host.sheet('评分表');
      if (what === 'a merge') sheet.merges.push('A3:B3');
      else if (what === 'a format') sheet.cellMade(3, 3).format = '0.00';
      else if (what === 'another name') sheet.name = '改名';
      else sheet.validations.push({ areas: [area(3, 3, 3, 3)], rule: null, errorAlert: null, prompt: null });
      await expect(saved(host, FILE)).rejects.toThrow(/saving/);
    },
  );
});
