import type { Severity } from '../audit/finding';
import { WorkbookError } from '../workbook/port';
import { SENTENCES } from './messages';

/** What the process says and how it ends. */
export interface Outcome {
  /** Printed to standard output, line by line. */
  readonly lines: string[];
  /** Printed to standard error. */
  readonly complaints: string[];
  /** With --json: the whole answer. */
  readonly json: { readonly files: unknown[] };
  unreadable: boolean;
  worst: Severity | null;
}

export function newOutcome(): Outcome {
  return { lines: [], complaints: [], json: { files: [] }, unreadable: false, worst: null };
}

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Remembers the worst severity seen, for --fail-on. */
export function note(outcome: Outcome, severities: readonly Severity[]): void {
  for (const severity of severities) {
    if (!outcome.worst || RANK[severity] > RANK[outcome.worst]) outcome.worst = severity;
  }
}

/** 3 before 1 before 0; a wrong call never gets here. */
export function exitCode(outcome: Outcome, failOn: Severity | undefined): number {
  if (outcome.unreadable) return 3;
  return failOn && outcome.worst && RANK[outcome.worst] >= RANK[failOn] ? 1 : 0;
}

/** Does the work for one file; a file that can't be read is told and the next one is done. */
export async function forFile(outcome: Outcome, file: string, work: () => Promise<unknown>): Promise<void> {
  try {
    outcome.json.files.push(await work());
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    outcome.unreadable = true;
    outcome.complaints.push(SENTENCES.cannotRead(file, error.message));
    outcome.json.files.push({
      file,
      error: { code: error.code, message: error.message },
      tables: [],
      findings: [],
    });
  }
}
