import { DOING_MESSAGES } from './messages/doing';
import { FINDINGS_MESSAGES } from './messages/findings';
import { ITEMS_MESSAGES } from './messages/items';
import { MANY_MESSAGES } from './messages/many';
import { OVERVIEW_MESSAGES } from './messages/overview';
import { PANE_MESSAGES } from './messages/pane';
import { PREVIEW_MESSAGES } from './messages/preview';
import { RECOGNITION_MESSAGES } from './messages/recognition';
import { REPORTS_MESSAGES } from './messages/reports';
import { RULE_MESSAGES } from './messages/rule';
import { SETTINGS_MESSAGES } from './messages/settings';
import { SYSTEMS_MESSAGES } from './messages/systems';
import type { Language } from '../text/bilingual';

export type { Language } from '../text/bilingual';

/** Every sentence of the pane. */
export const MESSAGES = {
  ...PANE_MESSAGES,
  ...DOING_MESSAGES,
  ...OVERVIEW_MESSAGES,
  ...RECOGNITION_MESSAGES,
  ...ITEMS_MESSAGES,
  ...RULE_MESSAGES,
  ...FINDINGS_MESSAGES,
  ...REPORTS_MESSAGES,
  ...MANY_MESSAGES,
  ...PREVIEW_MESSAGES,
  ...SETTINGS_MESSAGES,
  ...SYSTEMS_MESSAGES,
};

export type MessageKey = keyof typeof MESSAGES;

/** One sentence in one language, its {names} filled in. A name without a value stays as it is, so that a test sees it. */
export function say(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return MESSAGES[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
