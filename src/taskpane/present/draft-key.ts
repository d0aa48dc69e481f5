import type { LevelName } from '../../recognise/table';

/** Where a typed fact waits until it is in the workbook. Facts' ids are slugs and hold no slash; levels may. */
export function draftKey(table: string, item: number, fact: string, level: LevelName): string {
  return `${table}/${item}/${fact}/${level}`;
}
