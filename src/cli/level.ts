import type { Assessment, TableAssessment } from '../assessment';
import type { LevelName } from '../recognise/table';
import { UsageError } from './files';
import { SENTENCES } from './messages';

/**
 * Which level is scored in which table: level → table ids. Without `wanted` the lowest of each table.
 * A table without such a level is left alone; throws UsageError where no table has it, or where it fits several levels of one.
 */
export function levelsToScore(
  assessment: Assessment,
  wanted: string | undefined,
): ReadonlyMap<LevelName, readonly string[]> {
  const chosen = new Map<LevelName, string[]>();
  for (const assessed of assessment.tables) {
    const level = wanted === undefined ? assessed.table.levels[0]?.name : levelNamed(assessed, wanted);
    if (level !== undefined) chosen.set(level, [...(chosen.get(level) ?? []), assessed.id]);
  }
  const [first] = assessment.tables;
  if (wanted !== undefined && first && chosen.size === 0) {
    throw new UsageError(SENTENCES.noLevel(wanted, first.table.title, levelNames(first).join('、')));
  }
  return chosen;
}

function levelNamed(assessed: TableAssessment, wanted: string): LevelName | undefined {
  const names = levelNames(assessed);
  if (names.includes(wanted)) return wanted;
  const matches = names.filter((name) => name.includes(wanted));
  if (matches.length > 1) {
    throw new UsageError(SENTENCES.manyLevels(wanted, assessed.table.title, matches.join('、')));
  }
  return matches[0];
}

function levelNames({ table }: TableAssessment): LevelName[] {
  return table.levels.map((level) => level.name);
}
