import type { Choice, Rule } from '../rules/rule';
import { constructOf } from './constructs';
import type { Reference } from './reference';

/** What of a rule does not depend on any fact; found once a rule. Readings that were not chosen are part of it. */
export interface Anatomy {
  /** Every place in the rule that looks at a fact. */
  readonly references: readonly Reference[];
  /** Every assumption in the rule, one node each. */
  readonly choices: readonly Choice[];
  /** The facts of those places, once each. */
  readonly facts: readonly string[];
  /** The assumptions in the rule, once each. */
  readonly assumptions: readonly string[];
  /**
   * Facts whose places meet at this node: it looks at them twice, or more than one of its parts does. None at a choice,
   * where one reading holds and no two are ever added up.
   */
  readonly meetingFacts: readonly string[];
  /** Assumptions that meet at this node; at a choice its own, where it stands in a reading once more. */
  readonly meetingChoices: readonly Choice[];
  /** Whether anything meets at this node or inside. */
  readonly hasMeetings: boolean;
}

const known = new WeakMap<Rule, Anatomy>();

export function anatomyOf(rule: Rule): Anatomy {
  const cached = known.get(rule);
  if (cached) return cached;
  const construct = constructOf(rule);
  const own = construct.references(rule);
  const parts = construct.parts(rule).map(anatomyOf);
  const places = [...own.map((reference) => [reference]), ...parts.map((part) => part.references)];
  const inside = parts.map((part) => part.choices);
  const choices = rule.kind === 'choice' ? [[rule], inside.flat()] : inside;
  const byId = new Map(choices.flat().map((choice) => [choice.assumption, choice] as const));
  const meeting = repeated(choices.map((place) => place.map((choice) => choice.assumption)));
  const meetingFacts =
    rule.kind === 'choice'
      ? []
      : repeated(places.map((place) => place.map((reference) => reference.of.fact)));
  const anatomy: Anatomy = {
    references: places.flat(),
    choices: [...byId.values()],
    facts: [...new Set(places.flat().map((reference) => reference.of.fact))],
    assumptions: [...byId.keys()],
    meetingFacts,
    meetingChoices: meeting.flatMap((id) => byId.get(id) ?? []),
    hasMeetings: meetingFacts.length + meeting.length > 0 || parts.some((part) => part.hasMeetings),
  };
  known.set(rule, anatomy);
  return anatomy;
}

/** What is listed in more than one place. */
function repeated(places: readonly (readonly string[])[]): string[] {
  const times = new Map<string, number>();
  for (const place of places) {
    for (const id of new Set(place)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count > 1).map(([id]) => id);
}
