import { useContext } from 'react';
import { say, type Language, type MessageKey } from '../messages';
import { LanguageContext } from './language-context';

/** `say` in the pane's language. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export function useSay(): Say {
  const language = useLanguage();
  return (key, values) => say(language, key, values);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
