/** The languages in which the pane speaks. What is written into workbooks is Chinese. */
export type Language = 'zh' | 'en';

/** The same said in both; words of a form stand in the English as they are, in “quotation marks”. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Both languages of several parts put together. */
export function together(...parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
}

/** Words of a form in an English sentence. */
export function quoted(words: readonly string[]): string {
  return words.map((one) => `“${one}”`).join(', ');
}
