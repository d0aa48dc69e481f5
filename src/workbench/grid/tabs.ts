import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';

const TAB = '[data-u-comp="slide-tab-item"]';

/**
 * Keeps the tabs of the sheets from being renamed in place (a double click) and dragged (a long press): both begin with
 * a press on the tab of the sheet on show, which has no other use.
 */
export function guardTabs(container: HTMLElement, api: FUniver, refused: () => void): void {
  const tabOf = ({ target }: Event) => (target instanceof Element ? target.closest(TAB) : null);
  container.addEventListener(
    'pointerdown',
    (event) => {
      const shown = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
      if (tabOf(event)?.getAttribute('data-id') === shown) event.stopPropagation();
    },
    true,
  );
  container.addEventListener('dblclick', (event) => tabOf(event) && refused(), true);
}
