import { WorkbookError } from '../../workbook/port';
import type { Intent } from './intent';
import type { Failure } from './state';

/** An error as the pane shows it: the port's own sentence where it has one, else null for the pane's general one. */
export function failureOf(error: unknown, intent: Intent | null): Failure {
  if (error instanceof WorkbookError) {
    return { sentence: { zh: error.message, en: error.english }, detail: error.code, intent };
  }
  return { sentence: null, detail: error instanceof Error ? error.message : String(error), intent };
}
