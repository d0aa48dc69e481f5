import { useEffect, useRef, type RefObject } from 'react';

/** Brings an element into sight when it opens: its row may have been selected in the sheet, far down the list. */
export function useScrolledTo<T extends Element>(open: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (open) element.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return element;
}
