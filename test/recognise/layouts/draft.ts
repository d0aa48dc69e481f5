import type { Area } from '../../../src/grid/address';
import type { Grid } from '../../../src/grid/grid';
import type { OfficialForm } from '../../../src/forms/form';
import { filledDown, gridOf, withoutMerges } from '../grids';
import { plainForm, type PlainColumn } from './plain-table';
import type { Value } from './words';

/** The cell goes on with the one above. */
export const ABOVE = '^';

/** A form as rows and columns, so that rows and columns can be moved, taken out and put in. */
export interface Draft {
  readonly form: OfficialForm;
  readonly title: string;
  readonly columns: readonly PlainColumn[];
  /** How often the header stands above the rows. */
  readonly headers: number;
  readonly rows: readonly DraftRow[];
}

/** A row: an item's, or one that is none. */
export interface DraftRow {
  /** The official item's id, "" where the row is none. */
  readonly id: string;
  /** The item's own points. */
  readonly points: number;
  /** Place of the item's section in the form. */
  readonly section: number;
  /** A cell for each of the draft's columns. */
  readonly cells: readonly Value[];
}

export function draftOf(form: OfficialForm): Draft {
  const plain = plainForm(form);
  const rows = form.sections.flatMap((section, index) =>
    section.items.map((item, at): DraftRow => {
      const group = form.groups.find(({ items }) => items.includes(item.id));
      const method = form.mergedMethods.find(({ items }) => items.includes(item.id));
      const words: Partial<Record<PlainColumn['role'], Value>> = {
        section: at === 0 ? (section.restored?.text ?? section.name) : ABOVE,
        number: item.number,
        item: item.restored?.text ?? item.text,
        points: group ? (group.items[0] === item.id ? group.pointsText : ABOVE) : item.pointsText,
        rule: item.rule,
        method: method && method.items[0] !== item.id ? ABOVE : item.method,
      };
      const cells = plain.columns.map(({ role }) => words[role] ?? null);
      return { id: item.id, points: item.points, section: index, cells };
    }),
  );
  return { form, title: form.title, columns: plain.columns, headers: 1, rows };
}

/** Where a draft came to stand. */
export interface Put {
  readonly draft: Draft;
  /** Row of each item. */
  readonly rows: readonly number[];
}

/** The drafts under each other on one sheet, `gap` blank rows between. */
export function put(
  drafts: readonly Draft[],
  gap = 3,
): { readonly grid: Grid; readonly puts: readonly Put[] } {
  const lines: Value[][] = [];
  const puts = drafts.map((draft, index) => {
    if (index > 0) for (let blank = 0; blank < gap; blank += 1) lines.push([]);
    if (draft.title !== '') lines.push([draft.title]);
    for (let time = 0; time < draft.headers; time += 1) lines.push(...headerOf(draft.columns));
    const rows = draft.rows.flatMap(({ id, cells }) => {
      lines.push([...cells]);
      return id === '' ? [] : [lines.length];
    });
    return { draft, rows };
  });
  const entries = lines.flatMap((line, row) =>
    line.flatMap((value, column) => (value === ABOVE ? [] : [[row + 1, column + 1, value] as const])),
  );
  return { grid: gridOf(entries, mergesOf(lines)), puts };
}

/** One header row, or two where columns have an upper and a lower cell. */
export function headerOf(columns: readonly PlainColumn[]): Value[][] {
  const upper = columns.map(({ header }, at): Value => (columns[at - 1]?.header === header ? null : header));
  if (columns.every(({ subheader }) => subheader === undefined)) return [upper];
  return [upper, columns.map(({ subheader }) => subheader ?? ABOVE)];
}

function mergesOf(lines: readonly (readonly Value[])[]): Area[] {
  const areas: Area[] = [];
  lines.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === ABOVE || lines[row + 1]?.[column] !== ABOVE) return;
      let bottom = row + 1;
      while (lines[bottom + 1]?.[column] === ABOVE) bottom += 1;
      areas.push({ top: row + 1, left: column + 1, bottom: bottom + 1, right: column + 1 });
    }),
  );
  return areas;
}

/** What becomes of merged cells. */
export const MERGES: Readonly<Record<string, (grid: Grid) => Grid>> = {
  merged: (grid) => grid,
  'merges taken off': (grid) => withoutMerges(grid, []),
  'merges that nobody read': (grid) => withoutMerges(grid, null),
  'merged cells filled down': filledDown,
};
