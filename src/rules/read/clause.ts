import { listed } from './asks/spelled-out';
import { isHeading } from './heading';
import { findOutcomes } from './outcomes/find';
import type { Found, Outcome } from './outcomes/outcome';
import type { Source } from './source';

/** A stretch [from, to) of a source's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words and what they do to the score: 每有一次未按要求落实的 | 扣2.5分. */
export interface Clause {
  readonly source: Source;
  /** The words before the outcome, back to the outcome or the sentence before. */
  readonly condition: Stretch;
  readonly outcome: Outcome;
  /** From the condition's first to the outcome's last character. */
  readonly from: number;
  readonly to: number;
  /** It begins a sentence (behind 。 or a numeral), a part of one (behind ；), or neither (behind a comma). */
  readonly opens: 'sentence' | 'part' | null;
  /** The heading with points that stands ahead of it: 满意度（5分）：90%以上得5分. */
  readonly under?: string;
  /** The condition in words of its own, where it is one of several that are listed: 分别加3分、2分. */
  readonly said?: string;
  /** The one clause that gives the points of which this says more, where it is not the one before. */
  readonly of?: Clause;
}

/** Clauses in order, and the stretches that belong to none. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly rest: readonly Stretch[];
}

/** Ends of sentences; a point is one unless it stands in a number. */
const STOP = /[。;!?！？]|(?<!\d)\.|\.(?!\d)/g;
/** How the assessors look, said on purpose not to score: 查阅相关记录，酌情扣分 (003) · 检查工作人员帮扶名单，没有实行的扣1分 (000). */
const EVIDENCE =
  /^(?:实地|现场|随机|电话)?(?:查阅|查看|查核|核查|检查|抽查|查验|调阅|听取|走访)(?:(?![未不无没缺发现有,;。]).){0,30}?(?:资料|记录|台账|台帐|文件|名册|名单|档案|报表|材料|凭证|清单|情况|现场|证明)(?:,|$)/;
