import type { FactValue, Pair } from '../../../src/rules/fact';

/** What an item must score on some facts. */
export interface Case {
  /** What a scorer would say. */
  readonly says: string;
  readonly item: string;
  /** Facts that differ from 本项无扣分情形 (every fact with such a value has it), by id. null: not known. */
  readonly facts: Readonly<Record<string, FactValue | null>>;
  /** Assumption id → reading id. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Every score that is possible, ascending; where an interval is among them, its two ends as `between`. */
  readonly values?: readonly number[];
  readonly between?: readonly [lo: number, hi: number];
}

/** 14 of 15. */
export const of = (done: number, all: number): Pair => ({ done, of: all });
