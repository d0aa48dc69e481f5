import type { EditPlan } from '../../grid/plan';
import type { Intent } from './intent';
import type { Proposal } from './proposal';

/** A proposal of which only the sheets have to be told. */
export function bare(intent: Intent, plan: EditPlan): Proposal {
  const edits = plan.groups.flatMap((group) => group.edits);
  return {
    intent,
    plan,
    changes: [],
    kept: [],
    unresolved: [],
    made: edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.sheet.name] : [])),
    removed: edits.flatMap((edit) => (edit.kind === 'remove-sheet' ? [edit.sheet] : [])),
    notes: [],
  };
}
