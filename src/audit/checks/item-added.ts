import { a1 } from '../../grid/address';
import { AUDIT_MESSAGES } from '../messages';
import { officialOf } from '../official';
import { inTable, type TableCheck } from '../scene';

/** item-added: if and only if a row of a table that is an official form is like none of the form's items. */
export const itemAdded: TableCheck = (scene) =>
  (officialOf(scene)?.rows ?? []).flatMap(({ item, official }) =>
    official
      ? []
      : inTable(
          scene,
          { cells: [a1(item.rows[0], scene.assessed.table.columns.item)], item: item.ordinal },
          {
            code: 'item-added',
            severity: 'warning',
            message: AUDIT_MESSAGES.itemAdded.message(item.rows[0]),
            settle: AUDIT_MESSAGES.itemAdded.settle,
            values: { points: item.points ?? '' },
            quote: item.text,
          },
        ),
  );
