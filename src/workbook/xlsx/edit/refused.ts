import type { RefusalCode } from '../../../grid/plan';
import type { Bilingual } from '../../../text/bilingual';

/** Why an edit can't be made: a value, the group's draft is then dropped. */
export interface Refused {
  readonly code: RefusalCode;
  readonly message: Bilingual;
}

export function refused(code: RefusalCode, message: Bilingual): Refused {
  return { code, message };
}
