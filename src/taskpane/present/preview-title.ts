import { say, type Language } from '../messages';
import type { Intent } from '../state/intent';

/** What a preview is of. Intents that are carried out at once have none. */
export function previewTitle(intent: Intent, language: Language): string {
  switch (intent.kind) {
    case 'recalculate':
    case 'nothing-to-deduct':
    case 'take-over':
    case 'refuse-reported':
      return say(language, `preview.${intent.kind}`, { level: intent.level });
    case 'restore':
    case 'clean':
      return say(language, `preview.${intent.kind}`);
    default:
      return '';
  }
}
