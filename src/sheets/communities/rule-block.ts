import { cell, headerCells } from '../page';
import type { Block } from '../units/block';
import type { Rules } from './community-block';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';
import { COLUMNS, RULE_VALUE, type OverviewPlaces } from './places';
import { COUNTY_RULES } from './rules';

const H = SAY.headers;

/** The numbers that everything above rests on, each with the document's sentence. */
export function ruleBlock({ rules: top }: OverviewPlaces, rules: Rules): Block {
  const headers = [
    { header: H.item, width: 16 },
    { header: '', width: 14 },
    { header: H.value, width: 9 },
    { header: H.source, width: 9 },
  ];
  const last = top + 1 + COUNTY_RULES.length;
  const rows = COUNTY_RULES.map((rule, index) => ({ ...rule, row: top + 2 + index }));
  const across = (row: number) => [
    { top: row, bottom: row, left: 1, right: 2 },
    { top: row, bottom: row, left: 4, right: COLUMNS.length },
  ];
  return {
    top,
    joined: true,
    columns: headers,
    cells: [
      cell(top, 1, 'section', { value: SAY.rules }),
      ...headerCells(top + 1, headers),
      ...rows.flatMap(({ id, label, source, row }) => [
        cell(row, 1, 'text', { value: label }),
        cell(row, RULE_VALUE, 'input', { value: rules.get(id) ?? null }),
        cell(row, 4, 'text', { value: source }),
      ]),
    ],
    merges: [top + 1, ...rows.map(({ row }) => row)].flatMap(across),
    headerRow: top + 1,
    lastUnit: last,
    last,
    validations: [
      {
        area: { top: top + 2, bottom: last, left: RULE_VALUE, right: RULE_VALUE },
        rule: { kind: 'decimal', min: 0, max: 1e9 },
        error: SAY.numberError,
      },
    ],
  };
}
