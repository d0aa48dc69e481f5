import { normalise, sourceSpan } from '../../text/normalise';
import { simplified } from '../../text/simplified';
import type { Words } from '../rule';

/** One cell of an item as the reader goes through it: half-width, simplified, without blanks and breaks. */
export interface Source {
  readonly text: string;
  /** The original words of a stretch [from, to) of `text`, with their place there. */
  readonly words: (from: number, to: number) => Words;
}

export function sourceOf(column: Words['in'], original: string): Source {
  const normalised = normalise(original);
  return {
    text: simplified(normalised.text),
    words: (from, to) => {
      const span = sourceSpan(normalised, from, to);
      return { in: column, text: original.slice(span.from, span.to), span };
    },
  };
}
