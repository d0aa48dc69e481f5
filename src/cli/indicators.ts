import { assess } from '../assess';
import type { AssessedIndicators } from '../indicators/assessed';
import { openFile } from './files';
import { indicatorsJson } from './indicators-json';
import { findingJson } from './inspect-json';
import { SENTENCES } from './messages';
import { rankingJson } from './ranking-json';
import { forFile, note, type Outcome } from './run';

/** Targets and results of all the files together: completion, findings, and the units' places by area and overall. */
export async function indicators(outcome: Outcome, files: readonly string[]): Promise<void> {
  const all: AssessedIndicators[] = [];
  for (const file of files) {
    await forFile(outcome, file, async () => {
      const assessment = assess(await openFile(file).read());
      const found = assessment.findings.filter(({ table }) => /^I\d+$/.test(table));
      note(
        outcome,
        found.map(({ severity }) => severity),
      );
      all.push(...assessment.indicators);
      return {
        file,
        indicatorTables: assessment.indicators.map(indicatorsJson),
        findings: found.map(findingJson),
      };
    });
  }
  outcome.json.ranking = rankingJson(all);
  outcome.lines.push(...describe(outcome.json.ranking));
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
