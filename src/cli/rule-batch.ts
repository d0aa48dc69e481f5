import { SENTENCES } from './messages';
import { answerRule, type RuleQuestion } from './rule-answer';

/** A line that is not a question. */
export interface BadLine {
  readonly line: number;
  readonly error: { readonly code: 'bad-line'; readonly message: string };
}

/** The answer to one line `{points, text, item?, method?, remark?, note?, facts?, assume?}` of a batch file; `line` counts from 1. */
export function batchAnswer(text: string, line: number): ReturnType<typeof answerRule> | BadLine {
  const question = questionIn(text);
  return question
    ? answerRule(question)
    : { line, error: { code: 'bad-line', message: SENTENCES.badLine(line) } };
}

function questionIn(text: string): RuleQuestion | null {
  const line = parsed(text);
  if (!line || typeof line['text'] !== 'string') return null;
  const points = line['points'] ?? null;
  if (points !== null && !(typeof points === 'number' && Number.isFinite(points) && points >= 0)) return null;
  const { facts, assume } = line;
  return {
    texts: {
      points,
      rule: line['text'],
      ...words(line, 'item'),
      ...words(line, 'method'),
      ...words(line, 'remark'),
      ...words(line, 'note'),
    },
    facts: isRecord(facts) ? facts : {},
    assume: isRecord(assume)
      ? Object.fromEntries(Object.entries(assume).map(([name, value]) => [name, String(value)]))
      : {},
  };
}

function words(
  line: Record<string, unknown>,
  name: 'item' | 'method' | 'remark' | 'note',
): Record<string, string> {
  const text = line[name];
  return typeof text === 'string' ? { [name]: text } : {};
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
