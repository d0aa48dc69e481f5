import fc from 'fast-check';
import { readOnce } from '../../src/rules/read-once';
import { partsOf } from '../../src/taskpane/present/choices';
import {
  CONSTRUCTS,
  NO_DRAFT,
  ruleText,
  type Construct,
  type RuleDraft,
} from '../../src/taskpane/present/rule-draft';
import type { Rule } from '../../src/rules/rule';

/** What each sentence is to be read as, and how the facts are asked. */
const READ_AS: Readonly<
  Record<Construct, { readonly what: string; readonly kind: Rule['kind']; readonly type: string }>
> = {
  'deduct-per': { what: '街道未建立台账', kind: 'deduct-per', type: 'count' },
  'award-per': { what: '信息被采用', kind: 'award-per', type: 'count' },
  bands: { what: '就业率', kind: 'bands', type: 'percent' },
  'per-step': { what: '就业率', kind: 'per-step', type: 'percent' },
  share: { what: '任务完成率', kind: 'linear', type: 'percent' },
  award: { what: '制度健全', kind: 'award', type: 'yes-no' },
  deduct: { what: '未建立制度', kind: 'deduct', type: 'yes-no' },
};

const kindsIn = (rule: Rule): readonly Rule['kind'][] => [rule.kind, ...partsOf(rule).flatMap(kindsIn)];

const tenths = (most: number) => fc.integer({ min: 1, max: most * 10 }).map((n) => String(n / 10));

describe.each(CONSTRUCTS)('a rule chosen as %s', (construct) => {
  const { what, kind, type } = READ_AS[construct];
  const drafts: fc.Arbitrary<RuleDraft> = fc.record({
    what: fc.constant(what),
    unit: fc.constant(type === 'count' ? '个' : ''),
    points: tenths(10),
    most: fc.oneof(fc.constant(''), tenths(10)),
    mark: fc.integer({ min: 1, max: 100 }).map(String),
    marks: fc.uniqueArray(
      fc.record({ from: fc.integer({ min: 1, max: 100 }).map(String), points: tenths(10) }),
      { minLength: 1, maxLength: 4, selector: ({ from }) => from },
    ),
  });

  test('is read as just that, with one fact and nothing unread', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const reading = readOnce({ points: 10, rule: ruleText(construct, draft) ?? '' });
        expect(kindsIn(reading.rule)).toContain(kind);
        expect(reading.unread).toEqual([]);
        expect(reading.facts.map((fact) => fact.type)).toEqual([type]);
      }),
    );
  });

  test('is no sentence while something is missing', () => {
    expect(ruleText(construct, NO_DRAFT)).toBeNull();
    expect(ruleText(construct, { ...NO_DRAFT, what })).toBeNull();
  });
});

test('rungs are put in order, blank ones left out, a half-filled one waited for', () => {
  const marks = [
    { from: '80', points: '1' },
    { from: '９５', points: '5' },
    { from: '', points: '' },
  ];
  expect(ruleText('bands', { ...NO_DRAFT, what: '就业率', marks })).toBe(
    '就业率达到95%以上得5分，80%以上得1分，否则不得分。',
  );
  expect(
    ruleText('bands', { ...NO_DRAFT, what: '就业率', marks: [...marks, { from: '70', points: '' }] }),
  ).toBeNull();
});
