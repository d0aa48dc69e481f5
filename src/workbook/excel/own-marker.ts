import { quotedSheet } from '../../grid/address';
import { freeSheetMarker } from '../own-sheets';
import { deadMarkers, keyOf, markersOf, type Present } from './present';

/** Marks the sheet as ours. */
export function markOwn(workbook: Excel.Workbook, present: Present, sheet: string): void {
  dropDead(workbook, present);
  if (markersOf(present, sheet).length > 0) return;
  const marker = freeSheetMarker([...present.names.values()].map(({ name }) => name));
  putName(workbook, present, marker, `${quotedSheet(sheet)}!$A$1`);
}

/** Takes the mark off a sheet that goes, and off those that went. */
export function dropMarker(workbook: Excel.Workbook, present: Present, sheet: string): void {
  for (const { name } of markersOf(present, sheet)) removeName(workbook, present, name);
  dropDead(workbook, present);
}

function dropDead(workbook: Excel.Workbook, present: Present): void {
  for (const { name } of deadMarkers(present)) removeName(workbook, present, name);
}

/** Makes or moves a name. A new one is hidden: people don't look for it in the name manager. */
export function putName(
  workbook: Excel.Workbook,
  present: Present,
  name: string,
  refersTo: string,
  isVisible = false,
): void {
  const known = present.names.get(keyOf(name));
  if (known) workbook.names.getItem(name).formula = `=${refersTo}`;
  else workbook.names.add(name, `=${refersTo}`).visible = isVisible;
  present.names.set(keyOf(name), { name, refersTo, isVisible: known?.isVisible ?? isVisible });
}

export function removeName(workbook: Excel.Workbook, present: Present, name: string): void {
  if (present.names.has(keyOf(name))) workbook.names.getItem(name).delete();
  present.names.delete(keyOf(name));
}
