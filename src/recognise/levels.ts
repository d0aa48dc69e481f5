import { rolesOfHeader, type HeaderCell } from './header';
import type { Level } from './table';
import { headerWords, isGenericScore } from './vocabulary';

/** The levels among the header's cells, lowest first, and the reason column that belongs to none of them. */
export function findLevels(
  cells: readonly HeaderCell[],
  isScore: (cell: HeaderCell) => boolean,
): { levels: Level[]; reason: number | null } {
  const scores = cells.filter(isScore);
  const reasons = cells.filter((cell) => rolesOfHeader(cell)[0] === 'reason');
  const levels = scores.map((cell): Level => {
    const siblings = scores.filter((other) => other === cell || sharesUpper(cell, other));
    const own = reasons.filter(
      (reason) =>
        sharesUpper(cell, reason) || namesLevel(reason, cell) || isBehind(reason, cell, reasons, scores),
    );
    const reasonColumn = siblings.length === 1 ? (own[0]?.column ?? null) : null;
    return { name: levelName(cell, siblings.length), column: cell.column, reasonColumn };
  });
  const taken = new Set(levels.map((level) => level.reasonColumn));
  const free = reasons.filter((reason) => !taken.has(reason.column));
  return { levels: inOrder(distinct(levels)), reason: free[0]?.column ?? null };
}

/** Two score columns under the same words (得分, 得分) are told apart by a number behind the later one. */
function distinct(levels: readonly Level[]): Level[] {
  return levels.map((level, index) => {
    const before = levels.slice(0, index).filter((other) => other.name === level.name).length;
    return before === 0 ? level : { ...level, name: `${level.name}${before + 1}` };
  });
}

/** Several reason columns of the same name, each right behind its score column: 自评分 扣分原因 市评分 扣分原因. */
function isBehind(
  reason: HeaderCell,
  score: HeaderCell,
  reasons: readonly HeaderCell[],
  scores: readonly HeaderCell[],
): boolean {
  const same = reasons.filter((each) => headerWords(each.upper) === headerWords(reason.upper));
  const nearest = Math.max(...scores.map((each) => each.column).filter((column) => column < reason.column));
  return reason.lower === '' && same.length > 1 && nearest === score.column;
}

/** Header text without blanks and breaks; the upper cell of a two-row header that has one score sub-column. */
function levelName(cell: HeaderCell, siblings: number): string {
  const upper = cell.upper.replace(/\s/g, '');
  const lower = cell.lower.replace(/\s/g, '');
  if (lower === '') return upper;
  if (upper === '' || isGenericScore(upper)) return lower;
  if (siblings === 1) return upper;
  return isGenericScore(lower) ? upper : upper + lower;
}

/** Both stand under one upper cell (市级复核: 得分, 扣分原因). */
function sharesUpper(one: HeaderCell, other: HeaderCell): boolean {
  return one.lower !== '' && other.lower !== '' && one.upper !== '' && one.upper === other.upper;
}

/** A one-row header that carries the level in its own words: 市级扣分原因 beside 市级得分. */
function namesLevel(reason: HeaderCell, score: HeaderCell): boolean {
  const level = score.upper.replace(/\s/g, '').replace(/(得分|评分|打分|分数?|审核|复核)$/, '');
  return reason.lower === '' && level.length >= 2 && reason.upper.replace(/\s/g, '').startsWith(level);
}

/** 自评 ‹ 社区 ‹ 乡镇/街道 ‹ 县/区 ‹ 市 ‹ 省; the first that fits counts (社区自评分数 is 自评). */
const WHO: readonly RegExp[] = [/自评|自查|自报|自我/, /社区|村/, /乡|镇|街道/, /县|区/, /市|州/, /省/];
/** 初评 ‹ 复核 ‹ 审定, among the levels of one office. */
const ROUND: readonly RegExp[] = [/初评|初审|初核/, /复核|复评|复审|审核/, /审定|终评|终审|核定|认定/];

/** Lowest first; a level that says nothing about who scores stays behind the ones to its left. */
function inOrder(levels: readonly Level[]): Level[] {
  const ranks: number[] = [];
  for (const level of levels) {
    const who = WHO.findIndex((pattern) => pattern.test(level.name));
    const round = ROUND.findIndex((pattern) => pattern.test(level.name));
    ranks.push(who < 0 ? Math.max(0, ...ranks) : who * 10 + (round < 0 ? 1.5 : round));
  }
  return levels
    .map((level, index) => ({ level, rank: ranks[index] ?? 0, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ level }) => level);
}
