import type { Rule, Words } from '../../rule';
import type { Bounded, Cap } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { READING_MESSAGES as SAY } from '../messages';
import { choice } from '../choice';
import { wordsOf } from '../words';

/** How one of them reads, with a bound of its own or none. */
export type Plainly = (one: Bounded, most: number | null) => Rule;

/**
 * Deductions (or bonuses), each with its bound; a bound that may be meant of several together is a choice.
 * `full`: a bound of so much says nothing new. `group`: reads those between two bounds.
 */
export function bounded(all: readonly Bounded[], full: number, sign: -1 | 1, plainly: Plainly): Rule[] {
  const isOwn = comesTo(all, full);
  const isTogether = !isOwn && boundsComeTo(all, full);
  const rules: Rule[] = [];
  let since: Bounded[] = [];
  for (const one of all) {
    since.push(one);
    if (one.cap === null) continue;
    const from = numberedFrom(one.cap, since);
    rules.push(...since.slice(0, from).map((other) => plainly(other, null)));
    rules.push(
      ...withCap(since.slice(from), one.cap, full, sign, plainly, {
        isNumbered: from > 0,
        isOwn,
        isTogether,
      }),
    );
    since = [];
  }
  return [...rules, ...since.map((one) => plainly(one, null))];
}

const NUMERAL = /(?:^|[。;:])\(?\d{1,2}[.、)](?!\d)|[①-⑳]|(?:^|[。;:])\([一二三四五六七八九十]{1,2}\)/g;

/** （1）未建立的扣2分；（2）每少1次扣0.5分，最多扣4分: the first of those that it may bound, none of another numeral. */
function numberedFrom(cap: Cap, some: readonly Bounded[]): number {
  const { source, opens, from } = cap.clause;
  if (opens !== null || /以上|累计|合计|总计|共/.test(textOf(cap))) return 0;
  const start = [...source.text.slice(0, from).matchAll(NUMERAL)].at(-1)?.index ?? 0;
  const first = some.findIndex(({ clause }) => clause.source === source && clause.from >= start);
  return Math.max(0, first);
}

/** 同一工地最多扣2分, 每个乡镇最多扣1分: of each of several things, of which nobody says how many there are. */
const OF_EACH_THING =
  /(?:^|,)(?:同一|单个|单家|单次|每一?(?:个|家|户|名|人|案|月|季度|年|次|镇|乡|村|县|单位|企业|部门|社区|街道|站|所|处|件|起|类|条))[^,;]{0,8}$/;
/** 每项最多扣2分, 各项扣分均不超过2分: each of those before it, or what each of them is about. */
const OF_EACH_ITEM = /^(?:以上|上述)?(?:单|每|各)(?:一|个)?(?:小|分|子)?项/;

