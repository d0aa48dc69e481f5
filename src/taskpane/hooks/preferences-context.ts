import { createContext } from 'react';
import { NO_PREFERENCES, type Preferences } from '../state/preferences';

export interface PreferencesView {
  readonly preferences: Preferences;
  set(change: Partial<Preferences>): void;
}

export const PreferencesContext = createContext<PreferencesView>({
  preferences: NO_PREFERENCES,
  set: () => undefined,
});
