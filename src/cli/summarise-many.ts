import { assess } from '../assess';
import { layOutOverview, type AssessedFile } from '../sheets/overview';
import { layOutOverviewProblems } from '../sheets/overview-problems';
import { newXlsx } from '../workbook/xlsx';
import { openFile, UsageError, writeFile } from './files';
import { fileJson } from './inspect-json';
import { SENTENCES } from './messages';
import { forFile, note, type Outcome } from './run';

/** A new workbook with 汇总 and 问题清单 of all the files that could be read. */
export async function summariseMany(outcome: Outcome, files: readonly string[], out: string): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new UsageError(SENTENCES.summaryNeedsFile);
  const read: AssessedFile[] = [];
  for (const file of files) {
    await forFile(outcome, file, async () => {
      const assessment = assess(await openFile(file).read());
      read.push({ file, assessment });
      note(
        outcome,
        assessment.findings.map((finding) => finding.severity),
      );
      return fileJson(file, assessment);
    });
  }
  const document = newXlsx(out);
  const report = await document.apply({
    fingerprints: [],
    groups: [
      {
        id: 'summary',
        title: '汇总',
        edits: [layOutOverview(read), layOutOverviewProblems(read)].map((sheet) => ({
          kind: 'put-sheet',
          sheet,
        })),
      },
    ],
  });
  outcome.lines.push(...report.refused.map(({ title, message }) => SENTENCES.refused(title, message)));
  writeFile(out, document.save());
  outcome.lines.push(SENTENCES.wrote(out));
}
