import { assess } from '../assess';
import { fileResults, type FileResults } from '../fill/overview';
import { openFile } from './files';
import { fileJson } from './inspect-json';
import { recomputeFile } from './recompute-file';
import { forFile, newOutcome, note, type Outcome } from './run';

/** What one workbook adds to a summary. */
export interface Summarised {
  readonly outcome: Outcome;
  /** null where it could not be read. */
  readonly results: FileResults | null;
}

/** `name`: what the file is called on the sheets. */
async function summariseFile(file: string, name: string): Promise<Summarised> {
  const outcome = newOutcome();
  let results: FileResults | null = null;
  await forFile(outcome, file, async () => {
    const assessment = assess(await openFile(file).read());
    results = fileResults(assessment, name);
    note(
      outcome,
      assessment.findings.map((finding) => finding.severity),
    );
    return fileJson(file, assessment);
  });
  return { outcome, results };
}

/** What is done file by file, here or in a worker: arguments and answers are plain data. */
export const TASKS = { summariseFile, recomputeFile };
