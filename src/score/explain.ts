import type { Rule } from '../rules/rule';
import { constructOf } from './constructs';
import { chosenReading } from './constructs/choice';
import type { Evaluated } from './evaluate';
import { isOpen, type Knowledge } from './known';
import { ENGLISH } from './english';
import { MESSAGES } from './messages';
import type { Scored } from './scored';

/** The explained tree. Under a choice that the office has made stands only the chosen reading. */
export function explain(rule: Rule, evaluated: Evaluated, knowledge: Knowledge): Scored {
  const construct = constructOf(rule);
  const parts = construct.parts(rule).flatMap((part, index) => {
    const inside = evaluated.parts[index];
    return inside ? [explain(part, inside, knowledge)] : [];
  });
  const chosen = rule.kind === 'choice' ? chosenReading(rule, knowledge) : null;
  const view = {
    knowledge,
    possible: evaluated.possible,
    parts: evaluated.parts.map((part) => part.possible),
  };
  return {
    rule,
    possible: evaluated.possible,
    used: usedBy(rule, knowledge),
    because: construct.because(rule, { ...view, say: MESSAGES }),
    english: construct.because(rule, { ...view, say: ENGLISH }),
    parts: chosen === null ? parts : parts.slice(chosen, chosen + 1),
  };
}

function usedBy(rule: Rule, knowledge: Knowledge): Scored['used'] {
  const facts = constructOf(rule)
    .references(rule)
    .map((reference) => reference.of.fact);
  return [...new Set(facts)].map((fact) => {
    const value = knowledge.entered.get(fact);
    const unknown = value === undefined || isOpen(knowledge.facts.get(fact));
    return { fact, value: unknown ? null : value };
  });
}
