import { assess } from '../assess';
import { fileResults, type FileResults } from '../fill/overview';
import { openFile } from './files';
import { fileJson } from './inspect-json';
import { recomputeFile } from './recompute-file';
import { packed, type PackedPage } from './packed-pages';
import { forFile, newOutcome, note, type Outcome } from './run';

/** What one workbook adds to a summary. */
export interface Summarised {
  readonly outcome: Outcome;
  /** Without pages of 计分依据; null where it could not be read. */
  readonly results: FileResults | null;
  readonly pages: readonly PackedPage[];
}

/** `name`: what the file is called on the sheets. */
async function summariseFile(file: string, name: string): Promise<Summarised> {
  const outcome = newOutcome();
  let results: FileResults | null = null;
  let pages: PackedPage[] = [];
  await forFile(outcome, file, async () => {
    const assessment = assess(await openFile(file).read());
    const { basis, ...rest } = fileResults(assessment, name);
    results = { ...rest, basis: [] };
    pages = basis.map(packed);
    note(
      outcome,
      assessment.findings.map((finding) => finding.severity),
    );
    return fileJson(file, assessment);
  });
  return { outcome, results, pages };
}

/** What is done file by file, here or in a worker: arguments and answers are plain data. */
export const TASKS = { summariseFile, recomputeFile };
