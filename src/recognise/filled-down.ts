import { sum } from '../text/points';
import type { GroupDraft } from './groups';
import type { ItemDraft } from './items';
import { doubt, rowsText } from './messages';
import type { SectionDraft } from './sections';
import type { Doubt } from './table';

/** The sum that a 合计 row, the title or the header states, and the row of the 合计 (Infinity: none): what stands above it adds up to it. */
export interface Claim {
  readonly points: number | null;
  readonly row: number;
}

/** Some rows and the sum that they should make. */
interface Scope {
  readonly inside: readonly number[];
  readonly points: number;
}

/** Most runs of which all choices are tried. */
const MOST_RUNS = 12;

/**
 * One points cell over several rows that was filled down: the same points again and again over rows of a section that
 * name no part of their own. What their section, the heading over it or the whole table claims tells whether each row's
 * points count, or each run's once; where nothing is claimed, what makes 100. A doubt says where only some of them are
 * taken for one, and where rows share their rule too and no sum tells.
 */
export function filledDown(
  items: readonly ItemDraft[],
  sections: readonly SectionDraft[],
  claim: Claim,
): { runs: GroupDraft[]; doubts: Doubt[] } {
  const all = runsOf(items);
  const scopes = scopesOf(items, sections);
  const told = scopes.map((scope) => chosen(items, all, scope));
  const open = all.filter((run) => !scopes.some(({ inside }) => inside.includes(run.from)));
  const rest = ofWhole(
    items,
    open,
    claim,
    told.flatMap((choice) => choice?.runs ?? []),
  );
  const choices = [...told, rest].filter((choice) => choice !== null);
  const unsure = choices.flatMap(({ runs, isSure }) => (isSure ? [] : runs));
  const untold = rest === null ? open.filter((run) => sharesRule(items, run)) : [];
  return {
    runs: choices.flatMap(({ runs }) => runs),
    doubts: [
      ...unsure.map((run) => doubt('group-unclear', placeOf(items, run))),
      ...untold.map((run) => doubt('points-repeated', placeOf(items, run))),
    ],
  };
}

/** Among the runs of which no section tells; what the sections told counts as it did there. */
function ofWhole(
  items: readonly ItemDraft[],
  open: readonly GroupDraft[],
  claim: Claim,
  told: readonly GroupDraft[],
): Choice | null {
  const inside = items.flatMap((item, index) => (item.row < claim.row ? [index] : []));
  if (claim.points !== null)
    return chosen(items, open, { inside, points: sum([claim.points, ...told.map(excessOf)]) });
  const guess = told.length === 0 ? chosen(items, open, { inside, points: 100 }) : null;
  return guess && (guess.isSure || guess.runs.length === 0) ? { ...guess, isSure: false } : null;
}

function runsOf(items: readonly ItemDraft[]): GroupDraft[] {
  const runs: GroupDraft[] = [];
  items.forEach(({ cell, own, section }, index) => {
    const above = items[index - 1];
    if (cell === null || own !== null || above?.own !== null) return;
    if (cell !== above.cell || section !== above.section) return;
    const last = runs.at(-1);
    if (last?.to === index - 1) runs[runs.length - 1] = { ...last, to: index };
    else runs.push({ points: cell, from: index - 1, to: index });
  });
  return runs;
}

/** Sections, or headings over them, that claim points. */
function scopesOf(items: readonly ItemDraft[], sections: readonly SectionDraft[]): Scope[] {
  const claims = new Set(sections.map((own) => (own.points === null ? own.outer : own)));
  return [...claims].flatMap((claim) => {
    if (!claim || claim.points === null) return [];
    const inside = items.flatMap(({ section }, index) => {
      const own = section === null ? undefined : sections[section];
      return own && (own === claim || own.outer === claim) ? [index] : [];
    });
    return [{ inside, points: claim.points }];
  });
}

/** The runs that count once; `isSure` where that is all of them. */
interface Choice {
  readonly runs: readonly GroupDraft[];
  readonly isSure: boolean;
}

/** The runs inside that count once, so that all adds up; none where each row counts; null where no choice, or more than one, does. */
function chosen(
  items: readonly ItemDraft[],
  runs: readonly GroupDraft[],
  { inside, points }: Scope,
): Choice | null {
  const excess = sum([...inside.map((index) => items[index]?.cell ?? 0), -points]);
  if (excess === 0) return { runs: [], isSure: true };
  const own = runs.filter(({ from }) => inside.includes(from));
  if (sum(own.map(excessOf)) === excess) return { runs: own, isSure: true };
  const choices = own.length > MOST_RUNS ? [] : choicesOf(own);
  const [only, other] = choices.filter((some) => sum(some.map(excessOf)) === excess);
  return only && !other ? { runs: only, isSure: false } : null;
}

function choicesOf(runs: readonly GroupDraft[]): GroupDraft[][] {
  return runs.reduce<GroupDraft[][]>((some, run) => [...some, ...some.map((each) => [...each, run])], [[]]);
}

/** How much more the run makes where each of its rows counts. */
function excessOf({ points, from, to }: GroupDraft): number {
  return points * (to - from);
}

/** One rule over just these rows, as a cell that was filled down with the points. */
function sharesRule(items: readonly ItemDraft[], { from, to }: GroupDraft): boolean {
  const ruleAt = (index: number): string => items[index]?.rules.join('\n') ?? '';
  const rule = ruleAt(from);
  const isSame = items.slice(from, to + 1).every((_, offset) => ruleAt(from + offset) === rule);
  return rule !== '' && isSame && ruleAt(from - 1) !== rule && ruleAt(to + 1) !== rule;
}

function placeOf(
  items: readonly ItemDraft[],
  { from, to, points }: GroupDraft,
): { rows: string; points: number } {
  return { rows: rowsText(items[from]?.row ?? 0, items[to]?.row ?? 0), points };
}
