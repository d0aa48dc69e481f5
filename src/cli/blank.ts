import { blankSheet } from '../forms/blank';
import { blankMonths } from '../community/blank';
import { FORMS } from '../forms/catalogue';
import type { SheetSpec } from '../grid/sheet-spec';
import { blankMatrix, blankUnitSheet } from '../indicators/blank';
import { jilin2004 } from '../indicators/jilin-2004';
import { newXlsx } from '../workbook/xlsx';
import { UsageError, writeFile } from './files';
import { SENTENCES } from './messages';
import type { Outcome } from './run';

/** One unit's sheet, and a matrix with room for twelve units. */
const UNITS = Array.from({ length: 12 }, (_, index) => `单位${index + 1}`);
/** Id → sheets beside the official forms. */
const OTHERS: Readonly<Record<string, readonly SheetSpec[]>> = {
  [jilin2004.id]: [blankUnitSheet(jilin2004, '单位填报'), blankMatrix(jilin2004, UNITS, '汇总填报')],
  'full-employment-months': [blankMonths('社区月报')],
};

/** Puts a blank official form, or one of the blank sheets around the forms, into a new workbook. */
export async function blank(outcome: Outcome, id: string, out: string): Promise<void> {
  const form = FORMS.find((one) => one.id === id);
  const sheets: readonly SheetSpec[] = form ? [blankSheet(form)] : (OTHERS[id] ?? []);
  if (sheets.length === 0)
    throw new UsageError(SENTENCES.noSuchForm([...FORMS.map((one) => one.id), ...Object.keys(OTHERS)]));
  const document = newXlsx(out);
  const edits = sheets.map((sheet) => ({ kind: 'put-sheet' as const, sheet }));
  const { refused } = await document.apply({ fingerprints: [], groups: [{ id: 'blank', title: id, edits }] });
  outcome.lines.push(...refused.map(({ title, message }) => SENTENCES.refused(title, message)));
  writeFile(out, document.save());
  outcome.lines.push(SENTENCES.wrote(out));
}
