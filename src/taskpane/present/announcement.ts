import type { PaneState } from '../state/state';
import { isQuiet } from '../state/intent';
import { say, type Language } from '../messages';
import { receiptHeadline } from './receipt-text';

/** What a screen reader is told when the phase changes; "" where the focus tells it already. */
export function announcement(state: PaneState, language: Language): string {
  const { phase } = state;
  switch (phase.kind) {
    case 'reading':
      return state.assessment ? '' : say(language, 'busy.reading');
    case 'applying':
      return isQuiet(phase.proposal.intent) ? '' : say(language, 'busy.applying');
    case 'done':
      return receiptHeadline(phase.receipt, language);
    case 'failed':
      return phase.failure.sentence?.[language] ?? say(language, 'error.unforeseen');
    default:
      return state.stale ? say(language, 'stale.text') : '';
  }
}
