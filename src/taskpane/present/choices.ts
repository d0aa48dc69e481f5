import type { Choice, Rule } from '../../rules/rule';

/** The rules that stand directly inside a rule. */
export function partsOf(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'sum':
      return rule.parts;
    case 'zero':
      return [rule.of];
    case 'choice':
      return rule.readings.map((reading) => reading.rule);
    default:
      return [];
  }
}

/** The named assumptions of a rule, each once, in the order of the text. */
export function choicesOf(rule: Rule): readonly Choice[] {
  const own = rule.kind === 'choice' ? [rule] : [];
  const all = [...own, ...partsOf(rule).flatMap(choicesOf)];
  return all.filter(
    (choice, index) => all.findIndex((one) => one.assumption === choice.assumption) === index,
  );
}
