import { askedBy } from '../../reasons/asked';
import { clausesOf } from '../../reasons/clauses';
import { countIn, isFault } from '../../reasons/faults';
import { isUnclear } from '../../reasons/read-reason';
import { isHedged } from '../../reasons/stated-facts';
import { isPlainCount, statedValue } from '../../reasons/stated-value';
import type { Reason } from '../../reasons/statement';
import type { FactSpec } from '../../rules/fact';
import { letters } from '../../text/letters';
import { plain } from '../../text/normalise';
import { readNumber } from '../../text/numerals';
import { sharedPairs } from '../../text/pairs';

/** What a reason tells of a fact, and in which words: 两次接访无记录. */
export interface Told {
  readonly fact: string;
  readonly value: number;
  readonly words: string;
}

/**
 * What the clauses of a reason tell of the item's facts: a rate by its name, a count by its unit and by what it counts. Looser than what is offered
 * to be entered (`statedFacts`), since a finding only asks to look. Nothing where a reason hedges; a fact told of twice is told of not at all.
 */
export function toldBy(reason: Reason, facts: readonly FactSpec[]): Told[] {
  const whole = plain(reason.text);
  if (isUnclear(whole) || isHedged(whole)) return [];
  const rates = reason.statements.flatMap((statement): Told[] => {
    if (statement.kind !== 'rate') return [];
    const words = reason.text.slice(statement.span.from, statement.span.to);
    const fitting = facts.filter((spec) => statedValue(spec, statement, words, '') !== null);
    return only(fitting).map(({ id }) => ({ fact: id, value: statement.percent, words: words.trim() }));
  });
  const counts = clausesOf(whole)
    .flatMap(({ text: clause }) => pieces(clause))
    .flatMap((piece): Told[] => {
      const text = piece.replace(POINTS, '');
      const counted = countIn(text);
      const value = counted && isPlainCount(counted) ? readNumber(counted.numeral) : null;
      if (!counted || value === null || value === 0) return [];
      const said = letters(counted.before.replace(LEAD, '') + counted.behind);
      const alike = facts.filter(
        ({ type, unit, label }) =>
          type === 'count' &&
          unit === counted.unit &&
          isAbout(label, said, isFault(text), facts.length === 1),
      );
      return only(alike).map(({ id }) => ({ fact: id, value, words: text.trim() }));
    });
  const told = [...rates, ...counts];
  return told.filter(({ fact }) => told.filter((other) => other.fact === fact).length === 1);
}

/** 迟报2次、漏报1次: each with its count; 王庄、李庄2村 is one. */
function pieces(clause: string): string[] {
  const parts = clause.split('、');
  return parts.length > 1 && parts.every((part) => countIn(part)) ? parts : [clause];
}

/** What is said of the points themselves. */
const POINTS = /\(?(?:[各均共]*(?:每[^扣减]{0,4})?[扣减]|[-−]\d).*$/;
/** Words before what was found that change nothing of it. */
const LEAD =
  /^(?:经(?:现场)?(?:核查|检查|核实|查实|查)|检查(?:中)?发现|发现|查实|截至目前|目前|仍然?|还|共)+/;
/** 少报2条, 漏登3户 of what is short or left out. */
const SHORT = /^([少缺漏迟超])[\p{L}]?$/u;

/** Whether what is said beside a count is what the fact counts: its very words, what is short, or a fault that shares words with it. */
function isAbout(label: string, said: string, isFaulty: boolean, isOnly: boolean): boolean {
  const { whole } = askedBy(label);
  if (said !== '' && whole === said) return true;
  if (said.length >= 3 && (whole.endsWith(said) || said.endsWith(whole))) return true;
  const short = SHORT.exec(said)?.[1];
  if (short !== undefined && whole.startsWith(short)) return true;
  if (isOnly && /^(?:发生|出现|发现)$/.test(whole) && said.includes(whole)) return !/未|无|没/.test(said);
  return isFaulty && (isOnly || sharedPairs(letters(label), said) >= 2);
}

function only<T>(of: readonly T[]): readonly T[] {
  return of.length === 1 ? of : [];
}
