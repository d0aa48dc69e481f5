import { isBeside } from '../beside';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, type CellScene, type TableCheck } from '../scene';

/** More blanks than one in so many: the level is still at work. */
const ONE_IN = 10;
/** A level with fewer entries says nothing. */
const LEAST = 4;

/**
 * score-missing: if and only if a score cell is blank in a column that is otherwise filled: at least four entries, and no more than one
 * blank, or one in ten, each between filled ones. Silent for rows without points of their own, for 加分 and 否决 rows that stay blank where nothing happened, beside a
 * cell that stands for the row too, and where 佐证数据 is being filled for that level (missing-fact tells what is open).
 */
export const scoreMissing: TableCheck = ({ assessed }, cells) =>
  assessed.table.levels.flatMap(({ name }) => {
    const own = cells.filter(({ score }) => score.level === name);
    const covered = new Set(own.flatMap(({ covers }) => (covers.length > 1 ? covers.slice(1) : [])));
    const wanted = own.filter((cell) => !covered.has(cell.item.item.ordinal) && mustBeFilled(cell));
    const blank = wanted.filter(({ entered }) => entered.kind === 'blank');
    const filled = wanted.length - blank.length;
    const inARow = blank.some((cell) => wanted[wanted.indexOf(cell) + 1]?.entered.kind === 'blank');
    const atWork = inARow || blank.length > Math.max(1, Math.floor(wanted.length / ONE_IN));
    if (filled < LEAST || atWork || hasFacts(own)) return [];
    return blank.map((cell) =>
      atCell(cell, {
        code: 'score-missing',
        severity: 'warning',
        message: AUDIT_MESSAGES.scoreMissing.message(filled, wanted.length - 1),
        settle: AUDIT_MESSAGES.scoreMissing.settle,
        values: { filled, blank: blank.length },
      }),
    );
  });

function mustBeFilled({ item: { item }, assessed }: CellScene): boolean {
  return item.points !== null && item.points > 0 && !isBeside(assessed.table, item);
}

function hasFacts(cells: readonly CellScene[]): boolean {
  return cells.some(({ item, score }) => item.facts.some(({ values }) => values.has(score.level)));
}
