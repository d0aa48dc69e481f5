import type { Award, Condition, Rule, Zero } from '../rule';
import type { Asked } from './asks/ask';
import { saysAllDone } from './asks/all-done';
import type { Block, Taking } from './block';
import { conditionText } from './clause';
import { conditionOf, not } from './condition';
import { deductions } from './deductions';
import { assumptionId, given, wordsOf } from './effects';
import { ladder, type Rung } from './ladder';
import { READING_MESSAGES as SAY } from './messages';

/** What a block can give at most. `item`: the item's points; null where nothing states them. */
export function blockPoints(block: Block, item: number | null): number | null {
  if (block.gives.length === 0) return item;
  const points = block.gives.map((give) => pointsOf(give, item));
  const known = points.filter((each) => each !== null);
  return known.length === points.length ? Math.max(...known) : item;
}

function pointsOf({ clause: { outcome } }: Asked, item: number | null): number | null {
  if (outcome.kind !== 'give') return null;
  if (typeof outcome.points === 'number') return outcome.points;
  return outcome.points === 'full' || item === null ? item : item / 2;
}

/** The rule of one block that can give `full`; null: nothing says how much, and only what it loses is known. */
export function buildBlock(block: Block, size: number | null, isOnly: boolean): Rule {
  const full = size ?? usedUp(block.takes);
  if (full === null) return lossesAlone(block);
  const losses = [...deductions(block.takes, full), ...block.judges.map((judge) => judged(judge, full))];
  return losses.length === 0 ? baseAlone(block, full, isOnly) : withLosses(block, losses, full);
}

/** 扣完2分为止 tells the points where no cell does. */
function usedUp(takes: readonly Taking[]): number | null {
  const caps = takes.flatMap(({ cap }) => (cap?.together ? [cap.points] : []));
  const isCovered = takes.at(-1)?.cap?.together ?? false;
  return isCovered ? caps.reduce((total, cap) => total + cap, 0) : null;
}

function lossesAlone(block: Block): Rule {
  const losses = [
    ...deductions(block.takes, Infinity),
    ...block.judges.map((judge) => judged(judge, Infinity)),
  ];
  const unknown: Rule = { kind: 'unreadable', words: null, least: 0, most: Infinity };
  const rule: Rule = { kind: 'sum', words: null, start: 0, parts: losses, cap: 0, floor: null };
  return block.zeros.length === 0 && losses.length > 0 ? rule : unknown;
}

function from(start: number, cap: number, parts: readonly Rule[]): Rule {
  return { kind: 'sum', words: null, start, parts, cap, floor: 0 };
}

/** No deduction: what gives, and what leaves nothing. */
function baseAlone(block: Block, full: number, isOnly: boolean): Rule {
  const [give, ...more] = block.gives;
  if (!give) return zeroed(block.zeros, from(full, full, []), null);
  const rungs = rungsOf(block, full);
  if (rungs.length > 0 && (more.length > 0 || rungs.length > 1 || rungs.length === block.gives.length)) {
    const others = block.zeros.filter(({ ask }) => ask.kind !== 'in' && ask.kind !== 'else');
    const hasElse =
      block.zeros.some(({ ask }) => ask.kind === 'else') || others.some((each) => denies(each, give));
    return zeroed(
      others.filter((each) => !denies(each, give)),
      ladder(rungs, hasElse ? 0 : null),
      null,
    );
  }
  const rule = given(give, full, null);
  const denial = block.zeros.find((zero) => denies(zero, give));
  const others = block.zeros.filter((zero) => zero !== denial);
  if (rule.kind !== 'award') return zeroed(block.zeros, rule, conditionOf(give.ask));
  if (!denial) return zeroed(others, isOnly && others.length === 0 ? maybePartly(give, rule) : rule, null);
  const words = give.clause.source.words(give.clause.from, denial.clause.to);
  return zeroed(others, { ...rule, words, otherwise: givesOf(denial) }, null);
}

function givesOf({ clause: { outcome } }: Asked): number {
  return outcome.kind === 'zero' ? outcome.gives : 0;
}

/** （5分） behind words says what they are worth, and nothing of doing them in part. */
function maybePartly(give: Asked, rule: Award): Rule {
  const { outcome } = give.clause;
  if (outcome.kind !== 'give' || !outcome.mark) return rule;
  const { words } = rule;
  const some: Rule = { kind: 'discretion', words, when: not(rule.when), least: 0, most: rule.points };
  return {
    kind: 'choice',
    words,
    assumption: assumptionId('partly', give.clause),
    question: SAY.partial(words?.text ?? ''),
    readings: [
      { id: 'none', label: SAY.partly.none, rule },
      { id: 'some', label: SAY.partly.some, rule: { ...from(0, rule.points, [rule, some]) } },
    ],
  };
}

