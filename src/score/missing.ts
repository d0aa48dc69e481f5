import type { Rule } from '../rules/rule';
import { anatomyOf } from './anatomy';
import { casesOf, combined, EACH_COUNT, FEW_COUNTS } from './cases';
import { evaluate } from './evaluate';
import { isOpen, knowing, readFact, type Knowledge, type Known } from './known';
import { onlyNumber, same, type Possible } from './possible';

/** Up to so many combinations of all unknown facts are tried whole. */
const MOST_COMBINATIONS = 256;

interface Unknown {
  readonly id: string;
  /** Few: enough to see whether the fact has an effect. */
  readonly cases: readonly Known[];
}

/**
 * The unknown facts that could still change what is possible. A fact whose value alone changes the set is one; of the
 * others, each that changes it once the other unknown facts are known (two complaints of which any one leaves the
 * whole item to judgement). All combinations are tried where they are few; beyond that the others are taken as
 * “nothing to deduct”, at their lowest and at their highest.
 */
export function missingFacts(rule: Rule, knowledge: Knowledge, possible: Possible): string[] {
  if (onlyNumber(possible)) return [];
  const { references, facts } = anatomyOf(rule);
  const unknown = facts
    .filter((fact) => isOpen(knowledge.facts.get(fact)))
    .map((id) => ({ id, cases: casesOf(id, references, knowledge, FEW_COUNTS) }))
    .filter(({ cases }) => cases.length > 1);
  const changes = (fact: Unknown, cases: readonly Known[]) =>
    cases.some((known) => !same(evaluate(rule, knowing(knowledge, fact.id, known)).possible, possible));
  return unknown
    .filter((fact) => {
      const each = casesOf(fact.id, references, knowledge, EACH_COUNT);
      // The most and the least tell soonest; what lies between them hardly ever tells where all else told nothing.
      const ends = [...each.slice(-1), ...each.slice(0, 1)];
      return (
        changes(fact, ends) ||
        mattersBeside(fact, unknown, rule, knowledge) ||
        changes(fact, each.slice(1, -1))
      );
    })
    .map(({ id }) => id);
}

/** Whether the fact changes the set in some situation where the other unknown facts are known. */
function mattersBeside(
  fact: Unknown,
  unknown: readonly Unknown[],
  rule: Rule,
  knowledge: Knowledge,
): boolean {
  const others = unknown.filter((other) => other.id !== fact.id);
  return situations(others, knowledge).some((situation) => {
    const [first, ...rest] = fact.cases.map(
      (known) => evaluate(rule, knowing(situation, fact.id, known)).possible,
    );
    return first !== undefined && rest.some((one) => !same(one, first));
  });
}

function situations(others: readonly Unknown[], knowledge: Knowledge): Knowledge[] {
  const count = others.reduce((product, { cases }) => product * cases.length, 1);
  if (count <= MOST_COMBINATIONS) return combined(knowledge, others, []);
  const pick = (choose: (other: Unknown) => Known | undefined) =>
    others.reduce((all, other) => {
      const known = choose(other);
      return known ? knowing(all, other.id, known) : all;
    }, knowledge);
  return [
    pick((other) => clear(other.id, knowledge) ?? other.cases.at(-1)),
    pick(({ cases }) => cases[0]),
    pick(({ cases }) => cases.at(-1)),
  ];
}

/** What the fact is where there is nothing to deduct; null where no such value exists. */
function clear(fact: string, knowledge: Knowledge): Known | null {
  const spec = knowledge.specs.get(fact);
  return spec && spec.clear !== null ? readFact(spec.type, spec.clear) : null;
}
