import type { Rule } from '../../rules/rule';
import { awardPer } from './award-per';
import { award } from './award';
import { bands } from './bands';
import { best } from './best';
import { byBestUnit } from './by-best-unit';
import { cases } from './cases';
import { choice } from './choice';
import type { Construct } from './construct';
import { deductPer } from './deduct-per';
import { deduct } from './deduct';
import { discretion } from './discretion';
import { disqualify } from './disqualify';
import { linear } from './linear';
import { multiplied } from './multiplied';
import { perStep } from './per-step';
import { sum } from './sum';
import { unreadable } from './unreadable';
import { zero } from './zero';

const CONSTRUCTS: { readonly [K in Rule['kind']]: Construct<Extract<Rule, { kind: K }>> } = {
  sum,
  award,
  'award-per': awardPer,
  deduct,
  'deduct-per': deductPer,
  'per-step': perStep,
  linear,
  bands,
  cases,
  best,
  'by-best-unit': byBestUnit,
  multiplied,
  zero,
  discretion,
  choice,
  disqualify,
  unreadable,
};

/** How this rule is scored. */
export function constructOf(rule: Rule): Construct<Rule> {
  return CONSTRUCTS[rule.kind];
}
