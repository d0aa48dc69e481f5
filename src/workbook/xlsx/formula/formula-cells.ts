import type { Area } from '../../../grid/address';
import type { ReadSheet, SheetContents } from '../read/read-sheet';
import { precedents, type NameTable, type Precedents } from './precedents';
import { tokens, type Token } from './tokens';

/** A formula of the workbook and the cells that show its result: one, or the area of an array formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly tokens: readonly Token[];
  readonly cells: Area;
  /** An array formula or a data table: not calculated here. */
  readonly isArea: boolean;
  readonly rests: Precedents;
}

interface Cut {
  readonly row: number;
  readonly column: number;
  readonly tokens: readonly Token[];
}

/** A sheet's formulas are cut once, however often the workbook is changed elsewhere. */
const known = new WeakMap<SheetContents, readonly Cut[]>();

function cutFormulas(contents: SheetContents): readonly Cut[] {
  const found: Cut[] = [];
  for (const [row, columns] of contents.cells) {
    for (const [column, cell] of columns) {
      if (cell.formula !== undefined) found.push({ row, column, tokens: tokens(cell.formula.slice(1)) });
    }
  }
  return found;
}

const ANYTHING: Precedents = { areas: [], names: [], isOpaque: true };

/** Every formula of the workbook, with what it rests on. */
export function formulaCells(sheets: readonly ReadSheet[], table: NameTable): FormulaCell[] {
  return sheets.flatMap(({ contents, grid: { sheet } }) => {
    const cut = known.get(contents) ?? cutFormulas(contents);
    known.set(contents, cut);
    const areas = new Map(contents.formulaAreas.map((one) => [`${one.row} ${one.column}`, one]));
    const dataTables = contents.formulaAreas
      .filter((one) => one.kind === 'table')
      .map(({ row, column, area }) => {
        return { sheet, row, column, tokens: [], cells: area, isArea: true, rests: ANYTHING };
      });
    const formulas = cut.map(({ row, column, tokens: pieces }) => {
      const area = areas.get(`${row} ${column}`)?.area;
      const cells = area ?? { top: row, left: column, bottom: row, right: column };
      const rests = precedents(pieces, sheet, table);
      return { sheet, row, column, tokens: pieces, cells, isArea: area !== undefined, rests };
    });
    return [...formulas, ...dataTables];
  });
}
