import { letters } from '../text/letters';
import type { Candidate } from './candidates';
import { headerText, type HeaderCell } from './header';
import type { Level } from './table';
import { headerWords, isGenericScore, namesScorer, rolesOf } from './vocabulary';

/** The levels among the score columns, lowest first, and the reason column that belongs to none of them. */
export function findLevels(
  scores: readonly Candidate[],
  reasons: readonly Candidate[],
  units: readonly Candidate[] = [],
): { levels: Level[]; reason: number | null } {
  const levels = scores.map((score): Level => {
    const siblings = scores.filter((other) => other === score || sharesUpper(score.cell, other.cell));
    const isUnit = units.includes(score);
    const called = isUnit
      ? headerText(score.cell).replace(/\s/g, '')
      : levelName(score.cell, siblings.length);
    const name = (score.said?.level ?? '') || called;
    const own = reasons.filter((reason) =>
      reason.said
        ? reason.said.level === name
        : isOwn(reason.cell, score.cell, reasons, scores, siblings.length),
    );
    const level = { name, column: score.column, reasonColumn: own[0]?.column ?? null };
    return isUnit ? { ...level, unit: true } : level;
  });
  const named = distinct(levels);
  const taken = new Set(named.map((level) => level.reasonColumn));
  const free = reasons.filter((reason) => !taken.has(reason.column));
  return { levels: inOrder(named), reason: free[0]?.column ?? null };
}

/** The reason column is this score's alone: under the same upper cell, called after it, or right behind it like all others. */
function isOwn(
  reason: HeaderCell,
  score: HeaderCell,
  reasons: readonly Candidate[],
  scores: readonly Candidate[],
  siblings: number,
): boolean {
  if (siblings > 1) return false;
  return (
    sharesUpper(score, reason) ||
    namesLevel(reason, score, scores) ||
    isBehind(reason, score, reasons, scores)
  );
}

/** Two score columns under the same words (得分, 得分) are told apart by a number behind the later one. */
function distinct(levels: readonly Level[]): Level[] {
  const taken = new Set<string>();
  return levels.map((level) => {
    let name = level.name;
    for (let count = 2; taken.has(name); count += 1) name = `${level.name}${count}`;
    taken.add(name);
    return { ...level, name };
  });
}

/** Several reason columns of the same name, each right behind its score column: 自评分 扣分原因 市评分 扣分原因. */
function isBehind(
  reason: HeaderCell,
  score: HeaderCell,
  reasons: readonly Candidate[],
  scores: readonly Candidate[],
): boolean {
  const words = headerWords(headerText(reason));
  const same = reasons.filter(({ cell }) => headerWords(headerText(cell)) === words);
  const nearest = Math.max(...scores.map((each) => each.column).filter((column) => column < reason.column));
  return reason.path.length === 1 && same.length > 1 && nearest === score.column;
}

/** Header text without blanks and breaks; the upper cell of a two-row header that has one score sub-column. */
function levelName(cell: HeaderCell, siblings: number): string {
  const parts = cell.path.map((text) => text.replace(/\s/g, ''));
  const own = parts.filter((part) => !isGenericScore(part));
  if (own.length === 0) return (siblings === 1 && parts.length === 2 ? parts[0] : parts.at(-1)) ?? '';
  const upper = own[0] ?? '';
  const lower = own.at(-1) ?? '';
  // 街道得分 over 东湖, 西湖: whoever is named.
  if (siblings > 1 && own.length > 1 && /[得评]分$/.test(upper) && isName(lower)) return lower;
  if (siblings === 1 && own.length > 1 && parts.length === 2) return upper;
  return own.join('');
}

function isName(text: string): boolean {
  return rolesOf(text).length === 0 && !namesScorer(text);
}

/** Both stand under one upper cell (市级复核: 得分, 扣分原因); a general word (考核得分: 自评, 县评) only over another. */
function sharesUpper(one: HeaderCell, other: HeaderCell): boolean {
  const [above, beside] = [one.path.slice(0, -1), other.path.slice(0, -1)];
  return (
    above.length > 0 &&
    above.length === beside.length &&
    above.every((text, index) => letters(text) === letters(beside[index] ?? '')) &&
    (!above.every(isGenericScore) || isGenericScore(headerText(one)))
  );
}

/** A one-row header that carries the level in its own words: 市级扣分原因 beside 市级得分, 县评扣分原因 beside 县评分; no other score's. */
function namesLevel(reason: HeaderCell, score: HeaderCell, scores: readonly Candidate[]): boolean {
  if (reason.path.length > 1) return false;
  const words = headerWords(headerText(reason));
  const stem = words.replace(/(([扣减失丢得加]分|评分)的?)?(原因|理由|依据|说明|情况|描述|问题|意见)$/, '');
  if (stem === '' || stem === words) return false;
  const takes = /[扣减失丢]分|(原因|理由|说明|描述)$/.test(words) && scores.length > 1;
  // 考核情况 alone is what was found, whoever looked.
  if (!takes && /^(考核|考评|评审|检查|核查|现场)$/.test(stem)) return false;
  const meant = scores.filter(({ cell }) => {
    const name = headerWords(headerText(cell));
    if (isGenericScore(name) && !takes) return false;
    const who = name.replace(/(得分|评分|打分|分数?|审核|复核)$/, '');
    const isCalled = who !== '' && (who.startsWith(stem) || stem.startsWith(who));
    return isCalled || (officeOf(stem) >= 0 && officeOf(stem) === officeOf(name));
  });
  return meant.length === 1 && meant[0]?.cell === score;
}

/** 自评 ‹ 社区 ‹ 乡镇/街道 ‹ 县/区 ‹ 市 ‹ 省; the first that fits counts (社区自评分数 is 自评). */
const WHO: readonly RegExp[] = [/自评|自查|自报|自我|自测/, /社区|村/, /乡|镇|街道/, /县|区/, /市|州/, /省/];
/** 初评 ‹ 复核 ‹ 审定, among the levels of one office. */
const ROUND: readonly RegExp[] = [/初评|初审|初核/, /复核|复评|复审|审核/, /审定|终评|终审|核定|认定/];

/** Whose, by the order above; -1 where nothing says so. */
function officeOf(words: string): number {
  return WHO.findIndex((pattern) => pattern.test(words));
}

/** Lowest first; a level that says nothing about who scores stays behind the ones to its left. */
function inOrder(levels: readonly Level[]): Level[] {
  const ranks: number[] = [];
  for (const level of levels) {
    const who = level.unit ? -1 : officeOf(headerWords(level.name));
    const round = ROUND.findIndex((pattern) => pattern.test(headerWords(level.name)));
    ranks.push(who < 0 ? Math.max(0, ...ranks) : who * 10 + (round < 0 ? 1.5 : round));
  }
  return levels
    .map((level, index) => ({ level, rank: ranks[index] ?? 0, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ level }) => level);
}
