import type { Snapshot } from '../grid/grid';
import type { EditPlan } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { blankSheet } from './blank';
import { FORMS } from './catalogue';
import { EXAMPLE_NAME } from './messages';
import { starCommunity } from './star-community';

/** Adds a blank official form to the workbook, as an ordinary sheet of the user's. Unknown ids add nothing. */
export function insertForm(snapshot: Snapshot, id: string): EditPlan {
  const form = FORMS.find((one) => one.id === id);
  if (!form) return { fingerprints: [], groups: [] };
  const { name } = blankSheet(form);
  return adding(form.title, blankSheet(form, freeName(snapshot, name)));
}

/** Item → what the example's lowest level entered: all that it says is made up, and some of it is wrong on purpose. */
const ENTRIES: Readonly<Record<string, number>> = {
  '1-1': 3,
  '1-2': 5,
  '1-3': 4,
  // 未建立的不得分 of 2 points gives 0 or 2, never 1.
  '2-2': 1,
  // Above its own 12 points.
  '3-1': 14,
};

/** Adds a short filled-in example to try things on: the form of the star communities with some entries. */
export function insertExample(snapshot: Snapshot): EditPlan {
  const sheet = blankSheet(starCommunity, freeName(snapshot, EXAMPLE_NAME));
  const first = (sheet.print.titleRows?.[1] ?? 0) + 1;
  const column = starCommunity.columns.findIndex(({ role }) => role === 'level') + 1;
  const ids = starCommunity.sections.flatMap(({ items }) => items.map((item) => item.id));
  const entered = new Map(
    Object.entries(ENTRIES).map(([id, value]) => [`${first + ids.indexOf(id)}/${column}`, value]),
  );
  const cells = sheet.cells.map((cell) => {
    const value = entered.get(`${cell.row}/${cell.column}`);
    return value === undefined ? cell : { ...cell, value };
  });
  return adding(EXAMPLE_NAME, { ...sheet, cells });
}

function adding(title: string, sheet: SheetSpec): EditPlan {
  return {
    fingerprints: [],
    groups: [{ id: 'insert-form', title, edits: [{ kind: 'put-sheet', sheet }] }],
  };
}

/** The name, or with the first number that makes it new: 评分表 (2). Excel tells no case apart. */
export function freeName({ grids }: Snapshot, name: string): string {
  const taken = new Set(grids.map(({ sheet }) => sheet.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name.slice(0, 25)} (${number})`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
