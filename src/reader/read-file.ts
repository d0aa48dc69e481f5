import { assess } from '../assess';
import { fileResults } from '../fill/overview';
import { WorkbookError } from '../workbook/port';
import { openXlsx } from '../workbook/xlsx';
import type { FileAnswer, FileQuestion } from './reader';

/** Reads and assesses one file. Total: whatever is in it, there is an answer. */
export async function readFile({ file, name }: FileQuestion): Promise<FileAnswer> {
  try {
    const document = openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
    return { kind: 'read', results: fileResults(assess(await document.read()), name) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) return { kind: 'failed', sentence: null };
    return { kind: 'failed', sentence: { zh: error.message, en: error.english } };
  }
}
