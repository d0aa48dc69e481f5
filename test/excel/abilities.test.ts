import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SINCE } from '../../src/workbook/excel/abilities';
import { openInHost } from '../excel-host/open-in-host';
import { settled } from '../excel-host/library';
import { FORM } from '../workbook/contract/scene';
import { testContract } from '../workbook/contract';

const minor = (version: string) => Number(version.split('.')[1]);

describe('what an Excel can do beyond ExcelApi 1.9', () => {
  test('is the same in the adapter and in the README’s table for administrators', () => {
    const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| ExcelApi (1\.\d+) \|/gm)].map(([, version]) => version);
    expect(rows).toEqual(Object.values(SINCE));
  });

  test.each([
    [19, []],
    [20, [{ mergeUndoGroup: true }]],
  ])(
    'below 1.20 each sync is a step of 撤消 of its own, from there on all are one: 1.%i',
    async (level, options) => {
      const tried = await openInHost(FORM, level);
      const run = jest.spyOn(Excel, 'run');
      await tried.workbook.read();
      expect(run.mock.calls.flatMap((given) => given.filter((one) => typeof one === 'object'))).toEqual(
        options,
      );
      run.mockRestore();
    },
  );

  test('from 1.14 on an Excel that tells of our own writing all the same misleads nobody', async () => {
    const told = async (level: number) => {
      const tried = await openInHost(FORM, level);
      let count = 0;
      tried.workbook.onEdited(() => (count += 1));
      await settled(tried.host);
      const sheet = tried.host.sheet('评分表');
      tried.host.changed(sheet, 'C3', 'ThisLocalAddin');
      tried.host.typeIn('评分表', 3, 3, 1);
      await settled(tried.host);
      return count;
    };
    expect([await told(13), await told(14)]).toEqual([2, 1]);
  });
});

describe.each(Object.values(SINCE).map(minor))('an Excel with ExcelApi 1.%i', (level) => {
  testContract('Excel', (contents) => openInHost(contents, level));
});
