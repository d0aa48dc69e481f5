import type { Candidate } from './candidates';
import { headerText, type HeaderCell } from './header';
import { headerWords } from './vocabulary';

/**
 * The item column: among those called so the one with most entries, then the one that states points, then the leftmost; else a section or rule column that
 * is filled row by row; else, under an unknown header, the one with most to say.
 */
export function pickItem(candidates: readonly Candidate[], points: Candidate | undefined): Candidate | null {
  const texts = candidates.filter(({ profile }) => profile.filled > 0 && profile.points < 0.5);
  const named = texts.filter(({ roles }) => roles[0] === 'item');
  const fullest = best(named, ({ profile }) => profile.distinct + (profile.marked >= 0.5 ? 0.5 : 0));
  if (!fullest) return (points && besidePoints(texts, points)) ?? unnamedItem(texts);
  const item = fullest.roles.includes('rule') ? sureItem(texts, fullest) : fullest;
  return namesMore(texts, points ? belowClaims(texts, finest(named, item)) : item);
}

/** 二级指标 beside 考核要点, where both name every row: the right one is the finer. */
function finest(named: readonly Candidate[], item: Candidate): Candidate {
  const finer = named.find(
    ({ column, roles, profile }) =>
      column > item.column && !roles.includes('rule') && profile.distinct >= item.profile.distinct,
  );
  return finer && namesSecond(item.cell) ? finer : item;
}

/** 二级指标: a finer one may follow. */
export function namesSecond(cell: HeaderCell): boolean {
  return /二级指标$/.test(headerWords(headerText(cell)));
}

/** A column that names just the rows with points, beside rules of several rows each (指标 20 … 得20分, 得15分): no heading of theirs. */
function besidePoints(texts: readonly Candidate[], { profile: points }: Candidate): Candidate | undefined {
  const areTiers = texts.some(
    ({ roles, profile }) => roles[0] === 'rule' && profile.rules >= 0.5 && profile.filled > points.filled,
  );
  return texts.find(
    ({ roles, profile }) =>
      areTiers &&
      roles.includes('item') &&
      roles[0] !== 'rule' &&
      profile.headings < 0.5 &&
      profile.marked < 0.5 &&
      profile.filledAt.every((isFilled, row) => isFilled === (typeof points.stated[row] === 'number')),
  );
}

function unnamedItem(texts: readonly Candidate[]): Candidate | null {
  const possible = texts.filter(({ roles }) => roles.includes('item'));
  const most = Math.max(0, ...possible.map(({ profile }) => profile.distinct));
  const fullest = possible.filter(({ profile }) => profile.distinct >= 0.8 * most);
  const first = fullest.find(({ profile }) => profile.headings < 0.8) ?? fullest[0];
  const areRules = first?.roles[0] === 'rule' && first.profile.rules >= 0.5;
  const unnamed = texts.filter(
    ({ roles, profile }) =>
      roles.length === 0 && profile.length >= 6 && profile.distinct > (areRules ? 0.8 : 2) * most,
  );
  return best(unnamed, ({ profile }) => profile.distinct) ?? first ?? null;
}

/** Names that claim points （30分） beside a points column are sections; what their finer rules say is scored. */
function belowClaims(texts: readonly Candidate[], item: Candidate): Candidate {
  const finer = texts.find(
    ({ column, roles, profile }) =>
      column > item.column && roles.includes('item') && profile.distinct >= 2 * item.profile.distinct,
  );
  return item.profile.marked >= 0.5 && item.roles.includes('section') && finer ? finer : item;
}

/**
 * A column that can only be the items' (三级指标), or tells less of points won and lost, before one that can be their rules
 * (评价标准) and says little more; likewise one that can be sections (工作目标, 评价指标) and names every row.
 */
function sureItem(texts: readonly Candidate[], fullest: Candidate): Candidate {
  const named = texts.filter(
    ({ roles, profile }) =>
      roles[0] === 'item' && (!roles.includes('rule') || profile.rules + 0.3 <= fullest.profile.rules),
  );
  const most = best(named, ({ profile }) => profile.distinct);
  if (most && most.profile.distinct * 2 > fullest.profile.distinct) return most;
  const each = texts.find(
    ({ column, roles, profile }) =>
      column < fullest.column && roles[0] === 'section' && profile.distinct >= fullest.profile.distinct,
  );
  const isStandard = fullest.profile.rules >= 0.5 || headerWords(headerText(fullest.cell)).includes('标准');
  return each && isStandard && each.profile.distinct >= LEAST_NAMES ? each : fullest;
}

/** Fewer rows don't show that a column names each of them. */
const LEAST_NAMES = 3;

/** A section column that names every row beside one of mere targets (城镇新增就业, 目标任务 8000人) is the items'. */
function namesMore(texts: readonly Candidate[], item: Candidate): Candidate {
  const fuller = texts.find(
    ({ column, roles, profile }) =>
      column < item.column && roles[0] === 'section' && profile.distinct >= item.profile.distinct,
  );
  return fuller && item.profile.targets >= 0.8 ? fuller : item;
}

/** The highest score; the leftmost of equals. */
export function best(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (top, each) => (top === null || score(each) > score(top) ? each : top),
    null,
  );
}
