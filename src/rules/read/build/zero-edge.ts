import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { stretchOf } from '../asks/step-ask';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { isKept } from '../sort/kept';
import { READING_MESSAGES as SAY } from '../messages';
import { wordsOf } from '../words';
import { zeroed } from './zeros';

/** 3%-5%扣3分，5%以上不得分; 5%以内不扣分，5%以上不得分; 80%-90%得5-7分，80%以下不得分: at 5% and 80% themselves, either, where neither says that it is its own. */
export function zeroedAtEdge(zeros: readonly Asked[], rungs: readonly Asked[], rule: Rule): Rule {
  const nothing = zeroed(zeros, rule, null);
  const zero = zeros.find((one) => sharedEdge(one, rungs) !== null);
  const edge = zero ? sharedEdge(zero, rungs) : null;
  if (!zero || edge === null) return nothing;
  const short = zeros.map((one) => (one === zero ? without(one, edge) : one));
  return choice('edge', zero.clause, SAY.ownEdge(wordsOf(zero.clause).text, edge), [
    { id: 'zero', label: SAY.edgeOf.zero, rule: nothing },
    { id: 'take', label: SAY.edgeOf.take, rule: zeroed(short, rule, null) },
  ]);
}

function sharedEdge({ ask: zero }: Asked, rungs: readonly Asked[]): number | null {
  if (zero.kind !== 'in' || zero.point) return null;
  const ends = [zero.band.from, zero.band.to].filter((end) => end?.inclusive === true);
  const end = ends.length === 1 ? ends[0] : null;
  if (!end || zero.claims?.includes(end.value)) return null;
  const claims = rungs.some(({ ask, clause }) => {
    if (ask.kind === 'step') return stepsUpTo({ ask, clause }, zero, end.value);
    if (ask.kind !== 'in' || ask.of.fact !== zero.of.fact || ask.point) return false;
    const { from, to } = ask.band;
    const other = zero.band.from ? to : from;
    const isStretch =
      (from !== null && to !== null) || isKept({ ask, clause }) || clause.outcome.kind === 'give';
    return isStretch && other?.value === end.value && other.inclusive;
  });
  return claims ? end.value : null;
}

/** 90%-95%每低1个百分点扣0.5分，90%以下不得分. */
function stepsUpTo(
  { ask, clause }: Asked,
  zero: Extract<Asked['ask'], { kind: 'in' }>,
  edge: number,
): boolean {
  const stretch = stretchOf(conditionText(clause));
  const end = zero.band.from ? stretch?.to : stretch?.from;
  return ask.kind === 'step' && ask.of.fact === zero.of.fact && end?.value === edge && end.inclusive;
}

function without(zero: Asked, edge: number): Asked {
  if (zero.ask.kind !== 'in') return zero;
  const open = (end: { value: number; inclusive: boolean } | null) =>
    end?.value === edge ? { ...end, inclusive: false } : end;
  const { from, to } = zero.ask.band;
  return { ...zero, ask: { ...zero.ask, band: { from: open(from), to: open(to) } } };
}
