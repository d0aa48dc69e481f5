import { areaText, overlaps, quotedSheet, type Area } from '../../../src/grid/address';
import { freshId, type HostMark, type HostSheet } from '../model/sheet';
import type { HostObject } from '../host-object';
import { HostError, NotImplemented, type Json } from '../wire';

/** Conditional formats that touch these areas. Only custom ones can be made; of others only type and id are known. */
export function conditionalFormats(sheet: HostSheet, areas: readonly Area[]): HostObject {
  const touching = () =>
    sheet.marks.filter((mark) => mark.areas.some((one) => areas.some((area) => overlaps(area, one))));
  const find = (id: Json) => {
    const mark = sheet.marks.find((one) => one.id === id);
    return mark ? conditionalFormat(sheet, mark) : null;
  };
  return {
    className: 'ConditionalFormatCollection',
    items: () => touching().map((mark) => conditionalFormat(sheet, mark)),
    item: find,
    methods: {
      GetItem: (id) => {
        const found = find(id as Json);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
      Add: (type) => {
        sheet.checkFormat();
        if (type !== 'Custom') throw new NotImplemented(`conditional format ${String(type)}`);
        const mark: HostMark = { id: freshId(), type: 'Custom', areas, formula: '', fill: '' };
        sheet.marks.unshift(mark);
        return conditionalFormat(sheet, mark);
      },
      ClearAll: () => {
        sheet.checkFormat();
        const gone = touching();
        sheet.marks = sheet.marks.filter((mark) => !gone.includes(mark));
      },
    },
  };
}

function conditionalFormat(sheet: HostSheet, mark: HostMark): HostObject {
  return {
    className: 'ConditionalFormat',
    identity: () => ({ Id: mark.id }),
    reads: { Id: () => mark.id, Type: () => mark.type },
    parts: { Custom: () => custom(sheet, mark) },
    methods: {
      GetRanges: () => rangesOf(sheet, mark),
      Delete: () => {
        sheet.checkFormat();
        if (!sheet.marks.includes(mark)) throw new HostError('ItemNotFound');
        sheet.marks = sheet.marks.filter((one) => one !== mark);
      },
    },
  };
}

function rangesOf(sheet: HostSheet, mark: HostMark): HostObject {
  const address = () => mark.areas.map((area) => `${quotedSheet(sheet.name)}!${areaText(area)}`).join(',');
  return { className: 'RangeAreas', isReferenced: true, reads: { Address: address } };
}

function custom(sheet: HostSheet, mark: HostMark): HostObject {
  if (mark.type !== 'Custom') throw new HostError('InvalidOperation');
  return {
    className: 'CustomConditionalFormat',
    parts: {
      Rule: () => ({
        className: 'ConditionalFormatRule',
        reads: { Formula: () => mark.formula },
        writes: {
          Formula: (formula) => {
            sheet.checkFormat();
            mark.formula = String(formula);
          },
        },
      }),
      Format: () => ({
        className: 'ConditionalRangeFormat',
        parts: {
          Fill: () => ({
            className: 'ConditionalRangeFill',
            writes: {
              Color: (color) => {
                sheet.checkFormat();
                mark.fill = String(color);
              },
            },
          }),
        },
      }),
    },
  };
}
