import type { FactState } from '../assessment';
import type { LevelName } from '../recognise/table';
import type { FactValue } from '../rules/fact';

/** What an item's score at one level may rest on, and what a lower level merely reports. */
export interface KnownFacts {
  readonly facts: ReadonlyMap<string, FactValue>;
  /** Fact id → the nearest lower level that entered it, where this level has not: shown as 按自报, not scored. */
  readonly reported: ReadonlyMap<string, LevelName>;
}

/**
 * The facts of one level. `lower` are the levels below it, lowest first.
 * Only with 采用自报值 (`adopt`) does a score rest on what a lower level reported.
 */
export function knownAt(
  states: readonly FactState[],
  level: LevelName,
  lower: readonly LevelName[],
  adopt: boolean,
): KnownFacts {
  const facts = new Map<string, FactValue>();
  const reported = new Map<string, LevelName>();
  for (const { spec, values } of states) {
    const own = values.get(level);
    const from = lower.findLast((name) => values.has(name));
    const lent = from === undefined ? undefined : values.get(from);
    if (own !== undefined) facts.set(spec.id, own);
    else if (from !== undefined && lent !== undefined) {
      reported.set(spec.id, from);
      if (adopt) facts.set(spec.id, lent);
    }
  }
  return { facts, reported };
}
