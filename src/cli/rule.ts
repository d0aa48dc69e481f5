import path from 'node:path';
import { WorkbookError } from '../workbook/port';
import { readBytes, UsageError } from './files';
import { SENTENCES } from './messages';
import { answerRule, type RuleQuestion } from './rule-answer';
import { batchAnswer } from './rule-batch';

/** The command's options as commander gives them. */
export interface RuleOptions {
  readonly points?: string;
  readonly text?: string;
  readonly item?: string;
  readonly method?: string;
  readonly remark?: string;
  readonly note?: string;
  readonly facts?: string;
  readonly assume?: readonly string[];
  readonly batch?: string;
  readonly json?: boolean;
}

/** Reads one rule text, or with --batch one a line, and says what its score can be. Returns the exit code. */
export function ruleCommand(options: RuleOptions, print: (line: string) => void): number {
  if (options.batch !== undefined) return batch(options.batch, print);
  const answer = answerRule(questionOf(options));
  if (options.json) print(JSON.stringify(answer, null, 1));
  else describeAnswer(answer).forEach(print);
  answer.problems.forEach((problem) => process.stderr.write(`${problem}\n`));
  return answer.problems.length > 0 ? 2 : 0;
}

/** Every line is answered; one that can't be read is answered with an error, and the exit code is 3. */
function batch(file: string, print: (line: string) => void): number {
  const lines = linesOf(file);
  let code = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = batchAnswer(line, index + 1);
    if ('error' in answer) code = 3;
    print(JSON.stringify(answer));
  }
  return code;
}

function linesOf(file: string): string[] {
  try {
    return new TextDecoder().decode(readBytes(file)).split(/\r?\n/);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError(SENTENCES.cannotRead(path.basename(file), error.message));
  }
}

function questionOf({ points, text, item, method, remark, note, facts, assume }: RuleOptions): RuleQuestion {
  if (text === undefined) throw new UsageError(SENTENCES.ruleNeedsText);
  return {
    texts: {
      points: points === undefined ? null : pointsOf(points),
      rule: text,
      ...(item === undefined ? {} : { item }),
      ...(method === undefined ? {} : { method }),
      ...(remark === undefined ? {} : { remark }),
      ...(note === undefined ? {} : { note }),
    },
    facts: facts === undefined ? {} : factsOf(facts),
    assume: Object.fromEntries((assume ?? []).map(assumption)),
  };
}

function pointsOf(text: string): number {
  const points = Number(text);
  if (text.trim() === '' || !Number.isFinite(points) || points < 0)
    throw new UsageError(SENTENCES.badPoints(text));
  return points;
}

function factsOf(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // told below: text that is no JSON and JSON that is no object are the same mistake
  }
  throw new UsageError(SENTENCES.badFactsJson);
}

function assumption(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(SENTENCES.badAssume(text));
  return [text.slice(0, at), text.slice(at + 1)];
}

function describeAnswer(answer: ReturnType<typeof answerRule>): string[] {
  const { canonical, facts, unread, doubts, assumptions, score } = answer;
  return [
    canonical,
    ...facts.map(({ id, label, type, unit }) => SENTENCES.ruleFact(id, label, type, unit)),
    ...assumptions.map(({ name, question, options, chosen }) =>
      SENTENCES.ruleAssumption(name, question, options, chosen),
    ),
    ...unread.map(({ text }) => SENTENCES.ruleUnread(text)),
    ...doubts.filter(({ code }) => code !== 'unread-words').map(({ message }) => `  存疑：${message}`),
    SENTENCES.ruleScore(score),
  ];
}
