import { a1 } from '../../grid/address';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, withNumber, type TableCheck } from '../scene';

/** disqualified-but-scored: if and only if a level's facts disqualify the table for certain, and that level entered a number above 0. */
export const disqualifiedButScored: TableCheck = (scene, cells) =>
  scene.assessed.table.levels.flatMap(({ name }) => {
    const ofLevel = cells.filter(({ score }) => score.level === name);
    const cause = ofLevel.find(({ score }) => score.scored.disqualified === 'yes');
    const scored = ofLevel.filter((cell) => withNumber(cell)?.value.gt(0));
    if (!cause || scored.length === 0) return [];
    const { message, settle } = AUDIT_MESSAGES.disqualified;
    return inTable(
      scene,
      {
        cells: [cause, ...scored.filter((cell) => cell !== cause)].map(({ score }) =>
          a1(score.row, score.column),
        ),
        item: cause.item.item.ordinal,
        level: name,
      },
      {
        code: 'disqualified-but-scored',
        severity: 'error',
        message: message(cause.score.row, name),
        settle,
        values: { scored: scored.length },
      },
    );
  });
