import type { Found } from '../outcomes/outcome';

const FIRST = /^[)\]】]?(?:\(?1[.、)](?!\d)|①|\(一\))/;

/** 扩面率（4分）、 ahead of another. */
const LISTED = /分[)\]】]?[、,][^、,;。:]{2,20}$/;

/** 完成情况（10分）：完成率100%得10分: what follows tells how the points of the heading are given. */
export function isHeading(
  text: string,
  { from, to, outcome }: Found,
  [first, ...more]: readonly Found[],
): boolean {
  const next = first?.outcome;
  if (isWhole(text, { from, to, outcome }, first)) return true;
  // 建立考核体系,1分。建立协调机制,1分。: parts, each told to its end.
  const isToldOut =
    text.charAt(from) === ',' || (text[to] === '。' && isAlike(text, { from, to, outcome }, first));
  if (outcome.kind !== 'give' || !outcome.mark || outcome.points === 0 || isToldOut) return false;
  if (/满分|共|总分/.test(text.slice(from, to)) && text[to] === '。' && next?.kind === 'give') return true;
  const all = [...(first ? [first] : []), ...more];
  if (
    text[to] === '。' &&
    (outcome.points === givenUpToMark(all) || isSpelledOut(text, outcome.points, all, false))
  )
    return true;
  if (text.startsWith(',其中', to) && isSumOfParts(outcome.points, all)) return true;
  // 一、创建目标（8分）1.…（4分）；2.…（4分）
  if (FIRST.test(text.slice(to, to + 6)) && isSumOfMarks(text, outcome.points, all)) return true;
  if (!text.startsWith(':', to)) return false;
  // 扩面率（4分）、征缴率（3分）：完成的得满分: what is listed, and what is said of each.
  if (next?.kind === 'give' && next.points === 'full' && LISTED.test(text.slice(0, from))) return false;
  if (next?.kind === 'formula' || (next?.kind === 'give' && !next.mark)) return true;
  return isSpelledOut(text, outcome.points, all, true) || isSumOfMarks(text, outcome.points, all);
}

/** 组织健全2分。制度完善2分。: so many points again, written alike. */
function isAlike(text: string, one: Found, other: Found | undefined): boolean {
  if (one.outcome.kind !== 'give' || other?.outcome.kind !== 'give') return false;
  const isBracket = ({ from }: Found) => /[([【]/.test(text.charAt(from));
  return (
    other.outcome.mark && one.outcome.points === other.outcome.points && isBracket(one) === isBracket(other)
  );
}

/** 满分10分。综治中心达标得4分: all that the item has, ahead of its parts. */
function isWhole(text: string, { from, to, outcome }: Found, next: Found | undefined): boolean {
  const isAhead = from === 0 || text[from - 1] === '。';
  if (!isAhead || !/^(?:本项|该项|此项)?(?:满分|总分|共计?)/.test(text.slice(from, to))) return false;
  if (outcome.kind !== 'give' || next?.outcome.kind !== 'give' || !/[。;,:]/.test(text.charAt(to)))
    return false;
  return Number(next.outcome.points) < Number(outcome.points);
}

/** 村庄保洁（3分），其中垃圾清运2分、公厕管护1分；污水治理（3分）: the first of what follows make up just so much. */
function isSumOfParts(points: unknown, all: readonly Found[]): boolean {
  let sum = 0;
  for (const [index, { outcome }] of all.entries()) {
    if (outcome.kind !== 'give' || typeof outcome.points !== 'number') return false;
    sum += outcome.points;
    if (Math.abs(sum - Number(points)) < 1e-9) return index > 0;
  }
  return false;
}

/** 监督检查（5分）：每季度检查（2分），少1次扣0.5分；有记录（3分），缺一项扣1分: what is taken stands between the parts. */
function isSumOfMarks(text: string, points: unknown, all: readonly Found[]): boolean {
  let [sum, parts] = [0, 0];
  for (const { outcome, to } of all) {
    if (outcome.kind !== 'give') continue;
    if (!outcome.mark || typeof outcome.points !== 'number' || text.startsWith(':', to)) return false;
    sum += outcome.points;
    parts += 1;
    if (parts > 1 && Math.abs(sum - Number(points)) < 1e-9) return true;
    if (sum > Number(points)) return false;
  }
  return false;
}

/** `inBrackets`: what stands in brackets may spell it out. 完成率（6分）：90%以上6分，80-90%4分 · 组织领导（4分）：成立机构（2分），制定方案（2分）: the best of what follows, or all of it together. */
function isSpelledOut(text: string, points: unknown, all: readonly Found[], inBrackets: boolean): boolean {
  const isBracket = ({ from }: Found) => /[([【]/.test(text.charAt(from));
  const end = all.findIndex(
    (one) =>
      one.outcome.kind !== 'give' ||
      (one.outcome.mark && text.startsWith(':', one.to)) ||
      (!inBrackets && isBracket(one)),
  );
  const parts = (end < 0 ? all : all.slice(0, end)).flatMap(({ outcome }) =>
    outcome.kind === 'give' && typeof outcome.points === 'number' ? [outcome.points] : [],
  );
  const sum = parts.reduce((total, each) => total + each, 0);
  const isSeveral = parts.length > 1 || (!inBrackets && parts.length === 1);
  return isSeveral && (Math.max(...parts) === points || Math.abs(sum - Number(points)) < 1e-9);
}

/** 领导重视（3分）。成立小组，得1分；召开会议，得1分；亲自部署，得1分。宣传到位（3分）: what the parts of a heading give together. */
function givenUpToMark(all: readonly Found[]): number {
  const end = all.findIndex(({ outcome }) => outcome.kind === 'give' && outcome.mark);
  return all
    .slice(0, end < 0 ? all.length : end)
    .reduce((total, { outcome }) => total + (outcome.kind === 'give' ? Number(outcome.points) : 0), 0);
}
