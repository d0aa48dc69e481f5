import type { OfficialForm } from '../form';
import type { Layout } from './layout';
import { withoutEmptyLines } from './printed';

/** Title, unit lines and header, from row 1 on. */
export function putHead(
  form: OfficialForm,
  layout: Layout,
): { readonly headerRows: readonly [number, number] } {
  const right = form.columns.length;
  layout.put({ top: 1, left: 1, bottom: 1, right }, { value: form.title }, 'title');
  layout.need({ top: 1, left: 1, bottom: 1, right }, 36);
  form.lines.forEach((line, index) => {
    const row = index + 2;
    // Not merged: the text runs on over the blank cells beside it, and what is typed behind it stays in its cell.
    layout.cells.push({ row, column: 1, value: line, style: 'subtitle' });
    layout.need({ top: row, left: 1, bottom: row, right: 1 }, 21);
  });
  const top = form.lines.length + 2;
  const bottom = form.columns.some((column) => column.subheader !== undefined) ? top + 1 : top;
  putHeader(form, layout, top, bottom);
  return { headerRows: [top, bottom] };
}

/** Neighbours with one header and their own subheaders share the upper cell; a column without one takes both rows. */
function putHeader(form: OfficialForm, layout: Layout, top: number, bottom: number): void {
  const { columns } = form;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    if (!column) continue;
    const header = { value: withoutEmptyLines(column.header) };
    if (column.subheader === undefined) {
      layout.put({ top, left: index + 1, bottom, right: index + 1 }, header, 'formHeader');
      continue;
    }
    let last = index;
    while (columns[last + 1]?.header === column.header && columns[last + 1]?.subheader !== undefined)
      last += 1;
    layout.put({ top, left: index + 1, bottom: top, right: last + 1 }, header, 'formHeader');
    for (let under = index; under <= last; under += 1) {
      const lower = { value: withoutEmptyLines(columns[under]?.subheader ?? '') };
      layout.put({ top: bottom, left: under + 1, bottom, right: under + 1 }, lower, 'formHeader');
    }
    index = last;
  }
}
