/** The languages in which the pane speaks. What is written into workbooks is Chinese. */
export type Language = 'zh' | 'en';

/** The same said in both; words of a form stand in the English as they are, in “quotation marks”. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A sentence in both. */
export function said(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** Both languages of several parts put together. */
export function together(...parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
}

/** Words of a form in an English sentence. */
export function quoted(words: readonly string[]): string {
  return words.map((one) => `“${one}”`).join(', ');
}

/** Things called by words of the form. */
export function named(words: readonly string[]): Bilingual {
  return { zh: words.join('、'), en: quoted(words) };
}

/** Words of the form, as they are. */
export function inFormWords(words: string): Bilingual {
  return { zh: words, en: words };
}
