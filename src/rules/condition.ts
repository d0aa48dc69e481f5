import type { Condition } from './rule';

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

/** The same, whatever stands first in the data. */
export function isSameCondition(one: Condition, other: Condition): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(condition: Condition): string {
  switch (condition.kind) {
    case 'is':
      return JSON.stringify([condition.fact, condition.value]);
    case 'compare': {
      const { of, op, to } = condition;
      return JSON.stringify([of.fact, of.as, op, to]);
    }
    case 'any':
    case 'all':
      return `${condition.kind}(${condition.of.map(keyOf).join()})`;
  }
}
