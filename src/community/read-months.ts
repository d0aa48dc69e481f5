import { cellAt, type Grid } from '../grid/grid';
import { readFigure, type Figure } from '../indicators/figure';
import { lineText, readLines } from '../recognise/lines';
import { filled, textOf, viewOf, type View } from '../recognise/view';
import { oneLine } from '../text/letters';
import { plain } from '../text/normalise';
import { chineseNumber } from '../text/numerals';
import { namesFound } from '../units/unit-name';
import { communityMeasure, type CommunityMeasure } from './measure';
import type { Counting, MonthSheet } from './months';
import { readStatements, UNSAID } from './statements';

/** Fewer months in a row or a column make no monthly sheet. */
const LEAST_MONTHS = 3;
/** Fewer known measures make none. */
const LEAST_MEASURES = 2;
const MONTH = /^(?:(?:19|20)\d\d年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/;
const COMMUNITY = /^(社区|社区名称|单位|单位名称|街道社区)$/;
const LINES_ABOVE = 6;

/** One figure with all that says what it is. */
interface Said {
  readonly community: string;
  readonly header: string;
  /** 1 to 12, or the stated average. */
  readonly when: number | 'average';
  readonly figure: Figure;
}

/** Every community's monthly figures on a sheet: months down or across, one community or several. */
export function readMonths(grid: Grid, file: string): MonthSheet[] {
  const view = viewOf(grid);
  const down = monthsDown(view);
  const across = down ? null : monthsAcross(view);
  const said = down ? readDown(view, down) : across ? readAcross(view, across) : [];
  const top = down ? (down.rows[0] ?? 1) - 1 : (across?.row ?? 1);
  const texts = view.rows
    .filter((row) => row < top && row >= top - LINES_ABOVE)
    .map((row) => lineText(view, row, 1, view.lastColumn));
  const { title, unit } = readLines(texts, grid.sheet);
  const found = namesFound({ unit, title, sheet: grid.sheet, file });
  const named = found.line ?? found.title ?? found.sheet ?? found.file ?? '';
  const communities = [...new Set(said.map(({ community }) => community))];
  const bottom = said.reduce((last, { figure }) => Math.max(last, figure.row), 0);
  // Below the months of several communities nobody can tell whose a statement is.
  const statements = communities.length === 1 ? readStatements(view, bottom) : UNSAID;
  return communities.flatMap((community) => {
    const own = said.filter((one) => one.community === community);
    return sheetOf({ sheet: grid.sheet, title, community: community || named, statements }, own) ?? [];
  });
}

function sheetOf(
  of: Pick<MonthSheet, 'sheet' | 'title' | 'community' | 'statements'>,
  said: readonly Said[],
): MonthSheet | null {
  const figures = new Map<CommunityMeasure, Map<number, Figure>>();
  const counting = new Map<CommunityMeasure, Counting>();
  const statedAverages = new Map<CommunityMeasure, Figure>();
  for (const { header, when, figure } of said) {
    const measure = communityMeasure(header);
    if (!measure) continue;
    if (when === 'average') statedAverages.set(measure, figure);
    else figures.set(measure, (figures.get(measure) ?? new Map<number, Figure>()).set(when, figure));
    counting.set(measure, countingOf(header));
  }
  const isCommunity = [...figures.keys()].some(
    (one) => one === 'registered' || one === 'base' || one === 'holders',
  );
  if (figures.size < LEAST_MEASURES || !isCommunity) return null;
  const rows = said.map(({ figure }) => figure.row);
  const columns = said.map(({ figure }) => figure.column);
  return {
    ...of,
    area: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
    figures,
    counting,
    statedAverages,
  };
}

function countingOf(header: string): Counting {
  if (/累计/.test(header)) return 'cumulative';
  return /(当|本)月|新增/.test(header) ? 'monthly' : 'unsaid';
}

function monthOf(view: View, row: number, column: number): number | null {
  const [, written] = MONTH.exec(plain(textOf(view, row, column))) ?? [];
  if (written === undefined) return null;
  const month = chineseNumber(written) ?? Number(written);
  return month >= 1 && month <= 12 ? month : null;
}

/** 1, 2, 3 … under 月份. */
function bareMonth(view: View, row: number, column: number): number | null {
  const month = cellAt(view.grid, row, column)?.value;
  return typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

interface Down {
  readonly column: number;
  readonly rows: readonly number[];
  readonly month: (row: number) => number | null;
}

function monthsDown(view: View): Down | null {
  for (let column = 1; column <= Math.min(view.lastColumn, 6); column += 1) {
    const heads = view.rows.filter((row) => /^(月份?|时间)$/.test(plain(textOf(view, row, column))));
    const month = (row: number) =>
      monthOf(view, row, column) ?? (heads.some((head) => head < row) ? bareMonth(view, row, column) : null);
    const rows = view.rows.filter((row) => month(row) !== null);
    if (new Set(rows.map(month)).size >= LEAST_MONTHS) return { column, rows, month };
  }
  return null;
}

/** Header texts of one or two rows, put together column by column. */
function headersAbove(view: View, first: number): Map<number, string> {
  const above = view.rows.filter((row) => row < first);
  const rows = above.slice(-2).filter((row) => filled(view, row).length >= 2);
  const headers = new Map<number, string>();
  let upper = '';
  for (let column = 1; column <= view.lastColumn; column += 1) {
    const [top = 0, low = 0] = rows.length === 2 ? rows : [0, rows[0] ?? 0];
    upper = top === 0 ? '' : textOf(view, top, column) || upper;
    headers.set(column, plain(`${upper}${textOf(view, low, column)}`));
  }
  return headers;
}

function readDown(view: View, { column, rows, month }: Down): Said[] {
  const first = rows[0] ?? 1;
  const headers = headersAbove(view, first);
  const communityColumn =
    [...headers].find(([at, header]) => at !== column && COMMUNITY.test(header))?.[0] ?? null;
  const averages = view.rows.filter((row) => row > first && /平均/.test(textOf(view, row, column)));
  let community = '';
  return [...rows, ...averages]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      community = oneLine(textOf(view, row, communityColumn)) || community;
      return [...headers].flatMap(([at, header]) =>
        at === column || at === communityColumn
          ? []
          : saidAt(view, row, at, { community, header, when: month(row) ?? 'average' }),
      );
    });
}

