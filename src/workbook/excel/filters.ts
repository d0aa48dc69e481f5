import type { SheetSpec } from '../../grid/sheet-spec';
import { rangeOf } from './areas';
import { codeOf } from './errors';

/** What a person filters a column of a sheet by. */
export interface StandingFilter {
  readonly column: number;
  readonly criteria: Excel.FilterCriteria;
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
  range.load('columnIndex');
  return { filter, range };
}

export function takeCriteria(asked: AskedCriteria | null): StandingFilter[] {
  if (!asked || asked.range.isNullObject) return [];
  return standing(asked.filter.criteria, asked.range.columnIndex + 1);
}

/** A column that filters nothing has no kind, and what does not belong to a kind is null: Excel takes no nulls back (office-js#1226). */
function standing(criteria: readonly (Excel.FilterCriteria | null)[], left: number): StandingFilter[] {
  return criteria.flatMap((one, index): StandingFilter[] => {
    if (!one || !isKept(one)) return [];
    const told = Object.entries(one).filter(([, value]) => value !== null && value !== undefined);
    return [{ column: left + index, criteria: Object.fromEntries(told) as unknown as Excel.FilterCriteria }];
  });
}

/** Values and conditions, as in a file: colours, icons, top tens and dates are set again by hand. */
function isKept({ filterOn, values }: Excel.FilterCriteria): boolean {
  if (filterOn === 'Values') return (values ?? []).every((value) => typeof value === 'string');
  return filterOn === 'Custom';
}

/**
 * Filters sheets that were laid out again by what people had set: one sync, where there is anything. Should Excel not
 * take it all rows are shown: nothing on the sheets depends on it.
 */
export async function filterAgain(
  context: Excel.RequestContext,
  sheets: readonly {
    readonly sheet: Excel.Worksheet;
    readonly spec: SheetSpec;
    readonly filters: readonly StandingFilter[];
  }[],
): Promise<void> {
  let isAny = false;
  for (const { sheet, spec, filters } of sheets) {
    const { filter: area, keptColumns = [] } = spec;
    if (!area) continue;
    for (const { column, criteria } of filters) {
      if (!keptColumns.includes(column) || column < area.left || column > area.right) continue;
      sheet.autoFilter.apply(rangeOf(sheet, area), column - area.left, criteria);
      isAny = true;
    }
  }
  if (!isAny) return;
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}
