import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeBasis } from '../fill/overview';
import { MOST_PAGES } from '../sheets/basis';
import { SHEET_MESSAGES } from '../sheets/messages';
import { ownSheet } from '../sheets/names';
import { documentFor } from './document-for';
import { writeFile } from './files';
import { SENTENCES } from './messages';
import type { PackedPages } from './packed-pages';
import { newOutcome, toldBy, type Tell } from './run';

/** A workbook beside the one of the sums that holds the pages of 计分依据 from `first` on. */
interface BasisBook {
  readonly file: string;
  /** Of the tables, from 1. */
  readonly first: number;
  readonly last: number;
  /** Said on the sheet of the first pages. */
  readonly words: string;
}

/** The workbooks that so many tables need beside the first pages: 总表（计分依据2）.xlsx… */
export function basisBooks(out: string, tables: number): BasisBook[] {
  const books: BasisBook[] = [];
  for (let first = MOST_PAGES + 1; first <= tables; first += MOST_PAGES) {
    const file = bookName(out, books.length + 2);
    const last = Math.min(tables, first + MOST_PAGES - 1);
    books.push({ file, first, last, words: SHEET_MESSAGES.pagesIn(first, last, path.basename(file)) });
  }
  return books;
}

function bookName(out: string, number: number): string {
  const { dir, name, ext } = path.parse(out);
  return path.join(dir, `${name}（计分依据${number}）${ext}`);
}

interface Books {
  readonly out: string;
  readonly books: readonly BasisBook[];
  readonly pages: PackedPages;
  readonly unitOf: (file: string, sheet: string) => string;
}

/** Writes them one after the other. One of an earlier, larger run that is needed no more is left without pages, not with old ones. */
export async function writeBasisBooks(
  files: readonly string[],
  { out, books, pages, unitOf }: Books,
  tell: Tell,
): Promise<void> {
  for (const { file, first, last } of books) {
    const document = documentFor(files, file);
    const of = pages.take(first - 1, last - first + 1);
    const here = SHEET_MESSAGES.pagesHere(first, last);
    const report = await document.apply(makeBasis(await document.read(), of, unitOf, here));
    writeFile(file, document.save());
    tell({ ...newOutcome(), complaints: toldBy(report), lines: [SENTENCES.wrote(file)] });
  }
  for (let number = books.length + 2; existsSync(bookName(out, number)); number += 1) {
    const file = bookName(out, number);
    const document = documentFor(files, file);
    const before = await document.read();
    if (!ownSheet(before, '计分依据')) break;
    const report = await document.apply(
      makeBasis(before, [], unitOf, SHEET_MESSAGES.noPagesHere(path.basename(out))),
    );
    writeFile(file, document.save());
    tell({ ...newOutcome(), complaints: toldBy(report), lines: [SENTENCES.wrote(file)] });
  }
}
