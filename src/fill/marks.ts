import type { Assessment, TableAssessment } from '../assessment';
import { a1 } from '../grid/address';
import type { EditGroup, Mark, MarkKind } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import { judge } from '../score/judge';
import type { Status } from '../score/scored';
import { FILL_MESSAGES } from './messages';
import { scoreCells, type Change, type ScoreCell } from './standing';

/** Ids of the groups that put or take marks begin so; one group a sheet. */
export const MARKS = 'marks:';

const MARK_OF: Readonly<Record<Status, MarkKind | null>> = {
  filled: null,
  consistent: null,
  contradicts: 'wrong',
  open: 'open',
  person: 'person',
  manual: 'kept',
};

/**
 * Flags on the score cells of these sheets: at the level that is scored what is wrong, open, for a person or kept; at the other
 * levels only entries that are wrong. `changes` are about to be written: what they settle is not flagged any more.
 * What the office said not to mark is left out. All tables of a sheet are flagged together, since its marks are replaced as a whole.
 */
export function marksGroups(
  assessment: Assessment,
  sheets: readonly string[],
  levelOf: (table: TableAssessment) => LevelName | null,
  changes: readonly Change[],
): EditGroup[] {
  return [...new Set(sheets)].map((sheet) => {
    const tables = assessment.tables.filter(({ table }) => table.sheet === sheet);
    const marks = tables
      .flatMap((table) => marksOf(assessment, table, levelOf(table), changes))
      .filter(({ kind }) => !assessment.settings.unmarked.has(kind));
    return {
      id: `${MARKS}${sheet}`,
      title: FILL_MESSAGES.marks(sheet),
      edits: [{ kind: 'put-marks', sheet, marks }],
    };
  });
}

function marksOf(
  assessment: Assessment,
  assessed: TableAssessment,
  scored: LevelName | null,
  changes: readonly Change[],
): Mark[] {
  return assessed.table.levels.flatMap(({ name }) =>
    scoreCells(assessed, name).flatMap((cell): Mark[] => {
      const kind = markOf(assessment, cell, name === scored, changes);
      return kind === null ? [] : [{ row: cell.score.row, column: cell.score.column, kind }];
    }),
  );
}

function markOf(
  assessment: Assessment,
  cell: ScoreCell,
  isScored: boolean,
  changes: readonly Change[],
): MarkKind | null {
  const { score, assessed } = cell;
  const change = changes.find(
    (one) => one.sheet === assessed.table.sheet && one.row === score.row && one.column === score.column,
  );
  if (change) return isScored && change.after.value === null ? emptied(cell) : null;
  const flagged = score.entered !== null && score.status !== 'manual' && isFlagged(assessment, cell);
  const kind = flagged ? 'wrong' : MARK_OF[score.status];
  return isScored || (kind === 'wrong' && score.entered !== null) ? kind : null;
}

/** A cell that goes blank again waits for facts or for a person. */
function emptied({ score: { scored } }: ScoreCell): MarkKind | null {
  const { possible, missing } = scored;
  return MARK_OF[judge({ entered: null, possible, missing, kept: false })];
}

/** A finding (not mere information) points at the cell. */
function isFlagged({ findings }: Assessment, { assessed, score }: ScoreCell): boolean {
  const cell = a1(score.row, score.column);
  return findings.some(
    ({ severity, table, level, cells }) =>
      severity !== 'info' &&
      table === assessed.id &&
      (level === null || level === score.level) &&
      cells.includes(cell),
  );
}
