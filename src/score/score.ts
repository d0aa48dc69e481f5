import type { Facts, FactSpec } from '../rules/fact';
import type { ItemRule, Rule } from '../rules/rule';
import { anatomyOf } from './anatomy';
import { evaluate } from './evaluate';
import { explain } from './explain';
import { knowledgeOf } from './known';
import { missingFacts } from './missing';
import type { ScoredItem } from './scored';

/** So many answers a rule are kept: its levels, before and after an edit. */
const MOST = 16;

interface Answer {
  readonly specs: readonly FactSpec[];
  readonly scored: ScoredItem;
}

const answers = new WeakMap<Rule, Map<string, Answer>>();

/**
 * What an item's score can be, given what is known, and why. The true score is always in the set.
 * `readings`: assumption id → reading id; an assumption or reading that the rule does not have is ignored.
 * The same question about the same rule gives the same answer object.
 */
export function scoreItem(item: ItemRule, facts: Facts, readings: ReadonlyMap<string, string>): ScoredItem {
  const known = answers.get(item.rule) ?? new Map<string, Answer>();
  const key = questionKey(item, facts, readings);
  const answer = known.get(key);
  if (answer && isOfThese(answer.specs, item.facts)) return answer.scored;
  const scored = scoreAnew(item, facts, readings);
  if (known.size >= MOST) known.clear();
  answers.set(item.rule, known.set(key, { specs: item.facts, scored }));
  return scored;
}

function isOfThese(specs: readonly FactSpec[], facts: readonly FactSpec[]): boolean {
  return specs.length === facts.length && specs.every((spec, index) => spec === facts[index]);
}

function questionKey(item: ItemRule, facts: Facts, readings: ReadonlyMap<string, string>): string {
  const anatomy = anatomyOf(item.rule);
  const ids = [...new Set([...item.facts.map(({ id }) => id), ...anatomy.facts])];
  const values = ids.map((id) => facts.get(id) ?? null);
  return JSON.stringify([values, anatomy.assumptions.map((name) => readings.get(name) ?? null)]);
}

function scoreAnew(item: ItemRule, facts: Facts, readings: ReadonlyMap<string, string>): ScoredItem {
  const knowledge = knowledgeOf(item.facts, facts, readings);
  const evaluated = evaluate(item.rule, knowledge);
  return {
    tree: explain(item.rule, evaluated, knowledge),
    possible: evaluated.possible,
    missing: missingFacts(item.rule, knowledge, evaluated.possible),
    disqualified: evaluated.disqualified,
  };
}
