import type { Place } from '../../src/grid/address';
import { openXlsx } from '../../src/workbook/xlsx';
import { testContract } from './contract';
import { workbookFile } from './fixtures/simple';

testContract('a file', async (contents) => {
  const document = openXlsx(workbookFile(contents), '试.xlsx');
  const places: Place[] = [];
  document.onSelect((place) => places.push(place));
  return {
    workbook: document,
    type: async (sheet, row, column, content) => document.edit(sheet, row, column, content),
    goTo: async (place) => document.notifySelected(place),
    shown: () => places,
  };
});
