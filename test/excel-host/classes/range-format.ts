import { areaText, type Area } from '../../../src/grid/address';
import type { HostSheet } from '../model/sheet';
import type { HostObject } from '../host-object';
import type { Json } from '../wire';

/** Font, fill, borders, alignment and sizes of some areas. What is set is kept in `sheet.looks`. */
export function rangeFormat(sheet: HostSheet, areas: readonly Area[]): HostObject {
  const set = (property: string) => (value: Json) => {
    sheet.checkFormat();
    for (const area of areas) sheet.looks.push({ address: areaText(area), property, value });
  };
  const part = (className: string, prefix: string, names: readonly string[]): HostObject => ({
    className,
    writes: Object.fromEntries(names.map((name) => [name, set(`${prefix}${name}`)])),
  });
  return {
    className: 'RangeFormat',
    writes: {
      HorizontalAlignment: set('horizontalAlignment'),
      VerticalAlignment: set('verticalAlignment'),
      WrapText: set('wrapText'),
      TextOrientation: set('textOrientation'),
      ColumnWidth: set('columnWidth'),
      RowHeight: set('rowHeight'),
      UseStandardWidth: (value) => {
        const others = sheet.looks.filter(({ property }) => property !== 'columnWidth');
        sheet.looks.splice(0, sheet.looks.length, ...others);
        set('useStandardWidth')(value);
      },
      UseStandardHeight: set('useStandardHeight'),
    },
    methods: { AutofitRows: () => sheet.checkFormat() },
    parts: {
      Font: () => part('RangeFont', 'font', ['Name', 'Size', 'Bold', 'Color', 'Underline']),
      Fill: () => part('RangeFill', 'fill', ['Color']),
      Borders: () => ({
        className: 'RangeBorderCollection',
        item: (edge) => part('RangeBorder', `border${String(edge)}`, ['Style', 'Color', 'Weight']),
      }),
      Protection: () => ({
        className: 'FormatProtection',
        reads: { Locked: () => lockedIn(sheet, areas) },
      }),
    },
  };
}

/** true or false where all cells agree, null where they do not. A cell that nobody touched is locked. */
function lockedIn(sheet: HostSheet, areas: readonly Area[]): boolean | null {
  const found = new Set<boolean>();
  for (const area of areas) {
    const cells = [...sheet.cellsIn(area)].map(([, , cell]) => cell.isLocked);
    cells.forEach((isLocked) => found.add(isLocked));
    if (cells.length < (area.bottom - area.top + 1) * (area.right - area.left + 1)) found.add(true);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
