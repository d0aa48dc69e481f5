import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

const WITHIN =
  /(?:控制|保持|维持)在[^,;\d]{0,10}(?:目标|指标|任务|计划|标准|控制数|限额|预算|概算|范围)[值数]?(?:任务|指标|要求)?[以之]?内?$|(?:不|未)(?:超过?|高于|突破)[^,;\d]{0,10}(?:目标|指标|任务|计划|标准|控制数|限额|预算|概算)[值数]?$/;

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

const OVER = /^(?:超出|超过|超支|突破|超标|超额|超)(?:指标|目标|计划|控制数|限额|预算|概算|标准|范围)?的?$/;

/** 控制在指标内得3分，超出不得分: the same question, denied. */
export function overGoal(one: Asked, index: number, all: readonly Asked[]): Asked {
  const before = all[index - 1];
  const isLost = one.clause.outcome.kind === 'zero' || one.clause.outcome.kind === 'take';
  if (!isLost || one.ask.kind !== 'when' || !OVER.test(conditionText(one.clause))) return one;
  const when = before?.clause.outcome.kind === 'give' && before.ask.kind === 'when' ? before.ask.when : null;
  if (!before || when?.kind !== 'is' || !WITHIN.test(conditionText(before.clause))) return one;
  return { ...one, ask: { kind: 'when', when: { ...when, value: !when.value } } };
}
