import { a1 } from '../../grid/address';
import type { Mark, MarkKind } from '../../grid/plan';
import { MARK_FILL, MARK_SIGNATURE, markFormula } from '../../grid/style';

/** Conditional formats of a sheet, loaded far enough to know ours again: two syncs for any number of sheets. */
export async function loadMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Map<Excel.Worksheet, Excel.ConditionalFormat[]>> {
  const lists = sheets.map((sheet) => ({ sheet, formats: sheet.getRange().conditionalFormats }));
  lists.forEach(({ formats }) => formats.load('items/type,items/id'));
  await context.sync();
  const custom = lists.map(({ sheet, formats }) => ({
    sheet,
    formats: formats.items.filter((format) => format.type === Excel.ConditionalFormatType.custom),
  }));
  custom.forEach(({ formats }) => formats.forEach((format) => format.custom.rule.load('formula')));
  await context.sync();
  return new Map(
    custom.map(({ sheet, formats }) => [
      sheet,
      formats.filter((format) => format.custom.rule.formula.includes(MARK_SIGNATURE)),
    ]),
  );
}

/** Takes our old marks off and puts the new ones on; the user's own formats are not touched. */
export function putMarks(
  sheet: Excel.Worksheet,
  old: readonly Excel.ConditionalFormat[],
  marks: readonly Mark[],
): void {
  for (const format of old) format.delete();
  for (const [kind, cells] of byKind(marks)) {
    for (const { row, column } of cells) {
      const format = sheet.getRange(a1(row, column)).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${markFormula(kind)}`;
      format.custom.format.fill.color = `#${MARK_FILL[kind]}`;
    }
  }
}

function byKind(marks: readonly Mark[]): Map<MarkKind, Mark[]> {
  const groups = new Map<MarkKind, Mark[]>();
  for (const mark of marks) groups.set(mark.kind, [...(groups.get(mark.kind) ?? []), mark]);
  return groups;
}
