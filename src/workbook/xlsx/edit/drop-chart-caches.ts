import type { Element } from '@xmldom/xmldom';
import { precedents, type NameTable } from '../formula/precedents';
import { tokens } from '../formula/tokens';
import type { Draft } from '../package/draft';
import { remove } from '../package/elements';
import { relationships } from '../package/relationships';
import { BrokenPart } from '../package/xml-error';
import type { WorkbookPart } from '../package/workbook-part';
import type { Changes } from './changes';

/** What a chart remembers of the cells that it shows; `lvl` is what the newer kinds have (waterfall, funnel, …). */
const CACHES = ['numCache', 'strCache', 'multiLvlStrCache', 'dlblRangeCache', 'lvl'];
/** Both kinds of chart parts. */
const CHARTS = ['chart', 'chartEx'];

function linked(draft: Draft, part: string, kind: string): string[] {
  return relationships(draft, part)
    .filter((one) => one.kind === kind && !one.isExternal)
    .map((one) => one.target);
}

/** The reference shows a cell that has changed. "[0]!" stands for this very workbook. */
function showsChange(reference: string, changes: Changes, names: NameTable): boolean {
  const shown = precedents(tokens(reference.replaceAll('[0]!', '')), '', names);
  return (
    shown.isOpaque ||
    shown.names.some((name) => changes.names.has(name)) ||
    shown.areas.some((at) => changes.sheets.has(at.sheet.toLowerCase()) || changes.cells.hasIn(at))
  );
}

function staleCaches(root: Element, changes: Changes, names: NameTable): Element[] {
  return [...root.getElementsByTagNameNS('*', 'f')]
    .filter((reference) => showsChange(reference.textContent ?? '', changes, names))
    .flatMap((reference) => [...(reference.parentNode?.childNodes ?? [])])
    .filter((node): node is Element => CACHES.includes(node.nodeName.replace(/^.*:/, '')));
}

function dropIn(draft: Draft, chart: string, changes: Changes, names: NameTable): void {
  const root = draft.look(chart)?.root;
  const stale = root ? staleCaches(root, changes, names) : [];
  if (stale.length > 0) draft.change(chart);
  stale.forEach(remove);
}

/**
 * Charts forget the values of cells that have changed: the application reads them anew when it opens the file, and
 * nobody is shown an old number before. Charts on sheets that were made just now know the new values.
 */
export function dropChartCaches(
  draft: Draft,
  workbook: WorkbookPart,
  changes: Changes,
  names: NameTable,
): void {
  const sheets = workbook.sheets().filter((sheet) => !changes.sheets.has(sheet.name.toLowerCase()));
  for (const { path } of sheets) {
    try {
      const drawings = path === null ? [] : linked(draft, path, 'drawing');
      const charts = drawings.flatMap((drawing) => CHARTS.flatMap((kind) => linked(draft, drawing, kind)));
      for (const chart of charts) dropIn(draft, chart, changes, names);
    } catch (error) {
      // A drawing that can't be read is left as it came: it is no reason not to write a score.
      if (!(error instanceof BrokenPart)) throw error;
    }
  }
}
