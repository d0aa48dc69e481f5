/** What the document cannot follow, so that the grid may not do it either. */
export type Refused = 'lines' | 'sheets' | 'merges' | 'looks' | 'moves' | 'other';

/** CommandType of the grid. */
const COMMAND = 0;
const MUTATION = 2;

/** Commands on sheets that only change contents of cells, or only where one looks. */
const COMMANDS = new Set([
  ...['set-range-values', 'clear-selection-content', 'auto-clear-content', 'toggle-cell-checkbox'],
  ...['auto-fill', 'refill', 'copy-down', 'copy-right', 'text-to-number'],
  ...['paste-by-short-key', 'paste-value', 'copy', 'copy-formula-only', 'paste'],
  ...['select-range', 'select-all', 'expand-selection', 'move-selection', 'move-selection-enter-tab'],
  ...['scroll-view', 'scroll-view-reset', 'scroll-to-cell', 'set-scroll-relative', 'set-worksheet-activate'],
  ...['set-zoom-ratio', 'change-zoom-ratio', 'set-row-header-width', 'set-col-header-height'],
]);

/** Changes of a sheet that the document follows (contents), or that no file holds (heights that fit by themselves). */
const MUTATIONS = new Set(['set-range-values', 'empty', 'set-worksheet-row-auto-height']);

/** Operations, which change no data, that would open an editor for something that is refused. */
const OPERATIONS = new Set([
  'sheet.operation.rename-sheet',
  'sheet.operation.set-format-painter',
  'sheet.operation.open.numfmt.panel',
]);

/**
 * Why the grid may not do it, null where it may. Everything that is not known to leave the saved file equal to what the
 * grid shows is refused: a new command of the grid is refused until somebody looked at it.
 */
export function refusedAs(id: string, type: number): Refused | null {
  if (OPERATIONS.has(id) || id.startsWith('doc.command.set-inline-format')) return kindOf(id);
  const [, kind, name = ''] = /^sheet\.(command|mutation)\.(.+)$/.exec(id) ?? [];
  if (kind === undefined || (type !== COMMAND && type !== MUTATION)) return null;
  return (kind === 'command' ? COMMANDS : MUTATIONS).has(name) ? null : kindOf(id);
}

function kindOf(id: string): Refused {
  if (/merge/.test(id)) return 'merges';
  if (/move-range|reorder|\.cut/.test(id)) return 'moves';
  if (/-(row|rows|col|cols|column|columns|multi)(-|$)|range-move/.test(id)) {
    return /height|width|hidden|visible|frozen|data/.test(id) ? 'looks' : 'lines';
  }
  if (/sheet-(name|order|hidden|show)|(insert|remove|copy|rename)-(work)?sheet|tab-color/.test(id))
    return 'sheets';
  return /set-|numfmt|format|font|border|color|align|wrap|style|bold|italic|gridlines|frozen|stroke/.test(id)
    ? 'looks'
    : 'other';
}
