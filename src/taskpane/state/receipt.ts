import type { ApplyReport, EditGroup } from '../../grid/plan';
import { said } from '../../text/bilingual';
import type { Proposal, Receipt, ShownChange } from './proposal';

/** What became of a proposal: a change counts as written when the group that holds it was applied. */
export function receiptFor(proposal: Proposal, report: ApplyReport): Receipt {
  const { intent, kept, unresolved, plan } = proposal;
  const applied = plan.groups.filter((group) => report.applied.includes(group.id));
  const edits = applied.flatMap((group) => group.edits);
  const done = new Set(
    edits.flatMap((edit) => {
      if (edit.kind === 'put-sheet') return [edit.sheet.name];
      return edit.kind === 'remove-sheet' ? [edit.sheet] : [];
    }),
  );
  return {
    intent,
    nothing: plan.groups.length === 0,
    kept,
    unresolved,
    written: proposal.changes.filter((change) => isWritten(change, applied)).length,
    made: proposal.made.filter((sheet) => done.has(sheet)),
    removed: proposal.removed.filter((sheet) => done.has(sheet)),
    refused: report.refused,
    notes: [
      ...proposal.notes,
      ...(report.notices ?? []).map(({ message, english }) => said(message, english)),
    ],
  };
}

/** The change's own cell was set, or a sheet of ours that it stands on was laid out anew or added to. */
function isWritten({ place, on }: ShownChange, groups: readonly EditGroup[]): boolean {
  return groups.some((group) =>
    group.edits.some((edit) => {
      if (edit.kind === 'put-sheet') return edit.sheet.name === on;
      if (edit.kind !== 'set-cell' || edit.sheet !== on) return false;
      return on !== place.sheet || (edit.row === place.row && edit.column === place.column);
    }),
  );
}
