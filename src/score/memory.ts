import type { Rule } from '../rules/rule';
import { anatomyOf } from './anatomy';
import type { Evaluated } from './evaluate';
import type { Knowledge } from './known';

/** One result of a rule; it is kept under what the rule looked at, one after the other. */
export interface Place {
  evaluated: Evaluated | null;
  readonly next: Map<unknown, Place>;
}

/** So many results a rule; then they are forgotten. */
const MOST = 8192;

interface Results {
  places: number;
  first: Place;
}

/** The results of one question: its facts are told apart by being another object, and other questions have other ones. */
const memory = new WeakMap<Knowledge['specs'], Map<Rule, Results>>();

/**
 * Where the result of the rule is kept for the very same facts and readings that it looks at. Cases of one fact leave
 * most parts as they were, and the cases of several facts come again for each of them.
 */
export function placeOf(rule: Rule, knowledge: Knowledge, budget: number): Place {
  const results = resultsOf(rule, knowledge);
  let place = results.first;
  for (const seen of seenBy(rule, knowledge, budget)) {
    const known = place.next.get(seen);
    const next = known ?? emptyPlace();
    if (!known) {
      place.next.set(seen, next);
      results.places += 1;
    }
    place = next;
  }
  return place;
}

function resultsOf(rule: Rule, { specs }: Knowledge): Results {
  const rules = memory.get(specs) ?? new Map<Rule, Results>();
  memory.set(specs, rules);
  const known = rules.get(rule);
  if (known && known.places < MOST) return known;
  const results = { places: 0, first: emptyPlace() };
  rules.set(rule, results);
  return results;
}

function emptyPlace(): Place {
  return { evaluated: null, next: new Map() };
}

/** Everything that the result rests on. Where nothing meets, no cases are told apart, however many could be. */
function seenBy(rule: Rule, knowledge: Knowledge, budget: number): readonly unknown[] {
  const { facts, assumptions, hasMeetings } = anatomyOf(rule);
  return [
    hasMeetings ? budget : 0,
    ...facts.map((fact) => knowledge.facts.get(fact)),
    ...assumptions.map((assumption) => knowledge.readings.get(assumption)),
  ];
}
