import { keyOf, type Present, type PresentName, type PresentSheet } from './present';

export type Shape = Pick<Present, 'sheets' | 'names' | 'structureLocked'>;

/** Sheets, workbook-wide names and locks: one sync. */
export async function readShape(context: Excel.RequestContext): Promise<Shape> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected,items/protection/options');
  names.load('items/name,items/formula,items/visible');
  protection.load('protected');
  await context.sync();
  return {
    sheets: new Map(worksheets.items.map((sheet) => [keyOf(sheet.name), presentSheet(sheet)])),
    names: new Map(names.items.map((item) => [keyOf(item.name), presentName(item)])),
    structureLocked: protection.protected,
  };
}

function presentSheet(sheet: Excel.Worksheet): PresentSheet {
  const isProtected = sheet.protection.protected;
  return {
    sheet,
    name: sheet.name,
    isVisible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected,
    mayFormat: !isProtected || sheet.protection.options.allowFormatCells === true,
  };
}

function presentName(item: Excel.NamedItem): PresentName {
  const refersTo = String(item.formula).replace(/^=/, '');
  return { name: item.name, refersTo, isVisible: item.visible };
}
