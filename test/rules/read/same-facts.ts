import type { FactValue, Pair } from '../../../src/rules/fact';

type Given = ReadonlyMap<string, FactValue>;

/**
 * What a fact of the reader is, told by facts of the reviewer: the same (`roster`), the other way round (`not roster`), whether a number or a rate
 * is so (`late > 2`), a rate (`staffed %`), its growth or what it lacks of the whole (`payers growth`, `surveyed short`), how much less the one is than the other (`pass less`); `and` or `or` joins several.
 */
export function toldBy(expression: string, given: Given): FactValue {
  const [any, all] = [expression.split(' or '), expression.split(' and ')];
  if (any.length > 1) return any.some((one) => toldBy(one, given) === true);
  if (all.length > 1) return all.every((one) => toldBy(one, given) === true);
  const [first = '', second = '', third = ''] = expression.split(' ');
  if (first === 'not') return valueOf(second, given) !== true;
  const value = valueOf(first, given);
  switch (second) {
    case '':
      return value;
    case '%':
      return rateOf(value);
    case 'growth':
      return rateOf(value) - 100;
    case 'short':
      return Math.max(0, 100 - rateOf(value));
    case 'less':
      return typeof value === 'object' ? Math.max(0, (value as Pair).of - (value as Pair).done) : value;
    default:
      return compares(rateOf(value), second, Number(third));
  }
}

function valueOf(id: string, given: Given): FactValue {
  const value = given.get(id);
  if (value === undefined) throw new Error(`the reviewer asks for no ${id}`);
  return value;
}

function rateOf(value: FactValue): number {
  return typeof value === 'object' ? ((value as Pair).done / (value as Pair).of) * 100 : Number(value);
}

function compares(one: number, op: string, other: number): boolean {
  switch (op) {
    case '<':
      return one < other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
    case '=':
      return one === other;
    default:
      throw new Error(`no comparison: ${op}`);
  }
}
