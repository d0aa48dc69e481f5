import type { Area, Place } from '../../../src/grid/address';
import { cellAt, gridNamed, type Cell, type Grid } from '../../../src/grid/grid';
import { BLANK, type Content, type Edit, type EditPlan } from '../../../src/grid/plan';
import type { SheetSpec } from '../../../src/grid/sheet-spec';
import type { Workbook } from '../../../src/workbook/port';
import type { WorkbookContents } from '../fixtures/simple';

/** A workbook under test, and the person who sits before it. */
export interface Tried {
  readonly workbook: Workbook;
  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, content: Content): Promise<void>;
  /** A person goes to a cell. */
  goTo(place: Place): Promise<void>;
  /** Where `select` took the person, oldest first. */
  shown(): readonly Place[];
}

/** Makes a workbook with these contents behind the adapter under test. */
export type Make = (contents: WorkbookContents) => Promise<Tried>;

/** Title, in a scorer's words → what must hold. */
export type Cases = Readonly<Record<string, (make: Make) => Promise<void>>>;

export const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

/** A small form: a merged title, two items, a sum row, and a hidden sheet beside it. */
export const FORM: WorkbookContents = {
  sheets: [
    {
      name: '评分表',
      rows: [
        ['再就业评分表', null, null],
        ['考评内容', '分值', '自评分'],
        ['组织领导', 10, 9.5],
        ['经费到位', 5, null],
        ['合计', { value: 15, formula: '=SUM(B3:B4)' }, { value: 9.5, formula: '=SUM(C3:C4)' }],
      ],
      merges: [area(1, 1, 1, 3)],
    },
    { name: '说明', rows: [['填表说明'], [true], [{ value: '#N/A' }]], state: 'hidden' },
  ],
  names: { 自评合计: '评分表!$C$5' },
};

export function set(
  sheet: string,
  row: number,
  column: number,
  after: Content,
  before: Content = BLANK,
): Edit {
  return { kind: 'set-cell', sheet, row, column, before, after };
}

export function plan(...groups: (readonly Edit[])[]): EditPlan {
  const titled = groups.map((edits, index) => ({ id: `g${index + 1}`, title: `第 ${index + 1} 组`, edits }));
  return { fingerprints: [], groups: titled };
}

export function sheetOf(
  name: string,
  rows: readonly (readonly string[])[],
  more: Partial<SheetSpec> = {},
): SheetSpec {
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({ row: row + 1, column: column + 1, value, style: 'text' as const })),
  );
  return {
    name,
    cells,
    merges: [],
    widths: { 1: 20 },
    heights: {},
    validations: [],
    charts: [],
    print: { landscape: false },
    ...more,
  };
}

export async function cell(tried: Tried, sheet: string, row: number, column: number): Promise<Cell | null> {
  const grid = gridNamed(await tried.workbook.read(), sheet);
  return grid ? cellAt(grid, row, column) : null;
}

export async function sheets(tried: Tried): Promise<string[]> {
  return (await tried.workbook.read()).grids.map((grid) => grid.sheet);
}

export async function gridOf(tried: Tried, sheet: string): Promise<Grid> {
  const grid = gridNamed(await tried.workbook.read(), sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return grid;
}
