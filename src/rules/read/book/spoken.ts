import type { Book, Place } from './book';
import type { Entry } from './questions';

/** 整治率达到90% of the item's text is the same rate in whatever part of the rule speaks of it: those that the part at hand did. */
export interface Spoken {
  readonly entries: readonly Entry[];
  /** Whether the entry is one of those; from now on the part speaks of it. */
  hears(entry: Entry, place: Place): boolean;
  /** Another part begins. */
  clear(): void;
}

export function newSpoken({ dues }: Pick<Book, 'dues'>): Spoken {
  const entries: Entry[] = [];
  return {
    entries,
    hears: (entry, { column }) => {
      const isDue = entry.place.column !== column && dues().some(({ fact }) => fact === entry.spec.id);
      if (isDue) entries.push(entry);
      return isDue;
    },
    clear: () => entries.splice(0),
  };
}
