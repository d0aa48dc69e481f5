import { a1 } from '../../grid/address';
import { AUDIT_MESSAGES } from '../messages';
import { officialOf } from '../official';
import { inTable, type TableCheck } from '../scene';

/** item-moved: if and only if a row is not where the official form's order has it: it is none of the longest run of rows in order. */
export const itemMoved: TableCheck = (scene) => {
  const official = officialOf(scene);
  if (!official) return [];
  const order = new Map(official.items.map((item, index) => [item.id, index]));
  const rows = official.rows.flatMap(({ item, official: one }) =>
    one ? [{ item, place: order.get(one.id) ?? 0, printed: one }] : [],
  );
  const inOrder = new Set(longestRun(rows.map(({ place }) => place)));
  return rows
    .filter(({ place }) => !inOrder.has(place))
    .map(({ item, place, printed }) =>
      inTable(
        scene,
        { cells: [a1(item.rows[0], scene.assessed.table.columns.item)], item: item.ordinal },
        {
          code: 'item-moved',
          severity: 'info',
          message: AUDIT_MESSAGES.itemMoved.message(item.rows[0]),
          settle: AUDIT_MESSAGES.itemMoved.settle,
          values: { official: printed.id, place: place + 1 },
          quote: printed.text,
        },
      ),
    );
};

/** The longest rising subsequence; of several the one that ends lowest. */
function longestRun(places: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const place of places) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < place);
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, place]);
  }
  return best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
}
