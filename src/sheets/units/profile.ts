import { a1 } from '../../grid/address';
import { cellAt, textAt, type Grid } from '../../grid/grid';
import { BLANK, type Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import { lessThe } from '../../units/careful-sums';
import type { FormGroup } from '../../units/form-groups';
import { cell, type ColumnSpec } from '../page';
import { blockTop, type Block } from './block';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { fixed } from './place-formulas';
import { lastWith, unitChart } from './unit-chart';

/** 序号, 部分, 分值; the unit's score, the average and the difference follow. */
const SECTION = 2;
const POINTS = 3;
const OWN = 4;
const MEAN = 5;
/** The unit is chosen in the row under the title. */
const CHOICE = 3;
const CHART_RIGHT = 8;

/** A ranking that a unit's profile is taken from: its block, the column of names, of the first section, its rows. */
export interface Ranking {
  readonly group: FormGroup;
  readonly block: Block;
  readonly namesIn: number;
  readonly sectionsFrom: number;
  readonly rows: readonly [number, number];
  readonly meanRow: number;
}

/** One unit, which a person chooses, section by section beside the average, and their chart; all of it taken from the ranking above. */
export function profileBlock(ranking: Ranking, title: string, chosen: string | null, top: number): Block {
  const { group, block, namesIn, rows } = ranking;
  const contents = new Map(block.cells.map((one) => [a1(one.row, one.column), one]));
  const namesAt = new Map<string, number>();
  for (let row = rows[1]; row >= rows[0]; row -= 1)
    namesAt.set(String(contents.get(a1(row, namesIn))?.value ?? ''), row);
  const names = [...namesAt.keys()].reverse();
  const name = chosen !== null && namesAt.has(chosen) ? chosen : (names[0] ?? '');
  const first = top + 3;
  const last = first + group.parts.length - 1;
  const shown = { title, rows: [first, last], names: SECTION, below: last, right: CHART_RIGHT } as const;
  const series = [
    { name: SAY.profiledUnit, column: OWN },
    { name: SAY.average, column: MEAN },
  ];
  const charts = unitChart({ ...shown, series });
  const namesArea = { top: rows[0], left: namesIn, bottom: rows[1], right: namesIn };
  const choice = { top: top + 1, left: CHOICE, bottom: top + 1, right: MEAN };
  return {
    top,
    titles: [top],
    columns: COLUMNS,
    cells: [
      ...blockTop(top + 1, '', COLUMNS).filter(({ row }) => row > top + 1),
      cell(top, 1, 'section', { value: title }),
      cell(top + 1, SECTION, 'text', { value: SAY.profiledUnit }),
      cell(top + 1, CHOICE, 'inputText', { value: name }),
      ...group.parts.flatMap((_, at) =>
        sectionRow(ranking, contents, at, first + at, namesAt.get(name) ?? rows[0], a1(top + 1, CHOICE)),
      ),
    ],
    headerRow: top + 2,
    lastUnit: last,
    last: lastWith(charts, last),
    isAside: true,
    merges: [choice],
    charts,
    validations: [{ area: choice, rule: { kind: 'among', area: namesArea }, error: SAY.profiledError }],
  };
}

const COLUMNS: readonly ColumnSpec[] = [
  { header: SAY.headers.number, width: 7 },
  { header: SAY.headers.section, width: 22 },
  { header: SAY.headers.points, width: 11 },
  { header: SAY.profiledUnit, width: 11 },
  { header: SAY.average, width: 11 },
  { header: SAY.difference(SAY.profiledUnit, SAY.average), width: 11 },
];

function sectionRow(
  { group, namesIn, sectionsFrom, rows, meanRow }: Ranking,
  contents: ReadonlyMap<string, Content>,
  at: number,
  row: number,
  unitRow: number,
  choice: string,
): SpecCell[] {
  const column = sectionsFrom + at;
  const valueAt = (from: number) => contents.get(a1(from, column))?.value ?? '';
  const found = `INDEX(${fixed(column, rows)},MATCH(${choice},${fixed(namesIn, rows)},0))`;
  const mean = a1(meanRow, column);
  const own: Content = { formula: `=IFERROR(${found},"")`, value: valueAt(unitRow) };
  const average: Content = { formula: `=IF(${mean}="","",${mean})`, value: valueAt(meanRow) };
  return [
    cell(row, 1, 'center', { value: at + 1 }),
    cell(row, SECTION, 'text', { value: group.parts[at]?.name ?? '' }),
    cell(row, POINTS, 'score', group.parts[at] ? { value: group.parts[at].points } : BLANK),
    cell(row, OWN, 'score', own),
    cell(row, MEAN, 'score', average),
    cell(row, MEAN + 1, 'score', lessThe(own, average, a1(row, OWN), a1(row, MEAN))),
  ];
}

/** A section with its number, its three scores taken from the ranking. */
export function isProfileRow(grid: Grid, row: number): boolean {
  const scores = [OWN, MEAN, MEAN + 1].map((column) => cellAt(grid, row, column));
  return cellAt(grid, row, 1)?.kind === 'number' && scores.every((one) => one?.formula !== undefined);
}

/** The units that people chose, by the title of the profile. */
export function readProfiled(grid: Grid | null): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const row of grid?.cells.keys() ?? []) {
    if (!grid || textAt(grid, row, SECTION) !== SAY.profiledUnit || cellAt(grid, row, 1)) continue;
    chosen.set(textAt(grid, row - 1, 1), textAt(grid, row, CHOICE));
  }
  return chosen;
}
