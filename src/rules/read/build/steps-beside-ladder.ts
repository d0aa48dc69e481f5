import type { Rule } from '../../rule';
import type { Block } from '../sort/block';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';
import { ladder, type Rung } from './ladder';
import { losses } from './losses';

/** 未完成年度目标的每少1%, 每低1个百分点: away from nothing that the words name. */
const STEP =
  /^(?<goal>(?:未|没有)(?:能|全部|按时)*完成(?:年度|全年|目标|任务|计划|指标)*的?,?|(?:未|没有)达到(?:年度|全年|目标|任务|计划|要求|标准)+的?,?)?每(?:再)?(?:降低|下降|减少|低|少|欠|差)(?:完成)?\d*[一\d.]*个?(?:%|百分点)的?$/;

/**
 * 完成90%以上得10分，完成80%得8分，未完成目标的每少1%扣1分: from the lowest rung down, or from the mark that has all points (or from all that was
 * due): below the ladder, in place of it or beside it. null: no ladder of one rate beside one such step.
 */
export function stepsBesideLadder(
  { takes, zeros, judges, shares }: Block,
  rungs: readonly Rung[],
  full: number,
): Rule | null {
  const [take, ...more] = takes;
  const text = take ? conditionText(take.clause) : '';
  const told = STEP.exec(text);
  const others = more.length + zeros.length + judges.length + shares.length;
  if (take?.ask.kind !== 'step' || take.cap !== null || !told || others > 0) return null;
  const ends = rungs.flatMap(({ asked: { ask }, points }) =>
    ask.band.from ? [{ ...ask.band.from, points }] : [],
  );
  const [first] = rungs;
  const [lowest] = [...ends].sort((one, other) => one.value - other.value);
  const most = Math.max(...ends.map(({ points }) => points));
  const mark = Math.min(...ends.filter(({ points }) => points === most).map(({ value }) => value));
  if (!first || !lowest || ends.length < rungs.length || lowest.points === most) return null;
  const { of } = first.asked.ask;
  const { step } = take.ask;
  const whole = told.groups?.['goal']?.includes('完成') && mark < 100 ? [100] : [];
  const within = (start: number, parts: readonly Rule[]) => sum(start, parts, full);
  const less = (from: number) =>
    losses({ takes: [{ ...take, ask: { kind: 'step', of, from, side: 'below', step } }], judges: [] }, full);
  const words = wordsOf(take.clause);
  const when = { kind: 'compare', of, op: lowest.inclusive ? '>=' : '>', to: lowest.value } as const;
  const on = ladder(rungs, lowest.points);
  const below = within(0, [on, ...less(lowest.value)]);
  // 每再低10个百分点: further down.
  if (/再[降下减低少差]/.test(text)) return below;
  const say = SAY.stepsBesideOf;
  return choice('steps-from', take.clause, SAY.stepsBeside(words.text), [
    { id: 'below', label: say.below(lowest.value), rule: below },
    ...[mark, ...whole].flatMap((from) => [
      {
        id: `below-from-${from}`,
        label: say.belowFrom(from),
        rule: within(0, [ladder(rungs, 0), { kind: 'zero', words, when, of: within(most, less(from)) }]),
      },
      { id: `instead-${from}`, label: say.instead(from), rule: within(most, less(from)) },
      { id: `beside-${from}`, label: say.beside(from), rule: within(0, [on, ...less(from)]) },
    ]),
  ]);
}
