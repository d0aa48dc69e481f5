import type { Cell } from '../../grid/grid';

/** What a band of rows was loaded with; every matrix has the band's shape. */
export interface LoadedBand {
  /** 1-based place of the upper left cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** Puts the cells of a band into row → column → cell; blank cells stay absent. */
export function takeBand(band: LoadedBand, cells: Map<number, Map<number, Cell>>): void {
  band.values.forEach((values, rowIndex) => {
    values.forEach((value, columnIndex) => {
      const cell = cellOf(band, value, rowIndex, columnIndex);
      if (!cell) return;
      const row = band.top + rowIndex;
      const columns = cells.get(row) ?? new Map<number, Cell>();
      cells.set(row, columns.set(band.left + columnIndex, cell));
    });
  });
}

function cellOf(band: LoadedBand, value: unknown, row: number, column: number): Cell | null {
  const formulaText = band.formulas[row]?.[column];
  const formula =
    typeof formulaText === 'string' && formulaText.startsWith('=') && formulaText !== value
      ? formulaText
      : undefined;
  if ((value === '' || value === null || value === undefined) && formula === undefined) return null;
  const format = band.numberFormat[row]?.[column];
  return {
    kind: kindOf(band.valueTypes[row]?.[column], value),
    value:
      typeof value === 'number' || typeof value === 'boolean'
        ? value
        : typeof value === 'string'
          ? value
          : '',
    text: band.text[row]?.[column] ?? '',
    ...(formula === undefined ? {} : { formula }),
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
  };
}

function kindOf(valueType: string | undefined, value: unknown): Cell['kind'] {
  if (valueType === 'Error') return 'error';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
