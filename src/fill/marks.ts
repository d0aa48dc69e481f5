import type { Assessment, TableAssessment } from '../assessment';
import { a1, type Place } from '../grid/address';
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
  const told: Told = {
    flagged: flaggedCells(assessment),
    changes: new Map(changes.map((one) => [placeOf(one), one])),
  };
  return [...new Set(sheets)].map((sheet) => {
    const tables = assessment.tables.filter(({ table }) => table.sheet === sheet);
    const marks = tables
      .flatMap((table) => marksOf(table, levelOf(table), told))
      .filter(({ kind }) => !assessment.settings.unmarked.has(kind));
    return {
      id: `${MARKS}${sheet}`,
      title: FILL_MESSAGES.marks(sheet),
      edits: [{ kind: 'put-marks', sheet, marks }],
    };
  });
}

/** What is told of cells, each found by its place. */
interface Told {
  readonly flagged: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, Change>;
}

function marksOf(assessed: TableAssessment, scored: LevelName | null, told: Told): Mark[] {
  return assessed.table.levels.flatMap(({ name }) =>
    scoreCells(assessed, name).flatMap((cell): Mark[] => {
      const kind = markOf(cell, name === scored, told);
      return kind === null ? [] : [{ row: cell.score.row, column: cell.score.column, kind }];
    }),
  );
}

function markOf(cell: ScoreCell, isScored: boolean, { flagged, changes }: Told): MarkKind | null {
  const { score, assessed } = cell;
  const change = changes.get(placeOf({ sheet: assessed.table.sheet, ...score }));
  if (change) return isScored && change.after.value === null ? emptied(cell) : null;
  const isFlagged =
    score.entered !== null &&
    score.status !== 'manual' &&
    [score.level, null].some((level) => flagged.has(flagOf(assessed.id, level, a1(score.row, score.column))));
  const kind = isFlagged ? 'wrong' : MARK_OF[score.status];
  return isScored || (kind === 'wrong' && score.entered !== null) ? kind : null;
}

/** A cell that goes blank again waits for facts or for a person. */
function emptied({ score: { scored } }: ScoreCell): MarkKind | null {
  const { possible, missing } = scored;
  return MARK_OF[judge({ entered: null, possible, missing, kept: false })];
}

/** The cells that a finding (not mere information) points at. */
function flaggedCells({ findings }: Assessment): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ table, level, cells }) => cells.map((cell) => flagOf(table, level, cell))),
  );
}

/** `level`: null for a finding of no level of its own. */
function flagOf(table: string, level: LevelName | null, cell: string): string {
  return JSON.stringify([table, level, cell]);
}

function placeOf({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}
