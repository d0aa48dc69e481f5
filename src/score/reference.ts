import type { Quantity } from '../rules/rule';

/** One place where a node looks at a fact. */
export interface Reference {
  readonly of: Quantity;
  /** Numbers at which the node's answer can change, on the quantity's own scale. */
  readonly marks: readonly number[];
  /** A node that counts: the count from which on nothing changes any more; 0 for all others, Infinity where unbounded. */
  readonly steps: number;
}
