import type { Condition } from '../rule';
import type { Ask } from './asks/ask';

const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** The condition does not hold. */
export function not(condition: Condition): Condition {
  switch (condition.kind) {
    case 'is':
      return { ...condition, value: !condition.value };
    case 'any':
      return { kind: 'all', of: condition.of.map(not) };
    case 'all':
      return { kind: 'any', of: condition.of.map(not) };
    case 'compare': {
      const { op } = condition;
      if (op !== '=') return { ...condition, op: OPPOSITE[op] };
      return {
        kind: 'any',
        of: [
          { ...condition, op: '<' },
          { ...condition, op: '>' },
        ],
      };
    }
  }
}

/** When the clause applies at all; null where it always does (or nobody can say). */
export function conditionOf(ask: Ask): Condition | null {
  switch (ask.kind) {
    case 'when':
      return ask.when;
    case 'each':
      return { kind: 'compare', of: { fact: ask.count, as: 'value' }, op: '>', to: 0 };
    case 'in': {
      const { from, to } = ask.band;
      const ends: Condition[] = [
        ...(from
          ? [{ kind: 'compare', of: ask.of, op: from.inclusive ? '>=' : '>', to: from.value } as const]
          : []),
        ...(to
          ? [{ kind: 'compare', of: ask.of, op: to.inclusive ? '<=' : '<', to: to.value } as const]
          : []),
      ];
      return ends.length === 1 && ends[0] ? ends[0] : { kind: 'all', of: ends };
    }
    case 'step':
      return { kind: 'compare', of: ask.of, op: ask.side === 'below' ? '<' : '>', to: ask.from };
    case 'base':
    case 'else':
      return null;
  }
}
