import { FORMS } from '../../src/forms/catalogue';
import { readItem } from '../../src/rules/read/read-item';

const pairsOf = (text: string) =>
  readItem({ points: 10, rule: text }).facts.filter(({ type }) => type === 'pair');

describe('what a rule takes a pair as', () => {
  test('得分=完成数/目标数×10 looks at the rate alone', () => {
    expect(pairsOf('得分=完成数/目标数×10').map(({ pairAs }) => pairAs)).toEqual(['rate']);
  });

  test('of the official forms all but four look at the rate alone', () => {
    const uses = FORMS.flatMap((form) => form.sections.flatMap(({ items }) => items))
      .flatMap(({ scoring }) => scoring?.facts ?? [])
      .filter(({ type, pairAs }) => type === 'pair' && pairAs !== 'rate')
      .map(({ id, pairAs }) => [id, pairAs]);
    expect(Object.fromEntries(uses)).toEqual({
      payers: 'growth',
      migrants: 'growth',
      pass: 'counts',
      funds: 'growth',
    });
  });
});
