import type Decimal from 'decimal.js';
import type { Possible } from '../score/possible';
import type { Scored } from '../score/scored';
import type { FactSpec } from '../rules/fact';
import { factInWords } from './fact-entry';
import { SHEET_MESSAGES } from './messages';

/** One clause of a scored rule: the form's words, what it looked at, and what came of it. */
export interface Clause {
  /** Verbatim; "" where the node only holds others together. */
  readonly words: string;
  /** The facts in words, “事项：值”. */
  readonly facts: readonly string[];
  readonly because: string;
  readonly possible: Possible;
}

/** The scored tree as clauses, in the order of the form's text. Nodes that only hold others together are left out. */
export function clausesOf(tree: Scored, specs: readonly FactSpec[]): Clause[] {
  const parts = tree.parts.flatMap((part) => clausesOf(part, specs));
  const words = tree.rule.words?.text ?? '';
  if (words === '' && parts.length > 0) return parts;
  const facts = tree.used.map(({ fact, value }) => {
    const spec = specs.find(({ id }) => id === fact);
    return spec ? factInWords(spec, value) : fact;
  });
  return [{ words, facts, because: tree.because, possible: tree.possible }, ...parts];
}

/** Beyond this many pieces the bounds are told: people want those, not a list. */
const MOST_PIECES = 4;

/** "2", "0 或 2", "0 至 3", "0 或 2 至 3". */
export function possibleInWords({ pieces }: Possible): string {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return '';
  const shown = pieces.length > MOST_PIECES ? [{ lo: first.lo, hi: last.hi }] : pieces;
  return shown.map(({ lo, hi }) => (lo.equals(hi) ? bound(lo) : `${bound(lo)} 至 ${bound(hi)}`)).join(' 或 ');
}

function bound(value: Decimal): string {
  return value.isFinite() ? value.toString() : SHEET_MESSAGES.unbounded;
}
