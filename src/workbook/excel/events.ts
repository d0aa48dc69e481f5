import { parseArea, type Place } from '../../grid/address';
import type { Unsubscribe } from '../port';

/** Tells when cells of any sheet change. A handler never writes. */
export function watchEdits(handler: () => void): Unsubscribe {
  return watch((context) => context.workbook.worksheets.onChanged.add(async () => handler()));
}

/** Tells which cell is selected: the upper left one of the first area. */
export function watchSelection(handler: (place: Place) => void): Unsubscribe {
  return watch((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      await Excel.run(async (current) => {
        const sheet = current.workbook.worksheets.getItem(worksheetId);
        sheet.load('name');
        await current.sync();
        const first = /^[A-Z]+\d+/.exec(address)?.[0];
        if (first === undefined) return;
        const { top, left } = parseArea(first);
        handler({ sheet: sheet.name, row: top, column: left });
      });
    }),
  );
}

type Handler = { remove(): void; context: OfficeExtension.ClientRequestContext };

/** Adds a handler in a run of its own and removes it in the context that it was added with. */
function watch(add: (context: Excel.RequestContext) => Handler): Unsubscribe {
  const added = Excel.run(async (context) => {
    const handler = add(context);
    await context.sync();
    return handler;
  }).catch(() => null);
  return () => {
    void added.then(async (handler) => {
      if (!handler) return;
      await Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    });
  };
}
