import { gridNamed, mergeAt, type Snapshot } from '../grid/grid';
import { BLANK, type Content } from '../grid/plan';
import { judge } from '../score/judge';
import { onlyNumber } from '../score/possible';
import type { Bilingual } from '../text/bilingual';
import { contentOf, isBlank } from './content';
import { FILL_MESSAGES } from './messages';
import type { ScoreCell } from './standing';

/** What happens to one score cell. `leave` says into which list it goes; `settled` into none. */
export type Decision =
  | { readonly kind: 'write' | 'refresh'; readonly after: Content }
  | { readonly kind: 'leave'; readonly as: 'kept' | 'contradicting' | 'open' | 'person' | 'settled' }
  | { readonly kind: 'blocked'; readonly why: Bilingual };

/** What is known of the cell beyond its score. */
export interface CellFacts {
  /** It holds what the tool wrote. */
  readonly ours: boolean;
  /** A person said: replace my entry. */
  readonly replace: boolean;
  /** Why it can't be written; null where it can. */
  readonly blocked: Bilingual | null;
}

/**
 * A blank cell with one possible number is filled. What the tool wrote follows its number, and goes when there is none
 * any more. A person's entry and every formula stay, unless a person said to replace them.
 */
export function decide({ score }: ScoreCell, { ours, replace, blocked }: CellFacts): Decision {
  const decision = score.status === 'manual' ? LEAVE_KEPT : unblocked(score, ours, replace);
  const writes = decision.kind === 'write' || decision.kind === 'refresh';
  return writes && blocked !== null ? { kind: 'blocked', why: blocked } : decision;
}

const LEAVE_KEPT: Decision = { kind: 'leave', as: 'kept' };

function unblocked(score: ScoreCell['score'], ours: boolean, replace: boolean): Decision {
  const number = numberFor(score);
  const isFormula = score.entered?.formula !== undefined;
  if (ours && !isFormula) {
    const after: Content = number === null ? BLANK : { value: number };
    return score.entered?.value === number ? { kind: 'leave', as: 'settled' } : { kind: 'refresh', after };
  }
  if (replace && number !== null && score.status === 'contradicts')
    return { kind: 'write', after: { value: number } };
  if (score.status === 'filled' && number !== null) return { kind: 'write', after: { value: number } };
  if (score.status === 'contradicts') return { kind: 'leave', as: 'contradicting' };
  if (!isBlank(contentOf(score.entered))) return LEAVE_KEPT;
  return { kind: 'leave', as: score.status === 'open' ? 'open' : 'person' };
}

/** The number that a blank cell there would be filled with; null where there is none. */
function numberFor({ scored: { possible, missing } }: ScoreCell['score']): number | null {
  if (judge({ entered: null, possible, missing, kept: false }) !== 'filled') return null;
  return onlyNumber(possible)?.toNumber() ?? null;
}

/** A score cell that is merged with another item's or level's can't stand for one item. */
export function whyBlocked(snapshot: Snapshot, { assessed, item, score }: ScoreCell): Bilingual | null {
  const grid = gridNamed(snapshot, assessed.table.sheet);
  const merge = grid && mergeAt(grid, score.row, score.column);
  if (!merge) return null;
  const [first, last] = item.item.rows;
  const own = merge.top === score.row && merge.top >= first && merge.bottom <= last;
  return own && merge.left === score.column && merge.right === score.column ? null : FILL_MESSAGES.sharedCell;
}
