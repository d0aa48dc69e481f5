import { parseArea, type Area } from '../../../grid/address';

/** An area of the file ("A1:B2"); null where the text is none: whole rows and columns, #REF!. */
export function areaOf(text: string | null | undefined): Area | null {
  try {
    return text == null ? null : parseArea(text);
  } catch {
    return null;
  }
}

/** The areas of a `sqref`: "A1:B2 C3". */
export function areasOf(sqref: string | null): Area[] {
  return (sqref ?? '').split(/\s+/).flatMap((part) => areaOf(part) ?? []);
}
