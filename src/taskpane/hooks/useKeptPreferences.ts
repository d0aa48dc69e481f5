import { useState } from 'react';
import { readPreferences, type Preferences } from '../state/preferences';
import type { PreferencesView } from './preferences-context';

const KEY = 'kaoping';

/** Preferences that outlive the pane, where its web view lets it keep anything; else until it closes. */
export function useKeptPreferences(): PreferencesView {
  const [preferences, setPreferences] = useState(() => readPreferences(kept()));
  const set = (change: Partial<Preferences>) => {
    const next = { ...preferences, ...change };
    keep(JSON.stringify(next));
    setPreferences(next);
  };
  return { preferences, set };
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // A web view without storage: the choice holds while the pane is open.
  }
}
