import { useContext } from 'react';
import { PreferencesContext, type PreferencesView } from './preferences-context';

export function usePreferences(): PreferencesView {
  return useContext(PreferencesContext);
}
