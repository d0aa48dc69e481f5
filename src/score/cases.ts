import type Decimal from 'decimal.js';
import type { Choice } from '../rules/rule';
import { differenceOf, isOpen, knowing, markOf, type Knowledge, type Known } from './known';
import { cut, type Amount } from './range';
import type { Reference } from './reference';

/** How many counts are told apart one by one where a place counts: 1, 2, 3 … up to this. */
export const EACH_COUNT = 24;
/** None, one, more. */
export const FEW_COUNTS = 1;
/** Only the marks of comparisons separate. */
export const NO_COUNTS = -1;

/** The same two objects each time: what is remembered of a case is found again. */
const EITHER: readonly Known[] = [
  { kind: 'truth', value: true },
  { kind: 'truth', value: false },
];

/**
 * What an unknown fact can turn out to be, as far as these places can tell it apart. A single entry means that it
 * makes no difference. `upTo`: where a place counts, the counts up to this are told apart one by one.
 */
export function casesOf(
  fact: string,
  references: readonly Reference[],
  knowledge: Knowledge,
  upTo: number,
): readonly Known[] {
  const known = knowledge.facts.get(fact);
  if (!known || !isOpen(known)) return known ? [known] : [];
  if (known.kind === 'truth') {
    return EITHER;
  }
  if (known.kind === 'exact') return [known];
  const mine = references.filter((reference) => reference.of.fact === fact);
  const differing = mine.filter(({ of }) => of.as === 'difference');
  const others = mine.filter(({ of }) => of.as !== 'difference');
  const marks = marksOf(others, knowledge);
  const pieces = cut(known, [...marks, ...counted(others, upTo)]);
  const differences = cutIfOpen(differenceOf(known), marksOf(differing, knowledge));
  return differences.length < 2
    ? pieces
    : pieces.flatMap((piece) => differences.map((difference) => ({ ...piece, difference })));
}

function cutIfOpen(amount: Amount, marks: readonly Decimal[]): Amount[] {
  return amount.kind === 'exact' ? [amount] : cut(amount, marks);
}

function marksOf(references: readonly Reference[], knowledge: Knowledge) {
  return references.flatMap(({ of, marks }) => marks.map((mark) => markOf(knowledge, of, mark)));
}

function counted(references: readonly Reference[], upTo: number): number[] {
  if (references.every((reference) => reference.steps === 0)) return [];
  const steps = Math.min(upTo, Math.max(...references.map((reference) => reference.steps)));
  return Array.from({ length: steps + 1 }, (_, count) => count);
}

/** Every combination of what several facts and assumptions can turn out to be. */
export function combined(
  knowledge: Knowledge,
  facts: readonly { readonly id: string; readonly cases: readonly Known[] }[],
  choices: readonly Choice[],
): Knowledge[] {
  let all = [knowledge];
  for (const { id, cases } of facts) {
    all = all.flatMap((one) => cases.map((known) => knowing(one, id, known)));
  }
  for (const { assumption, readings } of choices) {
    all = all.flatMap((one) =>
      readings.map(({ id }) => ({ ...one, readings: new Map(one.readings).set(assumption, id) })),
    );
  }
  return all;
}
