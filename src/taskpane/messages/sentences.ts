/** The pane's languages: Chinese first, English complete. */
export type Language = 'zh' | 'en';

/** A part of the pane's sentences: key → what is said in each language. {names} are filled in by `say`. */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;
