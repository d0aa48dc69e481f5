import type { Assessment, ItemAssessment, LevelScore } from '../assessment';
import type { LogEntry } from '../sheets/log';
import { clausesOf } from '../sheets/explain';
import { ENGINE } from '../version';
import { nextRun } from './plan-parts';
import type { Change, ScoreCell } from './standing';

/** The rows of 计分记录 for one run. `now` is its ISO local time. */
export function fillRows(
  { log }: Assessment,
  changes: readonly { readonly change: Change; readonly of: ScoreCell }[],
  now: string,
): LogEntry[] {
  const run = nextRun(log);
  return changes.map(({ change, of: { item, score } }) => ({
    run,
    time: now,
    action: change.action,
    table: change.table,
    item: change.item,
    itemText: change.text,
    level: change.level,
    sheet: change.sheet,
    cell: change.cell,
    before: change.before,
    after: change.after,
    ...reasonsFor(item, score),
    engine: ENGINE,
  }));
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
