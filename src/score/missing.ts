import type { Rule } from '../rules/rule';
import { anatomyOf } from './anatomy';
import { casesOf, combined, EACH_COUNT, FEW_COUNTS } from './cases';
import { evaluate } from './evaluate';
import { isOpen, knowing, readFact, type Knowledge, type Known } from './known';
import { livingFacts } from './living';
import { onlyNumber, same, type Possible } from './possible';

/** Up to so many combinations of all unknown facts are tried whole. */
const MOST_COMBINATIONS = 256;

interface Unknown {
  readonly id: string;
  /** Few: enough to see whether the fact has an effect. The most and the least, which tell soonest, stand first. */
  readonly cases: readonly Known[];
  /** The most and the least of them that are one value: nothing has to be told apart for them. */
  readonly single: readonly Known[];
  /** What the fact is where there is nothing to deduct; the most where no such value is known. */
  readonly clear: Known;
}

/**
 * The unknown facts that could still change what is possible. A fact whose value alone changes the set is one; of the
 * others, each that changes it once the other unknown facts are known (two complaints of which any one leaves the
 * whole item to judgement). All combinations are tried where they are few; beyond that the others are taken as
 * “nothing to deduct”, at their lowest and at their highest. What tells soonest is tried first.
 */
export function missingFacts(rule: Rule, knowledge: Knowledge, possible: Possible): string[] {
  if (onlyNumber(possible)) return [];
  const { references } = anatomyOf(rule);
  const unknown = unknownFacts(rule, knowledge);
  const given = (one: Knowledge, { id }: Unknown, known: Known) =>
    evaluate(rule, knowing(one, id, known)).possible;
  const changes = (fact: Unknown, cases: readonly Known[]) =>
    cases.some((known) => !same(given(knowledge, fact, known), possible));
  const matters = (fact: Unknown, cases: readonly Known[], situation: Knowledge) => {
    const [first, ...rest] = cases;
    const one = first && given(situation, fact, first);
    return one !== undefined && rest.some((known) => !same(given(situation, fact, known), one));
  };
  return unknown
    .filter((fact) => {
      const others = unknown.filter((other) => other !== fact);
      const each = endsFirst(casesOf(fact.id, references, knowledge, EACH_COUNT));
      return (
        matters(
          fact,
          fact.single,
          picked(others, knowledge, ({ clear }) => clear),
        ) ||
        changes(fact, each.slice(0, 2)) ||
        situations(others, knowledge).some((situation) => matters(fact, fact.cases, situation)) ||
        changes(fact, each.slice(2))
      );
    })
    .map(({ id }) => id);
}

function unknownFacts(rule: Rule, knowledge: Knowledge): Unknown[] {
  const { references, facts } = anatomyOf(rule);
  const living = livingFacts(rule, knowledge);
  return facts.flatMap((id) => {
    if (!living.has(id) || !isOpen(knowledge.facts.get(id))) return [];
    const cases = casesOf(id, references, knowledge, FEW_COUNTS);
    const most = cases.at(-1);
    if (!most || cases.length < 2) return [];
    const single = endsFirst(cases.filter((known) => !isOpen(known))).slice(0, 2);
    return [{ id, cases: endsFirst(cases), single, clear: clear(id, knowledge) ?? most }];
  });
}

function endsFirst(cases: readonly Known[]): readonly Known[] {
  return [...cases.slice(-1), ...cases.slice(0, -1)];
}

function situations(others: readonly Unknown[], knowledge: Knowledge): Knowledge[] {
  const count = others.reduce((product, { cases }) => product * cases.length, 1);
  if (count <= MOST_COMBINATIONS) {
    const ends = others.map(({ id, cases }) => ({ id, cases: cases.slice(0, 2) }));
    return [...combined(knowledge, ends, []), ...combined(knowledge, others, [])];
  }
  return [
    picked(others, knowledge, ({ clear }) => clear),
    picked(others, knowledge, ({ cases }) => cases[1]),
    picked(others, knowledge, ({ cases }) => cases[0]),
  ];
}

function picked(
  others: readonly Unknown[],
  knowledge: Knowledge,
  choose: (other: Unknown) => Known | undefined,
): Knowledge {
  return others.reduce((all, other) => {
    const known = choose(other);
    return known ? knowing(all, other.id, known) : all;
  }, knowledge);
}

/** What the fact is where there is nothing to deduct; null where no such value exists. */
function clear(fact: string, knowledge: Knowledge): Known | null {
  const spec = knowledge.specs.get(fact);
  return spec && spec.clear !== null ? readFact(spec.type, spec.clear) : null;
}
