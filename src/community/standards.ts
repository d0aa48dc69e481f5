import Decimal from 'decimal.js';
import { averageOf, rateBasis, rateOf, valuesOf, type Average, type RateBasis } from './averages';
import type { MonthSheet } from './months';

/** 登记失业人员和持《再就业优惠证》人员就业率达到96% (通知 二（一）1). */
export const QUALIFYING_RATE = 96;

/**
 * `met`, `not-met`: certain by the figures. `person`: the figures are there and a person decides (基本消除). `open`:
 * figures or facts are missing, or the readings disagree.
 */
export type StandardStatus = 'met' | 'not-met' | 'person' | 'open';

/** 就业率 by the average of twelve months, and at the year's end beside it. */
export interface RateStandard {
  readonly status: StandardStatus;
  readonly basis: RateBasis['how'] | null;
  readonly employed: Average;
  readonly base: Average;
  /** In percent, of the twelve months' averages; null while a month is missing. */
  readonly rate: Decimal | null;
  /** Where holders were added to the registered: the rate if every holder were one of the registered too. */
  readonly rateIfSame: Decimal | null;
  readonly yearEndRate: Decimal | null;
  /** Months in which more are in work than there are. */
  readonly impossible: readonly number[];
}

export interface HouseholdStandard {
  readonly status: StandardStatus;
  readonly households: Average;
  /** January to December as far as known. */
  readonly months: readonly (Decimal | null)[];
  /** 基本消除, as a person judged it; null where nobody has. */
  readonly judged: boolean | null;
}

const NOBODY: Average = averageOf(new Map());

export function rateStandard(sheet: MonthSheet): RateStandard {
  const basis = rateBasis(sheet);
  const employed = basis ? averageOf(basis.employed) : NOBODY;
  const base = basis ? averageOf(basis.base) : NOBODY;
  const rate = rateOf(employed.average, base.average);
  const rateIfSame = basis?.how === 'added' ? rateOf(employed.average, largerPart(sheet)) : null;
  const impossible = basis
    ? [...basis.employed].flatMap(([month, value]) => {
        const of = basis.base.get(month);
        return of && value.gt(of) ? [month] : [];
      })
    : [];
  return {
    status: statusOf(rate, rateIfSame, basis, impossible),
    basis: basis?.how ?? null,
    employed,
    base,
    rate,
    rateIfSame,
    yearEndRate: rateOf(employed.yearEnd, base.yearEnd),
    impossible,
  };
}

/** If all of the smaller group belong to the larger, there are no more than the larger. */
function largerPart({ figures }: MonthSheet): Decimal | null {
  const [registered, holders] = [figures.get('registered'), figures.get('holders')].map(
    (months) => averageOf(valuesOf(months)).average,
  );
  return registered && holders ? Decimal.max(registered, holders) : null;
}

function statusOf(
  rate: Decimal | null,
  rateIfSame: Decimal | null,
  basis: RateBasis | null,
  impossible: readonly number[],
): StandardStatus {
  if (!rate || !basis || impossible.length > 0) return 'open';
  // A sheet that counts one of the two groups says nothing certain of both.
  if (basis.how === 'registered' || basis.how === 'holders') return 'open';
  const met = rate.gte(QUALIFYING_RATE);
  const readings = [met, ...(rateIfSame && rateIfSame.lte(100) ? [rateIfSame.gte(QUALIFYING_RATE)] : [])];
  if (readings.some((one) => one !== met)) return 'open';
  return met ? 'met' : 'not-met';
}

/** 社区就业服务机构功能齐全, and all who need it are served. */
export interface FunctionsStandard {
  readonly status: StandardStatus;
  readonly functions: boolean | null;
  readonly served: boolean | null;
}

export function functionsStandard({ statements: { functions, served } }: MonthSheet): FunctionsStandard {
  const said = [functions, served];
  const status = said.includes(false) ? 'not-met' : said.includes(null) ? 'open' : 'met';
  return { status, functions, served };
}

/** 合格 is proposed only where all three hold; one that certainly does not hold is enough against it. */
export function proposedOf(standards: readonly { readonly status: StandardStatus }[]): StandardStatus {
  const has = (wanted: StandardStatus) => standards.some(({ status }) => status === wanted);
  if (has('not-met')) return 'not-met';
  if (has('open')) return 'open';
  return has('person') ? 'person' : 'met';
}

/** None left all year through is 消除; how few are 基本消除 a person says, with the numbers at hand. */
export function householdStandard({ figures, statements }: MonthSheet): HouseholdStandard {
  const values = valuesOf(figures.get('zero-households'));
  const households = averageOf(values);
  const months = Array.from({ length: 12 }, (_, index) => values.get(index + 1) ?? null);
  const isNone = households.missing.length === 0 && households.sum.isZero();
  const judged = statements.eliminated;
  return { status: eliminationOf(households.yearEnd !== null, isNone, judged), households, months, judged };
}

/** A person who says no where the numbers say none contradicts them: open. */
function eliminationOf(isKnown: boolean, isNone: boolean, judged: boolean | null): StandardStatus {
  if (!isKnown) return judged === false ? 'not-met' : 'open';
  if (isNone) return judged === false ? 'open' : 'met';
  if (judged === null) return 'person';
  return judged ? 'met' : 'not-met';
}
