import type { EditPlan } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { putItems } from './blank/body';
import { putFoot } from './blank/foot';
import { putHead } from './blank/header';
import { Layout } from './blank/layout';
import type { OfficialForm } from './form';

/** Excel's limit for a sheet's name, and the characters that it refuses. */
const NAME_LENGTH = 31;
const REFUSED_IN_NAMES = /[[\]:*?/\\]/g;

/** The form as clerks print it, with nothing entered: an ordinary sheet of the user, not one of ours. */
export function blankSheet(form: OfficialForm, sheetName?: string): SheetSpec {
  const widths = form.columns.map((column) => column.width);
  const layout = new Layout(widths);
  const { headerRows } = putHead(form, layout);
  const top = headerRows[1] + 1;
  const { bottom } = putItems(form, layout, top);
  putFoot(form, layout, [top, bottom]);
  return {
    name: sheetName ?? form.title.replace(REFUSED_IN_NAMES, '').slice(0, NAME_LENGTH),
    cells: layout.cells,
    merges: layout.merges,
    widths: Object.fromEntries(widths.map((width, index) => [index + 1, width])),
    heights: layout.heights(),
    freeze: { rows: headerRows[1], columns: 0 },
    validations: [],
    charts: [],
    print: { landscape: form.landscape, titleRows: headerRows },
  };
}

/** Puts the blank form into a new workbook. */
export function blankForm(form: OfficialForm): EditPlan {
  const sheet = blankSheet(form);
  return {
    fingerprints: [],
    groups: [{ id: 'blank-form', title: form.title, edits: [{ kind: 'put-sheet', sheet }] }],
  };
}
