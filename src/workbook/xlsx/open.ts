import { MOST_CELLS, MOST_SHEETS, MOST_STYLES } from '../limits';
import { errors } from '../messages';
import { WorkbookError } from '../port';
import { kindOfFile, type FileKind } from './file-kind';
import { openXls } from './open-xls';
import { Draft } from './package/draft';
import { Parts } from './package/parts';
import { WorkbookPart } from './package/workbook-part';
import { BrokenPart } from './package/xml-error';
import type { ZipEntry } from './package/zip-format';
import { readZip, ZipError } from './package/zip-read';

/** What is opened at most: more would stall a browser, and a file that claims more is a zip bomb or no form. */
const MAX_INFLATED = 512 * 1024 * 1024;
/** The longest text that a JavaScript engine holds is 512 MB; half of it leaves room to work. */
const MAX_PART = 256 * 1024 * 1024;
const MAX_PARTS = 10_000;
const MB = 1024 * 1024;

const REFUSED_KINDS: Readonly<Record<Exclude<FileKind, 'zip' | 'ole'>, (name: string) => WorkbookError>> = {
  empty: (name) => new WorkbookError('empty-file', errors.emptyFile(name)),
  html: (name) => new WorkbookError('html', errors.html(name)),
  'xml-2003': (name) => new WorkbookError('xml-2003', errors.xml2003(name)),
  text: (name) => new WorkbookError('plain-text', errors.plainText(name)),
  'old-biff': (name) => new WorkbookError('very-old-xls', errors.veryOldXls(name)),
  unknown: (name) => new WorkbookError('not-a-zip', errors.notAZip(name)),
};

function partError({ part, fault }: BrokenPart, name: string): WorkbookError {
  if (fault === 'doctype') return new WorkbookError('unsafe', errors.doctype(name, part));
  if (fault === 'too-many-cells')
    return new WorkbookError('too-large', errors.tooManyCells(name, MOST_CELLS));
  if (fault === 'too-many-formulas')
    return new WorkbookError('too-large', errors.tooManyFormulas(name, part));
  if (fault === 'too-many-styles')
    return new WorkbookError('too-large', errors.tooManyStyles(name, MOST_STYLES));
  return new WorkbookError('damaged', errors.damaged(name, part));
}

function zipError({ reason, entry }: ZipError, name: string): WorkbookError {
  // It begins as an archive; the list of its files, which stands at the end, is missing.
  if (reason === 'not-a-zip') return new WorkbookError('truncated', errors.truncated(name));
  if (reason === 'encrypted') return new WorkbookError('encrypted', errors.encrypted(name));
  if (reason === 'unsafe-name') return new WorkbookError('unsafe', errors.unsafeName(name, entry));
  return new WorkbookError('damaged', errors.damaged(name, entry || 'zip'));
}

/** Runs what reads the file; what can't be read becomes a sentence for people. */
export function explained<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenPart) throw partError(error, name);
    if (error instanceof ZipError) throw zipError(error, name);
    throw error;
  }
}

function checkSize(entries: readonly ZipEntry[], name: string): void {
  if (entries.length > MAX_PARTS) throw new WorkbookError('too-large', errors.tooManyParts(name));
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (inflated > MAX_INFLATED) {
    throw new WorkbookError('too-large', errors.tooLarge(name, `${MAX_INFLATED / MB} MB`));
  }
  const largest = entries.find((entry) => entry.size > MAX_PART);
  if (largest) {
    throw new WorkbookError('too-large', errors.partTooLarge(name, largest.name, `${MAX_PART / MB} MB`));
  }
}

/** A package that was opened. */
export interface Opened {
  readonly parts: Parts;
  /** What a person should know who goes on with it: an .xls file becomes an .xlsx file. */
  readonly notice: string | null;
}

/** The parts of an .xlsx, .xlsm or .xls file. Throws WorkbookError with the reason for anything else. */
export function openParts(bytes: Uint8Array, name: string): Opened {
  const kind = kindOfFile(bytes);
  if (kind === 'ole') return openXls(bytes, name);
  if (kind !== 'zip') throw REFUSED_KINDS[kind](name);
  return { parts: openPackage(bytes, name), notice: null };
}

function openPackage(bytes: Uint8Array, name: string): Parts {
  return explained(name, () => {
    const entries = readZip(bytes);
    checkSize(entries, name);
    const parts = Parts.from(entries);
    if (parts.has('xl/workbook.bin')) throw new WorkbookError('binary-workbook', errors.binaryWorkbook(name));
    const workbook = parts.has('[Content_Types].xml') ? WorkbookPart.find(new Draft(parts)) : null;
    if (workbook && workbook.sheets().length > MOST_SHEETS)
      throw new WorkbookError('too-large', errors.tooManySheets(name, MOST_SHEETS));
    if (workbook?.kind !== 'workbook') throw new WorkbookError('not-a-workbook', errors.notAWorkbook(name));
    return parts;
  });
}
