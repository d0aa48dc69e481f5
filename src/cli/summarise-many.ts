import { existsSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../assess';
import type { EditGroup } from '../grid/plan';
import { layOutOverviewProblems, type FileFindings } from '../sheets/overview-problems';
import { kindsFor, layOutUnitSheets } from '../sheets/units/unit-sheets';
import { resultsOf } from '../units/results-of';
import type { UnitResult } from '../units/unit-result';
import { WorkbookError } from '../workbook/port';
import { newXlsx, type XlsxDocument } from '../workbook/xlsx';
import { openFile, UsageError, writeFile } from './files';
import { fileJson } from './inspect-json';
import { SENTENCES } from './messages';
import { forFile, note, type Outcome } from './run';

/** Sums, places, grades and findings of all the files that could be read, in a workbook that is new or was made so before. */
export async function summariseMany(outcome: Outcome, files: readonly string[], out: string): Promise<void> {
  const document = documentFor(files, out);
  const names = namesOf(files);
  const results: UnitResult[] = [];
  const problems: FileFindings[] = [];
  for (const file of files) {
    await forFile(outcome, file, async () => {
      const assessment = assess(await openFile(file).read());
      const name = names.get(file) ?? file;
      results.push(...resultsOf(assessment, name));
      problems.push({ file: name, findings: assessment.findings });
      note(
        outcome,
        assessment.findings.map((finding) => finding.severity),
      );
      return fileJson(file, assessment);
    });
  }
  const sheets = layOutUnitSheets(await document.read(), results, kindsFor(results));
  const put = (id: string, group: typeof sheets): EditGroup => ({
    id,
    title: id,
    edits: group.map((sheet) => ({ kind: 'put-sheet', sheet })),
  });
  const groups = [put('汇总', sheets), put('问题清单', [layOutOverviewProblems(problems)])];
  const report = await document.apply({ fingerprints: [], groups });
  outcome.lines.push(...report.refused.map(({ title, message }) => SENTENCES.refused(title, message)));
  writeFile(out, document.save());
  outcome.lines.push(SENTENCES.wrote(out));
}

/** The workbook of the last run, whose notes and corrections stay; else a new one. */
function documentFor(files: readonly string[], out: string): XlsxDocument {
  if (!/\.xlsx$/i.test(out)) throw new UsageError(SENTENCES.summaryNeedsFile);
  const same = files.find((file) => path.resolve(file) === path.resolve(out));
  if (same !== undefined) throw new UsageError(SENTENCES.sameFile(same));
  if (!existsSync(out)) return newXlsx(path.basename(out));
  try {
    return openFile(out);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError(SENTENCES.cannotContinue(out, error.message));
  }
}

/** Files are called by their names; where two have the same, by their paths. */
function namesOf(files: readonly string[]): Map<string, string> {
  const bare = files.map((file) => path.basename(file));
  const twice = new Set(bare.filter((name, index) => bare.indexOf(name) < index));
  return new Map(files.map((file) => [file, twice.has(path.basename(file)) ? file : path.basename(file)]));
}
