import { createContext } from 'react';
import type { Language } from '../messages';

export const LanguageContext = createContext<Language>('zh');
