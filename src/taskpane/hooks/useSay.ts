import { useContext } from 'react';
import type { Bilingual } from '../../text/bilingual';
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

/** What other rooms say in both languages, in the pane's. */
export function useTold(): (sentence: Bilingual) => string {
  const language = useLanguage();
  return (sentence) => sentence[language];
}
