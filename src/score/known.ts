import Decimal from 'decimal.js';
import type { FactSpec, FactType, Facts, FactValue, Pair, Rate } from '../rules/fact';
import type { Quantity } from '../rules/rule';
import { atLeast, fraction, pairAmount, type Amount } from './range';

/** What is known of one fact: yes or no (null: unknown), or a number (a pair by its rate, done/of × 100, or as it was told). */
export type Known = { readonly kind: 'truth'; readonly value: boolean | null } | Amount;

/** All that a rule is scored on. Narrowing one entry makes a case. */
export interface Knowledge {
  readonly specs: ReadonlyMap<string, FactSpec>;
  /** Every fact that the item asks for, and every other fact that was handed in. */
  readonly facts: ReadonlyMap<string, Known>;
  /** Facts as entered, the impossible ones included. */
  readonly entered: Facts;
  /** Ids of facts whose value can't be: treated as unknown, and told. */
  readonly impossible: ReadonlySet<string>;
  /** assumption → reading. */
  readonly readings: ReadonlyMap<string, string>;
}

export function knowledgeOf(
  specs: readonly FactSpec[],
  entered: Facts,
  readings: ReadonlyMap<string, string>,
): Knowledge {
  const facts = new Map<string, Known>();
  const impossible = new Set<string>();
  const types = new Map(specs.map((spec) => [spec.id, spec.type] as const));
  for (const id of new Set([...types.keys(), ...entered.keys()])) {
    const value = entered.get(id);
    const type = types.get(id) ?? typeOf(value);
    const known = value === undefined ? null : readFact(type, value);
    if (value !== undefined && known === null) impossible.add(id);
    facts.set(id, known ?? unknown(type));
  }
  return { specs: new Map(specs.map((spec) => [spec.id, spec])), facts, entered, impossible, readings };
}

/** The knowledge with one fact narrowed. */
export function knowing(knowledge: Knowledge, fact: string, known: Known): Knowledge {
  return { ...knowledge, facts: new Map(knowledge.facts).set(fact, known) };
}

/** The number behind a quantity; null where the fact is no number, or is not declared at all. */
export function amountOf(knowledge: Knowledge, quantity: Quantity): Amount | null {
  const known = knowledge.facts.get(quantity.fact);
  if (!known || known.kind === 'truth') return null;
  if (!isPair(knowledge, quantity.fact)) return known;
  return quantity.as === 'value' ? null : quantity.as === 'difference' ? differenceOf(known) : known;
}

/** done − of. A rate tells nothing of it: unless the pair was entered, any number. */
export function differenceOf(pair: Amount): Amount {
  return pair.difference ?? atLeast(-Infinity, false);
}

/** A mark of the quantity on the scale of the number behind it: growth of 2% is a rate of 102%. */
export function markOf(knowledge: Knowledge, quantity: Quantity, mark: number): Decimal {
  return new Decimal(mark).plus(quantity.as === 'growth' && isPair(knowledge, quantity.fact) ? 100 : 0);
}

/** Whether anything is left to learn about the fact. */
export function isOpen(known: Known | undefined): boolean {
  return known?.kind === 'truth' ? known.value === null : known?.kind === 'range';
}

function isPair(knowledge: Knowledge, fact: string): boolean {
  const type = knowledge.specs.get(fact)?.type ?? typeOf(knowledge.entered.get(fact));
  return type === 'pair';
}

function typeOf(value: FactValue | undefined): FactType {
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'object') return 'pair';
  return typeof value === 'string' ? 'date' : 'amount';
}

function unknown(type: FactType): Known {
  if (type === 'yes-no') return { kind: 'truth', value: null };
  if (type === 'count') return atLeast(0, true);
  return atLeast(type === 'pair' ? 0 : -Infinity, false);
}

/** null where the value is of another type or can't be: a negative or broken count, a share of nothing. */
export function readFact(type: FactType, value: FactValue): Known | null {
  if (type === 'yes-no') return typeof value === 'boolean' ? { kind: 'truth', value } : null;
  if (type === 'pair') return typeof value === 'object' ? readPair(value) : null;
  if (type === 'date') return typeof value === 'string' && isDate(value) ? unknown('date') : null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return type === 'count' && (value < 0 || !Number.isInteger(value)) ? null : fraction(value);
}

/** A rate that was told instead of the two numbers leaves their difference open. */
function readPair(pair: Pair | Rate): Known | null {
  if ('rate' in pair) return Number.isFinite(pair.rate) && pair.rate >= 0 ? fraction(pair.rate) : null;
  const { done, of } = pair;
  const sound = Number.isFinite(done) && Number.isFinite(of) && done >= 0 && of > 0;
  return sound ? pairAmount(done, of) : null;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
