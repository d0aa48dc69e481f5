import type { Changes } from '../edit/changes';
import { AreaIndex } from './area-index';
import type { FormulaCell } from './formula-cells';

/** A formula rests on something that changed as a whole. */
function isStruck(formula: FormulaCell, changes: Changes): boolean {
  const { areas, names, isOpaque } = formula.rests;
  return (
    (isOpaque && (!changes.cells.isEmpty || changes.sheets.size > 0)) ||
    changes.trusted.has(formula.sheet, formula.row, formula.column) ||
    areas.some(({ sheet }) => changes.sheets.has(sheet.toLowerCase())) ||
    names.some((name) => changes.names.has(name))
  );
}

/** Every formula that may have another value now: those that rest on a change, those that rest on them, and so on. */
export function dependents(formulas: readonly FormulaCell[], changes: Changes): Set<FormulaCell> {
  const index = new AreaIndex<FormulaCell>();
  for (const formula of formulas) for (const at of formula.rests.areas) index.add(at, formula);
  const found = new Set<FormulaCell>();
  const queue: FormulaCell[] = [];
  const add = (formula: FormulaCell) => {
    if (found.has(formula)) return;
    found.add(formula);
    queue.push(formula);
  };
  for (const formula of formulas) if (isStruck(formula, changes)) add(formula);
  for (const { sheet, row, column } of changes.cells.all()) index.holding(sheet, row, column).forEach(add);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { top, left, bottom, right } = next.cells;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        index.holding(next.sheet, row, column).forEach(add);
      }
    }
  }
  return found;
}
