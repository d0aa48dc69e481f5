import { a1 } from '../../grid/address';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { officialOf, type Official } from '../official';
import { inTable, type TableCheck, type TableScene } from '../scene';

/** official-points-changed: if and only if an item, or a group that is whole, states other points than the official form does. */
export const officialPointsChanged: TableCheck = (scene) => {
  const official = officialOf(scene);
  if (!official) return [];
  const items = official.rows.flatMap(({ item, official: printed }) => {
    const { points, rows, ordinal } = item;
    return printed === null || points === null || points === printed.points
      ? []
      : finding(scene, { row: rows[0], item: ordinal }, points, printed.points, item.text);
  });
  return [...items, ...groups(scene, official)];
};

function groups(scene: TableScene, { form, rows }: Official): Finding[] {
  const printedOf = new Map(rows.map(({ item, official }) => [item.ordinal, official?.id ?? '']));
  return scene.assessed.table.groups.flatMap((group) => {
    const ids = group.items.map((ordinal) => printedOf.get(ordinal) ?? '');
    const printed = form.groups.find(
      ({ items }) => items.length === ids.length && items.every((id, index) => id === ids[index]),
    );
    const at = { row: group.rows[0], item: group.items[0] ?? 0, part: 'group' };
    return printed === undefined || printed.points === group.points
      ? []
      : finding(scene, at, group.points, printed.points, '');
  });
}

interface At {
  readonly row: number;
  readonly item: number;
  readonly part?: string;
}

function finding(
  scene: TableScene,
  { row, ...at }: At,
  points: number,
  official: number,
  quote: string,
): Finding[] {
  const { columns } = scene.assessed.table;
  const { message, settle } = AUDIT_MESSAGES.officialPoints;
  return [
    inTable(
      scene,
      { ...at, cells: [a1(row, columns.points ?? columns.item)] },
      {
        code: 'official-points-changed',
        severity: 'warning',
        message: message(row, points, official),
        settle,
        values: { points, official },
        quote,
      },
    ),
  ];
}
