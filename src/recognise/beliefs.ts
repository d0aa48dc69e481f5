import type { Candidate } from './candidates';
import { headerPath, headerText } from './header';
import type { Bilingual } from '../text/bilingual';
import { REASONS, roleName } from './messages';
import type { ColumnBelief, ColumnRole, Level, LevelName } from './table';
import { isUnitName, namingOf, type HeaderRole } from './vocabulary';

/** What is believed of every column, why, and what else it could be. */
export function believe(
  candidates: readonly Candidate[],
  roleOf: (candidate: Candidate) => ColumnRole,
  levels: readonly Level[],
): ColumnBelief[] {
  return candidates.map((candidate) => {
    const role = roleOf(candidate);
    const why = candidate.said
      ? [REASONS.said(roleName(role))]
      : [...nameReasons(candidate, role), ...contentReasons(candidate, role)];
    return {
      column: candidate.column,
      header: headerPath(candidate.cell),
      role,
      level: levelOf(candidate.column, levels),
      confidence: candidate.said ? 1 : confidenceIn(candidate, role),
      reasons: why.map(({ zh }) => zh),
      english: why.map(({ en }) => en),
      alternatives: candidate.said ? [] : alternativesOf(candidate, role),
    };
  });
}

function levelOf(column: number, levels: readonly Level[]): LevelName | null {
  const level = levels.find((each) => each.column === column || each.reasonColumn === column);
  return level?.name ?? null;
}

/** What a header role is among ours. */
function ours(role: HeaderRole): ColumnRole {
  return role === 'other' ? 'none' : role;
}

/** Whether the header's name can mean the role, and whether it means that first. */
function namedAs(candidate: Candidate, role: ColumnRole): 'first' | 'also' | 'not' {
  const meant = candidate.roles.map(ours);
  const wanted = role === 'subsection' ? 'section' : role;
  if (meant[0] === wanted) return 'first';
  return meant.includes(wanted) ? 'also' : 'not';
}

/** By the name 0.9 (a family of names 0.85, one garbled character 0.7), 0.75 where it is not the name's first meaning, 0.5 by contents alone; contents that show it add 0.1. */
function confidenceIn(candidate: Candidate, role: ColumnRole): number {
  const naming = namingOf(headerText(candidate.cell));
  const byKind = { exact: 0.9, family: 0.85, near: 0.7 }[naming.kind];
  const named = namedAs(candidate, role);
  if (role === 'none') return candidate.roles.length === 0 || named === 'first' ? 0.8 : 0.6;
  if (isUnit(candidate, role)) return 0.85;
  const base = named === 'first' ? byKind : named === 'also' ? Math.min(byKind, 0.75) : 0.5;
  return Number(Math.min(1, base + (contentReasons(candidate, role).length > 0 ? 0.1 : 0)).toFixed(2));
}

/** The column is one unit's scores, called after the unit. */
function isUnit({ cell, roles }: Candidate, role: ColumnRole): boolean {
  return role === 'level' && roles.length === 0 && isUnitName(headerText(cell));
}

function nameReasons(candidate: Candidate, role: ColumnRole): Bilingual[] {
  const header = headerPath(candidate.cell);
  if (header === '') return [REASONS.noHeader];
  const naming = namingOf(headerText(candidate.cell));
  if (isUnit(candidate, role)) return [REASONS.unitName(header)];
  if (candidate.roles.length === 0) return [REASONS.unknownHeader(header)];
  if (namedAs(candidate, role) === 'not') return [REASONS.otherName(header)];
  const say = { exact: REASONS.exact, family: REASONS.family, near: REASONS.near }[naming.kind];
  return [say(header, naming.like, roleName(role))];
}

function contentReasons({ profile }: Candidate, role: ColumnRole): Bilingual[] {
  const { filled, rows, points, percents, rules, distinct, length } = profile;
  if (filled === 0) return role === 'level' || role === 'reason' || role === 'remark' ? [REASONS.blank] : [];
  const stating = Math.round(points * filled);
  if (role === 'points' && points >= 0.5) return [REASONS.holdsPoints(stating, filled)];
  if (role === 'points') return percents >= 0.5 ? [REASONS.holdsPercents] : [];
  if (role === 'level' && points >= 0.5) return [REASONS.holdsFigures(stating)];
  if (role === 'rule' && rules >= 0.3) return [REASONS.holdsRules(Math.round(rules * filled))];
  if (role === 'item' && distinct >= 2) return [REASONS.differs(distinct)];
  if (role === 'section' && distinct < rows) return [REASONS.spans(distinct)];
  return role === 'method' && length >= 6 ? [REASONS.holdsText] : [];
}

/** Its name's other meanings, those that the contents rule out left away. */
function alternativesOf(candidate: Candidate, role: ColumnRole): ColumnRole[] {
  const { profile } = candidate;
  const isPossible = (other: ColumnRole): boolean => {
    if (other === role || (other === 'section' && role === 'subsection')) return false;
    if (other === 'points') return profile.points >= 0.5;
    if (other === 'item' || other === 'rule' || other === 'section')
      return profile.points < 0.5 && profile.filled > 0;
    return true;
  };
  return [...new Set(candidate.roles.map(ours))].filter(isPossible);
}
