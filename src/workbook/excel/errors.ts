import type { RefusalCode } from '../../grid/plan';

/** The library's error code; messages are localised and never looked at. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : 'unknown';
}

/** Which refusal a host error amounts to. */
export function refusalFor(error: unknown): RefusalCode {
  switch (codeOf(error)) {
    case 'InvalidOperationInCellEditMode':
      return 'cell-edit-mode';
    case 'AccessDenied':
      return 'sheet-protected';
    case 'ItemNotFound':
      return 'sheet-missing';
    default:
      return 'host-error';
  }
}
