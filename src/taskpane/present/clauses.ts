import { answerInEnglish } from '../../rules/choice-in-english';
import type { Scored } from '../../score/scored';
import type { Bilingual } from '../../text/bilingual';

/** One line of the explanation: the form's words, and what they came to (with the arithmetic). */
export interface Clause {
  /** Verbatim; null for a line that only adds up what stands under it. */
  readonly words: string | null;
  readonly because: Bilingual;
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
  const because = becauseOf(scored);
  if (shown === null && (because.zh === '' || parts.length === 1)) return parts;
  return [{ words: shown, because, parts }];
}

/** Under a choice each reading stands with its name. */
function underReading({ rule }: Scored, part: Scored, list: readonly Clause[]): readonly Clause[] {
  if (rule.kind !== 'choice') return list;
  const reading = rule.readings.find((one) => one.rule === part.rule);
  if (!reading) return list;
  const because = { zh: `“${reading.label}”`, en: answerInEnglish(reading) ?? `“${reading.label}”` };
  return [{ words: null, because, parts: list }];
}

function becauseOf({ because, english }: Scored): Bilingual {
  return { zh: because.trim(), en: english.trim() };
}

/** The reasons of the clauses that nothing stands under, in one line; of many the reason of the whole. */
export function whyInShort(scored: Scored): Bilingual {
  const leaves = (list: readonly Clause[]): Bilingual[] =>
    list.flatMap(({ because, parts }) => (parts.length > 0 ? leaves(parts) : [because]));
  const all = leaves(clauses(scored)).filter(({ zh }) => zh !== '');
  const reasons = all.filter(({ zh }, index) => all.findIndex((one) => one.zh === zh) === index);
  if (reasons.length === 0 || reasons.length > 3) return becauseOf(scored);
  return { zh: reasons.map(({ zh }) => zh).join('；'), en: reasons.map(({ en }) => en).join('; ') };
}
