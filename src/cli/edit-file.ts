import { assess } from '../assess';
import type { Assessment } from '../assessment';
import type { EditPlan } from '../grid/plan';
import { openFile, targets, writeFile } from './files';
import { fileJson } from './inspect-json';
import { SENTENCES } from './messages';
import { forFile, toldBy, type Outcome } from './run';

/** One plan made of one file, applied, and written to `out`: evidence, restore, clean, and summary of one file. */
export async function editFile(
  outcome: Outcome,
  file: string,
  out: string,
  plan: (assessment: Assessment) => { readonly plan: EditPlan; readonly lines?: readonly string[] },
): Promise<void> {
  const target = targets([file], out).get(file) ?? out;
  await forFile(outcome, file, async () => {
    const document = openFile(file);
    if (document.notice !== null) outcome.lines.push(document.notice);
    const made = plan(assess(await document.read()));
    const report = await document.apply(made.plan);
    writeFile(target, document.save());
    outcome.lines.push(...(made.lines ?? []), ...toldBy(report), SENTENCES.wrote(target));
    return { ...fileJson(file, assess(await document.read())), refused: report.refused };
  });
}
