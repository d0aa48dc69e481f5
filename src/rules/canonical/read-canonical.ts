import type { FactSpec } from '../fact';
import type { Rule } from '../rule';
import { specified } from '../specified';
import { newLabels, type Labels } from './labels';
import { readLines, type Line } from './lines';
import { readCompound } from './compounds';
import { readLeaf } from './leaves';

/** Reads one sentence with those below it; null where it is none of ours. */
export type ReadRule = (line: Line) => Rule | null;

/** A rule as print.ts says it, read back; null where the text is anything else. Its assumptions are named in order: choice-1. */
export function readCanonical(text: string): { rule: Rule; facts: FactSpec[] } | null {
  const [line, ...more] = readLines(text) ?? [];
  if (!line || more.length > 0) return null;
  const labels = newLabels(text);
  const rule = reader(labels)(line);
  return rule && { rule, facts: specified(rule, labels.facts()) };
}

function reader(labels: Labels): ReadRule {
  let choices = 0;
  const nextChoice = () => `choice-${(choices += 1)}`;
  const read: ReadRule = (line) =>
    line.below.length === 0 && !line.text.endsWith('：')
      ? readLeaf(line, labels)
      : readCompound(line, labels, read, nextChoice);
  return read;
}
