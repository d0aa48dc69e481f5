import type { Rule } from '../../rules/rule';
import { award } from './award';
import { bands } from './bands';
import { choice } from './choice';
import type { Construct } from './construct';
import { deductPer } from './deduct-per';
import { deduct } from './deduct';
import { discretion } from './discretion';
import { disqualify } from './disqualify';
import { sum } from './sum';
import { unreadable } from './unreadable';
import { zero } from './zero';

const CONSTRUCTS: { readonly [K in Rule['kind']]: Construct<Extract<Rule, { kind: K }>> } = {
  sum,
  award,
  deduct,
  'deduct-per': deductPer,
  bands,
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
