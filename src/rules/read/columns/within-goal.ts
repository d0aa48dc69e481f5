import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

const WITHIN =
  /(?:控制|保持|维持)在[^,;\d]{0,10}(?:目标|指标|任务|计划|标准|控制数|限额|预算|范围)[值数]?(?:任务|指标|要求)?[以之]?内?$|(?:不|未)(?:超过?|高于|突破)[^,;\d]{0,10}(?:目标|指标|任务|计划|标准|控制数|限额|预算)[值数]?$/;

/** 控制在目标以内得3分，超出目标1%以内得2分: the one is where nothing is exceeded, and so they are rungs of one ladder. */
export function withinGoal(one: Asked, index: number, all: readonly Asked[]): Asked {
  const next = all[index + 1];
  const isGiven = (each: Asked | undefined) => each?.clause.outcome.kind === 'give';
  if (!isGiven(one) || !isGiven(next) || next?.clause.opens === 'sentence' || next?.ask.kind !== 'in')
    return one;
  const { band, of } = next.ask;
  const isExcess = band.from?.value === 0 && !band.from.inclusive && band.to !== null;
  if (one.ask.kind !== 'when' || one.ask.when.kind !== 'is' || !isExcess) return one;
  if (!WITHIN.test(conditionText(one.clause)) || !/^(?:超|高于|突破)/.test(conditionText(next.clause)))
    return one;
  const within = { from: null, to: { value: 0, inclusive: true } };
  return { ...one, ask: { kind: 'in', of, band: within, point: false } };
}
