import type { ItemAssessment } from '../../assessment';
import type { Current } from './current';
import { needsMe, scoreAt, statusTeller, type ShownStatus } from './status';

/** How far the level on show has come: items that ask nothing of anybody any more. */
export function doneCount({ assessment, table, level }: Current): number {
  const statusOf = statusTeller(assessment, table);
  return table.items.filter((item) => {
    const score = scoreAt(item, level);
    return score !== null && isDone(statusOf(item, score));
  }).length;
}

function isDone(status: ShownStatus): boolean {
  return !needsMe(status) && status !== 'fillable';
}

/** The next item below `after` that needs a person, from the top again after the last; null where none does. */
export function nextItem(current: Current, after: number | null): ItemAssessment | null {
  const { assessment, table, level } = current;
  const statusOf = statusTeller(assessment, table);
  const start = table.items.findIndex((item) => item.item.ordinal === after) + 1;
  const round = [...table.items.slice(start), ...table.items.slice(0, start)];
  return (
    round.find((item) => {
      const score = scoreAt(item, level);
      return score !== null && needsMe(statusOf(item, score));
    }) ?? null
  );
}
