import type { Area } from '../../grid/address';

/** Asks for the used range of a sheet: formats alone do not count. Known after the next sync. */
export function requestUsed(sheet: Excel.Worksheet, more = ''): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex,columnIndex,rowCount,columnCount', more].filter(Boolean).join(','));
  return used;
}

/** null for an empty sheet. */
export function usedArea(used: Excel.Range): Area | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
