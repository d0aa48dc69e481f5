import { assess } from '../assess';
import type { FileFindings } from '../sheets/overview-problems';
import { resultsOf } from '../units/results-of';
import type { UnitResult } from '../units/unit-result';
import { openFile } from './files';
import { fileJson } from './inspect-json';
import { recomputeFile } from './recompute-file';
import { forFile, newOutcome, note, type Outcome } from './run';

/** What one workbook adds to a summary. */
export interface Summarised {
  readonly outcome: Outcome;
  readonly results: readonly UnitResult[];
  readonly problems: FileFindings | null;
}

/** `name`: what the file is called on the sheets. */
async function summariseFile(file: string, name: string): Promise<Summarised> {
  const outcome = newOutcome();
  const results: UnitResult[] = [];
  let problems: FileFindings | null = null;
  await forFile(outcome, file, async () => {
    const assessment = assess(await openFile(file).read());
    results.push(...resultsOf(assessment, name));
    const ignored = assessment.ignored.map((one) => ({
      ...one,
      why: assessment.settings.ignored.get(one.key) ?? '',
    }));
    problems = { file: name, findings: assessment.findings, ignored };
    note(
      outcome,
      assessment.findings.map((finding) => finding.severity),
    );
    return fileJson(file, assessment);
  });
  return { outcome, results, problems };
}

/** What is done file by file, here or in a worker: arguments and answers are plain data. */
export const TASKS = { summariseFile, recomputeFile };
