import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from '../clauses/clause';
import { eventsDenied } from '../clauses/told-by-next';

/** Numerals and points of the form: 2、, ①, （4分）. */
const FORM =
  /^(?:\(?\d{1,2}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,2}[、)]|[①-⑳]|\s)+|\((?:共|计)?[\d.]+分?\)/g;
/** So many characters stand well in a column of a sheet. */
const ROOM = 40;

/** What a text is about, in few words; a list of several parts is no topic. */
export function shortTopic(text: string): string {
  const last =
    text
      .replace(/[;。]$/, '')
      .split('。')
      .at(-1) ?? '';
  const words = last.replace(FORM, '').replace(/[;。]$/, '');
  if (words.includes(';')) return '';
  if (words.length <= 30) return words;
  const part = words.slice(words.lastIndexOf(',') + 1);
  return part.length <= ROOM ? part : `${part.slice(0, ROOM - 10)}…`;
}

/** What all columns are about: an item that is said in few words, and has no parts with points of their own. */
export function itemTopic(text: string): string {
  const isList = (text.match(/[(,:][共计]?[\d.]+分\)?/g) ?? []).length > 1;
  return isList || text.length > 30 ? '' : shortTopic(text);
}

/** Where a clause stands among the parts that give points; worked out where it is asked. */
export interface Among {
  /** The words that it continues, where it speaks of them alone. */
  readonly heading: () => string;
  /** The words of what gives points before it, under the same heading. */
  readonly parts: () => readonly string[];
  /** The one part before it in its own sentence; '' where there are none or several. */
  readonly lone: () => string;
  /** The one part before it in its own sentence, or of several the last, where it alone says how many or how often. */
  readonly often: () => string;
  /** The heading with points that it stands under: 工作纪律4分：; '' where there is none. */
  readonly under: () => string;
}

/** So many clauses back, what is said is still of what was named. */
const LOOK_BACK = 24;

export function placeAmong(clause: Clause, all: readonly Asked[]): Among {
  const near = all.slice(-LOOK_BACK);
  const head =
    clause.under === undefined ? near.findLastIndex((one) => one.clause.under !== undefined) : near.length;
  const gives = near.slice(Math.max(0, head)).filter(isGiving);
  const own =
    clause.opens === null
      ? gives.slice(
          Math.max(
            0,
            gives.findLastIndex((one) => one.clause.opens !== null),
          ),
        )
      : [];
  const wordsOf = (one: Asked | undefined) => (one ? shortTopic(conditionText(one.clause)) : '');
  return {
    heading: () => heading(clause, all.at(-1), own),
    parts: () => gives.map(wordsOf),
    lone: () => (own.length === 1 ? wordsOf(own[0]) : ''),
    often: () => {
      const [one, ...more] =
        own.length === 1 ? own : own.filter(({ clause }) => SO_MANY.test(conditionText(clause)));
      return one === own.at(-1) && more.length === 0 ? wordsOf(one) : '';
    },
    under: () => shortTopic(clause.under ?? near[head]?.clause.under ?? ''),
  };
}

/** Beside nothing. */
export const BESIDE_NOTHING: Among = {
  heading: () => '',
  parts: () => [],
  lone: () => '',
  often: () => '',
  under: () => '',
};

function isGiving({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give';
}

/** So many, or so often: 召开会议2次以上, 每月走访. */
const SO_MANY = /\d|[一二两三四五六七八九十]次|每/;

/** 发生一起: of what, stands before it. */
const BARE_EVENT = /^(?:每)?(?:发生|出现|发现)(?:一|1)?[起次例件人名户家宗批](?:的)?$/;

/**
 * 未发生安全事故得5分，发生一起扣2分: what has happened. …录入公开目录系统(3分,每缺一个扣1分): what the bracket speaks of. 宣传资料3分，举办讲座1分，媒体宣传1分，缺一项扣1分 behind several parts
 * speaks of none of them alone, but where only the last says how many.
 */
function heading(clause: Clause, before: Asked | undefined, parts: readonly Asked[]): string {
  const outcome = before?.clause.outcome;
  if (!before || outcome?.kind !== 'give') return '';
  if (BARE_EVENT.test(conditionText(clause)))
    return eventsDenied(before.clause.denied ?? conditionText(before.clause));
  if (clause.opens !== null || !outcome.mark) return '';
  const said = clause.source.text.slice(before.clause.from, clause.from);
  const isInBracket = said.lastIndexOf('(') > said.lastIndexOf(')');
  const words = conditionText(before.clause);
  const others = parts.filter((part) => part !== before).map((part) => conditionText(part.clause));
  const isOfLast = others.length === 0 || (SO_MANY.test(words) && !others.some((one) => SO_MANY.test(one)));
  return isInBracket || isOfLast ? words : '';
}
