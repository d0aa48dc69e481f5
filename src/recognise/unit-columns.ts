import { plain } from '../text/normalise';
import type { Candidate } from './candidates';
import { headerText } from './header';
import { enumerated, isUnitName } from './vocabulary';

/** So many columns under bare names (东山 西河 南湖) are no accident; fewer must end as units do. */
const LEAST_BARE = 3;

/**
 * Score columns of one unit each (城关镇 东山乡 西河镇): several side by side behind what is scored, blank or filled with
 * figures, under nothing but a unit's name.
 */
export function unitColumns(candidates: readonly Candidate[]): Candidate[] {
  const texts = candidates.filter(({ roles }) => roles[0] === 'item' || roles[0] === 'section');
  const left = Math.min(...texts.map(({ column }) => column));
  const possible = candidates.filter(
    (each) => each.column > left && each.roles.length === 0 && holdsScores(each, 0.8),
  );
  // A slip among the scores (已完成, -1) takes nothing from a column that is called after its unit.
  const named = candidates.filter(
    (each) =>
      each.column > left &&
      each.roles.length === 0 &&
      isUnitName(headerText(each.cell)) &&
      holdsScores(each, 0.5),
  );
  if (named.length >= 2) return named;
  const counted = enumerated(possible.map(({ cell }) => headerText(cell)));
  if (counted.length >= 2) return possible.filter(({ cell }) => counted.includes(headerText(cell)));
  const bare = possible.filter(({ cell }) => /^\p{Script=Han}{2,6}$/u.test(plain(headerText(cell))));
  const isRun = bare.every(
    ({ column }, index) => index === 0 || column === (bare[index - 1]?.column ?? 0) + 1,
  );
  return bare.length >= LEAST_BARE && isRun && bare.some(({ profile }) => profile.filled > 0) ? bare : [];
}

function holdsScores({ profile }: Candidate, least: number): boolean {
  return profile.filled === 0 || (profile.points >= least && !profile.counts);
}
