import { errors } from '../messages';
import { WorkbookError } from '../port';
import { Draft } from './package/draft';
import { Parts } from './package/parts';
import { WorkbookPart } from './package/workbook-part';
import { BrokenPart } from './package/xml-error';
import type { ZipEntry } from './package/zip-format';
import { readZip, ZipError } from './package/zip-read';

/** What is opened at most: more would stall a browser, and a file that claims more is a zip bomb or no form. */
const MAX_INFLATED = 512 * 1024 * 1024;
const MAX_PARTS = 10_000;
const LIMIT_SHOWN = '512 MB';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The names of the streams in an OLE file are UTF-16. */
function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some(
    (byte, at) => byte === wanted[0] && wanted.every((one, index) => bytes[at + index] === one),
  );
}

function refuseOle(bytes: Uint8Array, name: string): never {
  if (containsUtf16(bytes, 'EncryptedPackage')) throw new WorkbookError('encrypted', errors.encrypted(name));
  const isWorkbook = containsUtf16(bytes, 'Workbook') || containsUtf16(bytes, 'Book');
  if (isWorkbook) throw new WorkbookError('old-xls', errors.oldXls(name));
  throw new WorkbookError('not-a-workbook', errors.notAWorkbook(name));
}

/** Runs what reads the file; what can't be read becomes a sentence for people. */
export function explained<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenPart) throw new WorkbookError('damaged', errors.damaged(name, error.part));
    if (!(error instanceof ZipError)) throw error;
    if (error.reason === 'not-a-zip') throw new WorkbookError('not-a-zip', errors.notAZip(name));
    if (error.reason === 'encrypted') throw new WorkbookError('encrypted', errors.encrypted(name));
    throw new WorkbookError('damaged', errors.damaged(name, error.entry || 'zip'));
  }
}

function checkSize(entries: readonly ZipEntry[], name: string): void {
  if (entries.length > MAX_PARTS) throw new WorkbookError('too-large', errors.tooManyParts(name));
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (inflated > MAX_INFLATED) throw new WorkbookError('too-large', errors.tooLarge(name, LIMIT_SHOWN));
}

/** The parts of an .xlsx or .xlsm file. Throws WorkbookError with the reason for anything else. */
export function openParts(bytes: Uint8Array, name: string): Parts {
  if (OLE.every((byte, at) => bytes[at] === byte)) refuseOle(bytes, name);
  return explained(name, () => {
    const entries = readZip(bytes);
    checkSize(entries, name);
    const parts = Parts.from(entries);
    if (parts.has('xl/workbook.bin')) throw new WorkbookError('binary-workbook', errors.binaryWorkbook(name));
    const workbook = parts.has('[Content_Types].xml') ? WorkbookPart.find(new Draft(parts)) : null;
    if (workbook?.kind !== 'workbook') throw new WorkbookError('not-a-workbook', errors.notAWorkbook(name));
    return parts;
  });
}
