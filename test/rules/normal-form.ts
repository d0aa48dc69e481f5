import type { Condition, ItemRule, Quantity, Rule } from '../../src/rules/rule';

/**
 * What canonical words say of a rule: facts by their labels, assumptions and readings in order, no words of the form; a joint of one
 * condition is that condition, and a joint inside one of its own kind belongs to it.
 */
export function normalForm({ rule, facts }: ItemRule): unknown {
  const labels = new Map(facts.map(({ id, label }) => [id, label.replace(/\s*[\r\n]+\s*/g, '')]));
  const label = (id: string) => labels.get(id) ?? id;
  const quantity = ({ fact, as }: Quantity) => ({ of: label(fact), as });
  const condition = (of: Condition): unknown => {
    if (of.kind === 'is') return { ...of, fact: label(of.fact) };
    if (of.kind === 'compare') return { ...of, of: quantity(of.of) };
    const parts = of.of.map(condition).flatMap((part) => {
      const inner = part as { kind: string; of: unknown[] };
      return inner.kind === of.kind ? inner.of : [part];
    });
    return parts.length === 1 ? parts[0] : { kind: of.kind, of: parts };
  };
  const plain = (node: Rule): unknown => {
    const { words: _, ...rest } = node;
    switch (rest.kind) {
      case 'sum':
      case 'best':
        return { ...rest, parts: rest.parts.map(plain) };
      case 'award':
      case 'deduct':
      case 'disqualify':
        return { ...rest, when: condition(rest.when) };
      case 'deduct-per':
      case 'award-per':
        return { ...rest, count: label(rest.count) };
      case 'per-step':
      case 'linear':
        return { ...rest, of: quantity(rest.of) };
      case 'bands':
        return { ...rest, of: quantity(rest.of) };
      case 'cases':
        return {
          ...rest,
          cases: rest.cases.map(({ when, points }) => ({ when: condition(when), points })),
        };
      case 'by-best-unit':
        return { ...rest, best: label(rest.best), of: plain(rest.of) };
      case 'multiplied':
        return { ...rest, when: condition(rest.when), of: plain(rest.of) };
      case 'zero':
        return { ...rest, gives: rest.gives ?? 0, when: condition(rest.when), of: plain(rest.of) };
      case 'discretion':
        return {
          ...rest,
          least: rest.least + 0,
          most: rest.most + 0,
          when: rest.when && condition(rest.when),
        };
      case 'choice':
        return {
          kind: rest.kind,
          question: rest.question.replace(/\s*[\r\n]+\s*/g, ''),
          readings: rest.readings.map((reading) => ({ label: reading.label, rule: plain(reading.rule) })),
        };
      case 'unreadable':
        return rest;
    }
  };
  return plain(rule);
}
