import type { Edit, EditGroup, Refusal, RefusalCode } from '../../grid/plan';
import { applyEdits } from './edits';
import { codeOf, isCellEdit, refusalFor } from './errors';
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

/** Nothing of these groups was applied. */
export interface Failed {
  readonly code: RefusalCode;
  readonly state: 'untouched' | 'put-back' | 'half-written';
  readonly tried: readonly EditGroup[];
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
    const state = isUntouched ? 'untouched' : await stateAfter(context, tried, before);
    return { code: refusalFor(error), state, tried, refused };
  }
}

async function stateAfter(
  context: Excel.RequestContext,
  groups: readonly EditGroup[],
  before: Present,
): Promise<Failed['state']> {
  const edits = groups.flatMap((group) => group.edits);
  return (await triedToPutBack(context, edits, before)) ? 'put-back' : 'half-written';
}

async function triedToPutBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: Present,
): Promise<boolean> {
  try {
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

export function refusedFor(group: EditGroup, code: Refusal['code'], message: string): Refusal {
  return { group: group.id, title: group.title, code, message };
}
