import type { Outcome } from '../outcomes/outcome';
import { conditionText, type Clause } from './clause';

/** 未达到要求的, 不达标的: whatever falls short of what was named. */
const SHORT =
  /^(?:凡)?(?:达不到|未达到|未达|未达标|不达标|没有达到|未完成|没有完成|完不成|未落实|未做到)(?:以上|上述|规定|年度)?(?:目标|要求|标准|比例|任务|指标)?的?$/;
const MARK =
  /^(?<name>[^,;。]{2,24}?)(?:应|需|须|要)?(?:达到?|不低于|不少于|≥)?(?<mark>\d[\d.]*%)(?:及?以上)?$/;
/** 制度健全: something that is so, or not. */
const STATE = /^(?!.*[未没无不或和])\p{Script=Han}{3,12}$/u;

/**
 * 建档率、签约率分别达到95%、90%，未达到要求的分别扣0.3分、0.2分: of each of just so many that were named, in the same sentence, by the clauses
 * before or in the sentence before. null: nothing falls short, or not so many are named.
 */
export function respectiveShort(
  clause: Clause,
  each: readonly Outcome[],
  before: readonly Clause[],
): Clause[] | null {
  const parts = conditionText(clause).split(',');
  if (!SHORT.test(parts.at(-1) ?? '')) return null;
  if (parts.length > 1) return short(clause, each, parts.slice(0, -1).join());
  const gives = before.slice(-each.length);
  const areGiven =
    gives.length === each.length && gives.every(({ outcome }) => outcome.kind === 'give' && !outcome.each);
  if (!areGiven) return short(clause, each, sentenceBefore(clause, before.at(-1)));
  const named = gives.flatMap((give) => lacking(conditionText(give)) ?? []);
  return named.length === each.length ? told(clause, each, named, gives) : null;
}

function short(clause: Clause, each: readonly Outcome[], text: string): Clause[] | null {
  const marks = text.split(',').flatMap((part) => part.split('、'));
  const named = marks.flatMap((mark) => lacking(mark) ?? []);
  return marks.length === each.length && named.length === marks.length ? told(clause, each, named) : null;
}

/** 建档率低于95% of 建档率达到95%; 未制度健全, which asks 是否制度健全. */
function lacking(due: string): string | null {
  const { name, mark = '' } = MARK.exec(due)?.groups ?? {};
  if (name !== undefined) return `${name}低于${mark}`;
  return STATE.test(due) ? `未${due}` : null;
}

function told(
  clause: Clause,
  each: readonly Outcome[],
  named: readonly string[],
  gives: readonly Clause[] = [],
): Clause[] {
  return each.map((outcome, index) => {
    const of = gives[index];
    const opens = index === 0 ? clause.opens : null;
    return { ...clause, outcome, said: named[index] ?? '', opens, ...(of ? { of } : {}) };
  });
}

/** The words ahead of the clause's own sentence, as far as no clause has them. */
function sentenceBefore({ source, from }: Clause, last: Clause | undefined): string {
  const ahead = source.text.slice(last?.to ?? 0, from).replace(/[。;,]$/, '');
  return ahead.slice(Math.max(ahead.lastIndexOf('。'), ahead.lastIndexOf(';')) + 1).replace(NUMERAL, '');
}

const NUMERAL = /^(?:\(?\d{1,2}[.、)]|[①-⑳]|[一二三四五六七八九十]{1,2}[、.])/;
