import type Decimal from 'decimal.js';
import type { AssessedCommunity } from '../../community/assess-community';
import type { SheetSpec } from '../../grid/sheet-spec';
import { rounded } from '../../indicators/completion';
import { STAMP } from '../names';
import { cell, FIRST_ROW, HEADER_ROW, filterOver, heading } from '../page';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';

const H = SAY.headers;
const QUARTERS = [1, 2, 3, 4] as const;
const COLUMNS = [
  { header: H.community, width: 18 },
  ...QUARTERS.flatMap((quarter) => [
    { header: H.rateOf(H.quarter(quarter)), width: 10 },
    { header: H.zeroAt(H.quarter(quarter)), width: 10 },
  ]),
  { header: H.rate, width: 10 },
  { header: H.yearEnd, width: 10 },
  { header: H.why, width: 30 },
];

/** 季度抽查: every community's quarters side by side, the year's average and its end behind them. */
export function layOutQuarters(
  communities: readonly AssessedCommunity[],
  name: string,
  footer: string,
): SheetSpec {
  const top = heading(SAY.quartersTitle, `${STAMP}。${SAY.quartersHint}。`, COLUMNS);
  return {
    ...top,
    name,
    cells: [
      ...top.cells,
      ...communities.flatMap(({ months, quarters, rate }, index) => {
        const row = FIRST_ROW + index;
        const missing = quarters.flatMap((quarter) => quarter.missing);
        const numbers = quarters.flatMap((quarter) => [quarter.rate, quarter.households]);
        return [
          cell(row, 1, 'text', { value: months.community }),
          ...[...numbers, rate.rate, rate.yearEndRate].map((value, at) =>
            cell(row, 2 + at, at % 2 === 1 && at < 8 ? 'score' : 'rate', { value: shown(value) }),
          ),
          cell(row, 12, 'text', { value: missing.length > 0 ? SAY.missing(missing.join('、')) : null }),
        ];
      }),
    ],
    freeze: { rows: HEADER_ROW, columns: 1 },
    filter: filterOver(communities.length, COLUMNS.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW], footer },
  };
}

function shown(value: Decimal | null): number | null {
  return value && rounded(value);
}
