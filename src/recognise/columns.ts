import { sum } from '../text/points';
import type { LayoutCorrection } from './correction';
import { candidatesOf, lostOf, type Candidate } from './candidates';
import { headerText, type HeaderBand } from './header';
import { believe } from './beliefs';
import { best, namesSecond, pickItem } from './item-column';
import { findLevels } from './levels';
import type { ColumnBelief, ColumnRole, ColumnRoles, Level } from './table';
import { unitColumns } from './unit-columns';
import type { View } from './view';
import { headerWords, namesScorer } from './vocabulary';

export interface Columns {
  readonly roles: ColumnRoles;
  /** Every rule column, left to right; `roles.rule` is the one that tells most. */
  readonly rules: readonly number[];
  /** Points of their own beside the names of sections and finer sections (一级指标 分值 二级指标 分值); null where there are none. */
  readonly sectionPoints: number | null;
  readonly subsectionPoints: number | null;
  /** Columns called points beside the points column (大项分值 before 分项分值): a heading's can stand there. */
  readonly headPoints: readonly number[];
  readonly levels: readonly Level[];
  readonly headings: readonly ColumnBelief[];
  /** Headers of columns that a person corrected and that are no longer there. */
  readonly lost: readonly string[];
  /** The items' header says that their points stand with them: 项目及分值. */
  readonly saysPoints: boolean;
  /** The points column holds weights in percent. */
  readonly areWeights: boolean;
}

/** Who is who, by what the columns are called and what they hold; null where nothing can be the item column. */
export function readColumns(
  view: View,
  band: HeaderBand,
  body: readonly number[],
  correction: LayoutCorrection | null,
): Columns | null {
  const picks = new Picks(candidatesOf(view, band, body, correction));
  const units = unitColumns(picks.free());
  for (const unit of units) picks.take('level', unit);
  picks.take('points', pickPoints(picks.free()) ?? pickWeights(picks.free()));
  picks.take('item', pickItem(picks.free(), picks.one('points')));
  const item = picks.one('item');
  if (!item) return null;
  picks.take('section', pickSection(picks.free(), item));
  picks.take('subsection', pickSubsection(picks.free(), picks.one('section'), item));
  const sectionPoints = pointsBeside(picks, 'section', 'subsection');
  picks.take('none', sectionPoints);
  const subsectionPoints = pointsBeside(picks, 'subsection', 'item');
  picks.take('none', subsectionPoints);
  const rules = pickRules(picks.free());
  for (const rule of rules) picks.take('rule', rule);
  picks.take('number', pickNumber(picks.free(), item));
  picks.take('method', pickMethod(picks.free()));
  for (const level of picks.free().filter(isLevel)) picks.take('level', level);
  for (const reason of picks.free().filter(isReason)) picks.take('reason', reason);
  picks.take(
    'remark',
    picks.free().find(({ roles }) => roles[0] === 'remark'),
  );
  const { levels, reason } = findLevels(picks.all('level'), picks.all('reason'), units);
  const column = (role: ColumnRole): number | null => picks.one(role)?.column ?? null;
  const points = picks.one('points');
  return {
    roles: {
      section: column('section'),
      subsection: column('subsection'),
      number: column('number'),
      item: item.column,
      points: column('points'),
      rule: (rules.find((rule) => picks.roleOf(rule) === 'rule') ?? picks.one('rule'))?.column ?? null,
      method: column('method'),
      reason,
      remark: column('remark'),
    },
    rules: picks.all('rule').map((rule) => rule.column),
    sectionPoints: sectionPoints?.column ?? null,
    subsectionPoints: subsectionPoints?.column ?? null,
    headPoints: picks.free().flatMap(({ roles, column: at }) => (roles[0] === 'points' ? [at] : [])),
    levels,
    headings: believe(picks.candidates, (candidate) => picks.roleOf(candidate), levels),
    lost: lostOf(picks.candidates, correction),
    saysPoints: /[及和与、]分[值数]$/.test(headerWords(headerText(item.cell))),
    areWeights: points !== undefined && points.profile.percents > points.profile.points,
  };
}

/** Candidates as they are given their roles; what a person said is given first. */
class Picks {
  private readonly roles = new Map<Candidate, ColumnRole>();

