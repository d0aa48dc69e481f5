import fc from 'fast-check';
import { gradesOf } from '../../src/units/grade';
import { SCHEMES, schemeOf, type GradeScheme, type GradeStep } from '../../src/units/scheme';

const step = (name: string, more: Partial<GradeStep> = {}): GradeStep => ({
  name,
  least: null,
  share: null,
  count: null,
  isRest: false,
  ...more,
});
const REST = step('不合格', { isRest: true });
const scheme = (...steps: GradeStep[]): GradeScheme => ({ ...schemeOf(null), steps });
const words = (totals: readonly number[], given: GradeScheme) =>
  gradesOf(totals, given).map((graded) => (graded.kind === 'grade' ? graded.grade : graded.why));

describe('grades', () => {
  test('a line includes itself', () => {
    const lines = scheme(step('优秀', { least: 90 }), step('合格', { least: 60 }), REST);
    expect(words([90, 89.99, 60, 59.99], lines)).toEqual(['优秀', '合格', '合格', '不合格']);
  });

  test('at most 30 % of the units: begun units are left out', () => {
    const quota = scheme(step('优秀', { share: 30 }), REST);
    expect(words([9, 8, 7, 6, 5, 4], quota)).toEqual(['优秀', ...Array<string>(5).fill('不合格')]);
    expect(words([3, 2, 1], quota)).toEqual(['不合格', '不合格', '不合格']);
  });

  test('a quota is a most, not a least: who misses the line does not fill it', () => {
    expect(words([95, 80, 70], scheme(step('优秀', { least: 90, count: 2 }), REST))).toEqual([
      '优秀',
      '不合格',
      '不合格',
    ]);
  });

  test('equals that the end of a quota parts are left to a person; those below are sure of theirs', () => {
    const given = scheme(step('优秀', { count: 2 }), step('良好', { count: 1 }), REST);
    const tie = '待定：同分，“优秀”名额不够，请审定';
    expect(words([90, 85, 85, 80], given)).toEqual(['优秀', tie, tie, '不合格']);
    expect(words([90, 90, 85, 80], given)).toEqual(['优秀', '优秀', '良好', '不合格']);
  });

  test('a line that nobody has stated is asked for, never guessed', () => {
    const asked = '待定：请填“良好”的分数线或名额';
    expect(words([95, 80], scheme(step('优秀', { least: 90 }), step('良好'), REST))).toEqual(['优秀', asked]);
    for (const given of SCHEMES) {
      expect(gradesOf([95, 80], given).every(({ kind }) => kind === 'pending')).toBe(true);
    }
  });

  test('equal totals get equal grades, and a better total never a worse one', () => {
    const totals = fc.array(fc.integer({ min: 50, max: 60 }), { maxLength: 12 });
    const steps = fc.record({
      least: fc.option(fc.integer({ min: 50, max: 60 })),
      share: fc.option(fc.integer({ min: 0, max: 100 })),
      count: fc.option(fc.nat(5)),
    });
    fc.assert(
      fc.property(totals, steps, steps, (all, first, second) => {
        const names = ['优秀', '良好', '不合格'];
        const grades = words(all, scheme(step('优秀', first), step('良好', second), REST));
        const rank = all.map((_, index) => names.indexOf(grades[index] ?? ''));
        all.forEach((one, i) =>
          all.forEach((other, j) => {
            if (one === other) expect(grades[i]).toBe(grades[j]);
            if (one > other && rank[i] !== -1 && rank[j] !== -1)
              expect(rank[i]).toBeLessThanOrEqual(rank[j] ?? 0);
          }),
        );
      }),
    );
  });
});
