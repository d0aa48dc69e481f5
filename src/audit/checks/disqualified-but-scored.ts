import { a1 } from '../../grid/address';
import { textAt } from '../../grid/grid';
import type { Bilingual } from '../../text/bilingual';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { groundsIn, states } from '../../reasons/grounds';
import { readReason } from '../../reasons/read-reason';
import { inTable, withNumber, type CellScene, type TableCheck, type TableScene } from '../scene';

/**
 * disqualified-but-scored: if and only if a level's facts disqualify the table for certain, or a reason of the level says that it is out (一票否决) or
 * states a ground that the item names for it, and that level entered a number above 0. A reason that belongs to no level alone speaks of all.
 */
export const disqualifiedButScored: TableCheck = (scene, cells) =>
  scene.assessed.table.levels.flatMap(({ name, reasonColumn }) => {
    const ofLevel = cells.filter(({ score }) => score.level === name);
    const scored = ofLevel.filter((cell) => withNumber(cell)?.value.gt(0));
    if (scored.length === 0) return [];
    const known = ofLevel.find(({ score }) => score.scored.disqualified === 'yes');
    if (known) {
      const { message, settle } = AUDIT_MESSAGES.disqualified;
      return finding(scene, known, scored, { message: message(known.score.row, name), settle, quote: '' });
    }
    const column = reasonColumn ?? scene.assessed.table.columns.reason;
    const cause = column === null ? undefined : ofLevel.find((cell) => isOut(cell, column));
    if (!cause || column === null) return [];
    const reason = textAt(scene.grid, cause.score.row, column);
    const { message, settle } = AUDIT_MESSAGES.disqualifiedBy;
    return finding(
      scene,
      cause,
      scored,
      { message: message(cause.score.row, reason, name), settle, quote: reason },
      column,
    );
  });

function isOut({ grid, item: { item }, score, kept }: CellScene, column: number): boolean {
  const reason = textAt(grid, score.row, column);
  if (reason === '' || kept) return false;
  if (readReason(reason).statements.some(({ kind }) => kind === 'disqualified')) return true;
  const grounds = [item.text, item.ruleText, item.methodText].flatMap(groundsIn);
  return grounds.some((ground) => ground.outcome === 'disqualified' && states(reason, ground));
}

function finding(
  scene: TableScene,
  cause: CellScene,
  scored: readonly CellScene[],
  said: { readonly message: Bilingual; readonly settle: Bilingual; readonly quote: string },
  column = cause.score.column,
): Finding {
  const { item, score } = cause;
  const places = [a1(score.row, column), ...scored.map((cell) => a1(cell.score.row, cell.score.column))];
  return inTable(
    scene,
    { cells: [...new Set(places)], item: item.item.ordinal, level: score.level },
    { ...said, code: 'disqualified-but-scored', severity: 'error', values: { scored: scored.length } },
  );
}
