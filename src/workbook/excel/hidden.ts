import type { Area } from '../../grid/address';
import { rangeOf } from './areas';

/** The used part of a sheet, and what is hidden of it. */
export interface Lines {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** Rows that are asked about at once. */
const BLOCK = 50;
/** Questions that go into one sync. */
const QUESTIONS = 5_000;

interface Question {
  readonly range: Excel.Range;
  readonly lines: Lines;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds hidden rows and columns on sheets that have some: blocks of rows and each column in one sync, then each row of
 * the blocks where only some are hidden. `getSpecialCells` would tell in one, but fails on protected sheets.
 */
export async function findHidden(context: Excel.RequestContext, sheets: readonly Lines[]): Promise<void> {
  const columns = sheets.flatMap((lines) => columnsOf(lines));
  const blocks = sheets.flatMap((lines) => rowsOf(lines, lines.area.top, lines.area.bottom, BLOCK));
  await ask(context, [...blocks, ...columns]);
  for (const { range, lines, first } of columns) if (range.columnHidden) lines.columns.add(first);
  const mixed = blocks.filter(({ range }) => isMixed(range.rowHidden));
  const rows = mixed.flatMap(({ lines, first, last }) => rowsOf(lines, first, last, 1));
  await ask(context, rows);
  for (const { range, lines, first, last } of [...blocks, ...rows]) {
    if (range.rowHidden) for (let row = first; row <= last; row += 1) lines.rows.add(row);
  }
}

/** null stands for: some are, some are not. The library's types do not know it. */
export function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}

function rowsOf(lines: Lines, top: number, bottom: number, height: number): Question[] {
  const questions: Question[] = [];
  for (let first = top; first <= bottom; first += height) {
    const last = Math.min(bottom, first + height - 1);
    const range = rangeOf(lines.sheet, { ...lines.area, top: first, bottom: last });
    questions.push({ range, lines, first, last });
  }
  return questions;
}

function columnsOf(lines: Lines): Question[] {
  const { left, right } = lines.area;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    const range = rangeOf(lines.sheet, { ...lines.area, left: column, right: column });
    return { range, lines, first: column, last: column };
  });
}

async function ask(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  for (let first = 0; first < questions.length; first += QUESTIONS) {
    questions.slice(first, first + QUESTIONS).forEach(({ range }) => range.load('rowHidden,columnHidden'));
    await context.sync();
  }
}
