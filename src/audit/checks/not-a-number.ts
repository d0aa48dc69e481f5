import { AUDIT_MESSAGES } from '../messages';
import { atCell, type CellCheck } from '../scene';

/** not-a-number: if and only if a score cell holds a text or yes/no that can't be read as a number. */
export const notANumber: CellCheck = (cell) => {
  if (cell.entered.kind !== 'not-a-number') return null;
  const shown = cell.score.entered?.text ?? '';
  const { message, settle } = AUDIT_MESSAGES.notANumber;
  return atCell(cell, {
    code: 'not-a-number',
    severity: 'error',
    message: message(shown),
    settle,
    values: { entered: shown },
  });
};
