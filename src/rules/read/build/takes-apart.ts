import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { lessCounted } from './less-counted';
import { isGiving, losses } from './losses';
import { firstOfAnother, isZeroOfTakes } from './of-another';
import { sum } from '../sum';
import { zeroed } from './zeros';

/** The block with what it takes of its own, and what it takes of something else; null: it takes nothing else. */
export function takesOfAnother(
  block: Block,
): { own: Block; takes: Block['takes']; zeros: readonly Asked[] } | null {
  const gives = [...block.gives, ...block.judges.filter(isGiving)];
  const at = firstOfAnother(block.takes, gives);
  const takes = block.takes.slice(at);
  const isBoundTogether = at > 0 && takes.some(({ cap }) => cap?.together);
  if (at < 0 || gives.length === 0 || block.excuses.length > 0 || isBoundTogether || block.takesCap)
    return null;
  const zeros = block.zeros.filter((zero) => isZeroOfTakes(zero, { gives, takes }));
  const own = {
    ...block,
    takes: block.takes.slice(0, at),
    zeros: block.zeros.filter((zero) => !zeros.includes(zero)),
  };
  return { own, takes, zeros };
}

/**
 * 覆盖率95%以上得6分，85%以上得4分；会议记录每缺1次扣1分: what gives is read by itself, and what takes something else is taken from that. null:
 * it takes nothing else, or what gives is one thing that was done, of which it may tell after all (`isBeside`).
 */
export function takesApart(
  block: Block,
  full: number | null,
): ((build: (own: Block) => Rule) => Rule) | null {
  const [give, ...more] = block.gives;
  const isAward = give?.ask.kind === 'when' && more.length + block.shares.length === 0;
  const apart = isAward || full === null ? null : takesOfAnother(block);
  if (!apart || full === null) return null;
  const { own, takes, zeros } = apart;
  const less = losses({ takes, judges: [] }, full);
  const isOpen =
    own.takes.length === 0 && own.most === null && own.gives.every(({ ask }) => ask.kind === 'each');
  const [take] = takes;
  return (build) => {
    const rule = build(own);
    const rest =
      isOpen && take ? lessCounted([rule], less, full, take.clause) : sum(0, [rule, ...less], full);
    return zeroed(zeros, rest, null);
  };
}
