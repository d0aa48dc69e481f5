import { assess } from '../assess';
import { putOwn } from '../fill/plan-parts';
import { makeIndicatorSheets } from '../fill/report';
import type { AssessedIndicators } from '../indicators/assessed';
import type { Scoring } from '../indicators/scoring';
import { layOutIndicatorSheets, scoringIn } from '../sheets/indicators/indicator-sheets';
import { documentFor } from './document-for';
import { editFile } from './edit-file';
import { openFile, writeFile } from './files';
import { indicatorsJson } from './indicators-json';
import { findingJson } from './inspect-json';
import { SENTENCES } from './messages';
import { rankingJson } from './ranking-json';
import { forFile, newOutcome, note, takeOver, toldBy, type Outcome } from './run';

/**
 * Targets and results of all the files together: completion, findings, and the units' places by area and overall.
 * `out`: of one file a copy with the sheets of 指标, of several a workbook of them alone, new or made so before.
 */
export async function indicators(outcome: Outcome, files: readonly string[], out?: string): Promise<void> {
  const all: AssessedIndicators[] = [];
  let scoring: Scoring | undefined;
  for (const file of files) {
    await forFile(outcome, file, async () => {
      const assessment = assess(await openFile(file).read());
      const found = assessment.findings.filter(({ table }) => /^I\d+$/.test(table));
      note(
        outcome,
        found.map(({ severity }) => severity),
      );
      all.push(...assessment.indicators);
      if (files.length === 1) scoring = scoringIn(assessment.snapshot, all);
      return {
        file,
        indicatorTables: assessment.indicators.map(indicatorsJson),
        findings: found.map(findingJson),
      };
    });
  }
  if (out !== undefined) scoring = (await writeSheets(outcome, files, all, out)) ?? scoring;
  outcome.json.ranking = rankingJson(all, scoring);
  outcome.lines.unshift(...describe(outcome.json.ranking));
}

/** What counts is set in the workbook that the sheets go to. */
async function writeSheets(
  outcome: Outcome,
  files: readonly string[],
  all: readonly AssessedIndicators[],
  out: string,
): Promise<Scoring | undefined> {
  const [only, second] = files;
  if (only !== undefined && second === undefined) {
    const part = newOutcome();
    await editFile(part, only, out, (assessment) => ({ plan: makeIndicatorSheets(assessment) }));
    takeOver(outcome, part);
    outcome.lines.push(...part.lines);
    return undefined;
  }
  const document = documentFor(files, out);
  const before = await document.read();
  const edits = layOutIndicatorSheets(before, all, false).map((sheet) => putOwn(before, sheet));
  const groups = [{ id: '指标', title: '指标', edits }];
  outcome.complaints.push(...toldBy(await document.apply({ fingerprints: [], groups })));
  writeFile(out, document.save());
  outcome.lines.push(SENTENCES.wrote(out));
  return scoringIn(before, all);
}

function describe({ assumptions, times }: ReturnType<typeof rankingJson>): string[] {
  return [
    ...times.flatMap(({ months, rankings }) =>
      rankings.flatMap(({ area, ranked, apart }) => [
        SENTENCES.rankingOf(months, area),
        ...ranked.map(({ unit, score, place }) => `  ${place}  ${unit}  ${score}%`),
        ...apart.map(({ unit, missing }) => `  —  ${unit}  ${SENTENCES.apart(missing)}`),
      ]),
    ),
    ...assumptions,
  ];
}
