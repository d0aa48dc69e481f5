import type Decimal from 'decimal.js';
import type { AssessedCommunity } from '../community/assess-community';
import type { YearCount } from '../community/assistance';
import type { Average } from '../community/averages';
import type { Declaration } from '../community/declaration';
import { a1, areaText } from '../grid/address';
import { rounded } from '../indicators/completion';

/** A community's year as other tools read it. The names of the members are a contract: keep them. */
export function communityJson(community: AssessedCommunity) {
  const { months, rate, households, functions, proposed, quarters, assisted, placed } = community;
  return {
    community: months.community,
    sheet: months.sheet,
    range: areaText(months.area),
    title: months.title,
    measures: [...months.figures].map(([measure, byMonth]) => ({
      measure,
      months: Object.fromEntries([...byMonth].map(([month, { value }]) => [month, number(value)])),
    })),
    standards: {
      employmentRate: {
        status: rate.status,
        required: 96,
        basis: rate.basis,
        rate: number(rate.rate),
        rateIfSame: number(rate.rateIfSame),
        yearEndRate: number(rate.yearEndRate),
        employed: averageJson(rate.employed),
        base: averageJson(rate.base),
        impossibleMonths: rate.impossible,
      },
      zeroEmploymentHouseholds: {
        status: households.status,
        months: households.months.map(number),
        judged: households.judged,
        ...averageJson(households.households),
      },
      functions,
      /** 合格: only where all three hold. */
      proposed,
    },
    quarters: quarters.map((quarter) => ({
      ...quarter,
      rate: number(quarter.rate),
      households: number(quarter.households),
    })),
    assisted: yearJson(assisted),
    placed: yearJson(placed),
  };
}

/** A 申报表 as other tools read it. */
export function declarationJson({ sheet, title, fields, seals }: Declaration) {
  return {
    sheet,
    title,
    fields: [...fields].map(([field, { row, column, text }]) => ({ field, cell: a1(row, column), text })),
    seals: seals.map(({ by, row, column, unit, date, dateText }) => ({
      by,
      cell: a1(row, column),
      unit,
      date,
      dateText,
    })),
  };
}

function averageJson({ missing, sum, average, soFar, yearEnd }: Average) {
  return {
    missingMonths: missing,
    sum: number(sum),
    average: number(average),
    averageSoFar: number(soFar),
    yearEnd: number(yearEnd),
  };
}

function yearJson({ ifMonthly, ifCumulative, year }: YearCount) {
  return { year: number(year), ifMonthly: number(ifMonthly), ifCumulative: number(ifCumulative) };
}

/** To four digits behind the point, half up. */
function number(value: Decimal | null): number | null {
  return value && rounded(value, 4);
}
