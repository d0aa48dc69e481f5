import type { FactValue } from '../rules/fact';
import type { Rule } from '../rules/rule';
import type { Possible } from './possible';

/** The rule again, node by node, with what is possible there and why. It is the only explanation there is. */
export interface Scored {
  readonly rule: Rule;
  readonly possible: Possible;
  /** The facts that this node (not its parts) looked at; null where unknown. */
  readonly used: readonly { readonly fact: string; readonly value: FactValue | null }[];
  /** A Chinese sentence with the arithmetic: 1个×扣2分，扣2分. */
  readonly because: string;
  /** The same in English; words of the form stand in quotation marks. */
  readonly english: string;
  readonly parts: readonly Scored[];
}

/** A scored item. */
export interface ScoredItem {
  readonly tree: Scored;
  readonly possible: Possible;
  /** Ids of unknown facts that could still change the score. */
  readonly missing: readonly string[];
  /** Whether the whole table is disqualified by this item. */
  readonly disqualified: 'yes' | 'no' | 'maybe';
}

/** See shared conventions: the status of a score cell is decided in judge.ts, and only there. */
export type Status = 'filled' | 'open' | 'person' | 'contradicts' | 'consistent' | 'manual';
