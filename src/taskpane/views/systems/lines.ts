import type { Assessment } from '../../../assessment';
import type { AssessedCommunity } from '../../../community/assess-community';
import type { Place } from '../../../grid/address';
import type { AssessedIndicators } from '../../../indicators/assessed';
import type { useSay } from '../../hooks/useSay';

type Say = ReturnType<typeof useSay>;

/** One table that was found, in words, and where it stands. */
export interface Line {
  readonly text: string;
  readonly place: Place;
}

export function linesOf(assessment: Assessment, say: Say): Line[] {
  const { indicators, communities, declarations } = assessment;
  return [
    ...indicators.map((one) => ({ text: indicatorLine(assessment, one, say), place: placeIn(one.table) })),
    ...communities.map((one) => ({ text: monthsLine(one, say), place: placeIn(one.months) })),
    ...declarations.map(({ sheet, fields }) => {
      const name = fields.get('community');
      const community = name?.text === undefined || name.text === '' ? say('systems.unnamed') : name.text;
      return {
        text: say('systems.declaration', { community }),
        place: { sheet, row: name?.row ?? 1, column: name?.column ?? 1 },
      };
    }),
  ];
}

function placeIn({ sheet, area }: AssessedIndicators['table'] | AssessedCommunity['months']): Place {
  return { sheet, row: area.top, column: area.left };
}

function indicatorLine(
  { findings }: Assessment,
  { id, table, entries }: AssessedIndicators,
  say: Say,
): string {
  const own = entries.filter(({ entry }) => !entry.isTotal);
  const rates = own
    .flatMap(({ results }) => results)
    .filter(({ completion }) => completion.state === 'computed');
  return say('systems.indicators', {
    title: table.title,
    units: new Set(own.map(({ entry }) => entry.unit)).size,
    measures: new Set(own.map(({ entry }) => entry.measure.name)).size,
    rates: rates.length,
    findings: findings.filter((finding) => finding.table === id).length,
  });
}

function monthsLine({ months, rate, households, proposed }: AssessedCommunity, say: Say): string {
  const zero = households.households.yearEnd;
  return say('systems.months', {
    community: months.community,
    rate: rate.rate ? say('systems.percent', { n: rate.rate.toFixed(2) }) : say('systems.unknown'),
    zero: zero ? say('systems.households', { n: zero.toString() }) : say('systems.unknown'),
    proposed: say(`systems.proposed.${proposed}`),
  });
}
