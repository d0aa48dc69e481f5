import path from 'node:path';
import { measure, readClauses } from '../../scripts/rules-measure';

/** Scoring tables of other places and fields; what the facts of a worked example are was written down by hand. */
const measured = readClauses(path.join(__dirname, 'corpus', 'public.jsonl')).map(measure);
const examples = measured.flatMap((one) => one.examples.map((example) => ({ id: one.id, ...example })));

describe('rule texts of other tables', () => {
  test('the score by hand is always among the possible ones', () => {
    const outside = examples.filter(({ verdict }) => verdict === 'outside').map(({ id }) => id);
    expect(outside).toEqual([]);
  });

  test('nine of ten texts are read fully', () => {
    const fully = measured.filter(({ extent }) => extent === 'fully').length;
    expect(fully / measured.length).toBeGreaterThanOrEqual(0.9);
  });

  test('nine of ten unambiguous examples come out as one number, the right one', () => {
    const clear = examples.filter(({ ambiguous }) => !ambiguous);
    const exact = clear.filter(({ verdict }) => verdict === 'exact').length;
    expect(exact / clear.length).toBeGreaterThanOrEqual(0.9);
  });

  test('an example that is told in words alone is counted, and says nothing', () => {
    const clause = { id: 'x', points: 5, text: '每缺1次扣1分' };
    const inWords = { evidence: '缺1次', expected: 4 };
    const { examples: told, inWords: many } = measure({ ...clause, examples: [inWords] });
    expect([told.length, many, measure(clause).inWords]).toEqual([0, 1, 0]);
  });
});
