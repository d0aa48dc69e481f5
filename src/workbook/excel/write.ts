import type { EditGroup, Refusal, RefusalCode } from '../../grid/plan';
import { applyEdits } from './edits';
import { refusedFor } from '../refusals';
import { codeOf, isCellEdit, refusalFor } from './errors';
import { fatesOf, type Fate } from './fate';
import { copyOf, type Present } from './present';
import { putBack } from './put-back';
import { reasonAgainst } from './refuse';
import { Waiting } from './waiting';

export interface Written {
  /** What stands then. */
  readonly present: Present;
  readonly applied: readonly EditGroup[];
  readonly refused: readonly Refusal[];
}

/** Writing failed. Where all could be put back, every group is as it was. */
export interface Failed {
  readonly code: RefusalCode;
  readonly tried: readonly EditGroup[];
  /** What became of the groups that could not be put back; null where nothing is left of what was written. */
  readonly fates: ReadonlyMap<EditGroup, Fate> | null;
  readonly refused: readonly Refusal[];
}

/** Writes the groups against which nothing speaks, in one sync. */
export async function write(
  context: Excel.RequestContext,
  groups: readonly EditGroup[],
  before: Present,
): Promise<Written | Failed> {
  const present = copyOf(before);
  const waiting = new Waiting(context);
  const tried: EditGroup[] = [];
  const refused: Refusal[] = [];
  try {
    for (const group of groups) {
      const reason = reasonAgainst(group, present);
      if (reason) refused.push(refusedFor(group, reason.code, reason.message));
      else {
        // Off in the same sync: whoever listens to entries is not told of ours.
        context.runtime.enableEvents = false;
        tried.push(group);
        await applyEdits(waiting, group.edits, present);
      }
    }
    if (tried.length > 0) {
      context.runtime.enableEvents = true;
      await context.sync();
    }
    return { present, applied: tried, refused };
  } catch (error) {
    if (codeOf(error) === '') throw error;
    const isUntouched = isCellEdit(error) && !waiting.hasSent;
    const isAsBefore = isUntouched || (await triedToPutBack(context, tried, before));
    const fates = isAsBefore ? null : await fatesOf(context, tried, before);
    return { code: refusalFor(error), tried, fates, refused };
  }
}

async function triedToPutBack(
  context: Excel.RequestContext,
  groups: readonly EditGroup[],
  before: Present,
): Promise<boolean> {
  try {
    const edits = groups.flatMap((group) => group.edits);
    await putBack(context, edits, before);
    return true;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    await listenAgain(context);
    return false;
  }
}

/** Whatever went wrong: entries are told again. */
async function listenAgain(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}
