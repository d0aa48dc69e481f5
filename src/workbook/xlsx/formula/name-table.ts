import { areaOf } from '../package/areas';
import type { Draft } from '../package/draft';
import { relationships } from '../package/relationships';
import { sameName, type WorkbookPart } from '../package/workbook-part';
import type { NameTable, SheetArea } from './precedents';

/** Table name in lower case → where it stands. */
function tablesOf(draft: Draft, workbook: WorkbookPart): Map<string, SheetArea> {
  const found = new Map<string, SheetArea>();
  for (const sheet of workbook.sheets()) {
    const links = sheet.path === null ? [] : relationships(draft, sheet.path);
    for (const link of links.filter((one) => one.kind === 'table' && !one.isExternal)) {
      const root = draft.look(link.target)?.root;
      const area = areaOf(root?.getAttribute('ref'));
      const name = root?.getAttribute('displayName') ?? root?.getAttribute('name');
      if (area && name) found.set(name.toLowerCase(), { sheet: sheet.name, area });
    }
  }
  return found;
}

/** Reads the names and tables of a workbook once. */
export function nameTable(draft: Draft, workbook: WorkbookPart): NameTable {
  const sheets = workbook.sheets();
  let tables: Map<string, SheetArea> | null = null;
  return {
    refersTo(name, sheet) {
      const index = sheets.find((one) => sameName(one.name, sheet))?.index ?? -1;
      const found = workbook.name(name, index) ?? workbook.name(name, null);
      return found?.refersTo ?? null;
    },
    table(name) {
      tables ??= tablesOf(draft, workbook);
      return tables.get(name.toLowerCase()) ?? null;
    },
  };
}
