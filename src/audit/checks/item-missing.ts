import { a1 } from '../../grid/address';
import { oneLine } from '../../text/letters';
import { AUDIT_MESSAGES } from '../messages';
import { officialOf, type Official } from '../official';
import { inTable, type TableCheck } from '../scene';

/**
 * item-missing: if and only if an item of the official form is not in the table, though most of its section is, and items of the form
 * before and behind it are. The form's own first section begins, and a table with a total row ends, with the form; elsewhere a table that
 * begins later or ends sooner is an excerpt, and silent.
 */
export const itemMissing: TableCheck = (scene) => {
  const official = officialOf(scene);
  if (!official) return [];
  const { table } = scene.assessed;
  const found = new Map(official.rows.flatMap(({ item, official: one }) => (one ? [[one.id, item]] : [])));
  return official.form.sections.flatMap((section, index) => {
    const missing = section.items.filter(({ id }) => !found.has(id));
    if (missing.length * 2 > section.items.length) return [];
    return missing
      .filter(({ id }) => isInside(official, id, index === 0, table.total !== null))
      .map((item) => {
        const nearest = section.items.flatMap(({ id }) => found.get(id) ?? []).at(-1);
        const row = nearest?.rows[0] ?? table.area.top;
        return inTable(
          scene,
          { cells: [a1(row, table.columns.item)], part: item.id },
          {
            code: 'item-missing',
            severity: 'warning',
            message: AUDIT_MESSAGES.itemMissing.message(oneLine(section.name), oneLine(item.text)),
            settle: AUDIT_MESSAGES.itemMissing.settle,
            values: { official: item.id, points: item.points },
            quote: item.text,
          },
        );
      });
  });
};

function isInside({ items, rows }: Official, id: string, opens: boolean, closes: boolean): boolean {
  const order = new Map(items.map((item, index) => [item.id, index]));
  const place = order.get(id) ?? 0;
  const found = rows.flatMap(({ official }) => (official ? (order.get(official.id) ?? []) : []));
  return (opens || found.some((one) => one < place)) && (closes || found.some((one) => one > place));
}
