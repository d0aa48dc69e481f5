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
      return isPair(value) || isRate(value);
  }
}

/** A value as it is typed: 93, 是, 2004-06-30, 12/15, and of a pair only its rate: 85%. */
export function factAsTyped(value: FactValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object') return String(value);
  return 'rate' in value ? `${plainNumber(value.rate)}%` : `${value.done}/${value.of}`;
}

/** Without exponent: 1e-7 is 0.0000001. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function isRate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rate' in value && Number.isFinite(value.rate);
}

function isPair(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('done' in value) || !('of' in value)) return false;
  return Number.isFinite(value.done) && Number.isFinite(value.of);
}
