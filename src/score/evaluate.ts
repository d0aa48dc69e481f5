import type { Rule } from '../rules/rule';
import { casesOf, combined, openChoices, partsInForce, referencesIn } from './cases';
import { holds } from './condition';
import { constructOf } from './constructs';
import { chosenReading } from './constructs/choice';
import { isOpen, type Knowledge, type Known } from './known';
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
  const cases = casesAt(rule, knowledge, budget);
  const left = Math.floor(budget / cases.length);
  return merge(cases.map((one) => evaluateCase(rule, one, left)));
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

/** The cases of everything unknown that meets here: in this node twice, or in more than one of its parts. */
function casesAt(rule: Rule, knowledge: Knowledge, budget: number): Knowledge[] {
  const parts = partsInForce(rule, knowledge);
  const places = [
    ...constructOf(rule)
      .references(rule)
      .map((reference) => [reference]),
    ...parts.map((part) => referencesIn(part, knowledge)),
  ];
  const all = places.flat();
  const facts = repeated(places.map((place) => place.map((reference) => reference.of.fact)))
    .filter((fact) => isOpen(knowledge.facts.get(fact)))
    .map((id) => ({
      id,
      options: [true, false].map((fine) => casesOf(id, all, knowledge, fine)),
    }));
  return combined(knowledge, ...affordable(facts, choicesAt(rule, parts, knowledge), budget));
}

type OpenChoice = ReturnType<typeof openChoices>[number];

function choicesAt(rule: Rule, parts: readonly Rule[], knowledge: Knowledge): OpenChoice[] {
  const own: OpenChoice[] = rule.kind === 'choice' && openChoices(rule, knowledge)[0] === rule ? [rule] : [];
  const places = [own, ...parts.map((part) => openChoices(part, knowledge))];
  const ids = new Set(repeated(places.map((place) => place.map((choice) => choice.assumption))));
  const byId = new Map(places.flat().map((choice) => [choice.assumption, choice] as const));
  return [...byId.values()].filter((choice) => ids.has(choice.assumption));
}

/** What is listed in more than one place. */
function repeated(places: readonly (readonly string[])[]): string[] {
  const times = new Map<string, number>();
  for (const place of places) {
    for (const id of new Set(place)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count > 1).map(([id]) => id);
}

/** As many of them as the budget allows, the fewest cases first; a count one by one if that fits, else by its marks. */
function affordable(
  facts: readonly { readonly id: string; readonly options: readonly Known[][] }[],
  choices: readonly OpenChoice[],
  budget: number,
): [{ id: string; cases: Known[] }[], OpenChoice[]] {
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
