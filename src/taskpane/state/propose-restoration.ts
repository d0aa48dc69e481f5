import type { Assessment } from '../../assessment';
import { restore } from '../../fill/restore';
import { parseArea } from '../../grid/address';
import { bare } from './bare';
import type { Intent } from './intent';
import type { Proposal } from './proposal';
import { shownChange } from './propose-recalculation';

/** 还原 of the last run that is not undone yet. */
export function proposeRestoration(
  assessment: Assessment,
  intent: Extract<Intent, { kind: 'restore' }>,
  now: string,
): Proposal {
  const result = restore(assessment, now);
  return {
    ...bare(intent, result.plan),
    changes: result.restored.map((change) => shownChange(change, null, null)),
    kept: result.changedSince.map(({ sheet, cell, text, why }) => {
      const { top: row, left: column } = parseArea(cell);
      return { place: { sheet, row, column }, about: text, reason: 'other', detail: why };
    }),
  };
}
