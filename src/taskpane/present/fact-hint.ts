import type { FactSpec } from '../../rules/fact';
import type { MessageKey } from '../messages';

/** What a person may want to know of a fact's field: how far its value can go, and which way it counts. */
export function factHints(spec: FactSpec): readonly MessageKey[] {
  if (spec.type === 'yes-no' || spec.type === 'date') return [];
  return [...reachOf(spec), ...wayOf(spec)];
}

function reachOf({ type, range, pairAs }: FactSpec): readonly MessageKey[] {
  if (range?.least === 1) return ['fact.from-one'];
  const isShown = (type === 'percent' || pairAs === 'rate') && range?.least === 0;
  if (!isShown) return [];
  return [range.most === 100 ? 'fact.share' : 'fact.beyond-all'];
}

function wayOf({ direction }: FactSpec): readonly MessageKey[] {
  if (direction === 'better') return ['fact.more-is-better'];
  return direction === 'worse' ? ['fact.more-is-worse'] : [];
}