/** `isNumbered`: other numerals stand ahead, of which 此项 is none; `isOwn`: the points tell that it bounds the last alone; `isTogether`: that it bounds all up to it. */
function withCap(
  some: readonly Bounded[],
  cap: Cap,
  full: number,
  sign: -1 | 1,
  plainly: Plainly,
  { isNumbered, isOwn, isTogether }: { isNumbered: boolean; isOwn: boolean; isTogether: boolean },
): Rule[] {
  // 扣完2分为止 of 2 points says no more than that nothing goes below 0.
  const most = cap.points < full ? cap.points : null;
  const free = some.map((one) => plainly(one, null));
  if (most === null) return free;
  const isLoose = cap.loose === true || OF_EACH_THING.test(conditionText(cap.clause));
  const own = some.map((one) => plainly(one, one.cap === null ? null : most));
  if (some.length === 1 && !isLoose) return own;
  const words = wordsOf(cap.clause);
  const sum = (parts: readonly Rule[], bound: number | null): Rule => ({
    kind: 'sum',
    words: bound === null ? null : words,
    start: 0,
    parts,
    cap: sign < 0 ? 0 : bound,
    floor: sign < 0 ? (bound === null ? null : -bound) : 0,
  });
  if (isLoose && sign < 0) return loosely(some, free, { words, most, full }, cap, sum);
  const together = sum(free, isLoose ? null : cap.points);
  const isOfNumeral = isNumbered && /[此本该]项/.test(textOf(cap));
  // 甲加1分，乙加0.5分，加分最多1分: of all that adds.
  const isOfAdds = sign > 0 && /^[,;。(]?(?:本项|该项)?加分/.test(textOf(cap));
  if ((cap.together && !isOfItsOwn(cap, some)) || isOfNumeral || isTogether || isOfAdds) return [together];
  const isOfEach = OF_EACH_ITEM.test(textOf(cap));
  if (!isOfEach && (isOwn || isLess(cap, most, some) || isOfShare(cap, some))) return own;
  const each = sum(
    some.map((one) => plainly(one, most)),
    null,
  );
  return [
    choice('bound', cap.clause, SAY.together(words.text), [
      isOfEach
        ? { id: 'each', label: SAY.bound.each, rule: each }
        : { id: 'own', label: SAY.bound.own, rule: sum(own, null) },
      { id: 'together', label: SAY.bound.together, rule: together },
    ]),
  ];
}

/** 未签订扣3分；会议每少1次扣1分，最多扣3分；未纳入考核扣4分 of 10 points: just what each may take is what there is. */
function comesTo(all: readonly Bounded[], full: number): boolean {
  const most = all.map(({ clause: { outcome }, ask, cap }) => {
    if (cap) return cap.loose || cap.together ? Number.NaN : cap.points;
    const isOnce = ask.kind === 'when' || ask.kind === 'in';
    const isPoints = outcome.kind === 'take' && typeof outcome.points === 'number' && !outcome.each;
    return isOnce && isPoints ? Number(outcome.points) : Number.NaN;
  });
  return Math.abs(most.reduce((sum, one) => sum + one, 0) - full) < 1e-9;
}

/** 及时率每低1%扣0.5分，最多扣2分。甲类漏报1例扣3分，乙类漏报1例扣1分，最多扣3分 of 5 points: just what the bounds come to is what there is. */
function boundsComeTo(all: readonly Bounded[], full: number): boolean {
  const caps = all.flatMap(({ cap }) => (cap ? [cap] : []));
  const isPlain = caps.length > 1 && all.at(-1)?.cap !== null && caps.every(({ loose }) => !loose);
  return isPlain && Math.abs(caps.reduce((sum, { points }) => sum + points, 0) - full) < 1e-9;
}

/** 未编制预案扣2分；演练每缺一次扣0.5分，最多扣1分: a bound that another part alone goes beyond is no bound of both. */
function isLess({ clause: { opens } }: Cap, most: number, some: readonly Bounded[]): boolean {
  // 未盘活的扣2分；公开不及时的每个扣0.5分，最多扣2分: nor one that another part comes to alone.
  const isOfLast = opens === null && (some.at(-1)?.clause.opens ?? null) !== null;
  const taken = some
    .slice(0, -1)
    .map(({ clause: { outcome } }) =>
      outcome.kind === 'take' && typeof outcome.points === 'number' ? outcome.points : 0,
    );
  return taken.some((points) => points > most || (isOfLast && points === most));
}

/** 按比例扣分，最多扣1分: how much there is to share. */
function isOfShare({ clause }: Cap, some: readonly Bounded[]): boolean {
  return clause.opens === null && some.at(-1)?.ask.kind === 'follow';
}

/** At least the bound, once it is come to, up to all that is counted; of the last alone, or of those before it too. */
function loosely(
  some: readonly Bounded[],
  free: readonly Rule[],
  { words, most, full }: { words: Words; most: number; full: number },
  cap: Cap,
  sum: (parts: readonly Rule[], bound: null) => Rule,
): Rule[] {
  const over = (of: Rule): Rule => ({
    kind: 'best',
    words: null,
    parts: [of, { kind: 'discretion', words, when: null, least: -full, most: -most }],
  });
  const last = free.at(-1);
  if (!last) return [];
  if (some.length === 1) return [over(last)];
  return [
    choice('bound', cap.clause, SAY.together(words.text), [
      { id: 'own', label: SAY.bound.own, rule: sum([...free.slice(0, -1), over(last)], null) },
      { id: 'together', label: SAY.bound.together, rule: over(sum(free, null)) },
    ]),
  ];
}

/** 甲每次扣1分；乙每次扣0.5分，扣完4分为止 · 累计扣分不超过4分: it may bound the last alone, which stands in a part of its own. */
function isOfItsOwn(cap: Cap, some: readonly Bounded[]): boolean {
  const isOfAll = /以上|上述|合计|总|共|[本该此各全]项|全年/.test(textOf(cap));
  return !isOfAll && cap.clause.opens === null && (some.at(-1)?.clause.opens ?? null) !== null;
}

function textOf({ clause: { source, from, to } }: Cap): string {
  return source.text.slice(from, to);
}
