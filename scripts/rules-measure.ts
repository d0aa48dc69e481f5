import { readFileSync } from 'node:fs';
import { answerRule } from '../src/cli/rule-answer';
import type { Rule } from '../src/rules/rule';
import { constructOf } from '../src/score/constructs';

/**
 * One worked example: its facts in the order in which the text asks for them (null: unknown), and the score by hand. Without facts it is told in
 * words alone, and says nothing of the reader.
 */
export interface Example {
  readonly evidence: string;
  readonly facts?: readonly unknown[];
  readonly expected: number | readonly [number, number];
  /** The text leaves a choice: the expected score is one of those that it allows. */
  readonly ambiguous?: boolean;
}

/** A rule text with its worked examples. */
export interface Clause {
  readonly id: string;
  readonly points: number | null;
  readonly text: string;
  readonly item?: string;
  readonly method?: string;
  readonly examples?: readonly Example[];
}

export interface MeasuredExample {
  readonly evidence: string;
  readonly expected: readonly [number, number];
  readonly ambiguous: boolean;
  /** `unfit`: more facts than the text asks for, or of another type. */
  readonly verdict: 'exact' | 'inside' | 'outside' | 'unfit';
  readonly got: string;
}

export interface Measured {
  readonly id: string;
  readonly extent: 'fully' | 'partly' | 'not at all';
  readonly unread: readonly string[];
  readonly constructs: readonly Rule['kind'][];
  readonly examples: readonly MeasuredExample[];
  /** How many examples are told in words alone. */
  readonly inWords: number;
}

export function readClauses(file: string): Clause[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Clause);
}

export function measure(clause: Clause): Measured {
  const { rule } = ask(clause, {});
  const nodes = nodesOf(rule);
  const unread = nodes.flatMap((node) => (node.kind === 'unreadable' ? [node.words?.text ?? ''] : []));
  const extent = unread.length === 0 ? 'fully' : rule.kind === 'unreadable' ? 'not at all' : 'partly';
  const { examples = [] } = clause;
  const typed = examples.filter(({ facts }) => facts !== undefined);
  return {
    id: clause.id,
    extent,
    unread,
    constructs: nodes.map(({ kind }) => kind).filter((kind) => kind !== 'sum'),
    examples: typed.map((example) => measureExample(clause, example)),
    inWords: examples.length - typed.length,
  };
}

function measureExample(clause: Clause, example: Example): MeasuredExample {
  const { evidence, facts = [], expected: stated, ambiguous = false } = example;
  const expected = typeof stated === 'number' ? ([stated, stated] as const) : stated;
  const wanted = ask(clause, {}).facts;
  const entries = facts.map((value, index) => [wanted[index]?.id ?? `${index}`, value] as const);
  const { score, problems } = ask(clause, Object.fromEntries(entries));
  const { lo, hi } = score;
  const got = lo === hi ? `${lo}` : `${lo} to ${hi}`;
  const inside = lo <= expected[0] && expected[1] <= hi;
  const exact = lo === expected[0] && hi === expected[1];
  const verdict = problems.length > 0 ? 'unfit' : exact ? 'exact' : inside ? 'inside' : 'outside';
  return { evidence, expected, ambiguous, verdict, got };
}

function ask({ points, text, item, method }: Clause, facts: Record<string, unknown>) {
  const more = { ...(item === undefined ? {} : { item }), ...(method === undefined ? {} : { method }) };
  return answerRule({ texts: { points, rule: text, ...more }, facts, assume: {} });
}

function nodesOf(rule: Rule): Rule[] {
  return [rule, ...constructOf(rule).parts(rule).flatMap(nodesOf)];
}
