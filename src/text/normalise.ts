import { remembered } from './remembered';

/**
 * A text as comparison and reading want it, which remembers where each character came from.
 * Full-width letters, digits and punctuation become half-width; blanks and line breaks vanish, except one blank
 * between two ASCII words or numbers ("12 34"). Circled digits, 、 。 《》 and Chinese quotes stay.
 */
export interface Normalised {
  readonly source: string;
  readonly text: string;
  /** For each character of `text`, its index in `source`. */
  readonly positions: readonly number[];
}

/** Characters beyond the full-width block that forms use for the same thing. */
const SAME: Readonly<Record<string, string>> = {
  '﹪': '%', // small percent sign, seen in scanned notices
  '－': '-',
  '–': '-',
  '〜': '~',
  〇: '〇',
  '﹒': '.',
  '﹙': '(',
  '﹚': ')',
};

/** One character, half-width where it has a half-width form: １ → 1, （ → (, ， → ",". */
export function halfWidth(character: string): string {
  const same = SAME[character];
  if (same !== undefined) return same;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Blanks beyond ASCII: next line, no-break, typographic, zero-width, ideographic, byte order mark. */
const WIDE_BLANK = /[\u0085\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** Blanks of every kind: ASCII, no-break, ideographic, zero-width, line breaks. */
export function isBlank(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code <= 0x7f) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code < 0x3001 ? WIDE_BLANK.test(character) : code === 0xfeff;
}

export const normalise = remembered((source): Normalised => {
  let text = '';
  const positions: number[] = [];
  let blankAt = -1;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (isBlank(character)) {
      if (blankAt < 0) blankAt = index;
      continue;
    }
    const half = halfWidth(character);
    if (blankAt >= 0 && isWord(text.charAt(text.length - 1)) && isWord(half)) {
      text += ' ';
      positions.push(blankAt);
    }
    blankAt = -1;
    text += half;
    positions.push(index);
  }
  return { source, text, positions };
});

/** The normalised text alone. */
export function plain(source: string): string {
  return normalise(source).text;
}

/** Where a stretch [from, to) of the normalised text stands in the source: [from, to) again. Empty stretches stay empty. */
export function sourceSpan(normalised: Normalised, from: number, to: number): { from: number; to: number } {
  const end = normalised.source.length;
  const start = normalised.positions[from] ?? end;
  if (to <= from) return { from: start, to: start };
  return { from: start, to: (normalised.positions[to - 1] ?? end - 1) + 1 };
}

function isWord(character: string): boolean {
  return /[0-9A-Za-z]/.test(character);
}
