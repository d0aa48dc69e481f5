import type { OfficialForm } from '../../src/forms/form';
import type { Condition, Rule, Words } from '../../src/rules/rule';

/** A rule and every rule under it. */
export function nodes(rule: Rule): Rule[] {
  if (rule.kind === 'sum') return [rule, ...rule.parts.flatMap(nodes)];
  if (rule.kind === 'zero') return [rule, ...nodes(rule.of)];
  if (rule.kind === 'choice') return [rule, ...rule.readings.flatMap((reading) => nodes(reading.rule))];
  return [rule];
}

function factsOf(condition: Condition | null): string[] {
  if (condition === null) return [];
  if (condition.kind === 'is') return [condition.fact];
  if (condition.kind === 'compare') return [condition.of.fact];
  return condition.of.flatMap(factsOf);
}

/** Ids of the facts that a rule asks for, itself and under it. */
export function factsUsed(rule: Rule): Set<string> {
  const used = nodes(rule).flatMap((node) => {
    if (node.kind === 'deduct-per') return [node.count];
    if (node.kind === 'bands') return [node.of.fact];
    return 'when' in node ? factsOf(node.when) : [];
  });
  return new Set(used);
}

/** Every mismatch between a form's rule trees and its text: words that do not stand there, facts not declared or not used. */
export function misfits(form: OfficialForm): string[] {
  return form.sections.flatMap((section) =>
    section.items.flatMap((item) => {
      if (!item.scoring) return [];
      const { rule, facts } = item.scoring;
      const texts: Readonly<Record<Words['in'], string>> = {
        item: item.text,
        rule: item.rule,
        method: item.method,
        section: section.name,
        note: form.notes.join('\n'),
      };
      const words = nodes(rule).flatMap((node) => node.words ?? []);
      const declared = new Set(facts.map((fact) => fact.id));
      const used = factsUsed(rule);
      return [
        ...words
          .filter((word) => !texts[word.in].includes(word.text))
          .map((word) => `${item.id} 无此文字：${word.text}`),
        ...[...used].filter((id) => !declared.has(id)).map((id) => `${item.id} 未声明：${id}`),
        ...[...declared].filter((id) => !used.has(id)).map((id) => `${item.id} 未使用：${id}`),
        ...(declared.size === facts.length ? [] : [`${item.id} 重复声明`]),
      ];
    }),
  );
}

/** Nodes other than those that only hold others together must say which words they read. */
export function wordless(form: OfficialForm): string[] {
  return form.sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      (item.scoring ? nodes(item.scoring.rule) : [])
        .filter((node) => node.words === null && node.kind !== 'sum')
        .map((node) => `${item.id} ${node.kind}`),
    ),
  );
}
