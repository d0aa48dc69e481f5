import type { Severity } from '../audit/finding';
import type { ApplyReport } from '../grid/plan';
import { WorkbookError } from '../workbook/port';
import { UsageError } from './files';
import { SENTENCES } from './messages';
import type { rankingJson } from './ranking-json';

/** What the process says and how it ends. */
export interface Outcome {
  /** Printed to standard output, line by line. */
  readonly lines: string[];
  /** Printed to standard error. */
  readonly complaints: string[];
  /** With --json: the whole answer. */
  readonly json: { readonly files: unknown[]; ranking?: ReturnType<typeof rankingJson> };
  unreadable: boolean;
  /** What was asked does not fit some file: a level that it does not have, a place that can't be written. */
  wrongCall: boolean;
  worst: Severity | null;
}

export function newOutcome(): Outcome {
  return { lines: [], complaints: [], json: { files: [] }, unreadable: false, wrongCall: false, worst: null };
}

/** Hears what became of a file. */
export type Tell = (outcome: Outcome) => void;

/** Takes over how it went, not what it says. */
export function takeOver(outcome: Outcome, { unreadable, wrongCall, worst }: Outcome): void {
  outcome.unreadable ||= unreadable;
  outcome.wrongCall ||= wrongCall;
  note(outcome, worst ? [worst] : []);
}

/** Takes over how it went and what it says. */
export function add(outcome: Outcome, part: Outcome): void {
  takeOver(outcome, part);
  outcome.lines.push(...part.lines);
  outcome.complaints.push(...part.complaints);
  outcome.json.files.push(...part.json.files);
}

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Remembers the worst severity seen, for --fail-on. */
export function note(outcome: Outcome, severities: readonly Severity[]): void {
  for (const severity of severities) {
    if (!outcome.worst || RANK[severity] > RANK[outcome.worst]) outcome.worst = severity;
  }
}

/** What was not written, and what a person should know of what was. */
export function toldBy({ refused, notices = [] }: ApplyReport): string[] {
  return [
    ...refused.map(({ title, message }) => SENTENCES.refused(title, message)),
    ...notices.map(({ message }) => message),
  ];
}

/** 3 before 2 before 1 before 0. */
export function exitCode(outcome: Outcome, failOn: Severity | undefined): number {
  if (outcome.unreadable) return 3;
  if (outcome.wrongCall) return 2;
  return failOn && outcome.worst && RANK[outcome.worst] >= RANK[failOn] ? 1 : 0;
}

/** Does the work for one file; one that can't be read, or that the call does not fit, is told and the next one is done. */
export async function forFile(outcome: Outcome, file: string, work: () => Promise<unknown>): Promise<void> {
  try {
    outcome.json.files.push(await work());
  } catch (error) {
    const { code, message } = failureOf(outcome, file, error);
    outcome.json.files.push({ file, error: { code, message }, tables: [], findings: [] });
  }
}

/** Bugs go on: only what a person can mend is told and passed over. */
function failureOf(outcome: Outcome, file: string, error: unknown): { code: string; message: string } {
  if (error instanceof UsageError) {
    outcome.wrongCall = true;
    outcome.complaints.push(error.message);
    return { code: 'usage', message: error.message };
  }
  if (!(error instanceof WorkbookError)) throw error;
  outcome.unreadable = true;
  outcome.complaints.push(SENTENCES.cannotRead(file, error.message));
  return error;
}
