import type { Condition } from '../rule';
import type { Ask } from './asks/ask';
import { ends } from './asks/together';

/** When the clause applies at all; null where it always does (or nobody can say). */
export function conditionOf(ask: Ask): Condition | null {
  switch (ask.kind) {
    case 'when':
    case 'doubled':
      return ask.when;
    case 'each':
    case 'times':
      return { kind: 'compare', of: { fact: ask.count, as: 'value' }, op: '>', to: 0 };
    case 'in': {
      const both = ends(ask);
      return both.length === 1 && both[0] ? both[0] : { kind: 'all', of: both };
    }
    case 'step':
      return { kind: 'compare', of: ask.of, op: ask.side === 'below' ? '<' : '>', to: ask.from };
    case 'follow':
    case 'among':
    case 'best-unit':
    case 'base':
    case 'else':
      return null;
  }
}

/** The quantities that the condition compares. */
export function comparedIn(when: Condition | null): readonly string[] {
  if (when?.kind === 'compare') return [when.of.fact];
  return when?.kind === 'all' ? when.of.flatMap((one) => comparedIn(one)) : [];
}
