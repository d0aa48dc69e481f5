import type { Rule } from '../rules/rule';
import { holds } from './condition';
import { constructOf } from './constructs';
import { chosenReading } from './constructs/choice';
import type { Knowledge } from './known';

/**
 * The facts that the rule still looks at: none of what a zero that holds has swallowed, and none of readings that were
 * not chosen. Whatever else becomes known, no other fact changes what is possible.
 */
export function livingFacts(rule: Rule, knowledge: Knowledge): ReadonlySet<string> {
  const own = constructOf(rule)
    .references(rule)
    .map(({ of }) => of.fact);
  const inside = livingParts(rule, knowledge).flatMap((part) => [...livingFacts(part, knowledge)]);
  return new Set([...own, ...inside]);
}

function livingParts(rule: Rule, knowledge: Knowledge): readonly Rule[] {
  const parts = constructOf(rule).parts(rule);
  if (rule.kind === 'zero') return holds(rule.when, knowledge) === 'yes' ? [] : parts;
  if (rule.kind !== 'choice') return parts;
  const chosen = chosenReading(rule, knowledge);
  return chosen === null ? parts : parts.slice(chosen, chosen + 1);
}
