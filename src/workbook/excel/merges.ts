import type { Area } from '../../grid/address';
import { can } from './abilities';
import { rangeOf } from './areas';
import { codeOf } from './errors';
import { usedArea } from './used';

/** The filled part of a sheet, whose merged areas are asked for. */
interface Filled {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/**
 * The merged areas of each sheet in one sync; null where Excel can't tell: below ExcelApi 1.13, and where there are
 * more than 512 on a sheet. Excel then fails the whole batch, so each sheet is asked alone: one more sync a sheet.
 * On desktop Excel this can clear the user's undo stack: only ever on a person's word.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly Filled[],
): Promise<readonly (readonly Area[] | null)[]> {
  if (!can('merges')) return sheets.map(() => null);
  const together = await ask(context, sheets);
  if (together) return together;
  const alone: (readonly Area[] | null)[] = [];
  for (const sheet of sheets) alone.push((await ask(context, [sheet]))?.[0] ?? null);
  return alone;
}

/** null where Excel did not answer. */
async function ask(context: Excel.RequestContext, sheets: readonly Filled[]): Promise<Area[][] | null> {
  const asked = sheets.map(({ sheet, area }) => {
    const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return merged;
  });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
  return asked.map((merged) =>
    merged.isNullObject ? [] : merged.areas.items.flatMap((range) => usedArea(range) ?? []),
  );
}
