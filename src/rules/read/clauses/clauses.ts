import { apart } from './apart';
import type { Clause, Clauses, Stretch } from './clause';
import { isHeading } from './heading';
import { markedFormulas } from './marked-formula';
import { markedZeros } from './marked-zero';
import { findOutcomes } from '../outcomes/find';
import type { Found, Outcome } from '../outcomes/outcome';
import type { Source } from '../source/source';

/** Ends of sentences; a point is one unless it stands in a number. */
const STOP = /[。;!?！？]|(?<!\d)\.|\.(?!\d)/g;
/** How the assessors look, said on purpose not to score: 现场抽查20户，满意率低于90% · 查阅相关记录，酌情扣分 (003) · 检查工作人员帮扶名单，没有实行的扣1分 (000). */
const EVIDENCE =
  /^(?:实地|现场|随机|电话)?(?:查阅|查看|查核|核查|检查|抽查|查验|调阅|听取|走访|查(?![处实出办封获]))(?:(?![未不无没缺发现有,;。]).){0,30}?(?:资料|报告|系统|案卷|卷宗|账簿|账目|账册|纪要|合同|图片|照片|网站|平台|证书|记录|台账|台帐|文件|名册|名单|档案|报表|材料|凭证|清单|情况|现场|证明)(?:,|$)|^(?:实地|现场|随机|电话|入户|问卷)*(?:抽查|抽取|抽样|走访|访谈|回访|询问)(?:(?![未不没无缺少每发现有率度,;。]).){0,14},/;
/** Punctuation and numerals before the first word: 1. （2） ③ 其中. */
const HEAD =
  /^(?:\(\d{1,2}\)|\([一二三四五六七八九十]{1,2}\)|(?:(?:本项|该项)?(?:实行|采取|采用)(?:逐项)?倒?(?:扣|计|评|加|得)分(?:制|法|办法|方式):)|(?:(?:加|减|扣|评|计|得)分(?:项目?|标准|办法|方法|细则|因素):)|(?:附?注|备注|说明):|\([^()\d]{1,30}\)(?=[,;。])|[,、:;。.()[\]【】”'\s]|"(?![^",;。]{1,20}")|\d{1,2}[.、)](?!\d)|[①-⑳]|[一二三四五六七八九十](?:[、.]|\)|是(?=\p{Script=Han}{2}|[\d“"《]))|[A-Z][:、.](?=\p{Script=Han})|其中(?=[,:]))+/u;
const TAIL = /(?:[,、:;。.(\s]|的(?=[,:(]*$))+$/;

export function readClauses(source: Source): Clauses {
  const { text } = source;
  const clauses: Clause[] = [];
  const rest: Stretch[] = [];
  let at = 0;
  const found = findOutcomes(text);
  const aside: Clause[] = [];
  let under = '';
  let headed: Found['outcome'] | null = null;
  for (const [index, { outcome: told, from, to }] of found.entries()) {
    const outcome = ofHeading(told, headed);
    if (isLead(text, { outcome, from, to }, found[index + 1])) {
      at = to;
      continue;
    }
    if (isHeading(text, { from, to, outcome }, found.slice(index + 1))) {
      under = text.slice(at + lastStop(text.slice(at, from)), from).replace(HEAD, '');
      headed = outcome;
      at = to;
      continue;
    }
    if (isInBracket(text, outcome, from, to)) {
      aside.push({ source, condition: { from, to: from }, outcome, from, to, opens: null });
      // Behind the points it is no part of what comes next.
      if (text.slice(at, from) === '(') {
        at = to + 1;
        clauses.push(...aside.splice(0));
      }
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
  return {
    clauses: markedZeros(markedFormulas(clauses)),
    rest: rest.filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to))),
  };
}

/** 利用服务（15分）：服务台账齐全，得满分: all that the heading tells. */
function ofHeading(outcome: Outcome, headed: Outcome | null): Outcome {
  const isFull = outcome.kind === 'give' && outcome.points === 'full';
  return isFull && headed?.kind === 'give' ? { ...outcome, points: headed.points } : outcome;
}

/** 每低1个百分点(不足1个百分点按1个百分点计)扣1分: said within another clause. */
function isInBracket(text: string, outcome: Outcome, from: number, to: number): boolean {
  return outcome.kind === 'part-of-step' && text[from - 1] === '(' && text[to] === ')';
}

/** 按完成率计分，得分=完成率×8: how, ahead of how much. */
function isLead(text: string, { outcome, to }: Found, next: Found | undefined): boolean {
  // 由评审组酌情打分：优秀4.5-5分.
  if (outcome.kind === 'judge' && outcome.most === null && text.startsWith(':', to))
    return next?.outcome.kind === 'judge' && next.outcome.least !== null;
  return (
    outcome.kind === 'share' &&
    next?.outcome.kind === 'formula' &&
    /^[,:。]?$/.test(text.slice(to, next.from))
  );
}

/** 按化解率计分: ahead of how. */
const LEAD = /^(?:按照?|根据|依据|以)[^,;。:\d×÷*/=]{1,30}(?:计分|评分|打分|得分|赋分|折算)[:,]/;

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
