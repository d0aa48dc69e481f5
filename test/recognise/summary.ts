import type { ScoringTable } from '../../src/recognise/table';
import { areaText } from '../../src/grid/address';
import { letter } from './drawing';

/** A recognised table in short lines, so that a case can say what it expects. */
export function summary(table: ScoringTable): Record<string, unknown> {
  return {
    title: table.title,
    unit: table.unit,
    area: areaText(table.area),
    headerRows: table.headerRows,
    columns: Object.fromEntries(
      Object.entries(table.columns).flatMap(([role, column]) =>
        column === null ? [] : [[role, letter(column)]],
      ),
    ),
    levels: table.levels.map(
      ({ name, column, reasonColumn }) =>
        `${name} ${letter(column)}${reasonColumn ? ` 原因 ${letter(reasonColumn)}` : ''}`,
    ),
    sections: table.sections.map(
      ({ name, points, items }) => `${name} | ${points ?? '-'} | ${items.join(',')}`,
    ),
    items: table.items.map(
      ({ rows, number, points, pointsFrom, group, text }) =>
        `${rows[0] === rows[1] ? rows[0] : rows.join('-')} | ${number ?? '-'} | ${points ?? '-'} ${pointsFrom ?? 'nowhere'}` +
        `${group === null ? '' : ` g${group}`} | ${text.replaceAll('\n', '⏎')}`,
    ),
    rows: table.items
      .map(
        ({ rows: [first, last], points }) =>
          `${first === last ? first : `${first}-${last}`}=${points ?? '-'}`,
      )
      .join(' '),
    rules: table.items.map((item) => item.ruleText),
    methods: table.items.map((item) => item.methodText),
    groups: table.groups.map(
      ({ points, rows, items }) => `${points} | ${rows.join('-')} | ${items.join(',')}`,
    ),
    total: table.total ? `${table.total.row} | ${table.total.points ?? '-'}` : null,
    subtotals: table.subtotals.map(({ row, section }) => `${row} | ${section}`),
    notes: table.notes,
    doubts: table.doubts.map(({ code }) => code),
    confidence: table.confidence,
  };
}
