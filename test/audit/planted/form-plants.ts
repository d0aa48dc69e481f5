import { a1 } from '../../../src/grid/address';
import { sum } from '../../../src/text/points';
import type { Grid } from '../../../src/grid/grid';
import type { TableItem } from '../../../src/recognise/table';
import { entriesOf, gridOf, moved } from '../../recognise/grids';
import { honest, type Filled } from './filled';
import type { Plant, Planted } from './plants';

/** Errors in the form itself, that all its clerks will fill in. */
export const FORM_PLANTS: Readonly<Record<string, Plant>> = {
  'group-over-cap': (filled, turn) => {
    const { table } = filled.assessed;
    const group = table.groups[turn % Math.max(1, table.groups.length)];
    const level = table.levels.at(-1);
    const rows = filled.assessed.items.filter(({ item }) => group?.items.includes(item.ordinal));
    const parts = rows.map(({ item }) => item.points);
    if (!group || !level || rows.length < 2 || parts.includes(null)) return null;
    const scores = new Map(filled.scores);
    rows.forEach(({ item }) => scores.set(`${level.name}/${item.ordinal}`, item.points));
    const [row] = rows;
    const excess = new Map(scores).set(`${level.name}/${row?.item.ordinal ?? 0}`, group.points);
    const first = rows[0]?.item.rows[0] ?? 0;
    const isInside = (place: string) => group.items.includes(Number(place.split('/')[1]));
    const reasons = new Map([...filled.reasons].filter(([place]) => !isInside(place)));
    return {
      filled: { ...filled, scores: excess, reasons },
      codes: ['group-over-cap', 'over-cap'],
      cell: a1(first, level.column),
      item: row?.item.ordinal ?? null,
    };
  },
  'form-points-mismatch': (filled, turn) => {
    const { table } = filled.assessed;
    const sections = table.sections.filter(({ points, items }) => {
      const own = table.items.filter(({ ordinal }) => items.includes(ordinal));
      const isSingle = own.every((item) => item.group === null && item.points !== null);
      return points !== null && isSingle && sum(own.map((item) => item.points ?? 0)) === points;
    });
    const section = sections[turn % Math.max(1, sections.length)];
    const column = table.columns.section ?? table.columns.item;
    if (!section) return null;
    const change = (text: string) =>
      text.replace(new RegExp(`(?<!\\d)${section.points ?? 0}(?=分)`), String((section.points ?? 0) + 4));
    const grid = rewritten(filled.empty, section.row, column, change);
    return grid && formPlant(grid, 'form-points-mismatch', a1(section.row, column), null);
  },
  'form-rule-mismatch': (filled, turn) => {
    const { table } = filled.assessed;
    const rule = table.columns.rule;
    const own = table.items.filter(
      (item) =>
        item.pointsFrom === 'cell' &&
        !item.ruleText.includes('加分') &&
        table.items.filter(({ ruleText }) => ruleText === item.ruleText).length === 1,
    );
    const item = own[turn % Math.max(1, own.length)];
    if (rule === null || !item || item.ruleText === '') return null;
    const said = `；达到要求的得${(item.points ?? 0) + 2}分`;
    const grid = rewritten(filled.empty, item.rows[0], rule, (text) => text + said);
    const at = a1(item.rows[0], table.columns.points ?? 0);
    return grid && formPlant(grid, 'form-rule-mismatch', at, item.ordinal);
  },
  'item-missing': onOfficial((filled, turn) => {
    const { items } = filled.assessed.table;
    const inside = items.filter(
      (item, at) =>
        item.group === null &&
        hasOwnMethod(item, items) &&
        item.rows[0] === item.rows[1] &&
        items[at - 1]?.section === item.section &&
        items[at + 1]?.section === item.section,
    );
    const item = inside[turn % Math.max(1, inside.length)];
    if (!item) return null;
    const grid = withoutRow(filled.empty, item.rows[0]);
    return formPlant(grid, 'item-missing', null, null);
  }),
  'item-moved': onOfficial((filled, turn) => {
    const { columns, items } = filled.assessed.table;
    const inside = items.filter((item, at) => {
      const before = items[at - 2];
      return (
        before?.section === item.section &&
        [item, before, items[at - 1]].every(
          (one) =>
            one?.group === null &&
            hasOwnMethod(one, items) &&
            (columns.number !== null || one.number === null),
        )
      );
    });
    const item = inside[turn % Math.max(1, inside.length)];
    const other = item && items[item.ordinal - 3];
    if (!item || !other) return null;
    const kept = new Set([columns.section, columns.number]);
    const grid = swapped(filled.empty, item.rows[0], other.rows[0], kept);
    return formPlant(grid, 'item-moved', null, null);
  }),
};

/** No other item has its method: a cell over several stays what it is when its row goes. */
const hasOwnMethod = ({ methodText }: TableItem, items: readonly TableItem[]): boolean =>
  items.filter((item) => item.methodText === methodText && methodText !== '').length <= 1;

/** The form filled in again, as it is now. */
function formPlant(
  grid: Grid,
  code: Planted['codes'][number],
  cell: string | null,
  item: number | null,
): Planted | null {
  const filled = honest(grid);
  return filled && { filled, codes: [code], cell, item };
}

function onOfficial(plant: Plant): Plant {
  return (filled: Filled, turn: number) => (filled.assessed.form === null ? null : plant(filled, turn));
}

/** null where the words stay as they are. */
function rewritten(grid: Grid, row: number, column: number, change: (text: string) => string): Grid | null {
  const text = grid.cells.get(row)?.get(column)?.text ?? '';
  const words = change(text);
  if (text === '' || words === text) return null;
  const entries = entriesOf(grid).filter(([r, c]) => r !== row || c !== column);
  return gridOf([...entries, [row, column, words]], grid.merges, grid.sheet);
}

/** What the row's cells over several rows say goes on below. */
function withoutRow(grid: Grid, row: number): Grid {
  const entries = entriesOf(grid).filter(([r]) => r !== row);
  const opened = (grid.merges ?? []).filter(({ top, bottom }) => top === row && bottom > row);
  const kept = opened.map(
    ({ left }) => [row + 1, left, grid.cells.get(row)?.get(left)?.value ?? null] as const,
  );
  const merges = grid.merges && grid.merges.filter(({ top, bottom }) => top !== row || bottom > row);
  const cut = gridOf([...entries, ...kept], merges, grid.sheet);
  return moved(
    cut,
    (r) => (r > row ? r - 1 : r),
    (c) => c,
  );
}

function swapped(grid: Grid, one: number, other: number, kept: ReadonlySet<number | null>): Grid {
  const entries = entriesOf(grid).map(([row, column, value]) => {
    const isOwn = !kept.has(column);
    return [isOwn && row === one ? other : isOwn && row === other ? one : row, column, value] as const;
  });
  return gridOf(entries, grid.merges, grid.sheet);
}
