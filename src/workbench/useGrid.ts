import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Stage } from './stage';

/** `loading`: nothing can be done in the grid yet. `failed`: its program could not be loaded; everything else works. */
export type GridPhase = 'loading' | 'ready' | 'failed';

/** Loads the grid, when the rest of the page is on show, and puts it on the stage. */
export function useGrid(
  container: RefObject<HTMLElement | null>,
  stage: Stage,
  wanted: boolean,
): { readonly phase: GridPhase; retry(): void } {
  const [phase, setPhase] = useState<GridPhase>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    let dispose = (): void => undefined;
    const load = async () => {
      await pagePainted();
      const { univerGrid } = await import('./grid/univer-grid');
      if (left || !container.current) return;
      const grid = univerGrid(container.current, stage.gridEvents);
      dispose = () => {
        stage.setGrid(null);
        grid.dispose();
      };
      stage.setGrid(grid);
      await grid.standing;
      if (!left) setPhase('ready');
    };
    load().catch((error: unknown) => {
      if (left) return;
      console.error(error);
      setPhase('failed');
    });
    return () => {
      left = true;
      dispose();
    };
  }, [container, stage, wanted, attempt]);
  const retry = useCallback(() => {
    setPhase('loading');
    setAttempt((before) => before + 1);
  }, []);
  return { phase, retry };
}

/** The browser has drawn what React gave it (or the page is in the background, where nothing is drawn). */
function pagePainted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 300);
    requestAnimationFrame(() => setTimeout(() => (clearTimeout(late), resolve()), 0));
  });
}
