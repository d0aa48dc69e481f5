import fc from 'fast-check';
import type { ItemTexts, Reading } from '../../../src/rules/reading';
import { readItem } from '../../../src/rules/read/read-item';
import type { Rule } from '../../../src/rules/rule';
import { constructOf } from '../../../src/score/constructs';
import { hull, toPlain, within } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';

const RUNS = { numRuns: 200 };

const nodesOf = (rule: Rule): Rule[] => [rule, ...constructOf(rule).parts(rule).flatMap(nodesOf)];
const factsOf = (rule: Rule) =>
  constructOf(rule)
    .references(rule)
    .map(({ of }) => of.fact);
const score = (reading: Reading, values: readonly (number | boolean)[]) => {
  const facts = reading.facts.flatMap(({ id }, index) => {
    const value = values[index];
    return value === undefined ? [] : [[id, value] as const];
  });
  return scoreItem(reading, new Map(facts), new Map()).possible;
};
const number = (reading: Reading, values: readonly (number | boolean)[]) => {
  const { lo, hi } = toPlain(score(reading, values));
  return lo === hi ? lo : [lo, hi];
};

const PIECES = [
  '每',
  '一次',
  '1个',
  '扣',
  '2分',
  '得5分',
  '满分',
  '不得分',
  '否则',
  '，',
  '。',
  '；',
  '（',
  '）',
  '（3分）',
  '95%',
  '以上',
  '80%-90%',
  '未',
  '完成',
  '就业率',
  '酌情扣分',
  '倒扣',
  '加1分',
  '扣完为止',
  '最多',
  '降低',
  '百分点',
  '的',
  '此项',
  '1.',
  '①',
  '每少1项扣0.5分',
  '按比例计分',
  '其余得1分',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup);
const texts: fc.Arbitrary<ItemTexts> = fc.record(
  {
    points: fc.option(fc.integer({ min: 0, max: 40 })),
    item: anyText,
    rule: anyText,
    method: anyText,
    remark: anyText,
  },
  { requiredKeys: ['points'] },
);

describe('whatever an item’s cells hold', () => {
  it('there is a reading, whose words stand in the cells where it says', () => {
    fc.assert(
      fc.property(texts, (item) => {
        const { rule, unread } = readItem(item);
        for (const words of [...nodesOf(rule).map((node) => node.words), ...unread]) {
          if (!words?.span) continue;
          const cell = item[words.in as 'item' | 'rule' | 'method' | 'remark'] ?? '';
          expect(cell.slice(words.span.from, words.span.to)).toBe(words.text);
        }
      }),
      RUNS,
    );
  });
  it('it asks for every fact that it looks at, once, and for no other', () => {
    fc.assert(
      fc.property(texts, (item) => {
        const { rule, facts } = readItem(item);
        const asked = facts.map(({ id }) => id);
        expect(new Set(asked).size).toBe(asked.length);
        expect([...new Set(nodesOf(rule).flatMap(factsOf))].sort()).toEqual([...asked].sort());
        expect(asked.every((id) => /^[a-z]+(-\d+)+$/.test(id))).toBe(true);
      }),
      RUNS,
    );
  });
  it('it is scored, and every fact that becomes known only narrows it', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 120 }), fc.boolean(), (item, amount, yes) => {
        const reading = readItem(item);
        const values = reading.facts.map(({ type }) => (type === 'yes-no' ? yes : amount));
        expect(within(score(reading, values), score(reading, values.slice(0, 1)))).toBe(true);
        expect(within(score(reading, values.slice(0, 1)), score(reading, []))).toBe(true);
      }),
      RUNS,
    );
  });
  it('it reads the same in full-width and traditional characters', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(soup, (rule) => {
        const plain = readItem({ points: 10, rule });
        const same = readItem({
          points: 10,
          rule: wide(rule).replaceAll('扣', '釦').replaceAll('釦', '扣').replaceAll('项', '項'),
        });
        expect(same.facts.map(({ label, type, unit }) => [label, type, unit])).toEqual(
          plain.facts.map(({ label, type, unit }) => [label, type, unit]),
        );
        expect(toPlain(score(same, []))).toEqual(toPlain(score(plain, [])));
      }),
      RUNS,
    );
  });
});

const tenths = fc.integer({ min: 1, max: 60 }).map((n) => n / 10);
const round = (value: number) => Number(value.toFixed(6));

describe('the scores are those that a scorer works out by hand', () => {
  it('每有一次未落实的扣a分，扣完为止', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), tenths, fc.nat(30), (points, each, count) => {
        const reading = readItem({ points, rule: `每有一次未落实的扣${each}分，扣完为止。` });
        expect(number(reading, [count])).toBe(round(Math.max(0, points - each * count)));
      }),
      RUNS,
    );
  });
  it('parts that are done add up', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tenths, fc.boolean()), { minLength: 2, maxLength: 6 }), (parts) => {
        const points = round(parts.reduce((sum, [part]) => sum + part, 0));
        const rule = parts
          .map(([part], index) => `做到第${'甲乙丙丁戊己'.charAt(index)}条得${part}分`)
          .join('；');
        const won = round(parts.reduce((sum, [part, done]) => sum + (done ? part : 0), 0));
        expect(
          number(
            readItem({ points, rule }),
            parts.map(([, done]) => done),
          ),
        ).toBe(won);
      }),
      RUNS,
    );
  });
  it('rungs of a rate, with nothing below the lowest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (rate) => {
        const reading = readItem({
          points: 5,
          rule: '就业率95%以上得5分，90%以上得3分，85%以上得1分，85%以下不得分。',
        });
        if (rate === 85) return;
        expect(number(reading, [rate])).toBe(rate >= 95 ? 5 : rate >= 90 ? 3 : rate > 85 ? 1 : 0);
      }),
      RUNS,
    );
  });
  it('每降低1个百分点扣a分: whole points of the rate exactly, parts of one within a step', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 200 }), (each, halves) => {
        const reading = readItem({
          points: 20,
          rule: `合同签订率达到95%得20分，每降低1个百分点扣${each}分，扣完为止。`,
        });
        const short = Math.max(0, 95 - halves / 2);
        const left = (steps: number) => round(Math.max(0, 20 - each * steps));
        const { lo, hi } = hull(score(reading, [halves / 2]));
        expect([lo.toNumber(), hi.toNumber()]).toEqual([left(Math.ceil(short)), left(Math.floor(short))]);
      }),
      RUNS,
    );
  });
});
