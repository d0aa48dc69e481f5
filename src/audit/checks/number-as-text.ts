import { a1 } from '../../grid/address';
import { cellAt } from '../../grid/grid';
import type { Level } from '../../recognise/table';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, withNumber, type TableCheck, type TableScene } from '../scene';

/**
 * number-as-text: if and only if a score cell holds a text that is read as a number ("2", "２分"). One finding a level.
 * A warning where the level's total is a formula, which leaves texts out; else information.
 */
export const numberAsText: TableCheck = (scene, cells) =>
  scene.assessed.table.levels.flatMap((level) => {
    const texts = cells.filter(
      (cell) => cell.score.level === level.name && cell.score.entered?.kind === 'text' && withNumber(cell),
    );
    const [first] = texts;
    if (!first) return [];
    const { message, settle } = AUDIT_MESSAGES.asText;
    const isSummed = hasFormula(scene, level);
    const shown = first.score.entered?.text ?? '';
    return inTable(
      scene,
      { cells: texts.map(({ score }) => a1(score.row, score.column)), level: level.name },
      {
        code: 'number-as-text',
        severity: isSummed ? 'warning' : 'info',
        message: message(level.name, texts.length, shown, isSummed),
        settle,
        values: { count: texts.length, entered: shown },
      },
    );
  });

function hasFormula({ assessed, grid }: TableScene, { column }: Level): boolean {
  const { total, subtotals } = assessed.table;
  const rows = [...subtotals.map(({ row }) => row), ...(total ? [total.row] : [])];
  return rows.some((row) => cellAt(grid, row, column)?.formula !== undefined);
}
