import type { LayoutCorrection } from './correction';
import { bandOf, type HeaderBand } from './header';
import type { Region } from './regions';
import type { View } from './view';

/** The bands, where a person said which rows are a header with that one instead of what was found there. */
export function correctedBands(
  view: View,
  bands: readonly HeaderBand[],
  corrections: readonly LayoutCorrection[],
): HeaderBand[] {
  const said = corrections.flatMap(({ anchor, headerRows }) => {
    if (headerRows === null) return [];
    const [first, last] = [anchor.row + headerRows.first, anchor.row + headerRows.last];
    const rows = view.rows.filter((row) => row >= first && row <= last);
    const old = bands.find((band) => holds(band, anchor.row, anchor.column));
    const band = rows.length > 0 ? bandOf(view, rows, old?.reach ?? [1, view.lastColumn]) : null;
    return band && band.cells.length > 0 ? [{ band, old }] : [];
  });
  if (said.length === 0) return [...bands];
  const isGone = (band: HeaderBand): boolean =>
    said.some(({ band: other, old }) => band === old || overlap(band, other));
  return [...bands.filter((band) => !isGone(band)), ...said.map(({ band }) => band)].sort(
    (a, b) => a.top - b.top || a.left - b.left,
  );
}

/** The correction whose anchor stands in the table's first header; else in the table, the uppermost. */
export function correctionOf(
  region: Region,
  corrections: readonly LayoutCorrection[],
): LayoutCorrection | null {
  const [band] = region.bands;
  if (!band) return null;
  const rows = [band.top, ...region.body];
  const inside = corrections
    .filter(({ anchor, headerRows }) => {
      const row = anchor.row + (headerRows?.first ?? 0);
      return (
        anchor.column >= region.left &&
        anchor.column <= region.right &&
        row >= band.top &&
        row <= Math.max(...rows)
      );
    })
    .sort((a, b) => a.anchor.row - b.anchor.row);
  return inside[0] ?? null;
}

function holds(band: HeaderBand, row: number, column: number): boolean {
  return row >= band.top && row <= band.bottom && column >= band.left && column <= band.right;
}

function overlap(one: HeaderBand, other: HeaderBand): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
