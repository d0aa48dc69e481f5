import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Place } from '../../grid/address';

/** What the grid says of a selection, 0-based. */
export interface Selected {
  readonly subUnitId: string;
  readonly selections: readonly {
    readonly range: { readonly startRow: number; readonly startColumn: number };
  }[];
  /** SelectionMoveType: 0 and 1 while the mouse still moves. */
  readonly type?: number;
}

const MOVING = 1;

/** The first cell of what was selected by any means; null while it is still being drawn with the mouse. */
export function selectedPlace(api: FUniver, { subUnitId, selections, type }: Selected): Place | null {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  const first = selections[0]?.range;
  if (!sheet || !first || (type !== undefined && type <= MOVING)) return null;
  return { sheet: sheet.getSheetName(), row: first.startRow + 1, column: first.startColumn + 1 };
}
