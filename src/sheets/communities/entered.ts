import type { AssessedCommunity } from '../../community/assess-community';
import type { StandardStatus } from '../../community/standards';
import type { Cell, Grid } from '../../grid/grid';
import { letters } from '../../text/letters';
import { findHeader, rowsBelow, saidIn, squeezed } from '../headed';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';
import { COUNTY_RULES, type RuleId } from './rules';

const H = SAY.headers;
/** The yellow columns of 社区总览 beside the name. */
export const ENTERED = [
  'township',
  'households',
  'residents',
  'office',
  'first',
  'station',
  'staff',
  'eliminated',
  'functions',
] as const;
export type EnteredColumn = (typeof ENTERED)[number];

/** One community with what people entered of it, and its months. */
export interface OverviewRow {
  readonly name: string;
  readonly entered: Readonly<Partial<Record<EnteredColumn, string | number>>>;
  readonly months: AssessedCommunity | null;
}

/** The county's communities: those with months, and those that people wrote down. */
export function overviewRows(communities: readonly AssessedCommunity[], old: Grid | null): OverviewRow[] {
  const written = readWritten(old);
  const monthly = new Map(communities.map((one) => [letters(one.months.community), one]));
  const names = [
    ...communities.map(({ months }) => months.community),
    ...[...written.values()].map(({ name }) => name),
  ];
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = letters(name);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const months = monthly.get(key) ?? null;
    return [{ name, entered: { ...written.get(key)?.entered, ...statedIn(months) }, months }];
  });
}

/** What the monthly sheet settles is taken from there, so that it is changed there. */
export function statedIn(months: AssessedCommunity | null): OverviewRow['entered'] {
  const answer = (column: EnteredColumn, status: StandardStatus | undefined) =>
    status === 'met' ? { [column]: SAY.yes } : status === 'not-met' ? { [column]: SAY.no } : {};
  return {
    ...answer('eliminated', months?.households.status),
    ...answer('functions', months?.functions.status),
  };
}

function readWritten(grid: Grid | null): Map<string, Pick<OverviewRow, 'name' | 'entered'>> {
  const headed = grid && findHeader(grid, [H.community, H.township, H.office]);
  const rows = new Map<string, Pick<OverviewRow, 'name' | 'entered'>>();
  for (const row of headed ? rowsBelow(headed) : []) {
    const name = saidIn(row, H.community).trim();
    // The next table begins: nothing below it is a community.
    if (squeezed(name) === squeezed(SAY.townships)) break;
    if (name === '') continue;
    const entered = Object.fromEntries(
      ENTERED.flatMap((column) => {
        const value = valueOf(row.cells.get(squeezed(H[column])));
        return value === null ? [] : [[column, value]];
      }),
    );
    rows.set(letters(name), { name, entered });
  }
  return rows;
}

function valueOf(cell: Cell | undefined): string | number | null {
  const value = cell?.formula === undefined ? cell?.value : null;
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' ? value : null;
}

/** The numbers of the rules, as an office may have changed them. */
export function readRules(grid: Grid | null): ReadonlyMap<RuleId, number | null> {
  const headed = grid && findHeader(grid, [H.item, H.value, H.source]);
  const said = new Map(
    (headed ? rowsBelow(headed) : []).map((row) => [
      saidIn(row, H.item),
      row.cells.get(H.value)?.value ?? null,
    ]),
  );
  return new Map(
    COUNTY_RULES.map(({ id, label, value }) => {
      const own = said.get(label);
      return [id, typeof own === 'number' || own === null ? own : value];
    }),
  );
}
