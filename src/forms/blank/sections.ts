import type { OfficialForm } from '../form';
import type { Layout } from './layout';
import type { Page } from './pages';
import { printedSection } from './printed';

/** The section column: a section's name down its rows, written again where it goes on on the next page. */
export function putSections(form: OfficialForm, layout: Layout, top: number, pages: readonly Page[]): void {
  const column = form.columns.findIndex(({ role }) => role === 'section') + 1;
  if (column === 0) return;
  let start = top;
  for (const section of form.sections) {
    const end = start + section.items.length - 1;
    const value = printedSection(section, form.verticalSections);
    for (const [first, last] of pages) {
      const rows = { top: Math.max(first, start), bottom: Math.min(last, end) };
      if (rows.top > rows.bottom) continue;
      layout.put({ ...rows, left: column, right: column }, { value }, 'section');
    }
    start = end + 1;
  }
}
