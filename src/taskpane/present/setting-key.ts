import type { LevelName } from '../../recognise/table';

/** How 计分设置 names an assumption of a table. See sheets/settings.ts. */
export function readingKey(table: string, assumption: string): string {
  return `${table}/${assumption}`;
}

/** How 计分设置 names a score cell that a person keeps. See sheets/settings.ts. */
export function keptKey(table: string, item: number, level: LevelName): string {
  return `${table}/${item}/${level}`;
}
