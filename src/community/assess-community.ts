import type { Grid } from '../grid/grid';
import type { MonthSheet } from './months';
import { quartersOf, type Quarter } from './quarters';
import { readMonths } from './read-months';
import {
  functionsStandard,
  householdStandard,
  proposedOf,
  rateStandard,
  type FunctionsStandard,
  type HouseholdStandard,
  type RateStandard,
  type StandardStatus,
} from './standards';
import { yearCount, type YearCount } from './assistance';

/** One community's year, month by month, and what follows from it. */
export interface AssessedCommunity {
  readonly months: MonthSheet;
  readonly rate: RateStandard;
  readonly households: HouseholdStandard;
  readonly functions: FunctionsStandard;
  /** 合格, by all three standards. */
  readonly proposed: StandardStatus;
  readonly quarters: readonly Quarter[];
  readonly assisted: YearCount;
  readonly placed: YearCount;
}

/** Every monthly sheet of these. `file` names the community where nothing else does. */
export function assessCommunities(grids: readonly Grid[], file: string): AssessedCommunity[] {
  return grids.flatMap((grid) => readMonths(grid, file)).map(assessMonths);
}

function assessMonths(months: MonthSheet): AssessedCommunity {
  const rate = rateStandard(months);
  const households = householdStandard(months);
  const functions = functionsStandard(months);
  return {
    months,
    rate,
    households,
    functions,
    proposed: proposedOf([rate, households, functions]),
    quarters: quartersOf(months),
    assisted: yearCount(months, 'assisted'),
    placed: yearCount(months, 'placed'),
  };
}
