import type { Assessment, ItemAssessment, LevelScore, TableAssessment } from '../../assessment';
import { ownership } from '../../fill/ownership';
import type { LevelName } from '../../recognise/table';

/**
 * What a score cell is called in the pane. A blank cell with one possible number is `fillable`; once the tool
 * has written it (计分记录 says so) and nobody has changed it since, it is `filled`. The rest is judge.ts's own.
 */
export type ShownStatus = 'fillable' | 'filled' | 'consistent' | 'contradicts' | 'open' | 'person' | 'manual';

/** In the order in which they are shown: what is done, what is wrong, what is still to do. */
export const SHOWN_STATUSES: readonly ShownStatus[] = [
  'filled',
  'consistent',
  'contradicts',
  'open',
  'person',
  'manual',
  'fillable',
];

/** States that ask something of the person in front of the pane. */
export function needsMe(status: ShownStatus): boolean {
  return status === 'contradicts' || status === 'open' || status === 'person';
}

/** Says of each score cell of a table what it is called. */
export function statusTeller(
  { log }: Assessment,
  assessed: TableAssessment,
): (item: ItemAssessment, score: LevelScore) => ShownStatus {
  const owned = ownership(log);
  return (item, score) => {
    if (score.entered === null) return score.status === 'filled' ? 'fillable' : score.status;
    const ours = score.status === 'consistent' && owned.ownsContentOf({ assessed, item, score });
    return ours ? 'filled' : score.status;
  };
}

/** The item's score at a level; null where the table has no such level. */
export function scoreAt(item: ItemAssessment, level: LevelName | null): LevelScore | null {
  return item.scores.find((score) => score.level === level) ?? null;
}

/** How many items of a table stand in each state at a level. */
export function countStatuses(
  assessment: Assessment,
  table: TableAssessment,
  level: LevelName | null,
): ReadonlyMap<ShownStatus, number> {
  const counts = new Map<ShownStatus, number>(SHOWN_STATUSES.map((status) => [status, 0]));
  const statusOf = statusTeller(assessment, table);
  for (const item of table.items) {
    const score = scoreAt(item, level);
    if (!score) continue;
    const status = statusOf(item, score);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}
