import type { Rule } from '../../rule';
import type { Rung } from './ladder';
import { sum } from '../sum';

/** 60%得6分，100%得10分，中间按插值法计算: from one rung to the next the points follow the quantity; below the lowest `below` (null: nobody says). */
export function interpolated(rungs: readonly Rung[], below: number | null, full: number): Rule | null {
  const marks = rungs
    .flatMap(({ asked: { ask }, points }) => {
      const end = ask.band.from ?? ask.band.to;
      return end ? [{ value: end.value, points }] : [];
    })
    .sort((a, b) => a.value - b.value);
  const [first] = marks;
  const [rung] = rungs;
  if (!first || !rung || marks.length < 2) return null;
  const { ask, clause } = rung.asked;
  const words = clause.source.words(clause.from, clause.to);
  const isEnd = rungs.some(
    ({ asked }) => asked.ask.band.from === null && asked.ask.band.to?.value === first.value,
  );
  const from = { value: first.value, inclusive: true };
  const start: Rule = {
    kind: 'bands',
    words,
    of: ask.of,
    bands: [{ from, to: null, points: first.points }],
    below: isEnd ? first.points : below,
  };
  const steps = marks.slice(1).flatMap((mark, index): Rule[] => {
    const last = marks[index] ?? first;
    const [step, points] = [mark.value - last.value, mark.points - last.points];
    if (step <= 0) return [];
    const most = Math.abs(points);
    return [
      {
        kind: 'per-step',
        words,
        of: ask.of,
        from: last.value,
        side: 'above',
        step,
        points,
        steps: 'part',
        most,
      },
    ];
  });
  return sum(0, [start, ...steps], full);
}
