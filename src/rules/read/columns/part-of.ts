import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

/** ① 2、 (3) 4） ahead of a clause: which of the list it is. */
const NUMERAL = /([①-⑳])|(?<![\d.])(\d{1,2})[、.)](?!\d)|\((\d{1,2})\)/g;

/** 一项指标未完成: of any of them. */
export const OF_ANY =
  /^(?:每|有|任何?)?(?:缺少?|少)?(?:一|1)?项(?:指标|任务|工作|内容|目标|要求)?(?:未|没|不)/;

/** What takes, with the bounds behind it. */
export type Run = readonly Asked[];

/**
 * Of each run the part that it is of: by its numeral where both lists are numbered alike, by the words that it shares with one
 * part only, or by its place in the order where just that part is left. null where one stays unknown.
 */
export function placesOf(parts: readonly Asked[], runs: readonly Run[]): readonly number[] | null {
  const texts = parts.map((part, index) => textOf(part, parts[index + 1] ?? runs[0]?.[0]));
  const said = runs.map((run) => conditionTextOf(run));
  const numbered = byNumeral(parts, runs);
  const named = said.map((words, index) => numbered?.[index] ?? byWords(texts, words));
  if (said.some((words, index) => OF_ANY.test(words) && numbered?.[index] === undefined)) return null;
  const all: (number | null)[] = [];
  for (const [index, one] of named.entries()) all.push(one ?? byOrder(index, named, all, parts.length, runs));
  return all.includes(null) ? null : all.map(Number);
}

/** The words of a part, to where the next begins: 应急演练（2分）：每年组织不少于2次. */
function textOf({ clause: { source, from } }: Asked, next: Asked | undefined): string {
  const isNear = next?.clause.source === source;
  return source.text.slice(from, isNear ? next.clause.from : source.text.length);
}

function conditionTextOf([first]: Run): string {
  return first ? conditionText(first.clause) : '';
}

/** （1）开工率100%得3分；（2）竣工率90%得2分 beside （1）…扣0.5分；（2）…扣0.5分: each list names each part once. */
export function areNumberedAlike(parts: readonly Asked[], rule: readonly Asked[]): boolean {
  const isOne = (each: number | null, index: number) => each === index + 1;
  if (parts.length < 2 || !parts.map(numeralOf).every(isOne)) return false;
  const of = new Set(rule.map(numeralOf));
  return parts.every((_, index) => of.has(index + 1));
}

/** 1.…扣1分；2.…扣2分 beside 1.…（3分）；2.…（2分）: null where the lists are not numbered alike, each part once. */
function byNumeral(parts: readonly Asked[], runs: readonly Run[]): readonly (number | null)[] | null {
  const own = parts.map(numeralOf);
  const of = runs.flatMap(([first]) => (first ? [numeralOf(first)] : []));
  const areAlike =
    new Set(own).size === own.length && !own.includes(null) && Math.max(...of.map(Number)) === own.length;
  if (!areAlike || !own.every((each) => of.includes(each))) return null;
  return of.map((each) => (each === null ? null : own.indexOf(each)));
}

function numeralOf({ clause: { source, condition } }: Asked): number | null {
  const ahead = [...source.text.slice(0, condition.from).matchAll(NUMERAL)].at(-1);
  // 大气污染防治：1.扬尘管控（3分）: behind what all of them are about.
  const inside = [...source.text.slice(condition.from, condition.to).matchAll(NUMERAL)][0];
  const [, circled, plain, bracketed] = ahead ?? inside ?? [];
  if (circled !== undefined) return (circled.codePointAt(0) ?? 0) - 0x245f;
  const number = plain ?? bracketed;
  return number === undefined ? null : Number(number);
}

/** The one part that shares most pairs of characters with the words, of those that no other part has; else of all. */
function byWords(texts: readonly string[], words: string): number | null {
  const isOfOne = (pair: string) => texts.filter((text) => text.includes(pair)).length === 1;
  const own = texts.map(
    (text) => pairsOf(words).filter((pair) => text.includes(pair) && isOfOne(pair)).length,
  );
  return onlyMost(own) ?? onlyMost(texts.map((text) => sharedPairs(text, words)));
}

function pairsOf(words: string): readonly string[] {
  const letters = [...words];
  return [...new Set(letters.slice(1).map((second, index) => `${letters[index] ?? ''}${second}`))];
}

function onlyMost(counts: readonly number[]): number | null {
  const most = Math.max(...counts);
  return most > 0 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : null;
}

/** 漏报一次扣2分 behind 报表迟报一次扣1分, : of the part before, unless just one part between it and the next is left without any. */
function byOrder(
  index: number,
  named: readonly (number | null)[],
  before: readonly (number | null)[],
  count: number,
  runs: readonly Run[],
): number | null {
  const last = before.at(-1) ?? (index === 0 ? -1 : null);
  const behind = named.slice(index + 1);
  const next = behind.find((one) => one !== null) ?? count;
  if (last === null || next < last) return null;
  // Between two of one part, or ahead of the first of the first.
  if (next === Math.max(0, last) && behind.some((one) => one !== null)) return next;
  const free = Array.from({ length: next - last - 1 }, (_, at) => last + 1 + at).filter(
    (one) => !named.includes(one),
  );
  const [only, ...more] = free;
  if (only !== undefined) return more.length === 0 && behind[0] !== null ? only : null;
  return last >= 0 && runs[index]?.[0]?.clause.opens === null ? last : null;
}
