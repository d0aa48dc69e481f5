import type { Asked } from '../asks/ask';
import { readAsk } from '../asks/read-ask';
import type { Book } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import { readClauses } from '../clauses/clauses';
import type { Together } from './columns';
import type { Source } from '../source/source';
import { BESIDE_NOTHING } from '../book/topics';

/** What the notes under a table say of every item of it. */
export interface Noted {
  /** 弄虚作假的加倍扣分 · 瞒报的该项不得分: clauses that stand behind each item's own. */
  readonly clauses: readonly Asked[];
  /** 不足1个百分点的按1个百分点计: what a part of a step counts. */
  readonly steps: 'begun' | 'full' | 'part' | null;
  /** “以下”不含本数. */
  readonly isBelowExclusive: boolean;
}

const BELOW_EXCLUSIVE = /以下[”"’']?(?:均|都|的)?(?:不含|不包括|不包含)(?:本数|本级|该数)?/;
const ALONE = {
  member: null,
  degree: null,
  rank: null,
  isCounted: false,
  ...BESIDE_NOTHING,
  goal: '',
  part: '',
  isBehindPoints: false,
  event: '',
  each: null,
  counts: null,
  before: null,
} as const;

/** Reads the notes, as far as they speak of all items; what they say of anything else (signatures, vetoes, totals) is not theirs to score. */
export function readNotes(source: Source, book: Book): Noted {
  const { clauses } = readClauses(source);
  const steps = clauses.flatMap(({ outcome }) => (outcome.kind === 'part-of-step' ? [outcome.steps] : []));
  book.cell('', source);
  return {
    clauses: clauses.filter(isOfEachItem).map((clause) => ({
      clause,
      ask: readAsk({ clause, words: conditionText(clause) }, book, ALONE),
    })),
    steps: steps[0] ?? null,
    isBelowExclusive: BELOW_EXCLUSIVE.test(source.text),
  };
}

/** 该项不得分, 加倍扣分, where the words say when. */
function isOfEachItem(clause: Clause): boolean {
  const { outcome } = clause;
  const isSaid = conditionText(clause) !== '' && !/总分|全年|全表/.test(conditionText(clause));
  return (
    isSaid &&
    (outcome.kind === 'doubled' || (outcome.kind === 'zero' && outcome.whole && outcome.gives === 0))
  );
}

/** An item's own clauses, as the notes want them meant. */
export function asNoted(asked: readonly Asked[], { steps, isBelowExclusive }: Noted): Asked[] {
  return asked.map((one) => stepped(isBelowExclusive ? below(one) : one, steps));
}

/** With what the notes add: to what is taken, or to anything that was read at all. */
export function withAdded(way: Together, { clauses }: Noted): Together {
  if (way.asked.length === 0) return way;
  const isTaking = way.asked.some(({ clause: { outcome } }) => outcome.kind === 'take');
  const added = clauses.filter(({ clause }) => isTaking || clause.outcome.kind !== 'doubled');
  return { ...way, asked: [...way.asked, ...added] };
}

function stepped(one: Asked, steps: Noted['steps']): Asked {
  const { ask } = one;
  return ask.kind === 'step' && steps && !ask.steps ? { ...one, ask: { ...ask, steps } } : one;
}

function below(one: Asked): Asked {
  const { ask, clause } = one;
  if (ask.kind !== 'in' || !ask.band.to?.inclusive || !/以下(?!\(含)/.test(conditionText(clause))) return one;
  return { ...one, ask: { ...ask, band: { ...ask.band, to: { ...ask.band.to, inclusive: false } } } };
}
