import { keyOf } from './assess-indicators';
import type { AssessedEntry, AssessedIndicators } from './assessed';
import type { Completion } from './completion';
import type { Figure } from './figure';
import type { Entry } from './table';

/**
 * How a unit stands on a measure at one time. `not-set`: nothing is demanded of it there (a dash for its target).
 * `missing`: a completion that cannot be computed.
 */
export type Standing =
  | { readonly kind: 'rate'; readonly completion: Completion; readonly target: Figure; readonly done: Figure }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'not-set' }
  | { readonly kind: 'missing' };

/** A measure with every unit's standing at one time. */
export interface Measured {
  /** Of all units' (keyOf). */
  readonly key: string;
  readonly name: string;
  /** Of 吉林 2004. */
  readonly isKnown: boolean;
  readonly area: string | null;
  readonly unit: string;
  readonly lowerIsBetter: boolean;
  /** Counted from January on: in the middle of the year only a part of the target is due. */
  readonly cumulative: boolean;
  /** Some unit has a grade. */
  readonly isJudged: boolean;
  /** The weight that the tables state, the same everywhere; null for none. */
  readonly weight: number | null;
  readonly byUnit: ReadonlyMap<string, Standing>;
}

/** Times that results are for, in months from January, earliest first; [null] where no table says any. */
export function timesOf(tables: readonly AssessedIndicators[]): (number | null)[] {
  const results = tables.flatMap(({ entries }) => entries.flatMap((one) => one.results));
  const months = results.flatMap(({ result: { period } }) =>
    period && !period.alone ? [period.months] : [],
  );
  const times = [...new Set(months)].sort((one, other) => one - other);
  return times.length > 0 ? times : [null];
}

/** Measures of all tables at one time (null: whatever the tables say); those that no unit stands anywhere on are left out. */
export function measuredAt(tables: readonly AssessedIndicators[], months: number | null): Measured[] {
  const byKey = new Map<string, AssessedEntry[]>();
  for (const one of tables.flatMap(({ entries }) => entries)) {
    const { entry } = one;
    if (entry.isTotal || entry.unit === '') continue;
    const key = keyOf({ ...entry, unit: '' });
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey]
    .map(([key, entries]) => measuredOf(key, entries, months))
    .filter(({ byUnit }) => [...byUnit.values()].some(({ kind }) => kind === 'rate' || kind === 'grade'));
}

/** Every unit of the tables, in the order in which they stand there. */
export function unitsOf(measured: readonly Measured[]): string[] {
  return [...new Set(measured.flatMap(({ byUnit }) => [...byUnit.keys()]))];
}

function measuredOf(key: string, entries: readonly AssessedEntry[], months: number | null): Measured {
  const byUnit = new Map<string, Standing>();
  for (const one of entries) {
    const before = byUnit.get(one.entry.unit);
    const now = standingAt(one, months);
    if (now && (!before || before.kind === 'missing')) byUnit.set(one.entry.unit, now);
  }
  const [first] = entries;
  const measure = first?.entry.measure;
  return {
    key,
    name: measure?.name ?? '',
    isKnown: measure !== undefined && measure.known !== null,
    area: measure?.area ?? null,
    unit: measure?.unit ?? '',
    lowerIsBetter: measure?.better === 'lower',
    cumulative: measure?.cumulative === true,
    isJudged: [...byUnit.values()].some(({ kind }) => kind === 'grade'),
    weight: statedWeight(entries.map(({ entry }) => entry)),
    byUnit,
  };
}

/** null where the table has nothing for that time. */
function standingAt({ entry, results }: AssessedEntry, months: number | null): Standing | null {
  const fitting = results.filter(({ result: { period } }) =>
    months === null ? true : !period || (period.months === months && !period.alone),
  );
  const last = fitting.at(-1);
  if (!last) return null;
  if (entry.grade !== null) return gradedAt(results, last, entry.grade);
  const target = last.result.target ?? entry.target;
  if (target?.problem === 'not-applicable') return { kind: 'not-set' };
  const { done } = last.result;
  const { completion } = last;
  return completion.state === 'computed' && target && done
    ? { kind: 'rate', completion, target, done }
    : { kind: 'missing' };
}

/** A grade holds for the time in whose column it stands; one in a column of its own for the last. */
function gradedAt(
  results: AssessedEntry['results'],
  at: AssessedEntry['results'][number],
  grade: string,
): Standing | null {
  const inFigures = results.filter(({ result: { done } }) => done?.problem === 'not-a-number');
  const holds = inFigures.length > 0 ? inFigures.includes(at) : at === results.at(-1);
  return holds ? { kind: 'grade', grade } : null;
}

function statedWeight(entries: readonly Entry[]): number | null {
  const stated = entries.flatMap(({ weight }) => weight?.value ?? []);
  const [first] = stated;
  return first && stated.every((one) => one.eq(first)) ? first.toNumber() : null;
}
