import { MOST_CELLS } from '../limits';
import { errors, notices } from '../messages';
import { WorkbookError } from '../port';
import { Parts } from './package/parts';
import { packEntry } from './package/zip-write';
import { OldXlsError } from './xls/old-xls-error';
import { readXls, type ReadXls } from './xls/read-xls';

const REFUSED: Readonly<Record<OldXlsError['reason'], (name: string) => WorkbookError>> = {
  damaged: (name) => new WorkbookError('damaged', errors.damaged(name, 'Workbook')),
  encrypted: (name) => new WorkbookError('encrypted', errors.encrypted(name)),
  older: (name) => new WorkbookError('very-old-xls', errors.veryOldXls(name)),
  'no-workbook': (name) => new WorkbookError('not-a-workbook', errors.notAWorkbook(name)),
  'too-many-cells': (name) => new WorkbookError('too-large', errors.tooManyCells(name, MOST_CELLS)),
};

function read(bytes: Uint8Array, name: string): ReadXls {
  try {
    return readXls(bytes);
  } catch (error) {
    if (error instanceof OldXlsError) throw REFUSED[error.reason](name);
    // A place outside of the file.
    if (error instanceof RangeError) throw REFUSED.damaged(name);
    throw error;
  }
}

/** An .xls file as a package of the newer format, and the sentence that says what came over. Throws WorkbookError. */
export function openXls(bytes: Uint8Array, name: string): { readonly parts: Parts; readonly notice: string } {
  const { parts, formulasLost } = read(bytes, name);
  const entries = parts.map(([path, content]) => packEntry(path, content));
  return { parts: Parts.from(entries), notice: notices.fromXls(name, formulasLost) };
}
