import { overlaps, type Area } from '../../../src/grid/address';
import type { HostSheet } from '../model/sheet';
import { areaFrom } from '../model/areas';
import type { HostObject } from '../host-object';
import { HostError } from '../wire';
import { conditionalFormats } from './conditional-formats';
import { rangeFormat } from './range-format';

/** Excel takes no longer list of areas. */
const ADDRESS_LIMIT = 8192;

/** Several rectangles of one sheet, by their addresses: "A1:B2,D4". */
export function rangeAreas(sheet: HostSheet, address: string): HostObject {
  if (address.length > ADDRESS_LIMIT) throw new HostError('InvalidArgument');
  const areas = address.split(',').map(areaFrom);
  return {
    className: 'RangeAreas',
    isReferenced: true,
    parts: {
      Format: () => rangeFormat(sheet, areas),
      ConditionalFormats: () => conditionalFormats(sheet, areas),
    },
  };
}

/** More merged areas than this Excel does not tell: the batch fails. */
const MERGES_LIMIT = 512;

/** The merged areas that touch an area; null where there is none. */
export function mergedAreas(
  sheet: HostSheet,
  within: Area,
  range: (area: Area) => HostObject,
): HostObject | null {
  const areas = sheet.merges.map(areaFrom).filter((area) => overlaps(area, within));
  if (areas.length > MERGES_LIMIT) throw new HostError('GeneralException');
  if (areas.length === 0) return null;
  const collection: HostObject = { className: 'RangeCollection', items: () => areas.map(range) };
  return { className: 'RangeAreas', isReferenced: true, parts: { Areas: () => collection } };
}