/** 完成得满分，完成一半得5分: 完成 is the whole of what the half is a half of. */
function rungsOf(block: Block, full: number): Rung[] {
  const all = [...block.gives, ...block.zeros];
  const inside = all.flatMap((each) => (each.ask.kind === 'in' ? [{ ...each, ask: each.ask }] : []));
  const [first] = inside;
  if (!first) return [];
  return all.flatMap((each): Rung[] => {
    const points = each.clause.outcome.kind === 'zero' ? 0 : (pointsOf(each, full) ?? full);
    if (each.ask.kind === 'in' && each.ask.of.fact === first.ask.of.fact)
      return [{ asked: { ...each, ask: each.ask }, points }];
    if (!saysAllDone(each)) return [];
    const ask = {
      kind: 'in',
      of: first.ask.of,
      band: { from: { value: 100, inclusive: true }, to: null },
      point: false,
    } as const;
    return each.clause.outcome.kind === 'give' ? [{ asked: { ...each, ask }, points }] : [];
  });
}

/** 未完成不得分 after 完成得满分, 否则不得分: the rest of what the give said, nothing new. */
function denies(zero: Asked, give: Asked): boolean {
  if (zero.ask.kind === 'else') return true;
  const words = /^(?:如|若|凡|对)?(?:未能|没有|未|没|不|达不到|无)(.*)$/.exec(
    conditionText(zero.clause),
  )?.[1];
  return words !== undefined && isInside(words.replace(/^(?:能|达到?)/, ''), conditionText(give.clause));
}

/** Each character of the short text stands in the long one, in order. */
function isInside(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** 得7分，每查实一起扣3.5分: full, less what is taken; whatever falls short is told by what takes. */
function withLosses(block: Block, losses: readonly Rule[], full: number): Rule {
  const [give] = block.gives;
  const others = block.zeros.filter(({ ask }) => ask.kind !== 'else');
  const otherwise = block.zeros.find(({ ask }) => ask.kind === 'else');
  const less = from(full, full, losses);
  const when = give ? conditionOf(give.ask) : null;
  const inner = otherwise && when ? elseOrEach(otherwise, when, less, full) : less;
  return zeroed(others, inner, null);
}

/** 得9分，否则不得分，少开展一项扣3分: one sentence says nothing, the other says less. */
function elseOrEach(otherwise: Asked, when: Condition, less: Rule, full: number): Rule {
  const words = wordsOf(otherwise.clause);
  const nothing: Rule = { kind: 'award', words, when, points: full, otherwise: 0 };
  return {
    kind: 'choice',
    words,
    assumption: assumptionId('else', otherwise.clause),
    question: SAY.elseOrEach(words.text),
    readings: [
      { id: 'nothing', label: SAY.elseOr.nothing, rule: nothing },
      { id: 'each', label: SAY.elseOr.each, rule: less },
    ],
  };
}

/** The zeros around a rule, the first outermost. `otherwise`: what 否则 is the rest of. */
export function zeroed(zeros: readonly Asked[], rule: Rule, otherwise: Condition | null): Rule {
  return zeros.reduceRight<Rule>((of, { clause, ask }) => {
    const words = wordsOf(clause);
    const when = ask.kind === 'else' ? otherwise && not(otherwise) : conditionOf(ask);
    const gives = givesOf({ clause, ask });
    if (!when)
      return {
        kind: 'sum',
        words: null,
        start: 0,
        parts: [of, { kind: 'unreadable', words, least: -Infinity, most: 0 }],
        cap: null,
        floor: gives,
      };
    const node: Zero = { kind: 'zero', words, when, of };
    return gives === 0 ? node : { ...node, gives };
  }, rule);
}

function judged({ clause, ask }: Asked, full: number): Rule {
  const { outcome } = clause;
  if (outcome.kind !== 'judge') throw new Error('not a judgement');
  const when = conditionOf(ask);
  const [near, far] = [outcome.least ?? 0, outcome.most ?? full];
  const [least, most] = outcome.sign < 0 ? [-far, -near] : [near, far];
  return {
    kind: 'discretion',
    words: wordsOf(clause),
    when,
    least: least === 0 ? 0 : least,
    most: most === 0 ? 0 : most,
  };
}
