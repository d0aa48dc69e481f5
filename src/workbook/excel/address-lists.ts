import { areaText, type Area } from '../../grid/address';

/** RangeAreas addresses may not be longer than 8,192 characters. */
const ADDRESS_LIMIT = 8000;

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The cells as lists of areas, "B4:D9,F4", each short enough for one RangeAreas. */
export function addressLists(cells: readonly Spot[]): string[] {
  return stacked(runs(cells))
    .map(areaText)
    .reduce<string[]>((lists, area) => {
      const last = lists.at(-1);
      if (last === undefined || last.length + area.length + 1 > ADDRESS_LIMIT) return [...lists, area];
      return [...lists.slice(0, -1), `${last},${area}`];
    }, []);
}

/** Cells side by side in one row. */
function runs(cells: readonly Spot[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last?.bottom === row && last.right >= column - 1)
      found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}

/** Runs of the same width one under the other become one area. */
function stacked(rows: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of rows) {
    const key = `${run.left} ${run.right}`;
    const above = open.get(key);
    if (above && above.bottom !== run.top - 1) closed.push(above);
    open.set(key, above?.bottom === run.top - 1 ? { ...above, bottom: run.bottom } : run);
  }
  return [...closed, ...open.values()];
}
