import type { LogEntry } from '../sheets/log';
import { squeezed } from '../sheets/headed';
import { holds } from './content';
import { standingOf, type ScoreCell } from './standing';

/** Reads 计分记录 as a stack per cell: a filling is put on it, a 还原 takes the last one off. */
export interface Ownership {
  /** The tool wrote what the cell holds, and nobody changed it since. */
  ownsContentOf(cell: ScoreCell): boolean;
}

export function ownership(log: readonly LogEntry[]): Ownership {
  const stacks = new Map<string, LogEntry[]>();
  for (const entry of log) {
    const key = cellKey(entry.table, entry.item, entry.level);
    const stack = stacks.get(key) ?? [];
    if (entry.action === '还原') stack.pop();
    else stack.push(entry);
    stacks.set(key, stack);
  }
  return {
    ownsContentOf(cell) {
      const { table, item, level, text, content } = standingOf(cell);
      const last = stacks.get(cellKey(table, item, level))?.at(-1);
      if (!last || last.after.value === null || !sameItem(last, text)) return false;
      return holds(content, last.after);
    },
  };
}

/** An item was inserted above, and the ordinal means another one now: then nothing is the tool's. */
export function sameItem(entry: LogEntry, text: string): boolean {
  return squeezed(entry.itemText) === squeezed(text);
}

function cellKey(table: string, item: number, level: string): string {
  return `${table}/${item}/${level}`;
}
