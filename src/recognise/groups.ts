import { plain } from '../text/normalise';
import { highestWon, sum } from '../text/points';
import { filledDown, type Claim } from './filled-down';
import type { ItemDraft } from './items';
import { doubt, rowsText } from './messages';
import type { SectionDraft } from './sections';
import type { Doubt } from './table';
import { mergeOf, type View } from './view';

/** Indexes of items that share one points cell. */
export interface GroupDraft {
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

/**
 * One points cell over several rows. Sure where the cell is merged over them, or where the rows' own parts （12分）（4分）
 * add up to it (across a page header too). Where merges are unknown and nothing adds up, a doubt says so.
 */
export function findGroups(
  view: View,
  pointsColumn: number | null,
  items: readonly ItemDraft[],
  sections: readonly SectionDraft[],
  claim: Claim,
): { groups: GroupDraft[]; parts: ReadonlySet<ItemDraft>; doubts: Doubt[] } {
  const groups: GroupDraft[] = [];
  if (pointsColumn === null) return { groups: sectionGroups(items, sections), parts: new Set(), doubts: [] };
  const filled = filledDown(items, sections, claim);
  const doubts: Doubt[] = [...filled.doubts];
  for (let from = 0; from < items.length; from += 1) {
    const points = items[from]?.cell ?? null;
    if (points === null) continue;
    const filledTo = filled.runs.find((run) => run.from === from)?.to ?? null;
    const to = filledTo ?? repeatsEnd(items, from, points) ?? blanksEnd(items, from, claim.row);
    if (to === from) continue;
    if (filledTo !== null) groups.push({ points, from, to });
    const run = items.slice(from, to + 1);
    const end = filledTo === null ? sureEnd(view, pointsColumn, run, points) : 0;
    if (end !== null && end > 0) groups.push({ points, from, to: from + end });
    else if (end === null) guess(view, items, sections, { points, from, to }, groups, doubts);
    from = to;
  }
  for (const { points, from, to } of groups) readPart(points, items.slice(from, to + 1));
  const alone = items.filter((_, index) => !groups.some(({ from, to }) => index >= from && index <= to));
  return { groups, parts: scatteredParts(alone, doubts), doubts };
}

/** The one part of a group that a scan garbled, （4） or （4们）: what the others leave, where its text has that figure in brackets. */
function readPart(points: number, rows: readonly ItemDraft[]): void {
  const [garbled, second] = rows.filter(({ own }) => own === null);
  if (!garbled || second) return;
  const rest = sum([points, ...rows.map(({ own }) => -(own ?? 0))]);
  const figures = [...plain(garbled.text).matchAll(/[([](\d+(?:\.\d+)?)[^\d)\]]?[)\]]/g)];
  if (figures.some(([, figure]) => Number(figure) === rest)) garbled.own = rest;
}

/**
 * Rows of groups whose cells were filled down before the rows were put in another order: in a section, the same points
 * again and again over rows whose own parts add up to them, once or several times. Each counts with its own part.
 */
function scatteredParts(alone: readonly ItemDraft[], doubts: Doubt[]): ReadonlySet<ItemDraft> {
  const cells = new Map<string, ItemDraft[]>();
  for (const item of alone.filter(({ cell, own }) => cell !== null && (own ?? 0) < cell)) {
    const key = `${item.section} ${item.cell}`;
    cells.set(key, [...(cells.get(key) ?? []), item]);
  }
  const timesIn = (rows: readonly ItemDraft[]): number =>
    sum(rows.map(({ own }) => own ?? 0)) / (rows[0]?.cell ?? 1);
  const shared = [...cells.values()].flatMap((rows) => {
    readPart((rows[0]?.cell ?? 0) * Math.ceil(timesIn(rows)), rows);
    const parts = rows.filter(({ own }) => own !== null);
    return parts.length > timesIn(parts) && Number.isInteger(timesIn(parts)) ? [parts] : [];
  });
  for (const rows of shared) {
    const where = rows.map(({ row }) => row).join('、');
    doubts.push(doubt('group-scattered', { rows: where, points: rows[0]?.cell ?? 0 }));
  }
  return new Set(shared.flat());
}

/** Without a points column: a section that claims points over several items, none of which states any, shares them. */
function sectionGroups(items: readonly ItemDraft[], sections: readonly SectionDraft[]): GroupDraft[] {
  return sections.flatMap(({ points }, section) => {
    const own = items.flatMap((item, index) => (item.section === section ? [index] : []));
    const [from, to] = [own[0] ?? 0, own.at(-1) ?? 0];
    const isBare = own.every(
      (index) => items[index]?.own === null && highestWon(items[index].rules.join()) === null,
    );
    return points !== null && to > from && isBare ? [{ points, from, to }] : [];
  });
}

/** Last item below whose points cell is blank, within the section; what stands behind the 合计 shares no points with what it adds up. */
function blanksEnd(items: readonly ItemDraft[], from: number, total: number): number {
  let to = from;
  const isBehind = ({ row }: ItemDraft): boolean => row > total && (items[from]?.row ?? 0) < total;
  for (let next = items[to + 1]; next && isBlankBelow(next, items[from]); next = items[to + 1]) {
    if (isBehind(next)) break;
    to += 1;
  }
  return to;
}

function isBlankBelow(next: ItemDraft, anchor: ItemDraft | undefined): boolean {
  return next.cell === null && !next.oddCell && next.section === anchor?.section;
}

/** A merged cell that was filled down: the same points again and again, whose rows' own parts add up to just that. */
function repeatsEnd(items: readonly ItemDraft[], from: number, points: number): number | null {
  let total = 0;
  for (let to = from; to < items.length; to += 1) {
    const item = items[to];
    if (item?.cell !== points || item.own === null || item.section !== items[from]?.section) return null;
    total = sum([total, item.own]);
    if (total === points) return to > from ? to : null;
    if (total > points) return null;
  }
  return null;
}

/** Offset of the group's last item; 0: the anchor stands alone; null: can't be told from the cells. */
function sureEnd(view: View, column: number, run: readonly ItemDraft[], points: number): number | null {
  const parts = run.map((item) => item.own);
  if (parts.every((part) => part !== null) && sum(parts.map((part) => part ?? 0)) === points)
    return run.length - 1;
  const merge = mergeOf(view, run[0]?.row ?? 0, column);
  const inMerge = merge ? run.filter((item) => item.row <= merge.bottom).length : 1;
  if (inMerge > 1) return inMerge - 1;
  if (parts[0] === points && parts.slice(1).every((part) => part !== null)) return 0;
  return null;
}

/** Nothing adds up and nothing is merged: what the section claims decides, else it is a group with a doubt. */
function guess(
  view: View,
  items: readonly ItemDraft[],
  sections: readonly SectionDraft[],
  run: GroupDraft,
  groups: GroupDraft[],
  doubts: Doubt[],
): void {
  const section = items[run.from]?.section ?? null;
  const claimed = section === null ? null : (sections[section]?.points ?? null);
  const stated = sum(items.filter((item) => item.section === section).map((item) => item.cell ?? 0));
  const rows: [number, number] = [items[run.from]?.row ?? 0, items[run.to]?.row ?? 0];
  const isComplete = claimed !== null && claimed === stated;
  const isKnownBlank = view.mergesDown || (claimed !== null && stated < claimed);
  if (!isComplete && isKnownBlank) {
    doubts.push(doubt('points-missing', { rows: rowsText(items[run.from + 1]?.row ?? 0, rows[1]) }));
    return;
  }
  groups.push(run);
  if (!isComplete) doubts.push(doubt('group-unclear', { rows: rowsText(...rows), points: run.points }));
}
