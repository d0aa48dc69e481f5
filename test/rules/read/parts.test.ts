import type { FactValue } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import { toPlain } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';

interface Part {
  readonly words: string;
  /** Facts with which it gives all its 5 points, and none. */
  readonly best: readonly FactValue[];
  readonly worst: readonly FactValue[];
}
const part = (words: string, best: readonly FactValue[], worst: readonly FactValue[]): Part => ({
  words,
  best,
  worst,
});

const PARTS: readonly Part[] = [
  part('参保率95%以上得5分，90%以上得3分，90%以下不得分', [96], [50]),
  part('缴费率达到95%得5分，每低1个百分点扣0.5分，扣完为止', [95], [50]),
  part('考核优秀得5分，良好得3分，其他不得分', [true, false], [false, false]),
  part('名次：第一名得5分，第二名得3分，其余不得分', [1], [9]),
  part('建立台账得5分，未建立不得分', [true], [false]),
  part('召开会议4次以上得5分，2-3次得3分，2次以下不得分', [4], [0]),
  part('每引进1个项目得1分，最多5分', [5], [0]),
  part('得分=签约率×5', [100], [0]),
  part('按任务完成比例计5分', [100], [0]),
  part('无越级上访得5分，发生1起扣1分，扣完为止', [0], [9]),
  part('档案管理规范得5分，缺1份扣0.5分', [0], [20]),
  part('5月底前上报得5分，逾期不得分', [true], [false]),
  part('失业率控制在4%以内得5分，超过的不得分', [3], [6]),
  part('有方案得2分，有总结得3分', [true, true], [false, false]),
  part('发文量同比增长得5分，持平得3分，下降不得分', [5], [-5]),
  part('宣传培训（5分），未开展不得分', [true], [false]),
  part('督查整改（5分），每有一项未整改扣1分', [0], [9]),
  part('满意度（5分）：90%以上得5分，80%以上得3分，80%以下不得分', [95], [50]),
];

/** The texts of two parts of one item, as forms write them. */
const textsOf = (one: Part, other: Part) => [
  `${one.words}；${other.words}。`,
  `1.${one.words}。2.${other.words}。`,
];

/** Sets of facts, with the score that they must allow, whose scores are not so; each told by its text. */
function wrong(text: string, one: Part, other: Part): string[] {
  const reading = readItem({ points: 10, rule: text });
  if (reading.facts.length !== one.best.length + other.best.length) return [`${text} asks otherwise`];
  const sets = [
    [[...one.best, ...other.best], 10],
    [[...one.best, ...other.worst], 5],
    [[...one.worst, ...other.best], 5],
    [[...one.worst, ...other.worst], 0],
  ] as const;
  return sets.flatMap(([values, score]) => {
    const facts = new Map(reading.facts.map(({ id }, index) => [id, values[index] ?? 0]));
    const { lo, hi } = toPlain(scoreItem(reading, facts, new Map()).possible);
    // What opens a sentence behind a part may be of either part; never of more.
    return lo <= score && score <= hi && hi - lo <= 5 ? [] : [`${text} ${score}: ${lo} to ${hi}`];
  });
}

describe('of two parts each is scored by its own facts', () => {
  test.each(PARTS.map((one) => [one.words, one] as const))('%s', (_, one) => {
    const others = PARTS.filter((other) => other !== one);
    expect(others.flatMap((other) => textsOf(one, other).flatMap((text) => wrong(text, one, other)))).toEqual(
      [],
    );
  });
});
