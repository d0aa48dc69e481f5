import { columnLetters, type Area } from '../../grid/address';
import type { Notice } from '../../grid/plan';
import type { SheetSpec } from '../../grid/sheet-spec';
import { STYLES } from '../../grid/style';
import { filterLost, filterPlace, type FilterLoss } from '../filter-place';
import { rangeOf } from './areas';
import { codeOf } from './errors';
import type { Standing } from './present';
import { usedArea } from './used';

/** The filter of a sheet: its area, and what a person filters which column by. */
export interface StandingFilter {
  readonly area: Area;
  readonly columns: readonly {
    readonly column: number;
    readonly criteria: Excel.FilterCriteria | FilterLoss;
  }[];
}

/** Whether rows of the sheet are filtered; known after the next sync. */
export function askFiltered(sheet: Excel.Worksheet): Excel.AutoFilter {
  const filter = sheet.autoFilter;
  filter.load('isDataFiltered');
  return filter;
}

interface AskedCriteria {
  readonly filter: Excel.AutoFilter;
  readonly range: Excel.Range;
}

/** By what they are; known after the next sync. Asked of none that filters nothing: Excel need not have an answer there. */
export function askCriteria(filter: Excel.AutoFilter): AskedCriteria | null {
  if (!filter.isDataFiltered) return null;
  filter.load('criteria');
  const range = filter.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { filter, range };
}

export function takeCriteria(asked: AskedCriteria | null): StandingFilter | null {
  const area = asked && usedArea(asked.range);
  return area && { area, columns: standing(asked.filter.criteria, area.left) };
}

/** A column that filters nothing has no kind, and what does not belong to a kind is null: Excel takes no nulls back (office-js#1226). */
function standing(criteria: readonly (Excel.FilterCriteria | null)[], left: number) {
  return criteria.flatMap((one, index) => {
    const told = Object.entries(one ?? {}).filter(([, value]) => value !== null && value !== undefined);
    if (!one?.filterOn) return [];
    const known = Object.fromEntries(told) as unknown as Excel.FilterCriteria;
    return [{ column: left + index, criteria: lossOf(known) ?? known }];
  });
}

/** null: Excel can be told so again. A count that Excel tells as a comparison (>=85) is none any more. */
function lossOf({
  filterOn,
  values,
  criterion1,
  color,
  dynamicCriteria,
}: Excel.FilterCriteria): FilterLoss | null {
  const isKnown = (): boolean => {
    switch (filterOn) {
      case 'Values':
        return (values ?? []).length > 0;
      case 'Custom':
        return criterion1 !== undefined;
      case 'TopItems':
      case 'TopPercent':
      case 'BottomItems':
      case 'BottomPercent':
        return /^\d+(?:\.\d+)?$/.test(String(criterion1));
      case 'Dynamic':
        return dynamicCriteria !== undefined && dynamicCriteria !== 'Unknown';
      default:
        return color !== undefined;
    }
  };
  if (filterOn === 'Icon') return 'icon';
  return isKnown() ? null : 'unreadable';
}

interface LaidOut {
  readonly sheet: Excel.Worksheet;
  readonly spec: SheetSpec;
  readonly before: Standing | null;
}

/** A column to filter again, and what to tell should that fail. */
interface Wanted {
  readonly apply: () => void;
  readonly lost: (why: FilterLoss) => Notice;
}

/**
 * Filters sheets that were laid out again by what people had set: one sync, where there is anything. Should Excel not
 * take all of it, each column is tried by itself. What does not stay is told.
 */
export async function filterAgain(
  context: Excel.RequestContext,
  sheets: readonly LaidOut[],
): Promise<Notice[]> {
  const notices: Notice[] = [];
  const wanted = sheets.flatMap((one) => wantedOn(one, notices));
  wanted.forEach(({ apply }) => apply());
  if (wanted.length === 0 || (await isTaken(context))) return notices;
  for (const { apply, lost } of wanted) {
    apply();
    if (!(await isTaken(context))) notices.push(lost('unreadable'));
  }
  return notices;
}

async function isTaken(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return false;
  }
}

function wantedOn({ sheet, spec, before }: LaidOut, notices: Notice[]): Wanted[] {
  const old = before?.filter;
  if (!old) return [];
  const place = filterPlace(spec, old.area);
  return old.columns.flatMap(({ column, criteria }): Wanted[] => {
    const heading = before.cells.get(old.area.top)?.get(column)?.text.trim() ?? '';
    const lost = (why: FilterLoss) => filterLost(spec.name, heading || columnLetters(column), why);
    const moved = place?.columnOf(column) ?? null;
    if (!place || moved === null) notices.push(lost('column'));
    else if (typeof criteria === 'string') notices.push(lost(criteria));
    else if (isOfNoCell(criteria, spec, place.area, moved)) notices.push(lost('colour'));
    else {
      const apply = () =>
        sheet.autoFilter.apply(rangeOf(sheet, place.area), moved - place.area.left, criteria);
      return [{ apply, lost }];
    }
    return [];
  });
}

/** A colour that people gave to cells is gone with their looks: to filter by it would hide everything. */
function isOfNoCell(
  { filterOn, color }: Excel.FilterCriteria,
  { cells }: SheetSpec,
  { top, bottom }: Area,
  column: number,
): boolean {
  if (filterOn !== 'CellColor' && filterOn !== 'FontColor') return false;
  const wanted = color?.replace('#', '').toUpperCase();
  return !cells.some((cell) => {
    const { fill, color: font } = STYLES[cell.style];
    const isThere = cell.row > top && cell.row <= bottom && cell.column === column;
    return isThere && (filterOn === 'CellColor' ? fill : font) === wanted;
  });
}
