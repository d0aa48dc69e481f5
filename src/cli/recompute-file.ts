import { assess } from '../assess';
import type { Assessment } from '../assessment';
import type { Refusal } from '../grid/plan';
import { enterFacts } from '../fill/evidence';
import { levelOf } from '../fill/levels';
import { FILL } from '../fill/plan-parts';
import { recalculate, type Change } from '../fill/recalculate';
import type { XlsxDocument } from '../workbook/xlsx';
import { describe } from './describe';
import { entriesFor, readFacts } from './facts';
import { backUp, openFile, UsageError, writeFile } from './files';
import { fileJson } from './inspect-json';
import { SENTENCES } from './messages';
import { forFile, newOutcome, note, type Outcome } from './run';

export interface RecomputeOptions {
  readonly level?: string;
  readonly facts?: string;
  readonly out?: string;
  /** The files themselves are changed, each with a backup beside it. */
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
}

/** Fills one level's score column in a file from evidence. `now` is the ISO local time that 计分记录 gets. */
export async function recomputeFile(
  file: string,
  target: string,
  options: RecomputeOptions,
  now: string,
): Promise<Outcome> {
  const outcome = newOutcome();
  await forFile(outcome, file, async () => {
    const document = openFile(file);
    const { notice } = document;
    if (notice !== null) outcome.lines.push(notice);
    const done = await recomputeDocument(document, options, now);
    const after = assess(await document.read());
    note(
      outcome,
      after.findings.map((finding) => finding.severity),
    );
    outcome.complaints.push(...done.complaints);
    outcome.lines.push(...describe(file, after), ...done.refused.map(refusalLine));
    if (options.dryRun) outcome.lines.push(SENTENCES.dryRun);
    else {
      if (target === file) outcome.lines.push(SENTENCES.backedUp(backUp(file)));
      save(outcome, document, target);
    }
    const written = done.written.map(changeJson);
    return {
      ...fileJson(file, after),
      ...(notice === null ? {} : { notice }),
      written,
      sums: done.sums.map(changeJson),
      refused: done.refused,
    };
  });
  return outcome;
}

interface Done {
  readonly written: readonly Change[];
  /** 合计 and 小计 cells that got their formula. */
  readonly sums: readonly Change[];
  readonly refused: readonly Refusal[];
  readonly complaints: readonly string[];
}

async function recomputeDocument(
  document: XlsxDocument,
  options: RecomputeOptions,
  now: string,
): Promise<Done> {
  const first = assess(await document.read());
  checkLevel(first, options.level);
  const taken = options.facts === undefined ? NOTHING_TAKEN : await takeFacts(document, first, options);
  const { plan, written, refreshed, sums, blocked, skipped } = recalculate(
    assess(await document.read()),
    { level: options.level },
    now,
  );
  const report = await document.apply(plan);
  const isApplied = ({ sheet }: Change): boolean => report.applied.includes(`${FILL}${sheet}`);
  return {
    written: [...written, ...refreshed].filter(isApplied),
    sums: sums.filter(isApplied),
    refused: [...taken.refused, ...report.refused],
    complaints: [
      ...taken.complaints,
      ...[...blocked, ...skipped].map(({ why }) => why.zh),
      ...(report.notices ?? []).map(({ message }) => message),
    ],
  };
}

/** A level that no table has, or that fits several columns of every table, is a wrong call. */
function checkLevel({ tables }: Assessment, wanted: string | undefined): void {
  const whys = tables
    .map((table) => levelOf(table, wanted))
    .map((choice) => ('why' in choice ? choice.why : null));
  const [first] = whys;
  const names = new Set(tables.flatMap(({ table }) => table.levels.map(({ name }) => name)));
  if (wanted !== undefined && first && !whys.includes(null)) {
    throw new UsageError(`${first.zh}${SENTENCES.levelsAre([...names])}`);
  }
}

const NOTHING_TAKEN: Pick<Done, 'refused' | 'complaints'> = { refused: [], complaints: [] };

async function takeFacts(
  document: XlsxDocument,
  assessment: Assessment,
  { facts, level }: RecomputeOptions,
): Promise<Pick<Done, 'refused' | 'complaints'>> {
  const scoredLevel = (id: string) => {
    const table = assessment.tables.find((one) => one.id === id);
    const choice = table && levelOf(table, level);
    return choice && 'level' in choice ? choice.level : undefined;
  };
  const { entries, complaints } = entriesFor(assessment, await readFacts(facts ?? ''), scoredLevel);
  const { refused } = await document.apply(enterFacts(assessment, entries));
  return { refused, complaints };
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
