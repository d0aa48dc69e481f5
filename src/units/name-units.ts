import { UNIT_MESSAGES } from './messages';
import { looksLikeUnit } from '../text/unit-words';
import type { NamesFound, UnitResult } from './unit-result';

export type NameSource = 'corrected' | 'line' | 'title' | 'sheet' | 'file' | 'none';

export interface UnitName {
  readonly name: string;
  readonly from: NameSource;
}

type Found = keyof NamesFound;
const SHARED_SAYS_NOTHING: readonly Found[] = ['title', 'sheet', 'file'];
/** What ends as units do goes first, wherever it stands; then any name of a sheet, of a file, of a title. */
const LIKE_UNITS: readonly Found[] = ['sheet', 'title', 'file'];
const ANY: readonly Found[] = ['sheet', 'file', 'title'];

/**
 * The unit of each result of one form. A person's correction goes first, then the form's own unit line. What several
 * results share in title, sheet name or file name (评分表, 温州市) is the form's and names none of them.
 */
export function nameUnits(
  results: readonly UnitResult[],
  corrections: ReadonlyMap<string, string>,
): UnitName[] {
  const shared = new Set(SHARED_SAYS_NOTHING.flatMap((place) => sharedAt(results, place)));
  const own = (result: UnitResult, place: Found): string | null => {
    const name = result.names[place];
    return name !== null && !shared.has(`${place}|${name}`) ? name : null;
  };
  return results.map((result): UnitName => {
    const corrected = corrections.get(result.key);
    if (corrected !== undefined) return { name: corrected, from: 'corrected' };
    if (result.names.line !== null) return { name: result.names.line, from: 'line' };
    const like = LIKE_UNITS.find((place) => looksLikeUnit(own(result, place) ?? ''));
    const from = like ?? ANY.find((place) => own(result, place) !== null);
    const name = from && own(result, from);
    return from && name ? { name, from } : { name: fallback(result), from: 'none' };
  });
}

function sharedAt(results: readonly UnitResult[], place: Found): string[] {
  const names = results.flatMap(({ names: found }) => found[place] ?? []);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(twice)].map((name) => `${place}|${name}`);
}

/** Nothing names the unit: what tells it from the others at least. */
function fallback({ file, sheet }: UnitResult): string {
  return [file, sheet].filter((text) => text !== '').join(' ') || UNIT_MESSAGES.nameless;
}
