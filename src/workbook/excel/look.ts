import type { EditPlan } from '../../grid/plan';
import { loadMarks } from './marks';

/** What stands in the workbook just before writing. */
export interface Present {
  /** By name; sheets made while applying are added. */
  readonly sheets: Map<string, Excel.Worksheet>;
  readonly protectedSheets: ReadonlySet<string>;
  readonly structureLocked: boolean;
  readonly names: Map<string, Excel.NamedItem>;
  /** Charts of the sheets that will be replaced. */
  readonly charts: ReadonlyMap<string, readonly Excel.Chart[]>;
  /** Our marks on the sheets that will be marked. */
  readonly marks: ReadonlyMap<Excel.Worksheet, readonly Excel.ConditionalFormat[]>;
}

/** One sync for sheets and names, one for charts of the sheets to be replaced; two more where there are marks to put. */
export async function look(context: Excel.RequestContext, plan: EditPlan): Promise<Present> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  names.load('items/name');
  protection.load('protected');
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const edits = plan.groups.flatMap((group) => group.edits);
  const replaced = [...sheets].filter(([name]) =>
    edits.some((edit) => edit.kind === 'put-sheet' && edit.sheet.name === name),
  );
  replaced.forEach(([, sheet]) => sheet.charts.load('items/name'));
  if (replaced.length > 0) await context.sync();
  const marked = [...sheets]
    .filter(([name]) => edits.some((edit) => edit.kind === 'put-marks' && edit.sheet === name))
    .map(([, sheet]) => sheet);
  return {
    sheets,
    protectedSheets: new Set(
      worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
    ),
    structureLocked: protection.protected,
    names: new Map(names.items.map((item) => [item.name, item])),
    charts: new Map(replaced.map(([name, sheet]) => [name, sheet.charts.items])),
    marks: marked.length > 0 ? await loadMarks(context, marked) : new Map(),
  };
}
