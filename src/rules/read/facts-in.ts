import type { FactSpec } from '../fact';
import type { Condition, Rule } from '../rule';

/** Of these facts, those that the rule looks at. */
export function factsIn(rule: Rule, all: readonly FactSpec[]): FactSpec[] {
  const used = new Set(mentioned(rule));
  return all.filter(({ id }) => used.has(id));
}

function mentioned(rule: Rule): string[] {
  switch (rule.kind) {
    case 'sum':
    case 'best':
      return rule.parts.flatMap(mentioned);
    case 'award':
    case 'deduct':
    case 'disqualify':
      return inCondition(rule.when);
    case 'deduct-per':
    case 'award-per':
      return [rule.count];
    case 'per-step':
    case 'linear':
    case 'bands':
      return [rule.of.fact];
    case 'cases':
      return rule.cases.flatMap(({ when }) => inCondition(when));
    case 'by-best-unit':
      return [rule.best, ...mentioned(rule.of)];
    case 'multiplied':
    case 'zero':
      return [...inCondition(rule.when), ...mentioned(rule.of)];
    case 'discretion':
      return rule.when ? inCondition(rule.when) : [];
    case 'choice':
      return rule.readings.flatMap((reading) => mentioned(reading.rule));
    case 'unreadable':
      return [];
  }
}

function inCondition(condition: Condition): string[] {
  switch (condition.kind) {
    case 'is':
      return [condition.fact];
    case 'compare':
      return [condition.of.fact];
    case 'any':
    case 'all':
      return condition.of.flatMap(inCondition);
  }
}
