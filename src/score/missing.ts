import type { Rule } from '../rules/rule';
import { casesOf, referencesIn } from './cases';
import { evaluate } from './evaluate';
import { isOpen, knowing, type Knowledge } from './known';
import { onlyNumber, same, type Possible } from './possible';
import type { Reference } from './reference';

/**
 * The unknown facts that could still change what is possible: some value of the fact, alone or together with some
 * value of one other unknown fact, changes the set.
 */
export function missingFacts(rule: Rule, knowledge: Knowledge, possible: Possible): string[] {
  if (onlyNumber(possible)) return [];
  const references = referencesIn(rule, knowledge);
  const unknown = [...new Set(references.map((reference) => reference.of.fact))].filter((fact) =>
    isOpen(knowledge.facts.get(fact)),
  );
  const alone = unknown.filter((fact) => matters(fact, rule, references, knowledge, possible));
  const others = unknown.filter((fact) => !alone.includes(fact));
  const together = others.filter((fact) =>
    unknown.some((other) => other !== fact && mattersWith(fact, other, rule, references, knowledge)),
  );
  return unknown.filter((fact) => alone.includes(fact) || together.includes(fact));
}

function matters(
  fact: string,
  rule: Rule,
  references: readonly Reference[],
  knowledge: Knowledge,
  possible: Possible,
): boolean {
  return casesOf(fact, references, knowledge, true).some(
    (known) => !same(evaluate(rule, knowing(knowledge, fact, known)).possible, possible),
  );
}

function mattersWith(
  fact: string,
  other: string,
  rule: Rule,
  references: readonly Reference[],
  knowledge: Knowledge,
): boolean {
  return casesOf(other, references, knowledge, false).some((known) => {
    const narrowed = knowing(knowledge, other, known);
    return matters(fact, rule, references, narrowed, evaluate(rule, narrowed).possible);
  });
}
