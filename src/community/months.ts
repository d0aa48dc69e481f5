import type { Area } from '../grid/address';
import type { Figure } from '../indicators/figure';
import type { CommunityMeasure } from './measure';
import type { Statements } from './statements';

/** Month 1 to 12 → what the sheet says; blank months are absent. */
export type ByMonth = ReadonlyMap<number, Figure>;

/** How 就业援助 and 解决就业 are counted, where the header says it: each month alone, or up to the month. */
export type Counting = 'monthly' | 'cumulative' | 'unsaid';

/** One community's figures month by month. */
export interface MonthSheet {
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  /** "" where nothing names it. */
  readonly community: string;
  readonly figures: ReadonlyMap<CommunityMeasure, ByMonth>;
  readonly counting: ReadonlyMap<CommunityMeasure, Counting>;
  /** 平均 as somebody entered it. */
  readonly statedAverages: ReadonlyMap<CommunityMeasure, Figure>;
  readonly statements: Statements;
}

export const ALL_MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);
