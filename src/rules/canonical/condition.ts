import { OPS } from '../messages';
import type { Condition } from '../rule';
import type { Labels } from './labels';

type Op = keyof typeof OPS;

const IS = /^“(.+?)”为([是否])(?=$|或者|并且|）)/;
const END = '(?=$|或者|并且|）)';
const COMPARE = new RegExp(
  `^(『[^』]+』(?:（[^）]*）)?|(?:(?!或者|并且)[^“”『』（）])+?(?:（[^）]*）)?)(?<!不)(低于|不超过|超过|达到|等于)(-?[\\d.]+(?:e-?\\d+)?)([^\\d“”（）]{0,8}?)${END}`,
);

/** “是否完成”为是 · 就业率低于60% · （… 或者 …）并且 …; null where the words are none of these. */
export function readCondition(words: string, labels: Labels): Condition | null {
  const read = alternatives(words, labels);
  return read?.rest === '' ? read.condition : null;
}

interface Part {
  readonly condition: Condition;
  readonly rest: string;
}

function alternatives(words: string, labels: Labels): Part | null {
  const first = single(words, labels);
  if (!first) return null;
  const joint = /^(?:或者|并且)/.exec(first.rest)?.[0];
  if (joint === undefined) return first;
  const of = [first.condition];
  let { rest } = first;
  while (rest.startsWith(joint)) {
    const next = single(rest.slice(joint.length), labels);
    if (!next) return null;
    of.push(next.condition);
    ({ rest } = next);
  }
  return { condition: { kind: joint === '或者' ? 'any' : 'all', of }, rest };
}

function single(words: string, labels: Labels): Part | null {
  if (words.startsWith('（')) {
    const inner = alternatives(words.slice(1), labels);
    return inner?.rest.startsWith('）') ? { ...inner, rest: inner.rest.slice(1) } : null;
  }
  const is = IS.exec(words);
  if (is) {
    const fact = labels.fact(is[1] ?? '', 'yes-no', '');
    return { condition: { kind: 'is', fact, value: is[2] === '是' }, rest: words.slice(is[0].length) };
  }
  const compare = COMPARE.exec(words);
  if (!compare) return null;
  const [all, quantity = '', said = '', to = '', unit = ''] = compare;
  const op = (Object.keys(OPS) as Op[]).find((each) => OPS[each] === said) ?? '=';
  const of = labels.quantity(quantity, unit);
  return { condition: { kind: 'compare', of, op, to: Number(to) }, rest: words.slice(all.length) };
}
