import { quotedSheet } from '../../../grid/address';
import { freeSheetMarker, isSheetMarker, sheetOfReference } from '../../own-sheets';
import type { NameEntry } from '../package/defined-names';
import { sameName, type WorkbookPart } from '../package/workbook-part';

function markersOf(workbook: WorkbookPart, sheet: string): NameEntry[] {
  return workbook.names().filter((one) => {
    const marked = one.sheetIndex === null && isSheetMarker(one.name) ? sheetOfReference(one.refersTo) : null;
    return marked !== null && sameName(marked, sheet);
  });
}

/** The sheet carries our marker. */
export function isOwn(workbook: WorkbookPart, sheet: string): boolean {
  return markersOf(workbook, sheet).length > 0;
}

/** Marks the sheet as ours. Markers whose sheet a person deleted are used again or dropped. */
export function markOwn(workbook: WorkbookPart, sheet: string): void {
  dropDeadMarkers(workbook);
  if (isOwn(workbook, sheet)) return;
  const name = freeSheetMarker(workbook.names().map((one) => one.name));
  workbook.putName(name, `${quotedSheet(sheet)}!$A$1`, { hidden: true });
}

export function dropMarker(workbook: WorkbookPart, sheet: string): void {
  for (const marker of markersOf(workbook, sheet)) workbook.removeName(marker.name, null);
  dropDeadMarkers(workbook);
}

function dropDeadMarkers(workbook: WorkbookPart): void {
  for (const { name, refersTo, sheetIndex } of workbook.names()) {
    if (sheetIndex !== null || !isSheetMarker(name)) continue;
    const sheet = sheetOfReference(refersTo);
    if (sheet === null || !workbook.sheet(sheet)) workbook.removeName(name, null);
  }
}
