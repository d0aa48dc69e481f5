import type { Grid } from '../grid/grid';
import { letters } from '../text/letters';
import type { AssessedIndicators } from './assessed';
import { completionOf } from './completion';
import type { Figure } from './figure';
import { recogniseIndicators } from './read/recognise-indicators';
import type { Entry, IndicatorTable } from './table';

/** Every table of targets and results on these sheets; a target that stands on another sheet is used there too. */
export function assessIndicators(grids: readonly Grid[], file: string): AssessedIndicators[] {
  const tables = grids.flatMap((grid) => recogniseIndicators(grid, file));
  const targets = targetsOf(tables);
  return tables.map((table, index) => ({
    id: `I${index + 1}`,
    table,
    entries: table.entries.map((read) => {
      const entry = read.target ? read : { ...read, target: targets.get(keyOf(read)) ?? null };
      return {
        entry,
        results: entry.results.map((result) => ({ result, completion: completionOf(entry, result) })),
      };
    }),
  }));
}

/** Unit and measure as letters: what makes figures of two tables figures of one thing. */
export function keyOf({ unit, measure }: Entry): string {
  return `${letters(unit)}|${measure.known ?? letters(measure.name)}`;
}

/** Targets that no other table contradicts. */
function targetsOf(tables: readonly IndicatorTable[]): Map<string, Figure> {
  const targets = new Map<string, Figure>();
  const unsure = new Set<string>();
  for (const entry of tables.flatMap(({ entries }) => entries)) {
    if (!entry.target?.value) continue;
    const before = targets.get(keyOf(entry));
    if (before?.value && !before.value.eq(entry.target.value)) unsure.add(keyOf(entry));
    targets.set(keyOf(entry), entry.target);
  }
  for (const key of unsure) targets.delete(key);
  return targets;
}
