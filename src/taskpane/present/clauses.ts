import type { Scored } from '../../score/scored';

/** One line of the explanation: the form's words, and what they came to (with the arithmetic). */
export interface Clause {
  /** Verbatim; null for a line that only adds up what stands under it. */
  readonly words: string | null;
  readonly because: string;
  readonly parts: readonly Clause[];
}

/**
 * The scored tree as a person reads it. Nodes without words of their own and with a single part fall away,
 * and so do words that only repeat those of the line above.
 */
export function clauses(scored: Scored): readonly Clause[] {
  return simplified(scored, null);
}

function simplified(scored: Scored, above: string | null): readonly Clause[] {
  const words = scored.rule.words?.text.trim() || null;
  const shown = words === above ? null : words;
  const parts = scored.parts.flatMap((part) => underReading(scored, part, simplified(part, words ?? above)));
  const says = scored.because.trim();
  if (shown === null && (says === '' || parts.length === 1)) return parts;
  return [{ words: shown, because: says, parts }];
}

/** Under a choice each reading stands with its name. */
function underReading({ rule }: Scored, part: Scored, list: readonly Clause[]): readonly Clause[] {
  if (rule.kind !== 'choice') return list;
  const label = rule.readings.find((reading) => reading.rule === part.rule)?.label;
  return label === undefined ? list : [{ words: null, because: `“${label}”`, parts: list }];
}

/** The reasons of the clauses that nothing stands under, in one line; of many the reason of the whole. */
export function whyInShort(scored: Scored): string {
  const leaves = (list: readonly Clause[]): string[] =>
    list.flatMap(({ because, parts }) => (parts.length > 0 ? leaves(parts) : [because]));
  const reasons = [...new Set(leaves(clauses(scored)))].filter((reason) => reason !== '');
  return reasons.length > 0 && reasons.length <= 3 ? reasons.join('；') : scored.because;
}
