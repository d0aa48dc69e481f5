import type { LogEntry } from '../sheets/log';

/** The rows of the last run that filled cells and was not undone yet; none where there is none. A 还原 undoes the last one before it. */
export function lastRun(log: readonly LogEntry[]): readonly LogEntry[] {
  const runs: LogEntry[][] = [];
  for (const number of [...new Set(log.map(({ run }) => run))].sort((one, other) => one - other)) {
    const rows = log.filter(({ run }) => run === number);
    if (rows.some(({ action }) => action === '还原')) runs.pop();
    else runs.push(rows);
  }
  return runs.at(-1) ?? [];
}
