/**
 * What newer hosts can do beyond the floor (ExcelApi 1.9, which the manifest asks for), and what is lost below. Each
 * is asked for at run time; nothing else above the floor is used, which the client library itself checks in tests. The
 * same as a table for administrators, with the Excels that lack them, stands in README.md; a test compares the two.
 */
export const SINCE = {
  /** Merged areas can be read. Below: never, `merges` stays null and recognition does without. */
  merges: '1.13',
  /** Excel says who changed a cell. Below: it does not; we write with events off, so that nobody is misled. */
  editSource: '1.14',
  /** Several syncs become one step of the user's undo. Below: one step each; 还原 works everywhere. */
  oneUndoStep: '1.20',
} as const;

export function can(ability: keyof typeof SINCE): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', SINCE[ability]);
}
