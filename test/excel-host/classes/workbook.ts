import type { ExcelHost } from '../excel-host';
import type { HostObject } from '../host-object';
import { HostError, type Json } from '../wire';
import { names } from './names';
import { worksheet } from './worksheet';

/** The root of every object path. */
export function workbook(host: ExcelHost): HostObject {
  return {
    className: 'Workbook',
    reads: { Name: () => host.book.name },
    parts: {
      Worksheets: () => worksheets(host),
      Names: () => names(host.book),
      Protection: () => ({
        className: 'WorkbookProtection',
        reads: { Protected: () => host.book.structureLocked },
      }),
      _Runtime: () => ({
        className: 'Runtime',
        writes: {
          EnableEvents: (on) => {
            host.tellsEvents = on === true;
          },
        },
      }),
    },
  };
}

function worksheets(host: ExcelHost): HostObject {
  const { book } = host;
  const find = (key: Json) => {
    const found = book.sheets.find((one) => one.id === key) ?? book.sheetNamed(String(key));
    return found ? worksheet(host, found) : null;
  };
  return {
    className: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheet(host, sheet)),
    item: find,
    methods: {
      Add: (name) => worksheet(host, book.addSheet(String(name))),
      GetItem: (key) => {
        const found = find(key as Json);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
      GetItemOrNullObject: (key) => find(key as Json),
      _RegisterDataChangedEvent: () => host.listen('changed', true),
      _UnregisterDataChangedEvent: () => host.listen('changed', false),
      _RegisterSelectionChangedEvent: () => host.listen('selected', true),
      _UnregisterSelectionChangedEvent: () => host.listen('selected', false),
    },
  };
}
