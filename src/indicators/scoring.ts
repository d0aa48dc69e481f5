import type { Measured } from './measured';

/** How a measure that is better the lower becomes a 完成率: 目标数÷完成数, or 2−完成数÷目标数. */
export type LowerReading = 'turned' | 'less';

/** What the documents leave to the office: weights, and how a 完成率 is counted. */
export interface Scoring {
  /** Measure (its key) → weight; 0 is not counted. Without one: what the tables state, else 1, and 0 where it is judged. */
  readonly weights: ReadonlyMap<string, number>;
  /** A target that is passed counts this many percent at most; null: as many as it is. */
  readonly cap: number | null;
  readonly lower: LowerReading;
  /** Grade of a judged measure (优) → the percent that it counts. */
  readonly grades: ReadonlyMap<string, number>;
}

/** What is offered: equal weights, no more than 100%. */
export const OFFERED: Scoring = { weights: new Map(), cap: 100, lower: 'turned', grades: new Map() };

/** The weight that counts. */
export function weightOf({ key, weight, isJudged }: Measured, { weights }: Scoring): number {
  return weights.get(key) ?? weight ?? (isJudged ? 0 : 1);
}