interface Across {
  readonly row: number;
  readonly months: ReadonlyMap<number, number>;
  readonly average: number | null;
}

function monthsAcross(view: View): Across | null {
  for (const row of view.rows) {
    const columns = filled(view, row);
    const months = new Map(
      columns.flatMap((column) => {
        const month = monthOf(view, row, column);
        return month === null ? [] : [[column, month] as const];
      }),
    );
    const average = columns.find((column) => /平均/.test(textOf(view, row, column))) ?? null;
    if (months.size >= LEAST_MONTHS) return { row, months, average };
  }
  return null;
}

function readAcross(view: View, { row: top, months, average }: Across): Said[] {
  const first = Math.min(...months.keys());
  const communityColumn =
    filled(view, top).find((column) => COMMUNITY.test(plain(textOf(view, top, column)))) ?? null;
  let community = '';
  return view.rows
    .filter((row) => row > top)
    .flatMap((row) => {
      community = oneLine(textOf(view, row, communityColumn)) || community;
      const labels = filled(view, row, 1, first - 1).filter((column) => column !== communityColumn);
      const header = plain(labels.map((column) => textOf(view, row, column)).join(''));
      const at = (column: number, when: Said['when']) =>
        saidAt(view, row, column, { community, header, when });
      return [
        ...[...months].flatMap(([column, month]) => at(column, month)),
        ...(average === null ? [] : at(average, 'average')),
      ];
    });
}

function saidAt(view: View, row: number, column: number, said: Omit<Said, 'figure'>): Said[] {
  const place = { sheet: view.grid.sheet, row, column };
  const figure = readFigure(cellAt(view.grid, row, column), place, '人');
  return figure ? [{ ...said, figure }] : [];
}
