import type { FactValue } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import type { Reading } from '../../../src/rules/reading';
import { toPlain } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';

/** What gives all 10 points, and the facts with which it does. */
const GIVES: readonly (readonly [words: string, best: readonly FactValue[]])[] = [
  ['满意率90%以上得10分，80%以上得8分，80%以下得5分', [95]],
  ['满意率90%以上得10分，80%以上得8分，80%以下不得分', [95]],
  ['优秀得10分，良好得8分，合格得6分，不合格不得分', [true, false, false]],
  ['第一名得10分，第二名得8分，第三名得6分，其余得4分', [1]],
  ['第1名得10分，第2名得9分，依次递减1分', [1]],
  ['得分=完成率×10', [100]],
  ['得分=签约率×4+到位率×6', [100, 100]],
  ['按完成比例计分', [100]],
  ['完成率60%得6分，100%得10分，中间按插值法计算', [100]],
  ['完成率达到95%得10分，每低1个百分点扣1分', [95]],
  ['完成率达到95%得10分，每低1个百分点扣1分，低于80%不得分', [95]],
  ['每发表1篇得2分，最高10分', [5]],
  ['3月底前建成得10分，6月底前建成得6分，逾期不得分', [true, true]],
  ['失业率控制在4%以内得10分，超过的不得分', [3]],
  ['建成3个得10分，建成2个得6分，建成1个得3分', [3]],
  ['有计划得4分，有检查得3分，有总结得3分', [true, true, true]],
  ['完成任务得满分，未完成不得分', [true]],
  ['增长得10分，持平得5分，下降不得分', [1]],
];
/** What takes points, or leaves none, beside it; the fact that stands for it, at its best, worse and worst. */
const TAKES: readonly (readonly [words: string, label: string, ...values: FactValue[]])[] = [
  ['被投诉一次扣1分', '投诉', 0, 1, 2],
  ['每发生一起事故扣2分', '事故', 0, 1, 2],
  ['弄虚作假的扣3分', '弄虚作假', false, true],
  ['被媒体曝光的，该项不得分', '曝光', false, true],
  ['资料不齐全扣1分，最多扣2分', '资料', false, true],
  ['迟报一次扣0.5分，扣完为止', '迟报', 0, 1, 2],
  ['误报率超过2%的扣2分', '误报率', 1, 3],
  ['误报率高于5%的不得分', '误报率', 1, 6],
  ['经费未足额拨付的酌情扣1-2分', '经费', false, true],
];

/** What adds beside it, bounded by itself; the fact, at nothing, more and most; what the most is worth. */
const ADDS: readonly (readonly [words: string, label: string, most: number, ...values: FactValue[]])[] = [
  ['每获得一次表彰加1分，最多加2分', '表彰', 2, 0, 1, 3],
  ['有创新做法的加1分', '创新', 1, false, true],
  ['经验被推广一次加0.5分，加分不超过1分', '推广', 1, 0, 1, 4],
  ['提前率每高10个百分点加1分，最多加2分', '提前', 2, 0, 10, 50],
];

function inEitherOrder(one: string, other: string): string[] {
  return ['；', '。'].flatMap((stop) => [`${one}${stop}${other}。`, `${other}${stop}${one}。`]);
}

function scoresOf(reading: Reading, known: ReadonlyMap<string, FactValue>) {
  const { lo, hi } = toPlain(scoreItem(reading, known, new Map()).possible);
  return [lo, hi] as const;
}

describe('whatever gives the points, nothing that takes some is lost beside it', () => {
  const pairs = GIVES.flatMap(([words, best]) =>
    ['；', '。'].flatMap((stop) =>
      TAKES.map((take) => ({ text: `${words}${stop}${take[0]}。`, best, take })),
    ),
  );
  test.each(pairs.map((pair) => [pair.text, pair] as const))(
    '%s',
    (text, { best, take: [, label, ...values] }) => {
      const reading = readItem({ points: 10, rule: text });
      const taking = reading.facts.filter((fact) => fact.label.includes(label));
      expect(taking.map((fact) => fact.label)).toHaveLength(1);
      const giving = reading.facts.filter((fact) => fact !== taking[0]);
      expect(giving).toHaveLength(best.length);
      const scores = values.map((value) => {
        const known = giving.map(({ id }, index) => [id, best[index] ?? 0] as const);
        return scoresOf(reading, new Map([...known, [taking[0]?.id ?? '', value]]));
      });
      expect(scores[0]).toEqual([10, 10]);
      // At its best nothing is lost; worse, something may be; it is never worth more.
      scores.slice(1).forEach(([lo, hi], index) => {
        const [lastLo, lastHi] = scores[index] ?? [0, 0];
        expect(lo).toBeLessThan(10);
        expect(lo).toBeLessThanOrEqual(lastLo);
        expect(hi).toBeLessThanOrEqual(lastHi);
      });
    },
  );
});

describe('whatever gives the points, nothing that adds some is lost beside it', () => {
  const pairs = GIVES.flatMap(([words, best]) =>
    ADDS.flatMap((add) => inEitherOrder(words, add[0]).map((text) => ({ text, best, add }))),
  );
  test.each(pairs.map((pair) => [pair.text, pair] as const))(
    '%s',
    (text, { best, add: [, label, most, ...values] }) => {
      const reading = readItem({ points: 10, rule: text });
      const adding = reading.facts.filter((fact) => fact.label.includes(label));
      expect(adding.map((fact) => fact.label)).toHaveLength(1);
      const giving = reading.facts.filter((fact) => fact !== adding[0]);
      expect(giving).toHaveLength(best.length);
      const scores = values.map((value) => {
        const known = giving.map(({ id }, index) => [id, best[index] ?? 0] as const);
        return scoresOf(reading, new Map([...known, [adding[0]?.id ?? '', value]]));
      });
      expect(scores[0]).toEqual([10, 10]);
      expect(scores.at(-1)?.[1]).toBe(10 + most);
      scores.slice(1).forEach(([lo, hi], index) => {
        const [lastLo, lastHi] = scores[index] ?? [0, 0];
        expect(lo).toBeGreaterThanOrEqual(lastLo);
        expect(hi).toBeGreaterThanOrEqual(lastHi);
      });
    },
  );
});
