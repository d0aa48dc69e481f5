import { FORMS } from '../../src/forms/catalogue';
import type { FormItem, FormSection, OfficialForm } from '../../src/forms/form';
import type { ItemRule, Rule, Words } from '../../src/rules/rule';
import { constructOf } from '../../src/score/constructs';

const REVIEWED = FORMS.flatMap((form) =>
  form.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.scoring ? [{ name: `${form.id} ${item.id}`, form, section, item, scoring: item.scoring }] : [],
    ),
  ),
);

const nodesOf = (rule: Rule): Rule[] => [rule, ...constructOf(rule).parts(rule).flatMap(nodesOf)];
const factsOf = (rule: Rule): string[] =>
  constructOf(rule)
    .references(rule)
    .map((reference) => reference.of.fact);

/** The texts in which an item's words may stand. */
const textsFor = (
  form: OfficialForm,
  section: FormSection,
  item: FormItem,
  words: Words,
): readonly string[] => {
  if (words.in === 'item') return [item.text, item.restored?.text ?? ''];
  if (words.in === 'section') return [section.name, section.restored?.text ?? ''];
  return words.in === 'note' ? form.notes : words.in === 'remark' ? [] : [item[words.in]];
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CHINESE = /\p{Script=Han}/u;

describe('The reviewed rules of the official forms', () => {
  test.each(REVIEWED.map((one) => [one.name, one] as const))(
    '%s: its words stand in the form as they are quoted',
    (_, one) => {
      for (const node of nodesOf(one.scoring.rule)) {
        if (node.kind !== 'sum' && node.kind !== 'best') expect(node.words).not.toBeNull();
        if (!node.words) continue;
        const texts = textsFor(one.form, one.section, one.item, node.words);
        const { text } = node.words;
        expect({ text, stands: text !== '' && texts.some((whole) => whole.includes(text)) }).toEqual({
          text,
          stands: true,
        });
      }
    },
  );

  test.each(REVIEWED.map((one) => [one.name, one.scoring] as const))(
    '%s: asks for the facts that it uses, and no others',
    (_, { facts, rule }: ItemRule) => {
      const ids = facts.map((fact) => fact.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...new Set(nodesOf(rule).flatMap(factsOf))].sort()).toEqual([...ids].sort());
      for (const fact of facts) {
        expect(fact.id).toMatch(SLUG);
        expect(fact.label).toMatch(CHINESE);
        if (fact.type === 'pair') expect(fact.label).toContain('/');
      }
    },
  );

  test.each(FORMS.map((form) => [form.id, form] as const))(
    '%s: each assumption has a name that asks one thing, a question and at least two readings',
    (_, form) => {
      const choices = REVIEWED.filter((one) => one.form === form).flatMap((one) =>
        nodesOf(one.scoring.rule).flatMap((node) => (node.kind === 'choice' ? [node] : [])),
      );
      // One assumption may stand at several items (standard-met): then it asks the same and offers the same.
      const asked = (one: (typeof choices)[number]) =>
        [one.question, ...one.readings.map(({ id, label }) => `${id} ${label}`)].join('|');
      const names = new Set(choices.map((one) => one.assumption));
      expect(new Set(choices.map((one) => `${one.assumption}|${asked(one)}`)).size).toBe(names.size);
      for (const { assumption, question, readings } of choices) {
        expect(assumption).toMatch(SLUG);
        expect(question).toMatch(CHINESE);
        expect(readings.length).toBeGreaterThanOrEqual(2);
        expect(new Set(readings.map((reading) => reading.id)).size).toBe(readings.length);
        for (const { id, label } of readings) {
          expect(id).toMatch(SLUG);
          expect(label).toMatch(CHINESE);
        }
      }
    },
  );
});
