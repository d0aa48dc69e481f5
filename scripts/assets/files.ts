import type { SheetSpec } from '../../src/grid/sheet-spec';
import { blankSheet } from '../../src/forms/blank';
import { FORMS } from '../../src/forms/catalogue';
import { newXlsx } from '../../src/workbook/xlsx';
import { communityMonthsSample } from './community-months';
import { singleItemsSample } from './employment-single-items';
import { fullEmploymentSample } from './full-employment-community';
import { jilinSample } from './jilin-2004';
import { reemploymentSample } from './reemployment-2004';
import { filledSheet, type Sample } from './sample';
import { starCommunitySample } from './star-community';
import { TWELVE_UNITS } from './twelve-units';

export const SAMPLES: readonly Sample[] = [
  reemploymentSample,
  singleItemsSample,
  starCommunitySample,
  fullEmploymentSample,
];

/** Path under assets → the file's bytes, the same whenever and wherever it is made. */
export async function assetFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const form of FORMS) files.set(`forms/${form.id}.xlsx`, await workbookOf(blankSheet(form)));
  for (const sample of SAMPLES) {
    files.set(`samples/${sample.form.id}.xlsx`, await workbookOf(filledSheet(sample)));
  }
  for (const [index, sample] of TWELVE_UNITS.entries()) {
    files.set(`samples/twelve-units/unit-${index + 1}.xlsx`, await workbookOf(filledSheet(sample)));
  }
  files.set('samples/jilin-2004.xlsx', await workbookOf(jilinSample()));
  files.set('samples/community-months.xlsx', await workbookOf(communityMonthsSample()));
  return files;
}

async function workbookOf(sheet: SheetSpec): Promise<Uint8Array> {
  const workbook = newXlsx();
  const groups = [{ id: 'sheet', title: sheet.name, edits: [{ kind: 'put-sheet' as const, sheet }] }];
  const { refused } = await workbook.apply({ fingerprints: [], groups });
  if (refused[0]) throw new Error(refused[0].message);
  return workbook.save();
}
