import type { Assessment, TableAssessment } from '../assessment';
import type { Area } from '../grid/address';
import { gridNamed, type Grid } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { ChartSpec, SheetSpec, SpecCell } from '../grid/sheet-spec';
import { SHEET_MESSAGES } from './messages';
import { STAMP, ownSheetName } from './names';
import { cell, headerCells, heading, linkTo, type ColumnSpec } from './page';
import { partsOf, type Part } from '../units/parts';
import { differenceOf, sumBelow, sumOver } from '../units/sums';

/** Rows that a chart takes. */
const CHART_ROWS = 20;
/** 部分, 分值; the levels follow. */
const LEVELS_FROM = 3;

interface Block {
  readonly cells: readonly SpecCell[];
  readonly chart: ChartSpec;
  /** The table's title, over all columns. */
  readonly title: Area;
  /** Of its header. */
  readonly headerRow: number;
  /** First row below it. */
  readonly next: number;
}

/**
 * 汇总: per table the sections with their points and each level's sum as a live formula over the form's score cells,
 * the differences between neighbouring levels, the total, and a chart of the sections.
 */
export function layOutSummary(assessment: Assessment): SheetSpec {
  const blocks: Block[] = [];
  let row = 3;
  for (const assessed of assessment.tables) {
    const grid = gridNamed(assessment.snapshot, assessed.table.sheet);
    if (!grid) continue;
    const block = blockOf(assessed, grid, row);
    blocks.push(block);
    row = block.next;
  }
  const widest = assessment.tables.reduce<ColumnSpec[]>(
    (most, { table }) => longer(most, columnsFor(table)),
    [],
  );
  const columns = widest.length > 0 ? widest : columnsFor({ levels: [] });
  const top = heading(
    SHEET_MESSAGES.summaryTitle,
    `${STAMP}。${SHEET_MESSAGES.summaryHint}。${SHEET_MESSAGES.remade}`,
    columns,
  );
  const [only, second] = blocks;
  return {
    ...top,
    name: ownSheetName(assessment.snapshot, '汇总'),
    cells: [
      ...top.cells.filter((one) => one.row < 3 || blocks.length === 0),
      ...blocks.flatMap((block) => block.cells),
    ],
    merges: [...top.merges, ...blocks.map(({ title }) => title)],
    validations: [],
    charts: blocks.map(({ chart }) => chart),
    print: {
      landscape: columns.length > 6,
      titleRows: only && !second ? [only.headerRow, only.headerRow] : [1, 2],
      footer: SHEET_MESSAGES.printedFrom(assessment.snapshot.name),
    },
  };
}

function longer(one: ColumnSpec[], other: ColumnSpec[]): ColumnSpec[] {
  return other.length > one.length ? other : one;
}

function columnsFor({ levels }: Pick<TableAssessment['table'], 'levels'>): ColumnSpec[] {
  const names = levels.map(({ name }) => name);
  const differences = names
    .slice(1)
    .map((name, index) => SHEET_MESSAGES.difference(name, names[index] ?? ''));
  return [
    { header: '部分', width: 32 },
    { header: '分值', width: 8 },
    ...names.map((header) => ({ header, width: 13 })),
    ...differences.map((header) => ({ header, width: 15 })),
  ];
}

function blockOf(assessed: TableAssessment, grid: Grid, top: number): Block {
  const { table } = assessed;
  const columns = columnsFor(table);
  const headerRow = top + 1;
  const parts = partsOf(assessed);
  const first = headerRow + 1;
  const last = headerRow + parts.length;
  const sums = parts.map((part, index) => levelSums(assessed, grid, part, first + index));
  const rows = parts.flatMap((part, index) => partCells(assessed, part, sums[index] ?? [], first + index));
  const chartTop = last + 3;
  return {
    cells: [
      cell(top, 1, 'section', { value: table.title }, linkTo(table.sheet, table.area.top, table.area.left)),
      ...headerCells(headerRow, columns),
      ...rows,
      ...totalCells(table.levels.length, parts, sums, [first, last]),
    ],
    chart: chartOf(assessed, [first, last], {
      top: chartTop,
      bottom: chartTop + CHART_ROWS,
      right: Math.max(5, columns.length),
    }),
    title: { top, left: 1, bottom: top, right: columns.length },
    headerRow,
    next: chartTop + CHART_ROWS + 2,
  };
}

function levelSums({ table, items }: TableAssessment, grid: Grid, part: Part, row: number): Content[] {
  const sums = table.levels.map(({ column }) => {
    const rows = items.filter(({ item }) => part.items.has(item.ordinal)).map(({ item }) => item.rows[0]);
    return sumOver(grid, rows, column);
  });
  return [...sums, ...differences(sums, row)];
}

/** Each level less the one below it. */
function differences(sums: readonly Content[], row: number): Content[] {
  return sums.slice(1).flatMap((higher, index) => {
    const lower = sums[index];
    const columns = [LEVELS_FROM + index + 1, LEVELS_FROM + index] as const;
    return lower ? [differenceOf(higher, lower, row, columns)] : [];
  });
}

function partCells(
  { table }: TableAssessment,
  part: Part,
  sums: readonly Content[],
  row: number,
): SpecCell[] {
  const link =
    part.row === null
      ? undefined
      : linkTo(table.sheet, part.row, table.columns.section ?? table.columns.item);
  return [
    cell(row, 1, link === undefined ? 'text' : 'link', { value: part.name }, link),
    cell(row, 2, 'score', { value: part.points }),
    ...sums.map((content, index) => cell(row, LEVELS_FROM + index, 'score', content)),
  ];
}

function totalCells(
  levels: number,
  parts: readonly Part[],
  sums: readonly (readonly Content[])[],
  [first, last]: readonly [number, number],
): SpecCell[] {
  const row = last + 1;
  const points = parts.map((part): Content => ({ value: part.points }));
  const totals = Array.from({ length: levels }, (_, index) =>
    sumBelow(
      sums.flatMap((of) => of[index] ?? []),
      LEVELS_FROM + index,
      first,
      last,
    ),
  );
  return [
    cell(row, 1, 'total', { value: SHEET_MESSAGES.subtotal }),
    ...[sumBelow(points, 2, first, last), ...totals, ...differences(totals, row)].map((content, index) =>
      cell(row, 2 + index, 'total', content),
    ),
  ];
}

function chartOf(
  { table }: TableAssessment,
  [first, last]: readonly [number, number],
  at: { top: number; bottom: number; right: number },
): ChartSpec {
  const column = (left: number) => ({ top: first, left, bottom: last, right: left });
  return {
    title: SHEET_MESSAGES.chartTitle(table.title),
    categories: column(1),
    series: table.levels.map(({ name }, index) => ({ name, values: column(LEVELS_FROM + index) })),
    at: { ...at, left: 1 },
  };
}
