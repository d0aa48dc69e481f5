import path from 'node:path';
import type { EditGroup } from '../grid/plan';
import { layOutOverviewProblems, type FileFindings } from '../sheets/overview-problems';
import { ownSheet, ownSheetName } from '../sheets/names';
import { kindsFor, layOutUnitSheets, unitsBySheet } from '../sheets/units/unit-sheets';
import type { UnitResult } from '../units/unit-result';
import { documentFor } from './document-for';
import { eachFile } from './each-file';
import { writeFile } from './files';
import { SENTENCES } from './messages';
import { newOutcome, type Tell } from './run';
import { TASKS } from './tasks';

/** Sums, places, grades and findings of all the files that could be read, in a workbook that is new or was made so before. */
export async function summariseMany(files: readonly string[], out: string, tell: Tell): Promise<void> {
  const document = documentFor(files, out);
  const names = namesOf(files);
  const results: UnitResult[] = [];
  const problems: FileFindings[] = [];
  await eachFile(
    TASKS.summariseFile,
    files.map((file) => [file, names.get(file) ?? file]),
    (one) => {
      results.push(...one.results);
      if (one.problems) problems.push(one.problems);
      tell(one.outcome);
    },
  );
  const before = await document.read();
  const sheets = layOutUnitSheets(before, results, kindsFor(results));
  const list = layOutOverviewProblems(problems, unitsBySheet(before, results), ownSheet(before, '问题清单'));
  const put = (id: string, group: typeof sheets): EditGroup => ({
    id,
    title: id,
    edits: group.map((sheet) => ({ kind: 'put-sheet', sheet })),
  });
  const groups = [
    put('汇总', sheets),
    put('问题清单', [{ ...list, name: ownSheetName(before, '问题清单') }]),
  ];
  const report = await document.apply({ fingerprints: [], groups });
  writeFile(out, document.save());
  const refused = report.refused.map(({ title, message }) => SENTENCES.refused(title, message));
  tell({ ...newOutcome(), complaints: refused, lines: [SENTENCES.wrote(out)] });
}

/** Files are called by their names; where two have the same, by their paths. */
function namesOf(files: readonly string[]): Map<string, string> {
  const bare = files.map((file) => path.basename(file));
  const twice = new Set(bare.filter((name, index) => bare.indexOf(name) < index));
  return new Map(files.map((file) => [file, twice.has(path.basename(file)) ? file : path.basename(file)]));
}