/** Punctuation and numerals before the first word: 1. （2） ③ 其中. */
const HEAD =
  /^(?:(?:(?:加|减|扣|评|计|得)分(?:项目?|标准|办法|方法|细则|因素):)|(?:附?注|备注|说明):|\([^()\d]{1,30}\)(?=[,;。])|[,、:;。.()[\]【】”"'\s]|\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|\([一二三四五六七八九十]{1,2}\)|[①-⑳]|[一二三四五六七八九十](?:[、.]|是(?=\p{Script=Han}{2}))|[A-Z][:、.](?=\p{Script=Han})|其中(?=[,:]))+/u;
const TAIL = /(?:[,、:;。.(\s]|的(?=[,:(]*$))+$/;

export function readClauses(source: Source): Clauses {
  const { text } = source;
  const clauses: Clause[] = [];
  const rest: Stretch[] = [];
  let at = 0;
  const found = findOutcomes(text);
  const aside: Clause[] = [];
  let under = '';
  for (const [index, { outcome, from, to }] of found.entries()) {
    if (isLead(text, { outcome, from, to }, found[index + 1])) {
      at = to;
      continue;
    }
    if (isHeading(text, { from, to, outcome }, found.slice(index + 1))) {
      under = text.slice(at + lastStop(text.slice(at, from)), from).replace(HEAD, '');
      at = to;
      continue;
    }
    if (isInBracket(text, outcome, from, to)) {
      aside.push({ source, condition: { from, to: from }, outcome, from, to, opens: null });
      // Behind the points it is no part of what comes next.
      if (text.slice(at, from) === '(') at = to + 1;
      continue;
    }
    const before = text.slice(at, from);
    const stop = lastStop(outcome.kind === 'give' ? whole(before, outcome.mark) : before);
    if (stop > 0) rest.push({ from: at, to: at + stop });
    const head = headOf(before.slice(stop), outcome.kind !== 'cap');
    const start = at + stop + head.length;
    // A long run of punctuation is not looked through to its end.
    const end = Math.max(
      start,
      from - (TAIL.exec(text.slice(Math.max(start, from - 64), from))?.[0].length ?? 0),
    );
    const opens = openingOf(clauses.length === 0, before.slice(0, stop + head.length));
    const clause: Clause = {
      source,
      condition: { from: start, to: end },
      outcome,
      from: Math.min(start, from),
      to,
      opens,
      ...(under === '' ? {} : { under }),
    };
    under = '';
    const each = apart(clause, clauses);
    if (each.length === 0) rest.push({ from: clause.from, to });
    clauses.push(...each, ...aside.splice(0));
    at = to;
  }
  clauses.push(...aside);
  if (at < text.length) rest.push({ from: at, to: text.length });
  return { clauses, rest: rest.filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to))) };
}

/** 每低1个百分点(不足1个百分点按1个百分点计)扣1分: said within another clause. */
function isInBracket(text: string, outcome: Outcome, from: number, to: number): boolean {
  return outcome.kind === 'part-of-step' && text[from - 1] === '(' && text[to] === ')';
}

/** 按完成率计分，得分=完成率×8: how, ahead of how much. */
function isLead(text: string, { outcome, to }: Found, next: Found | undefined): boolean {
  return (
    outcome.kind === 'share' &&
    next?.outcome.kind === 'formula' &&
    /^[,:。]?$/.test(text.slice(to, next.from))
  );
}

/** 迟报、漏报、错报1次: each of them once. */
function likeLast(all: readonly string[]): readonly string[] {
  const once = /(?:一|1)(?:次|起|件|例|项|条|篇|个|人|处)$/.exec(all.at(-1) ?? '')?.[0] ?? '';
  return all.map((one) => (once !== '' && !/[一1]\p{Script=Han}{1,2}$/u.test(one) ? `${one}${once}` : one));
}

/** 按照“好、中、差”三个档次: what they are called. */
const GRADES =
  /^(?:按照?|分为|分|设)?(?:为)?[“"'‘]?([^“”"'‘’]*?)[”"'’]?(?:[二两三四五几]?个?(?:档次?|等次|等级|级别|层次))?$/;

/** Of what is listed with points of its own, one clause each; none where the words and the points do not go together. */
function apart(clause: Clause, before: readonly Clause[]): Clause[] {
  const { outcome } = clause;
  if (outcome.kind === 'terms') return outcome.each.map((each) => ({ ...clause, outcome: each }));
  if (outcome.kind === 'both') return upAndDown(clause, outcome.points, outcome.isUpFirst);
  if (outcome.kind !== 'respective') return steppedApart(clause, before);
  if (BARE_STEP.test(conditionText(clause))) return respectiveSteps(clause, outcome.each, before);
  const [, whole = '', every = ''] = /^(.*?)(,每\p{Script=Han}{1,2})?$/u.exec(conditionText(clause)) ?? [];
  const cut = whole.lastIndexOf(',') + 1;
  const plain = `${whole.slice(0, cut)}${whole.slice(cut).replace(GRADES, '$1')}`;
  const each = listed(plain, outcome.each.length) ?? [];
  const all = likeLast(each).map((one) => `${one}${every}`);
  return outcome.each.flatMap((each, index) => {
    const said = all[index];
    const opens = index === 0 ? clause.opens : null;
    return said === undefined ? [] : [{ ...clause, outcome: each, said, opens }];
  });
}

const TWO_WAYS =
  /(?<one>(?!每)\p{Script=Han}{1,2})\((?<other>\p{Script=Han}{1,2})\)(?<end>于)?|增减|升降|增降/u;

/** 每高(低)于1个百分点加(扣)0.5分, 每增减1%加减0.2分: a clause each way. */
function upAndDown(clause: Clause, points: number, isUpFirst: boolean): Clause[] {
  const text = conditionText(clause);
  const match = TWO_WAYS.exec(text);
  if (!match) return [];
  const { one = '增加', other = '减少', end = '' } = match.groups ?? {};
  const said = (word: string) => text.replace(match[0], `${word.replace(/于$/, '')}${end}`);
  const [up, down] = isUpFirst ? [one, other] : [other, one];
  return [
    { ...clause, said: said(up), outcome: { kind: 'add', points, each: false } },
    { ...clause, said: said(down), outcome: { kind: 'take', points, each: false }, opens: null },
  ];
}

/** A bound of one rate, 按期办结率、满意率均达到95%; 每低1个百分点 and no more. */
const MARK =
  /^[^,;。]{2,30}?(?:率|比例|面|度|数)(?:均|都|分别)?[^,;。]{0,4}\d+(?:\.\d+)?%(?:\([^)]*\))?(?:以上|以下|以内)?$/;
const BARE_STEP =
  /^(?:均|各|都)?(?:均)?每(?:再)?(?:降低|下降|低于|低|少|减少|降|差|上升|提高|超过|超|高)(?:目标|标准)?[^,;。]{0,3}(?:百分点|%)(?:的|各|均|分别)?$/;
const NAMES = /(?:率|比例|面|度)、(?=.*(?:率|比例|面|度))/;

/** 办结率达100%,满意率达98%,每低1个百分点扣1分; 办结率、满意率均达到95%,每低…: each of the rates by itself. */
function steppedApart(clause: Clause, before: readonly Clause[]): Clause[] {
  const parts = conditionText(clause).split(',');
  const step = parts.at(-1) ?? '';
  const marks = parts.length > 1 ? parts.slice(0, -1) : marksOf(before.at(-1));
  const isAll = marks.length > 0 && BARE_STEP.test(step) && marks.every((mark) => MARK.test(mark));
  const single = isAll ? marks.flatMap(named) : [];
  if (single.length < 2) return [clause];
  const { outcome } = clause;
  const one = 'each' in outcome && typeof outcome.each === 'boolean' ? { ...outcome, each: false } : outcome;
  const { text } = clause.source;
  const { from, to } = parts.length > 1 ? clause.condition : (before.at(-1)?.condition ?? clause.condition);
  return single.map((mark) => ({
    ...clause,
    condition: { from: Math.max(from, text.indexOf(mark.slice(0, 3), from)), to },
    outcome: one,
    said: `${mark},${step.replace(/^[均各都]+|[各均]$/g, '')}`,
  }));
}

