import { isSameCondition, not } from './condition';
import type { Award, Condition, Discretion, Rule } from './rule';

/** 达到标准得满分，未达到的由人酌情: an award and what a person gives where its standard is not met. */
export interface Standard {
  readonly award: Award;
  readonly below: Discretion;
  /** The one holds where this does, the other where not. */
  readonly met: Condition;
  /** Neither holds where this does not; null: one of them always does. */
  readonly where: Condition | null;
}

interface Sorted {
  readonly standards: readonly Standard[];
  readonly others: readonly Rule[];
}

const known = new WeakMap<readonly Rule[], Sorted>();

/** The standards among the parts of a sum, and the parts that are none; found once, and asked for each of the facts. */
export function standardsIn(parts: readonly Rule[]): Sorted {
  const sorted = known.get(parts) ?? sortedOut(parts);
  known.set(parts, sorted);
  return sorted;
}

function sortedOut(parts: readonly Rule[]): Sorted {
  const standards: Standard[] = [];
  let others = [...parts];
  for (const award of parts) {
    if (award.kind !== 'award') continue;
    const found = others.flatMap((below) =>
      below.kind === 'discretion' ? (pair(award, below) ?? []) : [],
    )[0];
    if (!found) continue;
    standards.push(found);
    others = others.filter((part) => part !== award && part !== found.below);
  }
  return { standards, others };
}

function pair(award: Award, below: Discretion): Standard | null {
  if (!below.when) return null;
  const [given, judged] = [joined(award.when), joined(below.when)];
  const isIn = (all: readonly Condition[]) => (one: Condition) =>
    all.some((other) => isSameCondition(one, other));
  const common = given.filter(isIn(judged));
  const met = together(given.filter((one) => !isIn(common)(one)));
  const unmet = together(judged.filter((one) => !isIn(common)(one)));
  if (!met || !unmet || !isSameCondition(unmet, not(met))) return null;
  return { award, below, met, where: together(common) };
}

/** What must hold all at once. */
function joined(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(joined) : [condition];
}

function together(conditions: readonly Condition[]): Condition | null {
  const [only, ...more] = conditions;
  if (!only) return null;
  return more.length === 0 ? only : { kind: 'all', of: conditions };
}
