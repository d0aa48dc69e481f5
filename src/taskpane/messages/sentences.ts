import type { Bilingual } from '../../text/bilingual';

/** A part of the pane's sentences: key → what is said in each language. {names} are filled in by `say`. */
export type Sentences = Readonly<Record<string, Bilingual>>;
