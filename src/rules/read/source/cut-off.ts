import type { Words } from '../../rule';
import type { Source } from './source';

/** What asks for something behind it: 每, 扣, 达到, a comma, a bracket that just opened. */
const OPEN_END = /(?:[,、(]|(?:每[有少缺低超]?|(?<![全都被])扣|未|达到|低于|高于|超过|少于))$/;
/** A bracket further ahead, or with a whole sentence in it, only lacks its other half. */
const OPEN_BRACKET = /\([^()。;]{0,20}$/;
/** So many of the last characters are shown. */
const SHOWN = 12;

/** Where the cell's text breaks off in the middle of a phrase or in a bracket; null where it ends as texts do. */
export function cutOff({ text, words }: Source): Words | null {
  return OPEN_END.test(text) || OPEN_BRACKET.test(text)
    ? words(Math.max(0, text.length - SHOWN), text.length)
    : null;
}
