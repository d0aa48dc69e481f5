import type { RefusalCode } from '../../grid/plan';
import { hostError } from '../messages';
import { WorkbookError } from '../port';

/** The library's error code; messages are localised and never looked at. "" for what is no error of Excel's. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}

/** Excel was in the middle of a cell and did nothing at all. */
export function isCellEdit(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperationInCellEditMode';
}

/** Which refusal an error of Excel's amounts to. */
export function refusalFor(error: unknown): RefusalCode {
  if (isCellEdit(error)) return 'cell-edit-mode';
  return codeOf(error) === 'AccessDenied' ? 'sheet-protected' : 'host-error';
}

/** An error of Excel's as a sentence that a person can act on; a mistake of our own stays what it is. */
export function told(error: unknown): unknown {
  const code = codeOf(error);
  if (code === '') return error;
  const sentence = new WorkbookError(code, hostError(code));
  sentence.cause = error;
  return sentence;
}
