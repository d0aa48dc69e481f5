import type { RefusalCode } from '../../../grid/plan';

/** Why an edit can't be made: a value, the group's draft is then dropped. */
export interface Refused {
  readonly code: RefusalCode;
  readonly message: string;
}

export function refused(code: RefusalCode, message: string): Refused {
  return { code, message };
}
