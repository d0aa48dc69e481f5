import type { Area } from '../../../grid/address';
import { areaOf } from '../package/areas';
import type { Draft } from '../package/draft';
import { child } from '../package/elements';
import { relationships } from '../package/relationships';

/** Cells of a sheet that another part describes: written alone, the two no longer fit and Excel repairs the file. */
export interface HeldArea {
  readonly area: Area;
  readonly by: 'table-header' | 'pivot';
}

/** The header row of every table on the sheet, and every pivot table. */
export function heldAreas(draft: Draft, sheetPath: string): HeldArea[] {
  return relationships(draft, sheetPath).flatMap(({ kind, target, isExternal }): HeldArea[] => {
    const root = isExternal || (kind !== 'table' && kind !== 'pivotTable') ? null : draft.look(target)?.root;
    if (!root) return [];
    if (kind === 'pivotTable') {
      const area = areaOf(child(root, 'location')?.getAttribute('ref'));
      return area ? [{ area, by: 'pivot' }] : [];
    }
    const area = areaOf(root.getAttribute('ref'));
    const headed = Number(root.getAttribute('headerRowCount') ?? 1) > 0;
    return area && headed ? [{ area: { ...area, bottom: area.top }, by: 'table-header' }] : [];
  });
}
