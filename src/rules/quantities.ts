import type { Condition, Quantity, Rule } from './rule';

/** Every place where the rule looks at a fact, and as what; a yes-no as its value. */
export function quantitiesIn(rule: Rule): readonly Quantity[] {
  switch (rule.kind) {
    case 'sum':
    case 'best':
      return rule.parts.flatMap(quantitiesIn);
    case 'award':
    case 'deduct':
    case 'disqualify':
      return compared(rule.when);
    case 'deduct-per':
    case 'award-per':
      return [valueOf(rule.count)];
    case 'per-step':
    case 'linear':
    case 'bands':
      return [rule.of];
    case 'cases':
      return rule.cases.flatMap(({ when }) => compared(when));
    case 'by-best-unit':
      return [valueOf(rule.best), ...quantitiesIn(rule.of)];
    case 'multiplied':
    case 'zero':
      return [...compared(rule.when), ...quantitiesIn(rule.of)];
    case 'discretion':
      return rule.when ? compared(rule.when) : [];
    case 'choice':
      return rule.readings.flatMap((reading) => quantitiesIn(reading.rule));
    case 'unreadable':
      return [];
  }
}

function compared(condition: Condition): readonly Quantity[] {
  switch (condition.kind) {
    case 'is':
      return [valueOf(condition.fact)];
    case 'compare':
      return [condition.of];
    case 'any':
    case 'all':
      return condition.of.flatMap(compared);
  }
}

const valueOf = (fact: string): Quantity => ({ fact, as: 'value' });
