import type { LevelName } from '../recognise/table';
import type { Settings } from './settings';

/** The readings that the office chose for one table: assumption id → reading id. */
export function readingsOf({ readings }: Settings, table: string): ReadonlyMap<string, string> {
  const prefix = `${table}/`;
  return new Map(
    [...readings].flatMap(([key, reading]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), reading] as const] : [],
    ),
  );
}

/** Whether a person kept the entry of that item and level deliberately. */
export function isKept({ kept }: Settings, table: string, item: number, level: LevelName): boolean {
  return kept.has(`${table}/${item}/${level}`);
}
