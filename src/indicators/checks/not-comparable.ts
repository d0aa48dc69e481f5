import { INDICATOR_MESSAGES as SAYS } from '../messages';
import { find, nameOf, type IndicatorCheck } from './find';

/** A result beside a target of another scale or another time, beside no target where others have one, or beside a target of 0. */
export const notComparable: IndicatorCheck = (table) => {
  const hasTargets = table.entries.some(({ entry }) => entry.target?.value);
  return table.entries.flatMap((assessed) =>
    assessed.results.flatMap(({ result, completion }) => {
      const target = result.target ?? assessed.entry.target;
      const { done, period } = result;
      const of = nameOf(assessed, period);
      const about = { assessed, period, figures: [done, target] };
      if (completion.state === 'not-comparable') {
        const isAlone = period?.alone === true && result.target === null;
        const says = isAlone
          ? SAYS.alone.message(of)
          : SAYS.scale.message(of, target?.shown ?? '', done?.shown ?? '');
        const settle = isAlone ? SAYS.alone.settle : SAYS.scale.settle;
        return [
          find(
            table,
            { ...about, code: 'not-comparable', severity: isAlone ? 'info' : 'warning' },
            says,
            settle,
          ),
        ];
      }
      if (completion.state === 'zero-target') {
        return [
          find(
            table,
            { ...about, code: 'target-zero', severity: 'info' },
            SAYS.zeroTarget.message(of),
            SAYS.zeroTarget.settle,
          ),
        ];
      }
      if (completion.state === 'no-target' && hasTargets && !target && done?.value) {
        return [
          find(
            table,
            { ...about, code: 'target-missing', severity: 'info' },
            SAYS.noTarget.message(of),
            SAYS.noTarget.settle,
          ),
        ];
      }
      return [];
    }),
  );
};
