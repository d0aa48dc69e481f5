import { AUDIT_MESSAGES } from '../messages';
import { atCell, type CellCheck } from '../scene';

/** cell-error: if and only if a score cell shows an error of a formula (#N/A, #DIV/0!, #REF!). */
export const cellError: CellCheck = (cell) => {
  const { entered } = cell.score;
  if (entered?.kind !== 'error') return null;
  const { message, settle } = AUDIT_MESSAGES.cellError;
  return atCell(cell, {
    code: 'cell-error',
    severity: 'error',
    message: message(entered.text),
    settle,
    values: { entered: entered.text, ...(entered.formula === undefined ? {} : { formula: entered.formula }) },
  });
};
