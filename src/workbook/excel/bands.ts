import type { Area } from '../../grid/address';

/** Requests and answers on the web may not exceed 5 MB; five matrices of long Chinese text stay below at this size. */
export const CELLS_A_SYNC = 10_000;

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Bands of rows that together are the area, none of more cells than `limit`, each of one row at least. */
export function bandsOf(area: Area, limit: number): Area[] {
  const height = Math.max(1, Math.floor(limit / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return bands;
}

/** Asking for an area is half a kilobyte of request, however small it is: it counts as so many cells more. */
const CELLS_AN_AREA = 2;

/** The first of the list that go together into one sync: one at least, then as many as the limit allows. */
export function firstOf<T extends { readonly area: Area }>(list: readonly T[], limit: number): T[] {
  let cells = 0;
  const past = list.findIndex(({ area }, index) => {
    cells += sizeOf(area) + (index > 0 ? CELLS_AN_AREA : 0);
    return index > 0 && cells > limit;
  });
  return list.slice(0, past === -1 ? list.length : past);
}
