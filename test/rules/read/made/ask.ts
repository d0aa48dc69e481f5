import type { FactSpec, FactValue } from '../../../../src/rules/fact';
import type { Asked } from './template';

/** The value of an asked fact as the reader's question wants it; null: it asks something else. */
export function valueFor(spec: FactSpec, asked: Asked, value: number): FactValue | null {
  switch (spec.type) {
    case 'yes-no': {
      if (asked.type === 'rate') return null;
      const denied =
        /是否(?:未|没有|不|无)/.test(spec.label) ||
        (asked.worse !== undefined && spec.label.includes(asked.worse));
      return denied ? value === 0 : value > 0;
    }
    case 'count':
      return asked.type === 'rate' ? null : value;
    case 'amount':
      return asked.type === 'number' ? value : null;
    case 'percent':
      return asked.type === 'rate' ? value : null;
    case 'pair':
      if (asked.type !== 'rate') return null;
      return spec.pairAs === 'growth' ? { done: 100 + value, of: 100 } : { done: value, of: 100 };
    default:
      return null;
  }
}
