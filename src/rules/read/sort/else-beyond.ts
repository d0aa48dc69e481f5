import type { Ask, Asked } from '../asks/ask';
import type { Open } from './sort-state';

type Inside = Extract<Ask, { kind: 'in' }>;

/** 失业率控制在4.5%以内得8分，否则不得分 · 90%以上得8分，80%-90%得5分，其余得2分: what lies beyond all rungs of one quantity is one more of them. Any other is left as it is. */
export function elseBeyond(asked: Asked, block: Open | undefined): Asked {
  const isGive = asked.clause.outcome.kind === 'give';
  if (asked.ask.kind !== 'else' || !block || block.takes.length + block.judges.length > 0) return asked;
  const rungs = block.gives.flatMap(({ ask }) => (ask.kind === 'in' && !ask.point ? [ask] : []));
  const [first] = rungs;
  if (!first || rungs.length < block.gives.length || rungs.some(({ of }) => of.fact !== first.of.fact))
    return asked;
  // 考核优秀得8分，参保率90%以上得5分，其余得2分: the rest of both.
  if (isGive && block.gives[0]?.clause.opens === null) return asked;
  const band = above(rungs) ?? (isGive ? under(rungs) : null);
  return band ? { ...asked, ask: { ...first, band, claims: [] } } : asked;
}

/** Of what is the better the less of it there is. */
function above(rungs: readonly Inside[]): Inside['band'] | null {
  const ends = rungs.map(({ band: { to } }) => to);
  const highest = ends.reduce((one, other) => (one && other && one.value >= other.value ? one : other));
  const isFalling = rungs.some(({ band: { from } }) => from === null);
  return isFalling && highest && !ends.includes(null)
    ? { from: { ...highest, inclusive: !highest.inclusive }, to: null }
    : null;
}

function under(rungs: readonly Inside[]): Inside['band'] | null {
  const starts = rungs.map(({ band: { from } }) => from);
  const lowest = starts.reduce((one, other) => (one && other && one.value <= other.value ? one : other));
  return lowest && !starts.includes(null)
    ? { from: null, to: { ...lowest, inclusive: !lowest.inclusive } }
    : null;
}
