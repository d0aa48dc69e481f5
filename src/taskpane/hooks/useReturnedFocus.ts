import { useLayoutEffect } from 'react';

/** When what was shown over the view goes away, the focus goes back to where it was before. */
export function useReturnedFocus(shown: boolean): void {
  useLayoutEffect(() => {
    if (!shown) return undefined;
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [shown]);
}
