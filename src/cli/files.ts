import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { WorkbookError } from '../workbook/port';
import { newerName, openXlsx, type XlsxDocument } from '../workbook/xlsx';
import { SENTENCES } from './messages';

/** A wrong call: exit code 2. */
export class UsageError extends Error {}

/** Opens a workbook; everything that can go wrong is a WorkbookError with a Chinese sentence. */
export function openFile(file: string): XlsxDocument {
  return openXlsx(readBytes(file), path.basename(file));
}

const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: SENTENCES.notFound,
  EISDIR: SENTENCES.isFolder,
};

export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new WorkbookError(code, READ_FAILURES[code] ?? SENTENCES.notAllowed);
  }
}

/** Writes beside the target and renames: the target is there whole or not at all. Throws UsageError where it can't be written. */
export function writeFile(file: string, bytes: Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch {
    if (existsSync(draft)) rmSync(draft);
    throw new UsageError(SENTENCES.cannotWrite(file));
  }
}

/** A copy of the file beside it, under a name that is free: 青溪县.备份.xlsx, 青溪县.备份2.xlsx. Gives the copy's name. */
export function backUp(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number += 1) {
    const copy = path.join(dir, `${name}.备份${number > 1 ? number : ''}${ext}`);
    if (existsSync(copy)) continue;
    try {
      copyFileSync(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch {
      throw new UsageError(SENTENCES.cannotWrite(copy));
    }
  }
}

/** Asked to change the files themselves: each is its own target. An .xls file can't hold what is written. */
export function ownPlaces(files: readonly string[], out: string | undefined): Map<string, string> {
  if (out !== undefined) throw new UsageError(SENTENCES.inPlaceOrOut);
  const old = files.find((file) => newerName(file) !== file);
  if (old !== undefined) throw new UsageError(SENTENCES.notInPlace(old));
  const places = files.map((file) => path.resolve(file));
  const twice = files.find((_, index) => places.indexOf(places[index] ?? '') < index);
  if (twice !== undefined) throw new UsageError(SENTENCES.twoToOne(path.basename(twice)));
  return new Map(files.map((file) => [file, file]));
}

/** Where each input's result goes. Throws UsageError before anything is read or written. */
export function targets(files: readonly string[], out: string | undefined): Map<string, string> {
  const asFolder = out !== undefined && (files.length > 1 || isFolder(out) || !/\.xls[xm]$/i.test(out));
  if (files.length > 1 && out !== undefined && /\.xls[xm]$/i.test(out) && !isFolder(out)) {
    throw new UsageError(SENTENCES.severalNeedFolder);
  }
  if (out !== undefined && /\.xls$/i.test(out) && !isFolder(out))
    throw new UsageError(SENTENCES.notOldFormat(out));
  const result = new Map<string, string>();
  for (const file of files) {
    const target =
      out === undefined ? besideName(file) : asFolder ? path.join(out, newerName(path.basename(file))) : out;
    if (path.resolve(target) === path.resolve(file)) throw new UsageError(SENTENCES.sameFile(file));
    if ([...result.values()].some((other) => path.resolve(other) === path.resolve(target))) {
      throw new UsageError(SENTENCES.twoToOne(path.basename(target)));
    }
    result.set(file, target);
  }
  return result;
}

/** 青溪县.xlsx → 青溪县.已计分.xlsx, in the same folder. */
function besideName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  return newerName(path.join(dir, `${name}.已计分${ext}`));
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}
