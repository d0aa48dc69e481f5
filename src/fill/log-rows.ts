import type { Assessment, ItemAssessment, LevelScore } from '../assessment';
import type { LogEntry } from '../sheets/log';
import { clausesOf } from '../sheets/explain';
import { ENGINE } from '../version';
import { FILL_MESSAGES } from './messages';
import { nextRun } from './plan-parts';
import type { Change, ScoreCell } from './standing';

/** The rows of 计分记录 for one run. `now` is its ISO local time. */
export function fillRows(
  { log }: Assessment,
  changes: readonly { readonly change: Change; readonly of: ScoreCell }[],
  now: string,
): LogEntry[] {
  return changes.map(({ change, of: { item, score } }) => ({
    ...rowOf(change, nextRun(log), now),
    ...reasonsFor(item, score),
  }));
}

/** Of the same run: the sums that got their formula. */
export function sumRows({ log }: Assessment, changes: readonly Change[], now: string): LogEntry[] {
  return changes.map((change) => ({
    ...rowOf(change, nextRun(log), now),
    rule: FILL_MESSAGES.addedUp,
    facts: '',
  }));
}

function rowOf(change: Change, run: number, time: string): Omit<LogEntry, 'rule' | 'facts'> {
  const { action, table, item, text, level, sheet, cell, before, after } = change;
  return {
    run,
    time,
    action,
    table,
    item,
    itemText: text,
    level,
    sheet,
    cell,
    before,
    after,
    engine: ENGINE,
  };
}

/** The form's words and the facts that the score rests on, each once. */
function reasonsFor({ facts }: ItemAssessment, { scored }: LevelScore): Pick<LogEntry, 'rule' | 'facts'> {
  const clauses = clausesOf(
    scored.tree,
    facts.map(({ spec }) => spec),
  );
  const once = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '').join('；');
  return {
    rule: once(clauses.map(({ words }) => words)),
    facts: once(clauses.flatMap((clause) => clause.facts)),
  };
}
