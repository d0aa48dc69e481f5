import type { HostSheet } from '../model/sheet';
import type { HostObject } from '../host-object';
import { HostError, type Json } from '../wire';

const FOOTERS = ['CenterFooter', 'LeftFooter', 'RightFooter'];

/** Paper, direction, repeated rows, footers. Without a printer Excel may refuse all of it: `noPrinter`. */
export function pageLayout(sheet: HostSheet, hasPrinter: () => boolean): HostObject {
  const set = (name: string) => (value: Json) => {
    if (!hasPrinter()) throw new HostError('GeneralException');
    sheet.layout.set(name, value);
  };
  return {
    className: 'PageLayout',
    writes: { PaperSize: set('paperSize'), Orientation: set('orientation'), Zoom: set('zoom') },
    methods: {
      SetPrintTitleRows: (rows) => {
        if (!/^\$\d+:\$\d+$/.test(String(rows))) throw new HostError('InvalidArgument');
        set('titleRows')(rows as Json);
      },
      SetPrintTitleColumns: (columns) => {
        if (!/^\$[A-Z]+:\$[A-Z]+$/.test(String(columns))) throw new HostError('InvalidArgument');
        set('titleColumns')(columns as Json);
      },
    },
    parts: {
      HeadersFooters: () => ({
        className: 'HeaderFooterGroup',
        parts: {
          DefaultForAllPages: () => ({
            className: 'HeaderFooter',
            writes: Object.fromEntries(FOOTERS.map((name) => [name, set(name)])),
          }),
        },
      }),
    },
  };
}

/** Page breaks that stand above a cell. */
export function pageBreaks(sheet: HostSheet): HostObject {
  return {
    className: 'PageBreakCollection',
    methods: {
      Add: (place) => {
        const address = String(place);
        sheet.breaks.push(address);
        return { className: 'PageBreak' };
      },
      RemovePageBreaks: () => void sheet.breaks.splice(0),
    },
  };
}
