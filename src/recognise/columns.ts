import { plain } from '../text/normalise';
import { rolesOfHeader, type HeaderBand, type HeaderCell } from './header';
import { findLevels } from './levels';
import type { ColumnRoles, Level } from './table';
import { pointsAt, textOf, type View } from './view';
import type { HeaderRole } from './vocabulary';

/** What stands below a header. */
interface Profile {
  readonly filled: number;
  /** Different texts. */
  readonly distinct: number;
  /** Share of the filled cells that state points. */
  readonly points: number;
  /** Mean length of the texts. */
  readonly length: number;
}

interface Candidate {
  readonly cell: HeaderCell;
  readonly column: number;
  readonly roles: readonly HeaderRole[];
  readonly profile: Profile;
}

export interface Columns {
  readonly roles: ColumnRoles;
  readonly levels: readonly Level[];
}

/** Who is who, by what the columns are called and what they hold; null where nothing can be the item column. */
export function readColumns(view: View, band: HeaderBand, body: readonly number[]): Columns | null {
  const candidates = band.cells.map((cell): Candidate => {
    const profile = profileOf(view, cell.column, body);
    return { cell, column: cell.column, roles: rolesOfHeader(cell), profile };
  });
  const points = pickPoints(candidates);
  const rest = candidates.filter((each) => each !== points);
  const item = pickItem(rest);
  if (!item) return null;
  const others = rest.filter((each) => each !== item);
  const section = pickSection(others, item);
  const free = others.filter((each) => each !== section);
  const rule = first(free, 'rule') ?? null;
  const method = free.find((each) => each !== rule && each.roles.includes('method')) ?? null;
  const isScore = (cell: HeaderCell): boolean =>
    free.some((each) => each.cell === cell && each.roles.includes('level'));
  const { levels, reason } = findLevels(band.cells, isScore);
  return {
    roles: {
      section: section?.column ?? null,
      number: first(free, 'number')?.column ?? null,
      item: item.column,
      points: points?.column ?? null,
      rule: rule?.column ?? null,
      method: method?.column ?? null,
      reason,
    },
    levels,
  };
}

function profileOf(view: View, column: number, body: readonly number[]): Profile {
  const rows = body.filter((row) => textOf(view, row, column) !== '');
  const texts = rows.map((row) => plain(textOf(view, row, column)));
  const stating = rows.filter((row) => pointsAt(view, row, column) !== null).length;
  return {
    filled: rows.length,
    distinct: new Set(texts).size,
    points: rows.length === 0 ? 0 : stating / rows.length,
    length: rows.length === 0 ? 0 : texts.reduce((total, text) => total + text.length, 0) / rows.length,
  };
}

/** The points column: called so and holding points; 评分标准 only where it holds nearly nothing else. */
function pickPoints(candidates: readonly Candidate[]): Candidate | null {
  const fitting = candidates.filter(({ roles, profile }) =>
    roles[0] === 'points' ? profile.points >= 0.5 : roles.includes('points') && profile.points >= 0.7,
  );
  return best(fitting, ({ profile }) => profile.filled * profile.points);
}

/** The item column: among those called so the one with most entries, then the leftmost; else a section or rule column that is filled row by row. */
function pickItem(candidates: readonly Candidate[]): Candidate | null {
  const named = candidates.filter(({ roles, profile }) => roles[0] === 'item' && profile.filled > 0);
  if (named.length > 0) return best(named, ({ profile }) => profile.distinct);
  const possible = candidates.filter(({ roles, profile }) => roles.includes('item') && profile.filled > 0);
  const most = Math.max(0, ...possible.map(({ profile }) => profile.distinct));
  return possible.find(({ profile }) => profile.distinct >= 0.8 * most) ?? null;
}

/** The section column: left of the item column, coarser than it or called so without a doubt. */
function pickSection(others: readonly Candidate[], item: Candidate): Candidate | null {
  const left = others.filter(({ column, roles }) => column < item.column && roles.includes('section'));
  return first(left, 'section') ?? left[0] ?? null;
}

function first(candidates: readonly Candidate[], role: HeaderRole): Candidate | undefined {
  return (
    candidates.find(({ roles }) => roles[0] === role) ??
    candidates.find(({ roles }) => role !== 'number' && roles.includes(role) && roles[0] !== 'level')
  );
}

/** The highest score; the leftmost of equals. */
function best(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (top, each) => (top === null || score(each) > score(top) ? each : top),
    null,
  );
}