/** 办结率、满意率均达到95%得8分 · 覆盖率100%、公示率100%，各得3分: what is marked by the clause that gives. */
function marksOf(give: Clause | undefined): string[] {
  if (give?.outcome.kind !== 'give') return [];
  const text = conditionText(give);
  return text.split(/,|(?<=[%上下内)])、/);
}

const MARKED = /^[^,;。]{2,30}?\d+(?:\.\d+)?%(?:\([^)]*\))?(?:以上)?$/;

/** 满意率达90%得5分，安全感达92%得5分，每低1个百分点分别扣0.5分、1分: of each of what the clauses before mark. */
function respectiveSteps(clause: Clause, each: readonly Outcome[], before: readonly Clause[]): Clause[] {
  const gives = before.slice(-each.length);
  const marks = gives.map((one) => conditionText(one).split(',').at(-1) ?? '');
  const isClear =
    gives.length === each.length &&
    gives.every(({ outcome }) => outcome.kind === 'give') &&
    marks.every((mark) => MARKED.test(mark));
  if (!isClear) return [];
  const step = conditionText(clause).replace(/^[均各都]+|(?:[均各]|分别)$/g, '');
  return each.map((outcome, index) => ({
    ...clause,
    outcome,
    said: `${marks[index] ?? ''},${step}`,
    opens: index === 0 ? clause.opens : null,
  }));
}

/** 办结率、满意率均达到95% → 办结率达到95%, 满意率达到95%. */
function named(mark: string): string[] {
  if (!NAMES.test(mark)) return [mark];
  const all = mark.split('、');
  const last = all.at(-1) ?? '';
  const rate = /^.*?(?:率|比例|面|度)/.exec(last)?.[0] ?? last;
  const bound = last.slice(rate.length).replace(/^(?:均|都|分别)/, '');
  return [...all.slice(0, -1), rate].map((name) => `${name}${bound}`);
}

/** 按化解率计分: ahead of how. */
const LEAD = /^(?:按照?|根据|依据|以)[^,;。:\d×÷*/=]{1,14}(?:计分|评分|打分|得分|赋分|折算)[:,]/;

/** `isHow`: how the points are told stands behind; 按化解率计分，最高10分 has nothing else. */
function headOf(text: string, isHow: boolean): string {
  const head = HEAD.exec(text)?.[0] ?? '';
  const lead = head + ((isHow && LEAD.exec(text.slice(head.length))?.[0]) || '');
  return lead + (EVIDENCE.exec(text.slice(lead.length))?.[0] ?? '');
}

function openingOf(isFirst: boolean, ahead: string): Clause['opens'] {
  const between = ahead.replace(/\(.*?\)/g, '');
  if (isFirst || /[。.!?\d①-⑳一二三四五六七八九十]/.test(between)) return 'sentence';
  return between.includes(';') ? 'part' : null;
}

/**
 * What gives points gives them for all that stands before it, over semicolons: 建立工会;实行厂务公开。(6分) (24). A mark
 * belongs to the sentence before it too.
 */
function whole(text: string, isMark: boolean): string {
  const sentence = isMark ? text.replace(/[。;.]+$/, '') : text;
  return sentence.replace(/;/g, ',');
}

/** Behind the last end of a sentence; 0 where there is none. A numeral's own point (2.) ends none. */
function lastStop(text: string): number {
  let stop = 0;
  for (const match of text.matchAll(STOP)) {
    const isNumeral =
      match[0] === '.' && /(?:^|[^\d.])\d{1,2}$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    stop = isNumeral ? stop : match.index + 1;
  }
  return stop;
}

/** 办结率=办结数/受理数×100%,达到95%: what the rate is made of; (不足1%按1%计): how a part of a step counts. */
const ASIDE = /=[^,;。=]{2,40}[/÷][^,;。=]{1,30}[×*]100%,?|\((?:含)?(?:不足|不满|未满|不到)\d[^()]*\)/g;

/** The condition's words; a bracket that is left open is a comma: …专题会议(缺1次. */
/** 满意率在90%以上的为优秀，得5分: what the stretch is called. */
const GRADE_NAME =
  /(?<=\d(?:%|分|次|人|个)?(?:\([^)]*\))?(?:及?以上|以下|以内|之间)?)(?:的|者)?(?:评定|评|定)?为(?:优秀|优|良好|良|好|较好|中等?|合格|基本合格|不合格|差|较差|一般|达标|不达标)(?:等次|等级|档次)?$/;

export function conditionText({ source, condition, said }: Clause): string {
  if (said !== undefined) return said;
  const text = source.text.slice(condition.from, condition.to).replace(ASIDE, '').replace(GRADE_NAME, '');
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') ? `${text.slice(0, open)},${text.slice(open + 1)}` : text;
}
