import type { MessageKey } from '../messages';
import type { PaneState } from '../state/state';

/** What is being waited for, in words. */
export function busyLabel({ phase }: PaneState): MessageKey {
  if (phase.kind === 'applying') return 'busy.applying';
  return phase.kind === 'reading' && phase.progress !== null ? 'busy.assessing' : 'busy.reading';
}
