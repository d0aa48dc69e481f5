import { a1, areaText } from '../grid/address';
import { mergeAt } from '../grid/grid';
import type { TableItem } from '../recognise/table';
import type { TableScene } from './scene';

/** What of an item's row a finding can rest on. */
export type Part = 'points' | 'rule';

/** Where the form says them: the cell of the points (the group's, the text's, the rule's, where they stand there), and of the rule. */
export function placesOf(scene: TableScene, item: TableItem, parts: readonly Part[]): string[] {
  const places = parts.flatMap((part) =>
    part === 'points' ? pointsPlace(scene, item) : rulePlace(scene, item),
  );
  return [...new Set(places)];
}

function pointsPlace(scene: TableScene, item: TableItem): string[] {
  const { columns, groups } = scene.assessed.table;
  if (item.pointsFrom === null) return [];
  if (item.pointsFrom === 'rule') return rulePlace(scene, item);
  if (item.pointsFrom === 'text') return [cell(scene, item.rows[0], columns.item)];
  const row = item.group === null ? item.rows[0] : (groups[item.group]?.rows[0] ?? item.rows[0]);
  return [cell(scene, row, columns.points ?? columns.item)];
}

function rulePlace(scene: TableScene, { ruleText, methodText, rows }: TableItem): string[] {
  const { columns } = scene.assessed.table;
  const column = ruleText !== '' ? columns.rule : methodText !== '' ? columns.method : columns.item;
  return [cell(scene, rows[0], column ?? columns.item)];
}

/** A cell over several rows is named by its first. */
function cell({ grid }: TableScene, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  return merge ? a1(merge.top, merge.left) : a1(row, column);
}

/** Rows of one column as few areas: D5:D11, D14. */
export function areasIn(rows: readonly number[], column: number): string[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row <= run.bottom + 1) run.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) => areaText({ top, bottom, left: column, right: column }));
}
