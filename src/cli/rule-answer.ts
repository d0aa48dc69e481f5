import type { Facts, FactSpec, FactValue } from '../rules/fact';
import { DOUBTS } from '../rules/doubts';
import { printRule } from '../rules/print';
import { readItem } from '../rules/read/read-item';
import type { ItemTexts, Reading } from '../rules/reading';
import type { Rule, Words } from '../rules/rule';
import { anatomyOf } from '../score/anatomy';
import { constructOf } from '../score/constructs';
import { toPlain } from '../score/possible';
import { scoreItem } from '../score/score';
import type { Scored } from '../score/scored';
import { readFactValue } from '../sheets/evidence';
import { SENTENCES } from './messages';

/** One item's texts, with what is known of its facts and what the office chose where the words leave a choice. */
export interface RuleQuestion {
  readonly texts: ItemTexts;
  /** Fact id → value as typed; null or "" is unknown. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Assumption → reading. */
  readonly assume: Readonly<Record<string, string>>;
}

/** How the texts are read and what the score can be. The names of the members are a contract: keep them. */
export function answerRule({ texts, facts, assume }: RuleQuestion) {
  const reading = readItem(texts);
  const given = factsFor(reading.facts, facts);
  const scored = scoreItem(reading, given.facts, new Map(Object.entries(assume)));
  const nodes = nodesOf(reading.rule);
  return {
    rule: reading.rule,
    canonical: printRule(reading)
      .map(({ depth, text }) => '  '.repeat(depth) + text)
      .join('\n'),
    facts: reading.facts.map((spec) => factJson(spec, nodes)),
    unread: reading.unread.map(placeJson),
    doubts: reading.doubts.map(({ code, words }) => ({
      code,
      ...placeJson(words),
      message: DOUBTS[code](words.text).zh,
    })),
    assumptions: anatomyOf(reading.rule).choices.map((choice) => ({
      name: choice.assumption,
      question: choice.question,
      options: choice.readings.map(({ id }) => id),
      labels: choice.readings.map(({ label }) => label),
      chosen: assume[choice.assumption] ?? null,
    })),
    veto: nodes.some(({ kind }) => kind === 'disqualify' || kind === 'zero'),
    disqualified: scored.disqualified,
    score: toPlain(scored.possible),
    missing: scored.missing,
    trace: traceJson(scored.tree),
    problems: [...given.problems, ...unknownAssumptions(reading, assume)],
  };
}

function factJson(spec: FactSpec, nodes: readonly Rule[]) {
  const { id, label, type, unit, pairAs, range, direction } = spec;
  const asking = nodes.find((node) =>
    constructOf(node)
      .references(node)
      .some(({ of }) => of.fact === id),
  );
  const known = { id, label, type, unit, pairAs, range, direction };
  return { ...known, ...(asking?.words ? placeJson(asking.words) : { from: null, to: null }) };
}

function placeJson({ in: where, text, span }: Words) {
  return { in: where, text, from: span?.from ?? null, to: span?.to ?? null };
}

function traceJson({ rule, possible, used, because, parts }: Scored): object {
  const words = rule.words && placeJson(rule.words);
  return { kind: rule.kind, words, because, used, ...toPlain(possible), parts: parts.map(traceJson) };
}

function nodesOf(rule: Rule): Rule[] {
  return [rule, ...constructOf(rule).parts(rule).flatMap(nodesOf)];
}

function factsFor(specs: readonly FactSpec[], given: RuleQuestion['facts']) {
  const facts = new Map<string, FactValue>();
  const problems: string[] = [];
  for (const [id, raw] of Object.entries(given)) {
    const spec = specs.find((one) => one.id === id);
    if (!spec) problems.push(SENTENCES.unknownFact(id));
    else if (raw !== null && raw !== '') {
      const read = readFactValue(spec, raw);
      if (read.ok) facts.set(id, read.value);
      else problems.push(SENTENCES.badRuleFact(id, read.why.zh));
    }
  }
  return { facts: facts as Facts, problems };
}

function unknownAssumptions({ rule }: Reading, assume: RuleQuestion['assume']): string[] {
  const { choices } = anatomyOf(rule);
  return Object.entries(assume).flatMap(([name, value]) => {
    const choice = choices.find(({ assumption }) => assumption === name);
    if (choice?.readings.some(({ id }) => id === value)) return [];
    return [SENTENCES.unknownAssumption(name, value, choice?.readings.map(({ id }) => id) ?? [])];
  });
}
