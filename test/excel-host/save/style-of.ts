import { STYLES, type Style } from '../../../src/grid/style';
import type { StyleName } from '../../../src/grid/sheet-spec';
import { dress } from '../../../src/workbook/excel/dress';
import { parseArea } from '../../../src/grid/address';
import type { HostSheet } from '../model/sheet';
import { NotImplemented, type Json } from '../wire';

type Looks = ReadonlyMap<string, Json>;

/** Sizes are the sheet's, not a look of ours. */
const SIZES = new Set(['columnWidth', 'rowHeight', 'useStandardWidth', 'useStandardHeight']);

/** The styles of ours by what Excel is told of them. */
const NAMES = new Map(
  Object.entries(STYLES).map(([name, style]) => [keyOf(looksOf(style), style.format), name as StyleName]),
);

/** Which of our styles each cell of a sheet bears: "row column" → its looks. Later looks go over earlier ones. */
export function looksOfCells(sheet: HostSheet): Map<string, Map<string, Json>> {
  const cells = new Map<string, Map<string, Json>>();
  for (const { address, property, value } of sheet.looks) {
    if (SIZES.has(property)) continue;
    const { top, left, bottom, right } = parseArea(address);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const looks = cells.get(`${row} ${column}`) ?? new Map<string, Json>();
        cells.set(`${row} ${column}`, looks.set(property, value));
      }
    }
  }
  return cells;
}

/** The style of a cell that looks so; a look that is none of ours can't be saved. */
export function styleOf(looks: Looks, format: string): StyleName {
  const found = NAMES.get(keyOf(looks, format));
  if (!found) throw new NotImplemented(`saving the look ${keyOf(looks, format)}`);
  return found;
}

function keyOf(looks: Looks, format: string): string {
  return JSON.stringify([format, ...[...looks].sort(([one], [other]) => one.localeCompare(other))]);
}

/** What Excel is told of a style, by the names that the host keeps. */
function looksOf(style: Style): Looks {
  const told = new Map<string, Json>();
  const part = (prefix: string): object =>
    new Proxy(
      {},
      {
        get: (_part, name) =>
          name === 'getItem' ? (edge: string) => part(`${prefix}${edge}`) : part(prefix + partName(name)),
        set: (_part, name, value: Json) => {
          told.set(prefix === '' ? String(name) : prefix + capital(String(name)), value);
          return true;
        },
      },
    );
  dress(part('') as Excel.RangeFormat, style);
  return told;
}

/** borders → border, as each of them is called. */
function partName(name: string | symbol): string {
  return String(name).replace(/s$/, '');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
