import type { Language } from '../../text/bilingual';

/** What one person set for the pane on this computer. It is no part of any workbook. */
export interface Preferences {
  /** null: as Excel speaks. */
  readonly language: Language | null;
  /** null: as Excel looks, else as the system does. */
  readonly theme: 'light' | 'dark' | null;
  /** 重新计算 is shown before it is written. What replaces a hand entry always is. */
  readonly preview: boolean;
  /** The introduction was read or skipped. */
  readonly introduced: boolean;
}

export const NO_PREFERENCES: Preferences = { language: null, theme: null, preview: true, introduced: false };

/** The choices kept as text; whatever is not one of them counts as not chosen. */
export function readPreferences(text: string | null): Preferences {
  const kept = parsed(text);
  const { language, theme, preview, introduced } = kept;
  return {
    language: language === 'zh' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    preview: preview !== false,
    introduced: introduced === true,
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
