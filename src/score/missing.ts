import type { Rule } from '../rules/rule';
import { anatomyOf } from './anatomy';
import { casesOf } from './cases';
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
  const asked = { rule, references: anatomyOf(rule).references };
  const unknown = [...new Set(asked.references.map((reference) => reference.of.fact))].filter((fact) =>
    isOpen(knowledge.facts.get(fact)),
  );
  const alone = new Set(unknown.filter((fact) => matters(fact, asked, knowledge, possible, true)));
  const isMissing = (fact: string) =>
    alone.has(fact) || unknown.some((other) => other !== fact && mattersWith(fact, other, asked, knowledge));
  return unknown.filter(isMissing);
}

interface Asked {
  readonly rule: Rule;
  readonly references: readonly Reference[];
}

/** Whether some value of the fact changes the set. `fine`: a count is tried one by one, not only at its marks. */
function matters(
  fact: string,
  asked: Asked,
  knowledge: Knowledge,
  possible: Possible,
  fine: boolean,
): boolean {
  const cases = casesOf(fact, asked.references, knowledge, fine);
  return (
    cases.length > 1 &&
    cases.some((known) => !same(evaluate(asked.rule, knowing(knowledge, fact, known)).possible, possible))
  );
}

function mattersWith(fact: string, other: string, asked: Asked, knowledge: Knowledge): boolean {
  const cases = casesOf(other, asked.references, knowledge, false);
  return (
    cases.length > 1 &&
    cases.some((known) => {
      const narrowed = knowing(knowledge, other, known);
      return matters(fact, asked, narrowed, evaluate(asked.rule, narrowed).possible, false);
    })
  );
}
