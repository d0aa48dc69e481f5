import { assess } from '../assess';
import type { Assessment } from '../assessment';
import type { Refusal } from '../grid/plan';
import { enterFacts } from '../fill/evidence';
import { recalculate, type Change } from '../fill/recalculate';
import type { XlsxDocument } from '../workbook/xlsx';
import { describe } from './describe';
import { entriesFor, readFacts } from './facts';
import { openFile, targets, writeFile } from './files';
import { fileJson } from './inspect-json';
import { levelsToScore } from './level';
import { SENTENCES } from './messages';
import { forFile, note, type Outcome } from './run';

export interface RecomputeOptions {
  readonly level?: string;
  readonly facts?: string;
  readonly out?: string;
  readonly dryRun?: boolean;
}

/** Fills one level's score column in each file from evidence. `now` is the ISO local time that 计分记录 gets. */
export async function recompute(
  outcome: Outcome,
  files: readonly string[],
  options: RecomputeOptions,
  now: string,
): Promise<void> {
  const goesTo = targets(files, options.out);
  for (const file of files) {
    await forFile(outcome, file, async () => {
      const document = openFile(file);
      const done = await recomputeDocument(document, options, now);
      const after = assess(await document.read());
      note(
        outcome,
        after.findings.map((finding) => finding.severity),
      );
      outcome.complaints.push(...done.complaints);
      outcome.lines.push(...describe(file, after), ...done.refused.map(refusalLine));
      if (options.dryRun) outcome.lines.push(SENTENCES.dryRun);
      else save(outcome, document, goesTo.get(file) ?? file);
      return { ...fileJson(file, after), written: done.written.map(changeJson), refused: done.refused };
    });
  }
}

interface Done {
  readonly written: Change[];
  readonly refused: Refusal[];
  readonly complaints: string[];
}

async function recomputeDocument(
  document: XlsxDocument,
  options: RecomputeOptions,
  now: string,
): Promise<Done> {
  const done: Done = { written: [], refused: [], complaints: [] };
  let assessment = assess(await document.read());
  const levels = levelsToScore(assessment, options.level);
  if (options.facts !== undefined) {
    assessment = await takeFacts(document, assessment, options.facts, levels, done);
  }
  for (const [level, tables] of levels) {
    const { plan, written } = recalculate(assessment, { level, tables }, now);
    const report = await document.apply(plan);
    done.refused.push(...report.refused);
    if (report.applied.includes('fill')) done.written.push(...written);
    assessment = assess(await document.read());
  }
  return done;
}

async function takeFacts(
  document: XlsxDocument,
  assessment: Assessment,
  factsFile: string,
  levels: ReadonlyMap<string, readonly string[]>,
  done: Done,
): Promise<Assessment> {
  const levelOf = (table: string) => [...levels].find(([, tables]) => tables.includes(table))?.[0];
  const { entries, complaints } = entriesFor(assessment, await readFacts(factsFile), levelOf);
  done.complaints.push(...complaints);
  const report = await document.apply(enterFacts(assessment, entries));
  done.refused.push(...report.refused);
  return assess(await document.read());
}

function save(outcome: Outcome, document: XlsxDocument, target: string): void {
  writeFile(target, document.save());
  outcome.lines.push(SENTENCES.wrote(target));
}

function refusalLine({ title, message }: Refusal): string {
  return SENTENCES.refused(title, message);
}

function changeJson({ sheet, cell, level, before, after }: Change) {
  return { sheet, cell, level, before: before.formula ?? before.value, after: after.value };
}
