import { useCallback, useEffect, useRef, useState } from 'react';
import { WorkbookError } from '../workbook/port';
import type { XlsxDocument } from '../workbook/xlsx';
import { BOOKS, type Source } from './books';
import { MESSAGES } from './messages';

interface Open {
  readonly source: Source;
  readonly document: XlsxDocument;
}

/**
 * The workbook on show, and the way to another. Unsaved changes are never dropped without asking: `asked` is the book
 * that a person wants while there are some; `answer(true)` goes there, `answer(false)` stays.
 */
export function useBooks(unsaved: boolean, complain: (sentence: string | null) => void) {
  const [open, setOpen] = useState<Open | null>(null);
  const [asked, setAsked] = useState<Source | null>(null);
  const latest = useRef<Source | null>(null);
  const take = useCallback(
    async (source: Source) => {
      latest.current = source;
      try {
        const document = await source.open();
        if (latest.current !== source) return;
        setOpen({ source, document });
        complain(document.notice);
      } catch (error) {
        complain(error instanceof WorkbookError ? error.message : MESSAGES.failed);
      }
    },
    [complain],
  );
  useEffect(() => {
    const [first] = BOOKS;
    if (first) void take(first);
  }, [take]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  const ask = useCallback(
    (source: Source) => {
      if (unsaved) setAsked(source);
      else void take(source);
    },
    [unsaved, take],
  );
  const answer = useCallback(
    (go: boolean) => {
      setAsked(null);
      if (go && asked) void take(asked);
    },
    [asked, take],
  );
  return { document: open?.document ?? null, source: open?.source ?? null, asked, ask, answer };
}
