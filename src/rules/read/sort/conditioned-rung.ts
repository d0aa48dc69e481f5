import type { Band, Condition } from '../../rule';
import { not } from '../../condition';
import type { Asked } from '../asks/ask';
import type { Open } from './sort-state';

/**
 * 发挥作用明显，年输出100人以上得2分，50—100人得1分: a ladder, whose top rung asks more; where that is not so, a person says what is left of
 * it, and whether the lower rungs ask it too. False where `next` is no lower rung of the same quantity.
 */
export function placeLowerRung(block: Open, next: Asked): boolean {
  const [top, ...more] = block.gives;
  const isAlone =
    more.length + block.takes.length + block.zeros.length + block.shares.length + block.judges.length === 0;
  if (!isAlone || top?.ask.kind !== 'when' || top.ask.when.kind !== 'all' || next.ask.kind !== 'in')
    return false;
  const { of } = next.ask;
  const own = top.ask.when.of.filter((one) => one.kind === 'compare' && one.of.fact === of.fact);
  const rest = top.ask.when.of.filter((one) => !own.includes(one));
  const [mark] = own;
  const [most, less] = [pointsOf(top), pointsOf(next)];
  if (mark?.kind !== 'compare' || own.length > 1 || rest.length === 0) return false;
  const isUp = /^>/.test(mark.op);
  if (!isUp && !/^[<]/.test(mark.op)) return false;
  if (!isLower(next.ask.band, mark.to, isUp) || most === null || less === null || less >= most) return false;
  const end: Band['from'] = { value: mark.to, inclusive: mark.op.endsWith('=') };
  const band = isUp ? { from: end, to: null } : { from: null, to: end };
  block.gives = [{ clause: top.clause, ask: { kind: 'in', of, band, point: false } }, next];
  const missed: Condition = rest.length === 1 && rest[0] ? not(rest[0]) : not({ kind: 'all', of: rest });
  const fewer = not(mark);
  block.judges = [
    judge(top, { kind: 'all', of: [missed, mark] }, most - less, most),
    judge(top, { kind: 'all', of: [missed, fewer] }, 0, less),
  ];
  return true;
}

/** 50—100人, 50人以上 below 100人以上; 1%—2%, 低于1% behind 差错率为0. */
function isLower({ from, to }: Pick<Band, 'from' | 'to'>, mark: number, isUp: boolean): boolean {
  if (isUp) return to ? to.value <= mark : from !== null && from.value < mark;
  return from ? from.value >= mark : to !== null && to.value > mark;
}

function judge({ clause }: Asked, when: Condition, least: number, most: number): Asked {
  return {
    clause: { ...clause, outcome: { kind: 'judge', sign: -1, least, most } },
    ask: { kind: 'when', when },
  };
}

function pointsOf({ clause: { outcome } }: Asked): number | null {
  return outcome.kind === 'give' && typeof outcome.points === 'number' ? outcome.points : null;
}
