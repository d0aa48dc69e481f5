import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import type { ScoringTable, TableItem } from '../../recognise/table';
import { pointsMarks, textPoints } from '../../text/points';
import type { Bilingual } from '../../text/bilingual';
import type { Finding } from '../finding';
import { isBeside } from '../beside';
import { AUDIT_MESSAGES } from '../messages';
import { areasIn } from '../places';
import { inTable, type TableCheck, type TableScene } from '../scene';

/**
 * form-points-mismatch: if and only if points that the form states do not add up: a section's own （15分） against its items, the total
 * against all (or all but what stands beside them: 加分项), a group's against the （12分）（4分） of its rows, or an item's cell against the （2分）…（1分） in its text.
 * Silent where any points that would be needed are not stated.
 */
export const formPointsMismatch: TableCheck = (scene) => {
  const { table } = scene.assessed;
  return [
    ...table.sections.flatMap(({ name, points, row, items }) => {
      const sum = sumOf(table, new Set(items));
      const cell = a1(row, table.columns.section ?? table.columns.item);
      return points === null || !sum || sum.eq(points)
        ? []
        : finding(
            scene,
            'sectionPoints',
            { cells: [cell], part: name },
            [name.replace(/\s/g, ''), points, sum.toNumber()],
            partsOf(table, items),
          );
    }),
    ...totalFindings(scene),
    ...table.groups.flatMap(({ points, rows, items }) => {
      const sum = added(items.map((ordinal) => itemAt(table, ordinal)?.points ?? null));
      const cell = a1(rows[0], table.columns.points ?? table.columns.item);
      return !sum || sum.eq(points)
        ? []
        : finding(
            scene,
            'groupPoints',
            { cells: [cell], item: items[0], part: 'group' },
            [rows[0], rows[1], points, sum.toNumber()],
            areasIn(rowsOf(table, items), table.columns.item),
          );
    }),
    ...table.items.flatMap((item) => itemFinding(scene, item)),
  ];
};

function totalFindings(scene: TableScene): Finding[] {
  const { table } = scene.assessed;
  const { row, points, items } = table.total ?? { row: 0, points: null, items: [] };
  const above = table.items.filter(({ ordinal }) => items.includes(ordinal));
  const within = above.filter((item) => !isBeside(table, item));
  const sums = [above, within].flatMap((some) => sumOf(table, ordinalsOf(some)) ?? []);
  const [sum] = sums;
  if (points === null || !sum || sums.some((one) => one.eq(points))) return [];
  const cell = a1(row, table.columns.points ?? table.columns.item);
  return finding(
    scene,
    'totalPoints',
    { cells: [cell], part: 'total' },
    [row, points, sum.toNumber()],
    partsOf(table, items),
  );
}

function itemFinding(scene: TableScene, { text, rows, points, pointsFrom, ordinal }: TableItem): Finding[] {
  if (points === null || pointsFrom !== 'cell' || pointsMarks(text).length < 2) return [];
  const inText = textPoints(text);
  const { columns } = scene.assessed.table;
  if (inText === null || new Decimal(inText).eq(points)) return [];
  const cell = a1(rows[0], columns.points ?? columns.item);
  const words = [a1(rows[0], columns.item)];
  return finding(
    scene,
    'itemPoints',
    { cells: [cell], item: ordinal },
    [rows[0], points, inText],
    words,
    text,
  );
}

function rowsOf(table: ScoringTable, items: readonly number[]): number[] {
  return items.flatMap((ordinal) => itemAt(table, ordinal)?.rows[0] ?? []);
}

/** The cells that a sum of points is made of. */
function partsOf(table: ScoringTable, items: readonly number[]): string[] {
  return areasIn(rowsOf(table, items), table.columns.points ?? table.columns.item);
}

function ordinalsOf(items: readonly TableItem[]): ReadonlySet<number> {
  return new Set(items.map(({ ordinal }) => ordinal));
}

/** A group counts once. */
function sumOf(table: ScoringTable, ordinals: ReadonlySet<number>): Decimal | null {
  const loose = table.items.filter(({ ordinal, group }) => ordinals.has(ordinal) && group === null);
  const groups = table.groups.filter(({ items }) => items.some((ordinal) => ordinals.has(ordinal)));
  return added([...loose, ...groups].map(({ points }) => points));
}

function added(points: readonly (number | null)[]): Decimal | null {
  if (points.length === 0 || points.includes(null)) return null;
  return points.reduce<Decimal>((sum, one) => sum.plus(one ?? 0), new Decimal(0));
}

function itemAt({ items }: ScoringTable, ordinal: number): TableItem | undefined {
  return items.find((item) => item.ordinal === ordinal);
}

type Kind = 'sectionPoints' | 'totalPoints' | 'groupPoints' | 'itemPoints';

function finding<K extends Kind>(
  scene: TableScene,
  kind: K,
  at: Parameters<typeof inTable>[1],
  figures: Parameters<(typeof AUDIT_MESSAGES)[K]['message']>,
  restsOn: readonly string[],
  quote = at.part ?? '',
): Finding[] {
  const { message, settle } = AUDIT_MESSAGES[kind];
  const [stated, sum] = figures.slice(-2) as [number, number];
  const say = message as (...figures: unknown[]) => Bilingual;
  return [
    inTable(scene, at, {
      code: 'form-points-mismatch',
      severity: 'warning',
      message: say(...figures),
      settle,
      values: { stated, sum },
      restsOn,
      quote: kind === 'sectionPoints' || kind === 'itemPoints' ? quote : '',
    }),
  ];
}
