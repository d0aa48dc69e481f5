import type { Condition, Quantity, Rule } from '../../rules/rule';
import { partsOf } from './choices';

/** Whether a rule takes the pair as growth: then it is this year and last year, else done and all. */
export function isGrowth(rule: Rule, fact: string): boolean {
  return quantitiesOf(rule).some((quantity) => quantity.fact === fact && quantity.as === 'growth');
}

function quantitiesOf(rule: Rule): readonly Quantity[] {
  return [...ownQuantities(rule), ...partsOf(rule).flatMap(quantitiesOf)];
}

function ownQuantities(rule: Rule): readonly Quantity[] {
  if (rule.kind === 'bands') return [rule.of];
  return 'when' in rule && rule.when ? compared(rule.when) : [];
}

function compared(condition: Condition): readonly Quantity[] {
  switch (condition.kind) {
    case 'compare':
      return [condition.of];
    case 'any':
    case 'all':
      return condition.of.flatMap(compared);
    default:
      return [];
  }
}
