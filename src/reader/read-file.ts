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
    return { kind: 'failed', sentence: error instanceof WorkbookError ? error.message : null };
  }
}
