/** What a file holds at most that is opened: more is no form, and would take minutes or all memory. */
export const MOST_CELLS = 5_000_000;
/** Excel itself allows 65 490. */
export const MOST_STYLES = 200_000;