  constructor(readonly candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      if (candidate.said) this.roles.set(candidate, candidate.said.role);
    }
  }

  free(): Candidate[] {
    return this.candidates.filter((candidate) => !this.roles.has(candidate));
  }

  /** Gives the role, unless a person gave it to another column. */
  take(role: ColumnRole, candidate: Candidate | null | undefined): void {
    const isSaid = this.all(role).some((other) => other.said);
    const isShared = role === 'level' || role === 'reason';
    if (candidate && (isShared || !isSaid)) this.roles.set(candidate, role);
  }

  one(role: ColumnRole): Candidate | undefined {
    return this.all(role)[0];
  }

  all(role: ColumnRole): Candidate[] {
    return this.candidates.filter((candidate) => this.roles.get(candidate) === role);
  }

  roleOf(candidate: Candidate): ColumnRole {
    return this.roles.get(candidate) ?? 'none';
  }
}

/**
 * The points column: called so and holding points; else one that can be called so and holds nearly nothing else; else,
 * under an unknown header, by its figures, unless they count the rows; under another name (标准), where its figures say 分.
 */
function pickPoints(candidates: readonly Candidate[]): Candidate | null {
  const filled = ({ profile }: Candidate): number => profile.filled * profile.points;
  const named = candidates.filter(({ roles, profile }) => roles[0] === 'points' && profile.points >= 0.5);
  if (named.length > 0) return spelledOut(named, best(named, filled));
  const possible = candidates.filter(
    ({ roles, profile }) => roles.includes('points') && profile.points >= 0.7,
  );
  if (possible.length > 0) return best(possible, filled);
  const unnamed = candidates.filter(
    ({ cell, roles, profile }) =>
      (roles.length === 0
        ? profile.points >= 0.8 && !profile.counts && !namesScorer(headerText(cell))
        : roles[0] !== 'level' && profile.said >= 0.8) && profile.filled * 2 >= profile.rows,
  );
  return unnamed[0] ?? null;
}

/** The column behind it that spells out its sums, where there is one: 40 40 30, filled down, beside 30 10 30. */
function spelledOut(named: readonly Candidate[], points: Candidate | null): Candidate | null {
  const finer = named.find((each) => points && each.column > points.column && isSumOf(points, each));
  return finer ? spelledOut(named, finer) : points;
}

function isSumOf({ profile: whole }: Candidate, { profile: parts }: Candidate): boolean {
  const runs: { claimed: number; rows: number; total: number }[] = [];
  whole.stated.forEach((claimed, row) => {
    const run = runs.at(-1);
    const goesOn = run && (claimed === null || (claimed === run.claimed && run.total < claimed));
    if (!goesOn) runs.push({ claimed: claimed ?? 0, rows: 1, total: parts.stated[row] ?? 0 });
    else Object.assign(run, { rows: run.rows + 1, total: sum([run.total, parts.stated[row] ?? 0]) });
  });
  return runs.some(({ rows }) => rows > 1) && runs.every(({ claimed, total }) => claimed === total);
}

/** A points column that nobody else uses, right of this column and left of the next finer one. */
function pointsBeside(picks: Picks, role: ColumnRole, finer: ColumnRole): Candidate | undefined {
  const from = picks.one(role)?.column ?? Infinity;
  const to = (picks.one(finer) ?? picks.one('item'))?.column ?? 0;
  return picks
    .free()
    .find(
      ({ column, roles, profile }) =>
        column > from && column < to && roles.includes('points') && profile.points >= 0.5,
    );
}

/** 权重 in percent, where no column holds points. */
function pickWeights(candidates: readonly Candidate[]): Candidate | null {
  return candidates.find(({ roles, profile }) => roles[0] === 'points' && profile.percents >= 0.7) ?? null;
}

/** The section column: left of the item column, else right of it; called so without a doubt goes first. */
function pickSection(others: readonly Candidate[], item: Candidate): Candidate | null {
  const coarse = others.filter(({ roles, profile }) => roles.includes('section') && profile.points < 0.5);
  const left = coarse.filter(({ column }) => column < item.column);
  const called = (list: readonly Candidate[]): Candidate | undefined =>
    list.find(({ roles }) => roles[0] === 'section');
  return called(left) ?? left[0] ?? called(coarse) ?? unnamedSection(others, item) ?? null;
}

/** Under an unknown header (a scan garbled it), left of the items: headings, each over several of them. */
function unnamedSection(others: readonly Candidate[], item: Candidate): Candidate | undefined {
  return others.find(
    ({ column, roles, profile }) =>
      column < item.column &&
      roles.length === 0 &&
      profile.filled > 0 &&
      profile.points < 0.5 &&
      profile.distinct < item.profile.distinct &&
      (profile.headings >= 0.5 || profile.marked >= 0.5),
  );
}

