import type { Reading } from '../../reading';
import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Clause } from '../clauses/clause';

import type { Sorted } from '../sort/block';
import { countsUp } from './alone';
import { isGiving } from '../build/losses';
import { conditionOf } from '../condition';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { choice } from '../choice';
import { wordsOf } from '../words';

type Read = Pick<Reading, 'rule' | 'doubts'>;

/**
 * What the item's own clauses give (`own`; null: none, so its score is asked for), scaled by the best unit's. Other units'
 * scores stand in other tables: a person enters them, and a doubt says so.
 */
export function byBestUnit({ clause, ask }: Asked, own: Read | null, points: number | null): Read {
  const { outcome } = clause;
  const words = wordsOf(clause);
  const doubts: Reading['doubts'] = [...(own?.doubts ?? []), { code: 'needs-other-units', words }];
  const full = outcome.kind === 'best-unit' ? (outcome.full ?? points) : null;
  const unread: Rule = { kind: 'unreadable', words, least: 0, most: points ?? Infinity };
  if (outcome.kind !== 'best-unit' || ask.kind !== 'best-unit' || full === null)
    return { rule: unread, doubts };
  if (outcome.always) {
    const share: Rule = {
      kind: 'linear',
      words,
      of: { fact: ask.pair, as: 'rate' },
      times: full / 100,
      plus: 0,
    };
    return { rule: own ? unread : sum(0, [share], full), doubts };
  }
  const asked: Rule = { kind: 'linear', words, of: { fact: ask.own, as: 'value' }, times: 1, plus: 0 };
  const of = own?.rule ?? asked;
  const scaled: Rule = { kind: 'by-best-unit', words, best: ask.best, full, of };
  if (!/除\d/.test(words.text)) return { rule: sum(0, [scaled], full), doubts };
  return { rule: coefficient(clause, scaled, ask.best, full), doubts };
}

/** 每篇得2分，…按比例折算。每发现一起弄虚作假扣1分: what counts up is scaled; what is taken beside it, apart. */
export function besideScaling(sorted: Sorted): { readonly gives: Sorted; readonly takes: readonly Asked[] } {
  const counts = sorted.blocks.filter(countsUp);
  const blocks = sorted.blocks.map((block) =>
    counts.includes(block) ? { ...block, takes: [], judges: block.judges.filter(isGiving) } : block,
  );
  const takes = counts.flatMap((block) => [...block.takes, ...block.judges.filter((one) => !isGiving(one))]);
  return { gives: { ...sorted, blocks }, takes };
}

/** Before the scores are scaled, or after: where something is taken, a person says how much is left. */
export function scaledLess(read: Read, takes: readonly Asked[], points: number | null): Read {
  if (takes.length === 0 || points === null) return read;
  const less = takes.map(({ clause, ask }): Rule => {
    const words = wordsOf(clause);
    return { kind: 'discretion', words, when: conditionOf(ask), least: -points, most: 0 };
  });
  return { ...read, rule: sum(0, [read.rule, ...less], points) };
}

/** 以…的分值除15: the points by the best score, or the best score by the points, as a person finds. */
function coefficient(clause: Clause, scaled: Rule, best: string, full: number): Rule {
  const words = wordsOf(clause);
  const when: Condition = { kind: 'compare', of: { fact: best, as: 'value' }, op: '>', to: full };
  const found: Rule = { kind: 'discretion', words, when, least: 0, most: full };
  return choice('coefficient', clause, SAY.coefficient, [
    { id: 'scaled', label: SAY.coefficientOf.scaled, rule: sum(0, [scaled], full) },
    { id: 'person', label: SAY.coefficientOf.person, rule: sum(0, [scaled, found], full) },
  ]);
}
