import { type Token } from '../../../src/workbook/xlsx/formula/tokens';
import { NotImplemented } from '../wire';
import type { CellValue } from './sheet';

/** A cell's value as an operand: blank is "". */
type Value = Exclude<CellValue, null>;
type Argument = Value | readonly Value[];

const numbersIn = (given: readonly Argument[]): number[] =>
  given.flat().filter((value): value is number => typeof value === 'number');
const whole = (value: number, places: number) =>
  Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`);

/** The functions that our own sheets use. */
const FUNCTIONS: Readonly<Record<string, (...given: readonly Argument[]) => Argument>> = {
  IF: (condition, yes, no = false) => (condition === true ? (yes ?? '') : no),
  OR: (...given) => given.flat().some((value) => value === true),
  AND: (...given) => given.flat().every((value) => value === true),
  ISNUMBER: (value) => typeof value === 'number',
  COUNT: (...given) => numbersIn(given).length,
  SUM: (...given) =>
    whole(
      numbersIn(given).reduce((sum, value) => sum + value, 0),
      10,
    ),
  MIN: (...given) => (numbersIn(given).length > 0 ? Math.min(...numbersIn(given)) : 0),
  MAX: (...given) => (numbersIn(given).length > 0 ? Math.max(...numbersIn(given)) : 0),
  AVERAGE: (...given) => numbersIn(given).reduce((sum, value) => sum + value, 0) / numbersIn(given).length,
  ROUND: (value, places) => whole(Number(value), Number(places)),
  INT: (value) => Math.floor(Number(value)),
  RANK: (value, all = []) => 1 + numbersIn([all]).filter((other) => other > Number(value)).length,
  COUNTIF: (all, wanted) => {
    const [, least] = /^>=(.*)$/.exec(String(wanted)) ?? [];
    const fits = (value: Value) =>
      least === undefined ? value === wanted : typeof value === 'number' && value >= Number(least);
    return [all ?? []].flat().filter(fits).length;
  },
};

/** An Excel operator in words of this language; those that mean something else here (^ is a power there) are absent. */
const OPERATORS: Readonly<Record<string, string | undefined>> = {
  '=': '===',
  '<>': '!==',
  '&': '+',
  '%': '/100',
  ...Object.fromEntries(['+', '-', '*', '/', '<', '>', '<=', '>='].map((sign) => [sign, sign])),
};

/**
 * A formula's value by the functions above; everything else is NotImplemented. The formula becomes an expression of
 * this language: its operators bind alike as far as our own sheets use them.
 */
export function computed(tokens: readonly Token[], valuesAt: (token: Token) => readonly Value[]): Value {
  const values: Argument[] = [];
  const text = tokens.map((token) => {
    switch (token.kind) {
      case 'text':
        return JSON.stringify(token.text.slice(1, -1).replaceAll('""', '"'));
      case 'function':
        if (!FUNCTIONS[token.text]) throw new NotImplemented(`the function ${token.text}`);
        return `functions.${token.text}`;
      case 'reference':
      case 'name': {
        const found = valuesAt(token);
        const [only = ''] = found;
        values.push(found.length === 1 ? only : found);
        return `values[${values.length - 1}]`;
      }
      case 'operator': {
        const operator = OPERATORS[token.text];
        if (operator === undefined) throw new NotImplemented(`the operator ${token.text}`);
        return operator;
      }
      case 'error':
      case 'opaque':
        throw new NotImplemented(`${token.text} in a formula`);
      default:
        return token.text;
    }
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- only the pieces let through above get here: known functions and operators, numbers, quoted text
  const work = new Function('functions', 'values', `return (${text.join('')})`) as (
    ...given: unknown[]
  ) => Value;
  return work(FUNCTIONS, values);
}
