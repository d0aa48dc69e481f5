import type { FactType, FactValue } from './fact';

/** Whether a value from outside (JSON) is of a fact's type. Numbers must be finite, counts whole and not negative. */
export function isFactValue(value: unknown, type: FactType): value is FactValue {
  switch (type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'count':
      return Number.isInteger(value) && (value as number) >= 0;
    case 'percent':
    case 'amount':
      return Number.isFinite(value);
    case 'pair':
      return isPair(value);
  }
}

function isPair(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('done' in value) || !('of' in value)) return false;
  return Number.isFinite(value.done) && Number.isFinite(value.of);
}
