/** Requests and answers on the web may not exceed 5 MB; five matrices of long Chinese text stay far below at this size. */
export const CELLS_A_BAND = 10_000;

/** Rows [first, count] that together cover `rows` rows of `columns` columns, each band within the payload limit. */
export function bandsOf(rows: number, columns: number): { readonly first: number; readonly count: number }[] {
  const height = Math.max(1, Math.floor(CELLS_A_BAND / Math.max(1, columns)));
  const bands = [];
  for (let first = 0; first < rows; first += height) {
    bands.push({ first, count: Math.min(height, rows - first) });
  }
  return bands;
}
