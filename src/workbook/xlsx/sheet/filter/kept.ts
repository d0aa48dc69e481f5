import type { Element } from '@xmldom/xmldom';
import type { Area } from '../../../../grid/address';
import type { SheetSpec } from '../../../../grid/sheet-spec';
import { filterPlace, type FilterLoss, type FilterPlace } from '../../../filter-place';
import type { Choice, ColumnFilter } from './column-filter';
import { columnsOf, passing } from './passes';
import { filterOn, type LookAt } from './read';

/** The filter that a sheet has once it is made again. */
export interface KeptFilter {
  readonly area: Area;
  readonly filters: readonly ColumnFilter[];
}

/** What a person filtered a column by, and why it can't stay: the header's cell. */
export interface LostFilter {
  readonly row: number;
  readonly column: number;
  readonly why: FilterLoss;
}

/** What stays of the filter of the sheet that is replaced, and what does not. */
export function keptFilter(
  old: Element | null,
  spec: SheetSpec,
  lookAt: LookAt,
): { readonly kept: KeptFilter | null; readonly lost: readonly LostFilter[] } {
  const standing = old && filterOn(old, lookAt);
  const place = filterPlace(spec, standing?.area ?? null);
  const filters: ColumnFilter[] = [];
  const lost: LostFilter[] = [];
  for (const { column, choice } of standing?.columns ?? []) {
    const moved = place?.columnOf(column) ?? null;
    const why = whyLost(choice, spec, place, moved);
    if (why !== null) lost.push({ row: standing?.area.top ?? 1, column, why });
    else if (typeof choice !== 'string' && moved !== null) filters.push({ ...choice, column: moved });
  }
  return { kept: place && { area: place.area, filters }, lost };
}

/** A colour that people gave to cells is gone with their looks: to filter by it would hide everything. */
function whyLost(
  choice: Choice | FilterLoss,
  { cells }: SheetSpec,
  place: FilterPlace | null,
  column: number | null,
): FilterLoss | null {
  if (!place || column === null) return 'column';
  if (typeof choice === 'string') return choice;
  if (choice.kind !== 'fill' && choice.kind !== 'font') return null;
  const own = columnsOf(cells, place.area)(column);
  return own.some(passing(choice, own)) ? null : 'colour';
}
