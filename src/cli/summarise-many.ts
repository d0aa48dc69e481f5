import path from 'node:path';
import { makeOverview, type FileResults } from '../fill/overview';
import { MOST_PAGES } from '../sheets/basis';
import { unitsBySheet } from '../sheets/units/unit-sheets';
import { basisBooks, writeBasisBooks } from './basis-books';
import { documentFor } from './document-for';
import { eachFile } from './each-file';
import { writeFile } from './files';
import { SENTENCES } from './messages';
import { PackedPages } from './packed-pages';
import { newOutcome, toldBy, type Tell } from './run';
import { TASKS } from './tasks';

/**
 * Sums, places, grades and findings of all the files that could be read, in a workbook that is new or was made so before;
 * what the scores of very many rest on in further ones beside it.
 */
export async function summariseMany(files: readonly string[], out: string, tell: Tell): Promise<void> {
  const document = documentFor(files, out);
  const names = namesOf(files);
  const results: FileResults[] = [];
  const pages = new PackedPages();
  await eachFile(
    TASKS.summariseFile,
    files.map((file) => [file, names.get(file) ?? file]),
    (one) => {
      if (one.results) results.push(one.results);
      pages.add(one.pages);
      tell(one.outcome);
    },
  );
  const before = await document.read();
  const books = basisBooks(out, pages.count);
  const first: FileResults = {
    results: [],
    problems: { file: '', findings: [], ignored: [] },
    basis: pages.take(0, MOST_PAGES),
  };
  const elsewhere = books.map(({ words }) => words);
  const report = await document.apply(makeOverview(before, [...results, first], { elsewhere }));
  writeFile(out, document.save());
  tell({ ...newOutcome(), complaints: toldBy(report), lines: [SENTENCES.wrote(out)] });
  const all = results.flatMap((one) => one.results);
  await writeBasisBooks(files, { out, books, pages, unitOf: unitsBySheet(before, all) }, tell);
}

/** Files are called by their names; where two have the same, by their paths. */
function namesOf(files: readonly string[]): Map<string, string> {
  const bare = files.map((file) => path.basename(file));
  const twice = new Set(bare.filter((name, index) => bare.indexOf(name) < index));
  return new Map(files.map((file) => [file, twice.has(path.basename(file)) ? file : path.basename(file)]));
}
