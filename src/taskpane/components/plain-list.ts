/** A list that looks like none: no bullets, no room of its own. For `makeStyles`. */
export const PLAIN_LIST = { listStyleType: 'none', margin: 0, padding: 0 } as const;
