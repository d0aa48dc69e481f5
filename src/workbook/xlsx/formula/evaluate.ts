import { Decimal } from 'decimal.js';
import type { SheetArea } from './precedents';
import type { Token } from './tokens';

/** Sums of scores are exact in decimals; Excel shows 15 digits, so 40 are plenty. */
const Exact = Decimal.clone({ precision: 40 });

export interface CellSource {
  /** Where a reference or a name leads; null where it is not one area of cells of this workbook. */
  place(token: Token): SheetArea | null;
  /** The numbers of an area: texts, booleans and blanks left out. null: one of them can't be relied on. */
  numbers(at: SheetArea): number[] | null;
  /** One cell as an operand: blank is 0, a boolean 1 or 0. null: not a number, or not to be relied on. */
  operand(at: SheetArea): number | null;
}

/** Thrown and caught in here only: the formula is none that we calculate. */
class NotPlain extends Error {}

/** Excel nests 64 calls; signs and parentheses beyond this are made to exhaust the stack. */
const DEEPEST = 256;

/** Calculates + - * / and parentheses, SUM, MIN, MAX, AVERAGE and ROUND: the sums that scoring forms use. */
class Calculation {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(
    tokens: readonly Token[],
    private readonly source: CellSource,
  ) {
    this.tokens = tokens.filter((token) => token.kind !== 'space');
  }

  run(): Decimal {
    const result = this.sum();
    if (this.at < this.tokens.length) throw new NotPlain();
    return result;
  }

  private take(kind: Token['kind'], text?: string): Token | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return null;
    this.at += 1;
    return token;
  }

  private need(kind: Token['kind']): void {
    if (!this.take(kind)) throw new NotPlain();
  }

  private sum(): Decimal {
    let result = this.product();
    for (;;) {
      if (this.take('operator', '+')) result = result.plus(this.product());
      else if (this.take('operator', '-')) result = result.minus(this.product());
      else return result;
    }
  }

  private product(): Decimal {
    let result = this.signed();
    for (;;) {
      if (this.take('operator', '*')) result = result.times(this.signed());
      else if (this.take('operator', '/')) result = this.divide(result, this.signed());
      else return result;
    }
  }

  private divide(one: Decimal, other: Decimal): Decimal {
    if (other.isZero()) throw new NotPlain();
    return one.dividedBy(other);
  }

  private signed(): Decimal {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new NotPlain();
    const value = this.unsigned();
    this.depth -= 1;
    return value;
  }

  private unsigned(): Decimal {
    if (this.take('operator', '-')) return this.signed().negated();
    if (this.take('operator', '+')) return this.signed();
    const value = this.primary();
    return this.take('operator', '%') ? value.dividedBy(100) : value;
  }

  private primary(): Decimal {
    const number = this.take('number');
    if (number) return new Exact(number.text);
    if (this.take('open')) {
      const inner = this.sum();
      this.need('close');
      return inner;
    }
    const call = this.take('function');
    if (call) return this.call(call.text.toUpperCase());
    const reference = this.take('reference') ?? this.take('name');
    const place = reference ? this.source.place(reference) : null;
    const value = place ? this.source.operand(place) : null;
    if (value === null) throw new NotPlain();
    return new Exact(value);
  }

  private call(name: string): Decimal {
    this.need('open');
    const values: Decimal[][] = [];
    do values.push(this.argument());
    while (this.take('comma'));
    this.need('close');
    return result(name, values);
  }

  /** An area alone counts by its numbers; anything else is a value of its own. */
  private argument(): Decimal[] {
    const token = this.tokens[this.at];
    const next = this.tokens[this.at + 1];
    const isAlone = next?.kind === 'comma' || next?.kind === 'close';
    if (!token || !isAlone || (token.kind !== 'reference' && token.kind !== 'name')) return [this.sum()];
    this.at += 1;
    const place = this.source.place(token);
    const numbers = place ? this.source.numbers(place) : null;
    if (numbers === null) throw new NotPlain();
    return numbers.map((number) => new Exact(number));
  }
}

function result(name: string, values: readonly Decimal[][]): Decimal {
  const all = values.flat();
  const zero = new Exact(0);
  const total = () => all.reduce((sum, value) => sum.plus(value), zero);
  switch (name) {
    case 'SUM':
      return total();
    case 'MIN':
      return all.length > 0 ? Exact.min(...all) : zero;
    case 'MAX':
      return all.length > 0 ? Exact.max(...all) : zero;
    case 'AVERAGE':
      if (all.length === 0) throw new NotPlain();
      return total().dividedBy(all.length);
    case 'ROUND':
      return rounded(values);
    default:
      throw new NotPlain();
  }
}

function rounded(values: readonly Decimal[][]): Decimal {
  const [[value] = [], [places] = []] = values;
  const isOneEach = values.length === 2 && values.every((each) => each.length === 1);
  if (!isOneEach || !value || !places?.isInteger() || places.lt(0) || places.gt(15)) throw new NotPlain();
  return value.toDecimalPlaces(places.toNumber(), Decimal.ROUND_HALF_UP);
}

/** The formula's value; null where it is none of the plain sums that we calculate. */
export function evaluate(tokens: readonly Token[], source: CellSource): number | null {
  try {
    const value = new Calculation(tokens, source).run().toNumber();
    return Number.isFinite(value) ? value : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}