/** Another column of sections between the section and the item, coarser than the item. */
function pickSubsection(
  others: readonly Candidate[],
  section: Candidate | undefined,
  item: Candidate,
): Candidate | null {
  if (!section) return null;
  const between = others.filter(
    ({ column, roles, profile }) =>
      column > section.column && column < item.column && roles.includes('section') && profile.points < 0.5,
  );
  return (
    between.find(
      ({ cell, profile }) =>
        profile.filled > 0 && (profile.distinct < item.profile.distinct || namesSecond(cell)),
    ) ?? null
  );
}

/**
 * Columns called rules that hold text, the one that tells most about points first; else one that can be called so; else
 * one whose words tell how points are won and lost.
 */
function pickRules(candidates: readonly Candidate[]): Candidate[] {
  const isWorded = ({ profile }: Candidate): boolean => profile.filled > 0 && profile.points < 0.5;
  const possibly = candidates.filter(
    (each) => each.roles[0] === 'rule' && (isWorded(each) || !each.roles.includes('reason')),
  );
  // Beside a rule for certain 得分依据 is what was found, however much it speaks of points.
  const sure = possibly.filter((each) => isWorded(each) && !each.roles.includes('reason') && !isBonus(each));
  const called = sure.length > 0 ? possibly.filter((each) => !each.roles.includes('reason')) : possibly;
  // 加分标准 alone is no whole rule: 考核办法 beside it tells what is taken.
  const taking = candidates.filter(
    (each) =>
      each.roles.includes('rule') &&
      !each.roles.includes('reason') &&
      !called.includes(each) &&
      isWorded(each) &&
      each.profile.rules >= 0.5,
  );
  const isWhole = called.length === 0 || !called.every(isBonus);
  const named = isWhole ? called : [...called, ...[best(taking, tellsRules)].filter((each) => each !== null)];
  const main = best(named, tellsRules);
  if (main) {
    return [main, ...named.filter((each) => each !== main && isWorded(each) && each.profile.rules >= 0.3)];
  }
  const likely = candidates.filter(
    (each) => each.roles.includes('rule') && each.roles[0] !== 'level' && isWorded(each),
  );
  const possible = likely.find(({ roles, profile }) => !roles.includes('method') || profile.rules >= 0.3);
  const other = candidates.find(
    ({ roles, profile }) =>
      (roles.length === 0 || /^(remark|other)$/.test(roles[0] ?? '')) &&
      profile.rules >= 0.5 &&
      profile.filled * 2 >= profile.rows,
  );
  const rule = possible ?? other;
  return rule ? [rule] : [];
}

function isBonus({ cell }: Candidate): boolean {
  return /^(加分|奖)/.test(headerWords(headerText(cell)));
}

/** By what it holds, then by a header that speaks of points (评分办法 before 考核标准). */
function tellsRules({ cell, profile }: Candidate): number {
  const words = headerWords(headerText(cell));
  return Math.round(4 * profile.rules) + (words.includes('分') && !/^加分/.test(words) ? 0.5 : 0);
}

/** The numbers next to the items, where sections are numbered too. */
function pickNumber(candidates: readonly Candidate[], item: Candidate): Candidate | undefined {
  const named = candidates.filter(({ roles }) => roles[0] === 'number');
  return named.filter(({ column }) => column < item.column).at(-1) ?? named[0];
}

/** How assessors check; else what the item asks for in a second column (检查要求). */
function pickMethod(candidates: readonly Candidate[]): Candidate | undefined {
  const isOther = ({ roles, profile }: Candidate): boolean =>
    /^(item|rule)$/.test(roles[0] ?? '') &&
    !roles.includes('reason') &&
    profile.filled > 0 &&
    profile.points < 0.5;
  return candidates.find(({ roles }) => roles.includes('method')) ?? candidates.find(isOther);
}

/** Called a level (or after who scores, or when: 考核组, 一季度) and not filled with sentences. */
function isLevel({ cell, roles, profile }: Candidate): boolean {
  const isText = profile.filled > 0 && profile.points < 0.3 && profile.length > 8;
  const isCalled = roles.includes('level') || (roles.length === 0 && namesScorer(headerText(cell)));
  return isCalled && !isText;
}

function isReason({ roles }: Candidate): boolean {
  return roles.includes('reason');
}
