import type { EditPlan } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { putItems } from './blank/body';
import { putFoot } from './blank/foot';
import { putHead } from './blank/header';
import { Layout } from './blank/layout';
import { heightOf, pagesOf, type PageRoom } from './blank/pages';
import { putSections } from './blank/sections';
import type { OfficialForm } from './form';

/** Excel's limit for a sheet's name, and the characters that it refuses. */
const NAME_LENGTH = 31;
const REFUSED_IN_NAMES = /[[\]:*?/\\]/g;

/** The form as clerks print it, with nothing entered: an ordinary sheet of the user, not one of ours. */
export function blankSheet(form: OfficialForm, sheetName?: string): SheetSpec {
  const widths = form.columns.map((column) => column.width);
  const layout = new Layout(widths);
  const { headerRows } = putHead(form, layout);
  const items = putItems(form, layout, headerRows[1] + 1);
  const lastRow = putFoot(form, layout, items);
  const pages = pagesOf(form, items, roomOf(layout.heights(), headerRows, items[1], lastRow));
  putSections(form, layout, items[0], pages);
  return {
    name: sheetName ?? form.title.replace(REFUSED_IN_NAMES, '').slice(0, NAME_LENGTH),
    own: false,
    cells: layout.cells,
    merges: layout.merges,
    widths: Object.fromEntries(widths.map((width, index) => [index + 1, width])),
    heights: layout.heights(),
    freeze: { rows: headerRows[1], columns: 0 },
    validations: [],
    charts: [],
    print: {
      landscape: form.landscape,
      titleRows: headerRows,
      breaks: pages.slice(1).map(([first]) => first),
    },
  };
}

function roomOf(
  heights: Readonly<Record<number, number>>,
  [top, bottom]: readonly [number, number],
  lastItem: number,
  lastRow: number,
): PageRoom {
  return {
    heights,
    head: heightOf(1, bottom, heights),
    header: heightOf(top, bottom, heights),
    foot: heightOf(lastItem + 1, lastRow, heights),
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
