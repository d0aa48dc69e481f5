import { columnNumber, parseArea, type Area } from '../../../src/grid/address';
import { HostError } from '../wire';
import { SHEET_AREA } from './sheet';

/** "A1:C3", "A:C", "3:4", "$A$1" → area; anything else is refused as Excel refuses it. */
export function areaFrom(address: string): Area {
  const bare = address.replaceAll('$', '').replace(/^.*!/, '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(bare);
  if (columns) {
    return { ...SHEET_AREA, left: columnNumber(columns[1] ?? ''), right: columnNumber(columns[2] ?? '') };
  }
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows) return { ...SHEET_AREA, top: Number(rows[1]), bottom: Number(rows[2]) };
  try {
    return inSheet(parseArea(bare));
  } catch {
    throw new HostError('InvalidArgument');
  }
}

export function inSheet(area: Area): Area {
  const { bottom, right } = SHEET_AREA;
  if (area.top < 1 || area.left < 1 || area.bottom > bottom || area.right > right) {
    throw new HostError('InvalidArgument');
  }
  return area;
}

export function bound(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  };
}
