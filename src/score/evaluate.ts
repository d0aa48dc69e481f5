import type { Choice, Rule } from '../rules/rule';
import { anatomyOf } from './anatomy';
import { casesOf, combined, EACH_COUNT, NO_COUNTS } from './cases';
import { holds } from './condition';
import { constructOf } from './constructs';
import { chosenReading } from './constructs/choice';
import { isOpen, type Knowledge, type Known } from './known';
import { placeOf } from './memory';
import { union, type Possible } from './possible';
import { agreed, anyOf, type Truth } from './truth';

/** The rule's tree with what is possible at each node, and whether the table is disqualified there. */
export interface Evaluated {
  readonly possible: Possible;
  readonly disqualified: Truth;
  readonly parts: readonly Evaluated[];
}

/** At most so many cases are told apart on the way from the root to a leaf; beyond, parts count as independent. */
export const MOST_CASES = 64;

/**
 * What is possible at each node. Where something unknown matters in several places, its cases are evaluated one by
 * one at the lowest node that has all those places, so that no impossible mixture of cases slips in.
 */
export function evaluate(rule: Rule, knowledge: Knowledge, budget = MOST_CASES): Evaluated {
  const place = placeOf(rule, knowledge, budget);
  if (place.evaluated) return place.evaluated;
  const cases = casesAt(rule, knowledge, budget);
  const left = Math.floor(budget / cases.length);
  place.evaluated = merge(cases.map((one) => evaluateCase(rule, one, left)));
  return place.evaluated;
}

function evaluateCase(rule: Rule, knowledge: Knowledge, budget: number): Evaluated {
  const construct = constructOf(rule);
  const parts = construct.parts(rule).map((part) => evaluate(part, knowledge, budget));
  return {
    possible: construct.possible(
      rule,
      knowledge,
      parts.map((part) => part.possible),
    ),
    disqualified: disqualified(rule, knowledge, parts),
    parts,
  };
}

function disqualified(rule: Rule, knowledge: Knowledge, parts: readonly Evaluated[]): Truth {
  if (rule.kind === 'disqualify') return holds(rule.when, knowledge);
  const inside = parts.map((part) => part.disqualified);
  if (rule.kind !== 'choice') return anyOf(inside);
  const chosen = chosenReading(rule, knowledge);
  return chosen === null ? agreed(inside) : (inside[chosen] ?? 'no');
}

/** The cases of everything unknown that meets here. */
function casesAt(rule: Rule, knowledge: Knowledge, budget: number): Knowledge[] {
  const { references, meetingFacts, meetingChoices } = anatomyOf(rule);
  const facts = meetingFacts
    .filter((fact) => isOpen(knowledge.facts.get(fact)))
    .map((id) => ({
      id,
      options: [EACH_COUNT, NO_COUNTS].map((upTo) => casesOf(id, references, knowledge, upTo)),
    }));
  const choices = meetingChoices.filter((choice) => chosenReading(choice, knowledge) === null);
  if (facts.length === 0 && choices.length === 0) return [knowledge];
  return combined(knowledge, ...affordable(facts, choices, budget));
}

/** As many of them as the budget allows, the fewest cases first; a count one by one if that fits, else by its marks. */
function affordable(
  facts: readonly { readonly id: string; readonly options: readonly (readonly Known[])[] }[],
  choices: readonly Choice[],
  budget: number,
): [{ id: string; cases: readonly Known[] }[], Choice[]] {
  let left = budget;
  const take = (size: number) => {
    if (size > left) return false;
    left = Math.floor(left / size);
    return true;
  };
  const takenChoices = choices.filter((choice) => take(choice.readings.length));
  const ordered = [...facts].sort((a, b) => (a.options[0]?.length ?? 0) - (b.options[0]?.length ?? 0));
  const takenFacts = ordered.flatMap(({ id, options }) => {
    const cases = options.find((option) => option.length > 1 && take(option.length));
    return cases ? [{ id, cases }] : [];
  });
  return [takenFacts, takenChoices];
}

/** Node by node, what is possible in any of the cases. */
function merge(cases: readonly Evaluated[]): Evaluated {
  const [first] = cases;
  if (!first) throw new Error('no case to evaluate');
  if (cases.length === 1) return first;
  return {
    possible: union(...cases.map((one) => one.possible)),
    disqualified: agreed(cases.map((one) => one.disqualified)),
    parts: first.parts.map((part, index) => merge(cases.map((one) => one.parts[index] ?? part))),
  };
}
