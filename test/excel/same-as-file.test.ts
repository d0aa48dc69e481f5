import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Snapshot } from '../../src/grid/grid';
import { openXlsx } from '../../src/workbook/xlsx';
import { hosted, hostOf } from '../excel-host/open-in-host';
import { saved } from '../excel-host/save/save';
import { differing, textOf } from '../workbook/fixtures/parts';
import { step, STEPS } from './a-job';

jest.setTimeout(60_000);

const asset = (file: string) => readFileSync(path.resolve(__dirname, '../../assets', file));

/**
 * What a person sees in cells: sheet → "row column" → value or formula with its value. Left out is what the file's own
 * calculator does not know any more and Excel calculates.
 */
function cellsOf(snapshot: Snapshot, file: Snapshot) {
  return snapshot.grids.map(({ sheet, cells }, index) => ({
    sheet,
    cells: [...cells].flatMap(([row, columns]) =>
      [...columns]
        .filter(([column]) => file.grids[index]?.cells.get(row)?.get(column)?.kind !== 'unknown')
        .map(([column, { value, text, formula }]) => [`${row} ${column}`, value, text, formula]),
    ),
  }));
}

function sorted(cells: ReturnType<typeof cellsOf>) {
  return cells.map((one) => ({
    ...one,
    cells: [...one.cells].sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  }));
}

/** The part with the sheets and the defined names: Excel keeps these by the alphabet. */
const LISTS_NAMES = 'xl/workbook.xml';

/**
 * What may differ after a step besides: in a file a chart keeps the numbers that it was made with, and a formula
 * that is no plain sum has none, until Excel opens it; and looks that nothing bears any more stay.
 */
const MAY_DIFFER: Readonly<Record<string, RegExp>> = {
  还原: /^xl\/(charts|worksheets)\//,
  清除助手内容: /^xl\/styles/,
};

function namesIn(file: Uint8Array): string[] {
  return [...textOf(file, LISTS_NAMES).matchAll(/<(?:sheet|definedName) .*?>/g)].map(([text]) => text).sort();
}

describe.each(['forms/reemployment-2004.xlsx', 'samples/reemployment-2004.xlsx'])('%s', (file) => {
  test('is worked on in Excel as in a file: the same cells after every step', async () => {
    const document = openXlsx(asset(file), '试.xlsx');
    const excel = hosted(hostOf(asset(file)));
    for (const [title, plan] of Object.entries(STEPS)) {
      const made = await step(document, plan);
      const inExcel = await step(excel.workbook, plan);
      expect({ title, edits: inExcel.groups.length }).toEqual({ title, edits: made.groups.length });
      const [one, other] = [await document.read(), await excel.workbook.read()];
      if (title === '重新计算')
        expect(made.groups.some(({ edits }) => edits.some((edit) => edit.kind === 'set-cell'))).toBe(true);
      expect(sorted(cellsOf(other, one))).toEqual(sorted(cellsOf(one, one)));
      expect(other.names.map(({ name }) => name).sort()).toEqual(one.names.map(({ name }) => name).sort());
      const [fromFile, fromExcel] = [document.save(), await saved(excel.host)];
      const parts = differing(fromFile, fromExcel).filter(
        (part) => part !== LISTS_NAMES && !MAY_DIFFER[title]?.test(part),
      );
      expect({ title, parts }).toEqual({ title, parts: [] });
      expect(namesIn(fromExcel)).toEqual(namesIn(fromFile));
    }
  });
});
