import type { HostSheet } from '../model/book';
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
