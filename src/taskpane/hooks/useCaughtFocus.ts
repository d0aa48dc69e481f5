import { useEffect, useRef, type RefObject } from 'react';

/** When a change takes away what had the focus, it goes to this element (tabIndex −1) instead of getting lost. */
export function useCaughtFocus<T extends HTMLElement>(change: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [change]);
  return element;
}
