import type { SheetArea } from './precedents';

const BLOCK = 64;
/** An area over more blocks than this is kept in a list of its own. */
const WIDE = 64;

interface Entry<T> {
  readonly at: SheetArea;
  readonly owner: T;
}

/** Finds the owners of all areas that hold a cell, without looking at every area. */
export class AreaIndex<T> {
  private readonly blocks = new Map<string, Entry<T>[]>();
  private readonly wide = new Map<string, Entry<T>[]>();

  add(at: SheetArea, owner: T): void {
    const [first, last] = [Math.floor(at.area.top / BLOCK), Math.floor(at.area.bottom / BLOCK)];
    const sheet = at.sheet.toLowerCase();
    if (last - first > WIDE) push(this.wide, sheet, { at, owner });
    else
      for (let block = first; block <= last; block += 1)
        push(this.blocks, `${block} ${sheet}`, { at, owner });
  }

  holding(sheet: string, row: number, column: number): T[] {
    const key = sheet.toLowerCase();
    const near = this.blocks.get(`${Math.floor(row / BLOCK)} ${key}`) ?? [];
    return [...near, ...(this.wide.get(key) ?? [])]
      .filter(({ at: { area } }) => row >= area.top && row <= area.bottom)
      .filter(({ at: { area } }) => column >= area.left && column <= area.right)
      .map((entry) => entry.owner);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
