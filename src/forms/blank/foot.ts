import { a1 } from '../../grid/address';
import type { OfficialForm } from '../form';
import type { Layout } from './layout';

/** The 合计 row under the items, its sums as formulas, and the notes. Gives the sheet's last row. */
export function putFoot(form: OfficialForm, layout: Layout, items: readonly [number, number]): number {
  const right = form.columns.length;
  let row = items[1] + 1;
  if (form.total) {
    putTotal(form, form.total, layout, row, items);
    row += 1;
  }
  for (const note of form.notes) {
    layout.put({ top: row, left: 1, bottom: row, right }, { value: note }, 'formNote');
    row += 1;
  }
  return row - 1;
}

function putTotal(
  form: OfficialForm,
  total: NonNullable<OfficialForm['total']>,
  layout: Layout,
  row: number,
  [first, last]: readonly [number, number],
): void {
  const at = form.columns.findIndex((column) => column.role === (total.pointsIn ?? 'points'));
  const one = (column: number) => ({ top: row, left: column, bottom: row, right: column });
  const points = /^\d+$/.test(total.pointsText) ? Number(total.pointsText) : total.pointsText;
  layout.put({ ...one(1), right: at }, { value: total.label }, 'formTotal');
  layout.put(one(at + 1), { value: points }, 'formTotal');
  for (let column = at + 2; column <= form.columns.length; column += 1) {
    const isLevel = form.columns[column - 1]?.role === 'level';
    const sum = { formula: `=SUM(${a1(first, column)}:${a1(last, column)})`, value: 0 };
    layout.put(one(column), isLevel ? sum : { value: null }, 'formTotal');
  }
  layout.need(one(1), 24);
}
