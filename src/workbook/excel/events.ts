import { parseArea, type Place } from '../../grid/address';
import type { Unsubscribe } from '../port';
import { can } from './abilities';

/**
 * Tells when a person changes cells of any sheet. Our own writing is done with events off; a host that tells of it all
 * the same says so where it can. A handler never writes.
 */
export function watchEdits(handler: () => void): Unsubscribe {
  return watch((context, isOn) =>
    context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      const isOurs = can('editSource') && triggerSource === 'ThisLocalAddin';
      if (isOn() && !isOurs) handler();
    }),
  );
}

/**
 * Tells which cell is selected: the upper left one of the first area. Whole columns and rows are not told, nor every
 * cell that a person runs through while Excel is still asked about an earlier one.
 */
export function watchSelection(handler: (place: Place) => void): Unsubscribe {
  return watch((context, isOn) =>
    context.workbook.worksheets.onSelectionChanged.add(
      latestOf(async ({ worksheetId, address }) => {
        const first = /^\$?[A-Z]+\$?\d+/.exec(address)?.[0];
        if (first === undefined || !isOn()) return;
        const { top, left } = parseArea(first);
        const sheet = await nameOf(worksheetId);
        if (sheet !== null && isOn()) handler({ sheet, row: top, column: left });
      }),
    ),
  );
}

/**
 * Works on one thing after the other; of those that come meanwhile only the last is not forgotten. Answers at once: the
 * library tells of the next only when it has its answer about the one before.
 */
function latestOf<T>(work: (one: T) => Promise<void>): (one: T) => Promise<void> {
  const waiting: T[] = [];
  let isBusy = false;
  const goOn = async () => {
    isBusy = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
    } finally {
      isBusy = false;
    }
  };
  return async (one) => {
    waiting.splice(0, waiting.length, one);
    if (!isBusy) void goOn();
  };
}

/** null where the sheet is gone already, or Excel is busy: then nobody needs to know. */
async function nameOf(worksheetId: string): Promise<string | null> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

interface Handler {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/**
 * Adds a handler in a run of its own, waiting for a person who is in a cell, and removes it in the context that it
 * was added with. From the moment it is taken away nothing is told any more.
 */
function watch(add: (context: Excel.RequestContext, isOn: () => boolean) => Handler): Unsubscribe {
  let on = true;
  const added = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = add(context, () => on);
    await context.sync();
    return handler;
  }).catch(unlessOurs);
  return () => {
    on = false;
    void added
      .then((handler) =>
        handler
          ? Excel.run(handler.context, async (context) => {
              handler.remove();
              await context.sync();
            })
          : null,
      )
      .catch(unlessOurs);
  };
}

/** Without its events the pane still works: one presses 重新计算. A mistake of our own is not hidden. */
function unlessOurs(error: unknown): null {
  if (error instanceof OfficeExtension.Error) return null;
  throw error;
}
