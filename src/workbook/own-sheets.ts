/**
 * How both adapters know the sheets that the tool made: for each there is a hidden, workbook-wide defined name
 * kaoping_sheet_N whose reference is the sheet's A1. It follows the sheet when a person renames it, goes to #REF!
 * when they delete it, and survives any program that keeps defined names. A sheet without such a name is the user's:
 * it is never replaced and never removed. These names are the adapters' own: they are left out of `Snapshot.names`.
 */
const PREFIX = 'kaoping_sheet_';

export function isSheetMarker(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX) && /^\d+$/.test(name.slice(PREFIX.length));
}

/** The first marker that is free. */
export function freeSheetMarker(names: Iterable<string>): string {
  const taken = new Set([...names].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${PREFIX}${number}`)) number += 1;
  return `${PREFIX}${number}`;
}

/** 'It''s'!$A$1 or Sheet1!$A$1 → the sheet's name; null for #REF! and anything else. */
export function sheetOfReference(refersTo: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  if (!match) return null;
  const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return name === null || name.includes('#REF') ? null : name;
}

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no quote at either end. */
export function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
}
