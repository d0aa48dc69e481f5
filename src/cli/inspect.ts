import { assess } from '../assess';
import { openFile } from './files';
import { fileJson } from './inspect-json';
import { describe } from './describe';
import { forFile, note, type Outcome } from './run';

/** Recognises the tables of each file and lists what is wrong; changes nothing. */
export async function inspect(outcome: Outcome, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await forFile(outcome, file, async () => {
      const assessment = assess(await openFile(file).read());
      note(
        outcome,
        assessment.findings.map((finding) => finding.severity),
      );
      outcome.lines.push(...describe(file, assessment));
      return fileJson(file, assessment);
    });
  }
}
