import type { Area } from '../../grid/address';
import type { ChartSpec, SheetSpec, SpecCell, Validation } from '../../grid/sheet-spec';
import { FIRST_ROW, HEADER_ROW, cell, headerCells, heading, titled, type ColumnSpec } from '../page';
import { UNIT_SHEET_MESSAGES } from './messages';
import { pageBreaks, UPRIGHT_WIDTH, widthOf } from './page-fit';

/** One table on a sheet of several: its title, its header, its rows. */
export interface Block {
  readonly top: number;
  /** Rows of titles over all columns; without any it is the row above the header. */
  readonly titles?: readonly number[];
  readonly columns: readonly ColumnSpec[];
  readonly cells: readonly SpecCell[];
  readonly headerRow: number;
  /** Its last row, charts included. */
  readonly last: number;
  /** Its last row with a unit, where a filter ends. */
  readonly lastUnit: number;
  /** Stays on the page of the block before it. */
  readonly joined?: boolean;
  /** Shows what another block holds: the filter and the frozen header stay that one's. */
  readonly isAside?: boolean;
  /** Cells joined beside the titles. */
  readonly merges?: readonly Area[];
  readonly charts?: readonly ChartSpec[];
  readonly validations?: readonly Validation[];
}

/** Title in row 1, a line of explanation in row 2; the first block's title follows. */
export const FIRST_BLOCK = 3;
/** A blank row parts two blocks. */
export const BLOCK_GAP = 2;
/** More frozen rows than this leave too little of a small screen. */
const MOST_FROZEN = 6;

interface SheetWords {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
  /** Where there is nothing to show: what it is known by, all the same. */
  readonly headers: readonly string[];
  /** The last line: who fills it in, who checks, the seal, the date. */
  readonly signatures: string;
}

/** The title and the header of a block. */
export function blockTop(
  row: number,
  title: string,
  columns: readonly ColumnSpec[],
  link?: string,
): SpecCell[] {
  return [cell(row, 1, 'section', { value: title }, link), ...headerCells(row + 1, columns)];
}

/** A sheet of blocks, one under the other. With a single table its header is frozen and filtered, and repeated where nothing is beside it. */
export function sheetOf(words: SheetWords, blocks: readonly Block[]): SheetSpec {
  if (blocks.length === 0) return emptySheet(words);
  const columns = widest(blocks);
  const last = Math.max(FIRST_BLOCK, ...blocks.map((block) => block.last));
  const [only, second] = blocks.filter(({ isAside }) => !isAside);
  const single = only && !second ? only : null;
  const top = titled(words.title, words.subtitle, columns);
  const lines = [cell(last + 2, 1, 'formNote', { value: words.signatures })];
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right: Math.max(2, columns.length) });
  return {
    ...top,
    name: words.name,
    cells: [...top.cells, ...blocks.flatMap(({ cells }) => cells), ...lines],
    merges: [
      ...top.merges,
      ...blocks.flatMap(({ headerRow, titles }) => (titles ?? [headerRow - 1]).map(across)),
      ...blocks.flatMap(({ merges }) => merges ?? []),
      ...lines.map(({ row }) => across(row)),
    ],
    heights: { ...top.heights, ...Object.fromEntries(lines.map(({ row }) => [row, 30])) },
    ...(single
      ? {
          ...(single.headerRow <= MOST_FROZEN ? { freeze: { rows: single.headerRow, columns: 0 } } : {}),
          filter: { top: single.headerRow, left: 1, bottom: single.lastUnit, right: single.columns.length },
        }
      : {}),
    tables: blocks.map(({ headerRow, lastUnit, columns: own }) => ({
      area: { top: headerRow, left: 1, bottom: lastUnit, right: own.length },
    })),
    validations: blocks.flatMap(({ validations }) => validations ?? []),
    charts: blocks.flatMap(({ charts }) => charts ?? []),
    print: {
      landscape: widthOf(columns) > UPRIGHT_WIDTH,
      titleRows: single && blocks.length === 1 ? [single.headerRow, single.headerRow] : [1, 2],
      breaks: pageBreaks(blocks, columns).filter((row) => row > FIRST_BLOCK),
      footer: words.footer,
    },
  };
}

function emptySheet({ name, title, subtitle, headers }: SheetWords): SheetSpec {
  const top = heading(
    title,
    subtitle,
    headers.map((header) => ({ header, width: 20 })),
  );
  return {
    ...top,
    name,
    cells: [...top.cells, cell(FIRST_ROW, 1, 'note', { value: UNIT_SHEET_MESSAGES.nothingToShow })],
    validations: [],
    charts: [],
    print: { landscape: false, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function widest(blocks: readonly Block[]): ColumnSpec[] {
  const columns: ColumnSpec[] = [];
  for (const block of blocks) {
    block.columns.forEach((column, index) => {
      const known = columns[index];
      if (!known || known.width < column.width) columns[index] = column;
    });
  }
  return columns;
}
