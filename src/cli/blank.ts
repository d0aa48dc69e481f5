import { insertBlank, OTHER_BLANKS } from '../fill/insert';
import { FORMS } from '../forms/catalogue';
import { newXlsx } from '../workbook/xlsx';
import { UsageError, writeFile } from './files';
import { SENTENCES } from './messages';
import type { Outcome } from './run';

/** Puts a blank official form, or one of the blank sheets around the forms, into a new workbook. */
export async function blank(outcome: Outcome, id: string, out: string): Promise<void> {
  const ids = [...FORMS, ...OTHER_BLANKS].map((one) => one.id);
  if (!ids.includes(id)) throw new UsageError(SENTENCES.noSuchForm(ids));
  const document = newXlsx(out);
  const { refused } = await document.apply(insertBlank(await document.read(), id));
  outcome.lines.push(...refused.map(({ title, message }) => SENTENCES.refused(title, message)));
  writeFile(out, document.save());
  outcome.lines.push(SENTENCES.wrote(out));
}
