import type { Condition } from '../../rule';
import type { Ask } from './ask';

type Inside = Extract<Ask, { kind: 'in' }>;

export function allOf(parts: readonly (Inside | Condition)[]): Ask {
  return { kind: 'when', when: together(parts) };
}

function together(parts: readonly (Inside | Condition)[]): Condition {
  return { kind: 'all', of: parts.flatMap((part) => (part.kind === 'in' ? ends(met(part)) : [part])) };
}

/** 就业率90%、参保率95%: of several marks each is met by more, too; 失业率4% (`isLow`) by less. */
export function met(mark: Inside, isLow = false): Inside {
  const { from, to } = mark.band;
  if (!mark.point) return mark;
  return { ...mark, point: false, band: isLow ? { from: null, to } : { from, to: null } };
}

/** 未按时发放或发放率低于100%. */
export function anyOf(parts: readonly (Inside | Condition)[]): Condition {
  const of = parts.map((part): Condition => {
    const [only, ...more] = part.kind === 'in' ? ends(part) : [part];
    return only && more.length === 0 ? only : together([part]);
  });
  return { kind: 'any', of };
}

/** A stretch as comparisons, one an end. */
export function ends({ of, band: { from, to } }: Inside): Condition[] {
  return [
    ...(from ? [{ kind: 'compare', of, op: from.inclusive ? '>=' : '>', to: from.value } as const] : []),
    ...(to ? [{ kind: 'compare', of, op: to.inclusive ? '<=' : '<', to: to.value } as const] : []),
  ];
}
