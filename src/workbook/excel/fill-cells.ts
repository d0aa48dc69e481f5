import type { Area } from '../../grid/address';
import type { Content } from '../../grid/plan';
import { rangeOf } from './areas';
import { TEXT_FORMAT, writeCell, written } from './content';
import { bytesOf, type Waiting } from './waiting';

/** What goes into a cell of an empty sheet. */
export interface Filling extends Content {
  readonly row: number;
  readonly column: number;
  /** Number format code. */
  readonly format: string;
}

/** What is written at once: the library cuts it into chunks of 1,500 cells in one request. */
const BAND_BYTES = 500_000;
/** Of one cell, beside its content: quotes, commas, its number format. */
const CELL_BYTES = 20;

/** Writes cells of an empty sheet in bands of whole rows. */
export async function fillCells(
  waiting: Waiting,
  sheet: Excel.Worksheet,
  cells: readonly Filling[],
): Promise<void> {
  const area = extent(cells);
  if (!area) return;
  const rows = groupedBy(cells, ({ row }) => row);
  for (const { bytes, ...band } of bandsOf(area, rows)) {
    await waiting.makeRoom(bytes);
    fillBand(sheet, band, rows);
  }
}

function bandsOf(area: Area, rows: ReadonlyMap<number, readonly Filling[]>): (Area & { bytes: number })[] {
  const bands: (Area & { bytes: number })[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const bytes = (rows.get(row) ?? []).reduce(
      (sum, cell) => sum + bytesOf(cell),
      (area.right - area.left + 1) * CELL_BYTES,
    );
    const last = bands.at(-1);
    if (last && last.bytes + bytes <= BAND_BYTES)
      bands[bands.length - 1] = { ...last, bottom: row, bytes: last.bytes + bytes };
    else bands.push({ ...area, top: row, bottom: row, bytes });
  }
  return bands;
}

/** Number formats first: a cell that is formatted as text keeps what is written into it. */
function fillBand(sheet: Excel.Worksheet, band: Area, rows: ReadonlyMap<number, readonly Filling[]>): void {
  const width = band.right - band.left + 1;
  const formulas: (string | number | boolean)[][] = [];
  const formats: string[][] = [];
  const odd: Filling[] = [];
  for (let row = band.top; row <= band.bottom; row += 1) {
    const line = new Array<string | number | boolean>(width).fill('');
    const formatLine = new Array<string>(width).fill('General');
    for (const cell of rows.get(row) ?? []) {
      const index = cell.column - band.left;
      formatLine[index] = cell.format;
      if (cell.format !== TEXT_FORMAT) line[index] = written(cell);
      else if (typeof cell.value === 'string' && cell.formula === undefined) line[index] = cell.value;
      else if (cell.value !== null) odd.push(cell);
    }
    formulas.push(line);
    formats.push(formatLine);
  }
  const range = rangeOf(sheet, band);
  range.numberFormat = formats;
  range.formulas = formulas;
  // A number or a formula in a cell that is formatted as text.
  for (const cell of odd) writeCell(rangeOf(sheet, areaOf(cell)), cell, cell.format, true);
}

function areaOf({ row, column }: Filling): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The smallest area that holds all the cells; null where there are none. */
export function extent(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  const [first] = cells;
  if (!first) return null;
  return cells.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}

export function groupedBy<T, K>(cells: readonly T[], key: (cell: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const cell of cells) {
    const known = groups.get(key(cell));
    if (known) known.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return groups;
}
