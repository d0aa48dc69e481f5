import { cellAt } from '../grid/grid';
import { leadingNumber } from '../text/leading';
import { plain } from '../text/normalise';
import { textPoints } from '../text/points';
import { unstacked } from '../text/vertical';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { SectionTrail, sectionPoints, type SectionDraft } from './sections';
import { mergeOf, pointsAt, textOf, type View } from './view';

/** An item before groups are known and cells over several items are handed down. */
export interface ItemDraft {
  readonly row: number;
  lastRow: number;
  readonly number: string | null;
  readonly section: number | null;
  readonly subsection: number | null;
  text: string;
  /** What the points cell states. */
  cell: number | null;
  /** The points cell holds something that states no points, or states them with its 分 garbled: 3来. */
  readonly oddCell: boolean;
  /** What the item's text states. */
  own: number | null;
  /** Own cell texts of the rule columns and the method column, further lines of the same item joined. */
  rules: readonly string[];
  method: string;
}

export interface Drafts {
  readonly items: ItemDraft[];
  readonly sections: readonly SectionDraft[];
  /** Of a second section column. */
  readonly subsections: readonly SectionDraft[];
  /** Subtotal rows with the section that they close. */
  readonly subtotals: readonly { row: number; section: number }[];
}

/** Items in order, each with its section; rows that go on with an item are added to it. */
export function draftItems(view: View, columns: Columns, rows: readonly BodyRow[]): Drafts {
  const trail = new SectionTrail();
  const finer = new SectionTrail();
  const items: ItemDraft[] = [];
  const subtotals: { row: number; section: number }[] = [];
  for (const row of rows) {
    const last = items.at(-1);
    if (row.kind === 'section') trail.at(row.row, row.section, row.points);
    else if (row.kind === 'outer') trail.under(row.row, row.section, row.points);
    else if (row.kind === 'item') items.push(draftItem(view, columns, row, trail, finer, last));
    else if (row.kind === 'more' && last) extend(view, columns, last, row.row);
    else if (row.kind === 'subtotal') subtotals.push({ row: row.row, section: trail.at(row.row, '') ?? -1 });
  }
  readGarbled(view, columns, items);
  items.forEach((item, index) => reachMerge(view, columns, item, items[index + 1]?.row ?? Infinity));
  return {
    items,
    sections: trail.sections,
    subsections: finer.sections,
    subtotals: subtotals.filter(({ section }) => section >= 0),
  };
}

function draftItem(
  view: View,
  columns: Columns,
  row: BodyRow,
  trail: SectionTrail,
  finer: SectionTrail,
  above: ItemDraft | undefined,
): ItemDraft {
  const { roles } = columns;
  const section = trail.at(
    row.row,
    row.section,
    row.points ?? pointsAt(view, row.row, columns.sectionPoints),
  );
  const goesOn = row.item === '' && above !== undefined && row.section === '';
  const text = row.item || (goesOn ? above.text : row.section);
  const ownNumber = textOf(view, row.row, roles.number);
  const number = ownNumber || (goesOn ? above.number : (leadingNumber(text)?.number ?? null));
  const cell = pointsAt(view, row.row, roles.points);
  return {
    row: row.row,
    lastRow: row.row,
    number,
    section,
    subsection: finer.at(
      row.row,
      unstacked(textOf(view, row.row, roles.subsection)),
      pointsAt(view, row.row, columns.subsectionPoints),
    ),
    text,
    cell,
    oddCell: cell === null && roles.points !== null && cellAt(view.grid, row.row, roles.points) !== null,
    own: textPoints(text) ?? (columns.saysPoints ? sectionPoints(text) : null),
    rules: columns.rules.map((column) => textOf(view, row.row, column)),
    method: textOf(view, row.row, roles.method),
  };
}

/** A row without an item text of its own: its rule and method lines belong to the item above. */
function extend(view: View, columns: Columns, item: ItemDraft, row: number): void {
  item.lastRow = row;
  item.text = joined(item.text, textOf(view, row, columns.roles.item));
  item.own ??= textPoints(item.text);
  item.rules = columns.rules.map((column, place) =>
    joined(item.rules[place] ?? '', textOf(view, row, column)),
  );
  item.method = joined(item.method, textOf(view, row, columns.roles.method));
}

/** A cell that was filled down says the same again. */
function joined(one: string, other: string): string {
  if (one.split('\n').at(-1) === other || one === other) return one;
  return [one, other].filter((text) => text !== '').join('\n');
}

/** A figure with one sign behind it that counts nothing: 3来, 2们. */
const GARBLED = /^(\d+(?:\.\d+)?)[^\d%人户次个件元名天日月年项]$/;

/** Where most points cells say 分, a figure before another sign is that many points, its 分 garbled by a scan. */
function readGarbled(view: View, { roles }: Columns, items: readonly ItemDraft[]): void {
  const textIn = (item: ItemDraft): string => plain(textOf(view, item.row, roles.points));
  const said = items.filter((item) => item.cell !== null && textIn(item).endsWith('分')).length;
  if (said * 2 < items.length) return;
  for (const item of items.filter((each) => each.oddCell)) {
    const match = GARBLED.exec(textIn(item));
    if (match) item.cell = Number(match[1]);
  }
}

/** An item cell that is merged down reaches to the end of the merge, or to the next item. */
function reachMerge(view: View, columns: Columns, item: ItemDraft, next: number): void {
  const merge = mergeOf(view, item.row, columns.roles.item);
  if (merge && merge.bottom > item.lastRow) item.lastRow = Math.min(merge.bottom, next - 1);
}
