import path from 'node:path';
import { makeOverview, type FileResults } from '../fill/overview';
import { MOST_PAGES } from '../sheets/basis';
import { documentFor } from './document-for';
import { eachFile } from './each-file';
import { writeFile } from './files';
import { SENTENCES } from './messages';
import { newOutcome, toldBy, type Tell } from './run';
import { TASKS } from './tasks';

/** Sums, places, grades and findings of all the files that could be read, in a workbook that is new or was made so before. */
export async function summariseMany(files: readonly string[], out: string, tell: Tell): Promise<void> {
  const document = documentFor(files, out);
  const names = namesOf(files);
  const results: FileResults[] = [];
  await eachFile(
    TASKS.summariseFile,
    files.map((file) => [file, names.get(file) ?? file, files.length <= MOST_PAGES]),
    (one) => {
      if (one.results) results.push(one.results);
      tell(one.outcome);
    },
  );
  const report = await document.apply(makeOverview(await document.read(), results));
  writeFile(out, document.save());
  tell({ ...newOutcome(), complaints: toldBy(report), lines: [SENTENCES.wrote(out)] });
}

/** Files are called by their names; where two have the same, by their paths. */
function namesOf(files: readonly string[]): Map<string, string> {
  const bare = files.map((file) => path.basename(file));
  const twice = new Set(bare.filter((name, index) => bare.indexOf(name) < index));
  return new Map(files.map((file) => [file, twice.has(path.basename(file)) ? file : path.basename(file)]));
}
