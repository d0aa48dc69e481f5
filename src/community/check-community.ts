import Decimal from 'decimal.js';
import type { Finding } from '../audit/finding';
import { a1 } from '../grid/address';
import type { Figure } from '../indicators/figure';
import type { Bilingual } from '../text/bilingual';
import { letters } from '../text/letters';
import type { AssessedCommunity } from './assess-community';
import { averageOf, valuesOf } from './averages';
import type { CommunityMeasure } from './measure';
import { COMMUNITY_MESSAGES as SAYS } from './messages';
import type { MonthSheet } from './months';
import { QUALIFYING_RATE } from './standards';

/** What a monthly sheet lacks or contradicts. */
export function checkCommunities(communities: readonly AssessedCommunity[]): Finding[] {
  return communities.flatMap((community) => [
    ...[...community.months.figures.keys()].flatMap((measure) => checkMeasure(community.months, measure)),
    ...checkAverages(community.months),
    ...checkRate(community),
  ]);
}

interface About extends Pick<Finding, 'code' | 'severity'> {
  readonly message: Bilingual;
  readonly settle: Bilingual;
  readonly what: string;
}

function find(
  { sheet, community, area }: MonthSheet,
  about: About,
  figures: readonly (Figure | undefined)[],
): Finding {
  const { what, code, severity, message, settle } = about;
  const cells = figures.flatMap((figure) => (figure ? [a1(figure.row, figure.column)] : []));
  return {
    code,
    severity,
    message: message.zh,
    settle: settle.zh,
    english: { message: message.en, settle: settle.en },
    key: `M/${letters(community)}/${code}/${what}`,
    table: '',
    sheet,
    cells: cells.length > 0 ? cells : [a1(area.top, area.left)],
    item: null,
    level: null,
    quote: '',
    values: {},
  };
}

function checkMeasure(months: MonthSheet, measure: CommunityMeasure): Finding[] {
  const figures = months.figures.get(measure) ?? new Map<number, Figure>();
  const of = SAYS.community(months.community);
  const name = nameOf(measure);
  const unread = [...figures].filter(([, { problem }]) => problem === 'not-a-number' || problem === 'error');
  const { missing } = averageOf(valuesOf(figures));
  const silent = missing.filter((month) => !unread.some(([one]) => one === month));
  const told = unread.map(([month, figure]) =>
    find(
      months,
      {
        code: 'figure-not-a-number',
        severity: 'error',
        what: `${measure}/${month}`,
        message: SAYS.unread.message(of, name, month, figure.shown),
        settle: SAYS.unread.settle,
      },
      [figure],
    ),
  );
  if (silent.length === 0) return told;
  const message = SAYS.missing.message(of, name, silent);
  const about = {
    code: 'months-missing',
    severity: 'warning',
    message,
    settle: SAYS.missing.settle,
    what: measure,
  } as const;
  return [...told, find(months, about, [[...figures.values()].at(-1)])];
}

function nameOf(measure: CommunityMeasure): Bilingual {
  return { zh: SAYS.measure[measure], en: SAYS.measureInEnglish[measure] };
}

/** A stated average agrees when it is the right one rounded, or cut, to the digits that it shows. */
function checkAverages(months: MonthSheet): Finding[] {
  return [...months.statedAverages].flatMap(([measure, stated]) => {
    const { average } = averageOf(valuesOf(months.figures.get(measure)));
    const tolerance = new Decimal(10).pow(-Math.min(stated.places, 4));
    if (!average || !stated.value || stated.value.minus(average).abs().lt(tolerance)) return [];
    const expected = average.toDecimalPlaces(2).toString();
    const message = SAYS.average.message(
      SAYS.community(months.community),
      nameOf(measure),
      stated.shown,
      expected,
    );
    const about = {
      code: 'average-mismatch',
      severity: 'error',
      message,
      settle: SAYS.average.settle,
      what: measure,
    } as const;
    return [find(months, about, [stated])];
  });
}

function checkRate({ months, rate }: AssessedCommunity): Finding[] {
  const of = SAYS.community(months.community);
  const employed = months.figures.get('employed') ?? months.figures.get('employed-registered');
  const over = rate.impossible.map((month) =>
    find(
      months,
      {
        code: 'figure-impossible',
        severity: 'error',
        what: `employed/${month}`,
        message: SAYS.over.message(of, month),
        settle: SAYS.over.settle,
      },
      [employed?.get(month)],
    ),
  );
  const { rate: added, rateIfSame } = rate;
  const differ = added && rateIfSame && added.gte(QUALIFYING_RATE) !== rateIfSame.gte(QUALIFYING_RATE);
  if (!differ || rate.status !== 'open' || over.length > 0) return over;
  const message = SAYS.overlap.message(of, added.toFixed(2), rateIfSame.toFixed(2));
  const about = {
    code: 'ambiguous-basis',
    severity: 'warning',
    message,
    settle: SAYS.overlap.settle,
    what: 'rate',
  } as const;
  return [find(months, about, [employed?.get(12)])];
}
