import { listed } from './asks/spelled-out';
import { findOutcomes } from './outcomes/find';
import type { Outcome } from './outcomes/outcome';
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
  /** The condition in words of its own, where it is one of several that are listed: 分别加3分、2分. */
  readonly said?: string;
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
  /^(?:\([^()\d]{1,30}\)(?=[,;。])|[,、:;。.()[\]【】”"'\s]|\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|\([一二三四五六七八九十]{1,2}\)|[①-⑳]|[一二三四五六七八九十][、.]|其中(?=[,:]))+/;
const TAIL = /(?:[,、:;。.(\s]|的(?=[,:(]*$))+$/;

export function readClauses(source: Source): Clauses {
  const { text } = source;
  const clauses: Clause[] = [];
  const rest: Stretch[] = [];
  let at = 0;
  const found = findOutcomes(text);
  for (const [index, { outcome, from, to }] of found.entries()) {
    if (isHeading(text, to, outcome, found[index + 1]?.outcome)) {
      at = to;
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
    };
    const each = apart(clause);
    if (each.length === 0) rest.push({ from: clause.from, to });
    clauses.push(...each);
    at = to;
  }
  if (at < text.length) rest.push({ from: at, to: text.length });
  return { clauses, rest: rest.filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to))) };
}

/** 完成情况（10分）：完成率100%得10分: what follows tells how the points of the heading are given. */
function isHeading(text: string, to: number, outcome: Outcome, next: Outcome | undefined): boolean {
  const isMark = outcome.kind === 'give' && outcome.mark && text.startsWith(':', to);
  return isMark && next?.kind === 'give' && !next.mark;
}

/** Of what is listed with points of its own, one clause each; none where the words and the points do not go together. */
function apart(clause: Clause): Clause[] {
  const { outcome } = clause;
  if (outcome.kind !== 'respective') return [clause];
  const all = listed(conditionText(clause), outcome.each.length) ?? [];
  return outcome.each.flatMap((each, index) => {
    const said = all[index];
    return said === undefined ? [] : [{ ...clause, outcome: each, said }];
  });
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

/** The condition's words; a bracket that is left open is a comma: …专题会议(缺1次. */
export function conditionText({ source, condition, said }: Clause): string {
  if (said !== undefined) return said;
  const text = source.text.slice(condition.from, condition.to);
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') ? `${text.slice(0, open)},${text.slice(open + 1)}` : text;
}
