import type { Element } from '@xmldom/xmldom';
import { a1, areaText, columnNumber } from '../../../grid/address';
import type { Content } from '../../../grid/plan';
import { areaOf } from '../package/areas';
import type { RowList } from '../package/rows';
import type { Tree } from '../package/tree';
import { child, children, ensure, isOn, make } from '../package/elements';
import { shiftFormula } from '../formula/shift';
import { writeCache, writeContent } from './cell-content';
import { WORKSHEET_ORDER } from './worksheet-order';

function columnOf(cell: Element): number {
  return columnNumber(/^[A-Za-z]+/.exec(cell.getAttribute('r') ?? '')?.[0] ?? 'A');
}

/** Cells without an address get the one that they have by their place. */
function nameAddresses(row: Element, number: number): void {
  let column = 0;
  for (const cell of children(row, 'c')) {
    column = cell.getAttribute('r') === null ? column + 1 : columnOf(cell);
    cell.setAttribute('r', a1(number, column));
  }
}

/** The cells of one worksheet part, to change. */
export class SheetCells {
  private readonly root: Element;
  private readonly rows: RowList;
  private readonly columns = new Map<number, Map<number, Element>>();

  constructor({ root, rows }: Tree) {
    if (!rows) throw new Error('not a worksheet');
    this.root = root;
    this.rows = rows;
  }

  /** The cell's element; null where the file has none. */
  cell(row: number, column: number): Element | null {
    return this.cellsOf(row).get(column) ?? null;
  }

  private cellsOf(row: number): Map<number, Element> {
    const known = this.columns.get(row);
    if (known) return known;
    const element = this.rows.look(row);
    if (!element) return new Map<number, Element>();
    nameAddresses(element, row);
    const cells = new Map(children(element, 'c').map((cell) => [columnOf(cell), cell]));
    this.columns.set(row, cells);
    return cells;
  }

  /** The style of a cell, or the one that it would get: its row's, else its column's, else 0. */
  styleAt(row: number, column: number): number {
    const style = this.cell(row, column)?.getAttribute('s');
    return style != null ? Number(style) : this.cell(row, column) ? 0 : this.inheritedStyle(row, column);
  }

  private inheritedStyle(row: number, column: number): number {
    const element = this.rows.look(row);
    if (element && isOn(element.getAttribute('customFormat'))) return Number(element.getAttribute('s') ?? 0);
    const cols = child(this.root, 'cols');
    const col = (cols ? children(cols, 'col') : []).find(
      (one) => Number(one.getAttribute('min')) <= column && column <= Number(one.getAttribute('max')),
    );
    return Number(col?.getAttribute('style') ?? 0);
  }

  /** Writes the content; a missing cell is made with the style that it inherits. Says whether a formula came or went. */
  set(row: number, column: number, content: Content): { formulaChanged: boolean } {
    const isBlank = content.value === null && content.formula === undefined;
    const known = this.cell(row, column);
    if (!known && isBlank) return { formulaChanged: false };
    const cell = known ?? this.makeCell(row, column);
    this.rows.touch(row);
    const old = child(cell, 'f');
    if (old?.getAttribute('t') === 'shared' && old.textContent)
      this.unshare(old.getAttribute('si'), row, column, old);
    writeContent(cell, content);
    if (!isBlank) this.widenDimension(row, column);
    return { formulaChanged: old !== null || content.formula !== undefined };
  }

  /** Writes the value beside a formula; null takes it away. */
  setCache(row: number, column: number, value: number | null): void {
    const cell = this.cell(row, column);
    if (!cell) return;
    this.rows.touch(row);
    writeCache(cell, value);
  }

  /** Gives a formula other words; its value goes. One of a shared formula stands on its own from then on. */
  rewrite(row: number, column: number, formula: string): void {
    const cell = this.cell(row, column);
    const element = cell ? child(cell, 'f') : null;
    if (!cell || !element) return;
    this.rows.touch(row);
    if (element.getAttribute('t') === 'shared') {
      if (element.textContent) this.unshare(element.getAttribute('si'), row, column, element);
      for (const attribute of ['t', 'si', 'ref']) element.removeAttribute(attribute);
    }
    element.textContent = formula;
    writeCache(cell, null);
  }

  /** The master of a shared formula goes: the others get the formula that they stand for. */
  private unshare(index: string | null, row: number, column: number, master: Element): void {
    const formula = master.textContent ?? '';
    for (const at of this.rows.numbersHolding(`si="${index ?? ''}"`)) {
      for (const [place, cell] of this.cellsOf(at)) {
        const other = child(cell, 'f');
        if (!other || other === master || other.getAttribute('si') !== index) continue;
        if (other.getAttribute('t') !== 'shared' || other.textContent) continue;
        this.rows.touch(at);
        for (const attribute of ['t', 'si', 'ref']) other.removeAttribute(attribute);
        other.textContent = shiftFormula(formula, at - row, place - column);
      }
    }
  }

  private makeRow(row: number): Element {
    const made = make(ensure(this.root, 'sheetData', WORKSHEET_ORDER), 'row', { r: String(row) });
    this.rows.add(row, made);
    return made;
  }

  private makeCell(row: number, column: number): Element {
    const style = this.inheritedStyle(row, column);
    const parent = this.rows.look(row) ?? this.makeRow(row);
    const cells = this.cellsOf(row);
    const made = make(parent, 'c', { r: a1(row, column), ...(style > 0 ? { s: String(style) } : {}) });
    const next = [...cells.keys()].filter((one) => one > column);
    const before = next.length > 0 ? cells.get(Math.min(...next)) : children(parent, 'extLst')[0];
    parent.insertBefore(made, before ?? null);
    cells.set(column, made);
    widenSpans(parent, column);
    return made;
  }

  private widenDimension(row: number, column: number): void {
    const dimension = child(this.root, 'dimension');
    const known = areaOf(dimension?.getAttribute('ref'));
    if (!dimension || !known) return;
    const { top, left, bottom, right } = known;
    dimension.setAttribute(
      'ref',
      areaText({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
    );
  }
}

/** `spans` is a hint, but one that some readers believe. */
function widenSpans(row: Element, column: number): void {
  const [first, last] = (row.getAttribute('spans') ?? '').split(':').map(Number);
  if (!first || !last || (first <= column && column <= last)) return;
  row.setAttribute('spans', `${Math.min(first, column)}:${Math.max(last, column)}`);
}
