import { quotedSheet } from '../../grid/address';
import { freeSheetMarker } from '../own-sheets';
import { deadMarkers, keyOf, markersOf, type Present } from './present';

/** Marks the sheet as ours. */
export function markOwn(workbook: Excel.Workbook, present: Present, sheet: string): void {
  dropDead(present);
  if (markersOf(present, sheet).length > 0) return;
  const marker = freeSheetMarker([...present.names.values()].map(({ name }) => name));
  putName(workbook, present, marker, `${quotedSheet(sheet)}!$A$1`);
}

/** Takes the mark off a sheet that goes, and off those that went. */
export function dropMarker(present: Present, sheet: string): void {
  for (const { name } of markersOf(present, sheet)) removeName(present, name);
  dropDead(present);
}

function dropDead(present: Present): void {
  for (const { name } of deadMarkers(present)) removeName(present, name);
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
  const item = known?.item ?? workbook.names.add(name, `=${refersTo}`);
  if (known) item.formula = `=${refersTo}`;
  else item.visible = isVisible;
  present.names.set(keyOf(name), { item, name, refersTo, isVisible: known?.isVisible ?? isVisible });
}

export function removeName(present: Present, name: string): void {
  present.names.get(keyOf(name))?.item.delete();
  present.names.delete(keyOf(name));
}
