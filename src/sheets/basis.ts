import { a1 } from '../grid/address';
import type { Snapshot } from '../grid/grid';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import type { BasisItem, BasisPage, BasisTotal } from './basis-pages';
import { SHEET_MESSAGES } from './messages';
import { STAMP, ownSheet, ownSheetName } from './names';
import { FIRST_ROW, HEADER_ROW, cell, heading, linkTo, rowOf } from './page';
import { keyed, withNotes } from './units/keyed';
import { UNIT_SHEET_MESSAGES } from './units/messages';

const COLUMNS = [
  { header: '评分项', width: 26 },
  { header: '分值', width: 6 },
  { header: '计分列', width: 10 },
  { header: '单元格', width: 8 },
  { header: '条文', width: 30 },
  { header: '佐证', width: 21 },
  { header: '计算', width: 21 },
  { header: '该条得分', width: 9 },
  { header: '本项可能得分', width: 10 },
  { header: '现填', width: 7 },
  { header: '状态', width: 9 },
] as const;

/** A score, a clause, a total. */
const BEAR = [
  ['计分列', '单元格', '状态'],
  ['条文', '该条得分'],
  ['评分项', '计分列', '现填'],
] as const;

/** Tables on one sheet. Some 1,200 cells each: more of them would be minutes of Excel's time to write, and again to open. */
export const MOST_PAGES = 200;

/** Whose a page is; "" where nothing names the unit. */
type UnitOf = (file: string, sheet: string) => string;

/**
 * 计分依据: a clause a row, under its item and the levels that rest on it, in the words of the form: what the score rests on. Each unit begins
 * a page, to be printed and signed by itself. `elsewhere`: where the tables are told that stand on no page here, a line each.
 */
export function layOutBasis(
  snapshot: Snapshot,
  all: readonly BasisPage[],
  unitOf: UnitOf,
  elsewhere: readonly string[] = [],
): SheetSpec {
  const pages = all.slice(0, MOST_PAGES);
  const left = all.slice(MOST_PAGES).map(({ file, sheet, title }) => {
    return SHEET_MESSAGES.basisOf(unitOf(file, sheet), title, file);
  });
  const subtitle = `${STAMP}。${SHEET_MESSAGES.basisHint}。${SHEET_MESSAGES.besideKept}。`;
  const top = heading(SHEET_MESSAGES.basisTitle, subtitle, COLUMNS);
  const sheet: Laid = {
    cells: [...top.cells],
    merges: [...top.merges],
    heights: { ...top.heights },
    breaks: [],
  };
  let row = FIRST_ROW;
  if (pages.length === 0) row = addLines(sheet, [SHEET_MESSAGES.noTables], row);
  row = addLines(sheet, elsewhere, row);
  if (left.length > 0) row = addLines(sheet, [SHEET_MESSAGES.tooManyPages(left.length, MOST_PAGES)], row);
  const first = row;
  for (const page of pages) {
    if (row > first) sheet.breaks.push(row);
    row = addPage(sheet, page, unitOf(page.file, page.sheet), row);
  }
  if (left.length > 0) addLines(sheet, [SHEET_MESSAGES.leftOut, ...left], row + 1);
  const { breaks, ...laid } = sheet;
  const spec: SheetSpec = {
    ...laid,
    name: ownSheetName(snapshot, '计分依据'),
    widths: top.widths,
    freeze: { rows: HEADER_ROW, columns: 1 },
    validations: [],
    charts: [],
    print: {
      landscape: true,
      titleRows: [HEADER_ROW, HEADER_ROW],
      breaks,
      footer: SHEET_MESSAGES.printedFrom(snapshot.name),
    },
  };
  const known = { ...keyed(spec, ['评分项', '计分列', '条文']), isSectioned: true, bear: BEAR };
  return withNotes(known, ownSheet(snapshot, '计分依据'));
}

interface Laid {
  readonly cells: SpecCell[];
  readonly merges: SheetSpec['merges'][number][];
  readonly heights: Record<number, number>;
  readonly breaks: number[];
}

/** Words over all columns, a row each. The row behind them. */
function addLines(sheet: Laid, lines: readonly string[], top: number): number {
  lines.forEach((value, index) => {
    sheet.cells.push(cell(top + index, 1, 'formNote', { value }));
    sheet.merges.push({ top: top + index, left: 1, bottom: top + index, right: COLUMNS.length });
  });
  return top + lines.length;
}

/** The row behind it. */
function addPage(sheet: Laid, page: BasisPage, unit: string, top: number): number {
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right: COLUMNS.length });
  const lines = [
    ...page.items.flatMap((item) => linesOf(page, item)),
    ...page.totals.map((total) => totalLine(total)),
  ];
  const signed = top + lines.length + 1;
  sheet.cells.push(
    cell(top, 1, 'section', { value: SHEET_MESSAGES.basisOf(unit, page.title, page.file) }),
    ...lines.flatMap((line, index) => rowOf(top + 1 + index, line)),
    cell(signed, 1, 'formNote', { value: UNIT_SHEET_MESSAGES.signatures }),
  );
  sheet.merges.push(across(top), across(signed));
  sheet.heights[signed] = 30;
  return signed + 1;
}

type Line = Parameters<typeof rowOf>[1];

/** Its clauses, and beside them the levels that rest on them; the item's own columns stand in the first line. */
function linesOf({ file, sheet }: BasisPage, { item, points, possible, clauses, scores }: BasisItem): Line[] {
  return Array.from({ length: Math.max(clauses.length, scores.length) }, (_, index): Line => {
    const own = <T>(value: T): T | null => (index === 0 ? value : null);
    const [clause, score] = [clauses[index], scores[index]];
    const place = score ? a1(score.row, score.column) : null;
    return [
      ['text', own(item)],
      ['center', own(points)],
      ['center', score?.level ?? null],
      file === '' && score ? ['link', place, linkTo(sheet, score.row, score.column)] : ['center', place],
      ['text', clause?.words ?? null],
      ['text', clause?.facts ?? null],
      ['text', clause?.because ?? null],
      ['literal', clause?.possible ?? null],
      ['literal', own(possible)],
      ['center', score?.entered ?? null],
      ['center', score?.status ?? null],
    ];
  });
}

function totalLine({ level, points, entered, missing }: BasisTotal): Line {
  const blank: Line = Array.from({ length: 6 }, () => ['total', null]);
  return [
    ['total', UNIT_SHEET_MESSAGES.total],
    ['total', points],
    ['total', level],
    ...blank,
    ['total', entered],
    ['total', missing > 0 ? SHEET_MESSAGES.missingScores(missing) : null],
  ];
}
