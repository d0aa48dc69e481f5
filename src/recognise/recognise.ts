import type { Grid } from '../grid/grid';
import { readBody } from './body';
import { readColumns, type Columns } from './columns';
import { confidenceOf, LEAST_CONFIDENCE, scoredShare } from './confidence';
import { correctedBands, correctionOf } from './corrected';
import type { LayoutCorrection } from './correction';
import { columnDoubts, pointsDoubts, startingDoubts } from './doubts';
import { finishGroups, finishItems, finishSections } from './finish';
import { doubt } from './messages';
import { findGroups } from './groups';
import { findHeaders } from './header';
import { draftItems } from './items';
import { findRegions, type Region } from './regions';
import { stretchesOf, type Reach } from './runs';
import type { ScoringTable, TableItem } from './table';
import { claimOf, finishTotal, noteText, settleLastSum, startingPoints, totalRow } from './totals';
import { viewOf, within, type View } from './view';

/**
 * Every scoring table of a sheet, top to bottom. Cell values come first, merged areas are a hint. What is no scoring
 * table (a roster, statistics, a letter) gives none; what is one but unclear comes with doubts and less confidence.
 * What a person corrected of the layout goes before what is found.
 */
export function recognise(grid: Grid, corrections: readonly LayoutCorrection[] = []): ScoringTable[] {
  const whole = viewOf(grid);
  const stretches = stretchesOf(whole);
  const part = (reach: Reach): View => (stretches.length === 1 ? whole : within(whole, reach));
  return stretches
    .flatMap((reach) => recogniseIn(part(reach), reach, corrections))
    .sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}

/** The tables of some columns, as if nothing stood beside them. */
function recogniseIn(
  view: View,
  [left, right]: Reach,
  corrections: readonly LayoutCorrection[],
): ScoringTable[] {
  const said = corrections.filter(({ anchor }) => anchor.column >= left && anchor.column <= right);
  const bands = correctedBands(view, findHeaders(view, [left, right]), said);
  return findRegions(view, bands).flatMap(
    (region) => readTable(view, region, correctionOf(region, said)) ?? [],
  );
}

/** Fewer items than this make no table, unless nothing else speaks against one. */
const LEAST_ITEMS = 2;
const SURE = 0.9;

/** Figures under any other name (学时), and weights, are points only beside a score (考核结果 can be 合格) or rules. */
function speaksOfScores(
  { roles, levels, headings, areWeights }: Columns,
  items: readonly TableItem[],
): boolean {
  const points = headings.find(({ column }) => column === roles.points);
  const isNamed = points === undefined || (!areWeights && points.confidence > BY_CONTENTS);
  return (
    isNamed ||
    levels.some(({ name }) => !name.endsWith('结果')) ||
    items.some(({ ruleText, text }) => /[扣减加得]/.test(ruleText || text))
  );
}

/** How sure of a column that is known by its contents alone. */
const BY_CONTENTS = 0.6;

function readTable(
  plainView: View,
  region: Region,
  correction: LayoutCorrection | null,
): ScoringTable | null {
  const [band] = region.bands;
  const columns = band ? readColumns(plainView, band, region.body, correction) : null;
  if (!band || !columns) return null;
  const { roles, levels, headings } = columns;
  const view = columns.areWeights ? { ...plainView, percentColumn: roles.points } : plainView;
  const rows = readBody(view, region, columns);
  const drafts = draftItems(view, columns, rows);
  const headerRows = region.bands.flatMap((each) => each.rows);
  const total = totalRow(view, region, columns, rows);
  const claim = claimOf(region, columns, total);
  const found = findGroups(view, roles.points, drafts.items, drafts.sections, claim);
  const { items, doubts } = finishItems(view, columns, drafts, found, headerRows);
  const starting = startingPoints(view, region, rows, items);
  if (items.length === 0 || scoredShare(items, starting) < 0.5) return null;
  if (!speaksOfScores(columns, items)) return null;
  const parts = {
    columns: roles,
    headings,
    levels,
    sections: finishSections(drafts.sections, (index) => drafts.items[index]?.section ?? null, items.length),
    subsections: finishSections(
      drafts.subsections,
      (index) => drafts.items[index]?.subsection ?? null,
      items.length,
    ),
    items,
    groups: finishGroups(found.groups, drafts.items),
    startingPoints: starting,
    ...settleLastSum(finishTotal(total, items), drafts.subtotals, items),
    doubts: [
      ...columnDoubts(columns, correction?.anchor.column ?? band.left),
      ...startingDoubts(starting),
      ...rows.filter(({ goesOn }) => goesOn).map(({ row }) => doubt('text-continued', { row })),
      ...found.doubts,
      ...doubts,
      ...pointsDoubts(view, columns, drafts.items, items, starting),
    ],
  };
  const confidence = confidenceOf(parts);
  const least = items.length < LEAST_ITEMS ? SURE : LEAST_CONFIDENCE;
  if (confidence < least && correction === null) return null;
  const bottom = Math.max(
    parts.total?.row ?? 0,
    ...parts.subtotals.map(({ row }) => row),
    ...drafts.items.map((item) => item.lastRow),
  );
  return {
    sheet: view.grid.sheet,
    area: { top: band.top, left: band.left, bottom, right: band.right },
    anchor: correction?.anchor ?? null,
    ...region.lines,
    headerRows,
    ...parts,
    notes: rows.filter((row) => row.kind === 'note').map(({ row }) => noteText(view, region, row)),
    confidence,
  };
}
