import { existsSync } from 'node:fs';
import path from 'node:path';
import { WorkbookError } from '../workbook/port';
import { newXlsx, type XlsxDocument } from '../workbook/xlsx';
import { openFile, UsageError } from './files';
import { SENTENCES } from './messages';

/** The workbook of the last run, whose notes and corrections stay; else a new one. */
export function documentFor(files: readonly string[], out: string): XlsxDocument {
  if (!/\.xlsx$/i.test(out)) throw new UsageError(SENTENCES.summaryNeedsFile);
  const same = files.find((file) => path.resolve(file) === path.resolve(out));
  if (same !== undefined) throw new UsageError(SENTENCES.sameFile(same));
  if (!existsSync(out)) return newXlsx(path.basename(out));
  try {
    return openFile(out);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError(SENTENCES.cannotContinue(out, error.message));
  }
}
