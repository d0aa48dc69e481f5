import { FORMS } from '../../src/forms/catalogue';
import { answerInEnglish, questionInEnglish } from '../../src/rules/choice-in-english';
import { READING_MESSAGES } from '../../src/rules/read/messages';
import type { Choice, Rule } from '../../src/rules/rule';

const WORDS = '每低1%扣1分';

/** Every sentence of a table, those made of words and figures filled in. */
function sentencesOf(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function')
    return [String((table as (...given: unknown[]) => string)(...given(table)))];
  return Object.values(table as object).flatMap(sentencesOf);
}

/** What a maker of sentences takes: words of the form, or a figure. */
function given(maker: { toString(): string; readonly length: number }): unknown[] {
  const isFigure = /^\(?(value|whole|full)\b/.test(maker.toString().replace('words, ', ''));
  return maker.length > 1 ? [WORDS, 5] : [isFigure ? 80 : WORDS];
}

function choicesIn(rule: Rule): Choice[] {
  const inside = Object.values(rule).flatMap((value: unknown): Rule[] =>
    Array.isArray(value) ? (value as Rule[]) : [value as Rule],
  );
  const own = rule.kind === 'choice' ? [rule] : [];
  const below = rule.kind === 'choice' ? rule.readings.map((reading) => reading.rule) : inside;
  return [
    ...own,
    ...below.filter((one) => typeof one === 'object' && one && 'kind' in one).flatMap(choicesIn),
  ];
}

test('everything that a reading asks, and every answer to it, is there in English', () => {
  const lacking = sentencesOf(READING_MESSAGES).filter(
    (sentence) =>
      questionInEnglish({ question: sentence }) === null &&
      answerInEnglish({ id: '', label: sentence, rule: NOTHING }) === null,
  );
  expect(lacking).toEqual([]);
});

const NOTHING: Rule = { kind: 'unreadable', words: null, least: 0, most: 0 } as unknown as Rule;

test.each(FORMS.map((form) => [form.title, form.sections.flatMap(({ items }) => items)] as const))(
  'so is what the reviewed rules of %s ask',
  (_, items) => {
    const choices = items.flatMap(({ scoring }) => (scoring ? choicesIn(scoring.rule) : []));
    const lacking = choices.flatMap((choice) => [
      ...(questionInEnglish(choice) === null ? [choice.question] : []),
      ...choice.readings.filter((reading) => answerInEnglish(reading) === null).map(({ label }) => label),
    ]);
    expect([...new Set(lacking)]).toEqual([]);
  },
);

test('the words of the form stay in front, and figures stay in their places', () => {
  expect(questionInEnglish({ question: '“每低1%扣1分”，不足一档的部分怎样计？' })).toBe(
    '“每低1%扣1分”: how does a part of a step count?',
  );
  expect(answerInEnglish({ id: 'mark', label: '以80%为满分折算', rule: NOTHING })).toBe('80% is full points');
  expect(questionInEnglish({ question: '这是新的问题？' })).toBeNull();
});
