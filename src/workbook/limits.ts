/** What a file holds at most that is opened: more is no form, and would take minutes or all memory. */
export const MOST_CELLS = 5_000_000;
/** Excel itself allows 65 490. */
export const MOST_STYLES = 200_000;
export const MOST_SHEETS = 1000;
/** What a cell holds in any program; Excel opens no file with more. */
export const LONGEST_TEXT = 32767;
/** Characters of all formulas that cells of a sheet share: a few bytes of a file can stand for gigabytes. */
export const MOST_SHARED_TEXT = 20_000_000;
