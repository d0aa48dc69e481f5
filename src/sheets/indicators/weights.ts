import type { Grid } from '../../grid/grid';
import type { Content } from '../../grid/plan';
import type { SheetSpec, Validation } from '../../grid/sheet-spec';
import { RANKING_MESSAGES } from '../../indicators/messages';
import type { Measured } from '../../indicators/measured';
import { OFFERED, weightOf, type Scoring } from '../../indicators/scoring';
import { findHeader, rowsBelow, saidIn } from '../headed';
import { STAMP } from '../names';
import { cell, FIRST_ROW, HEADER_ROW, filterOver, heading, linkTo } from '../page';
import { keyed, type KeyedSheet } from '../units/keyed';
import { UNIT_SHEET_MESSAGES } from '../units/messages';
import { INDICATOR_SHEET_MESSAGES as SAY } from './messages';
import type { IndicatorScene } from './scene';

const H = SAY.headers;
const COLUMNS = [
  { header: H.area, width: 20 },
  { header: H.indicator, width: 46 },
  { header: H.unitOfMeasure, width: 10 },
  { header: H.value, width: 20 },
  { header: UNIT_SHEET_MESSAGES.headers.note, width: 20 },
] as const;
const VALUE_COLUMN = 4;

/** One row of 指标权重: what it is about, and what counts. `key` of a measure, or one of ours. */
interface Row {
  readonly key: string;
  readonly area: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number | string | null;
}

/** 指标权重: a weight a measure, and how 完成率 is counted; all for people to set. */
export function layOutWeights(scene: IndicatorScene): KeyedSheet {
  const rows = rowsOf(scene);
  const top = heading(SAY.weightsTitle, `${STAMP}。${SAY.weightsHint}。`, COLUMNS);
  const spec: SheetSpec = {
    ...top,
    name: scene.nameOf('指标权重'),
    cells: [
      ...top.cells,
      ...rows.flatMap(({ area, name, unit, value }, index) => {
        const row = FIRST_ROW + index;
        return [
          cell(row, 1, 'center', { value: area }),
          cell(row, 2, 'text', { value: name }),
          cell(row, 3, 'center', { value: unit }),
          cell(row, VALUE_COLUMN, 'input', { value }),
          cell(row, 5, 'input', { value: null }),
        ];
      }),
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(rows.length, COLUMNS.length),
    validations: validationsOf(rows),
    charts: [],
    print: { landscape: false, titleRows: [HEADER_ROW, HEADER_ROW], footer: scene.footer },
  };
  return keyed(spec, [H.area, H.indicator]);
}

function validationsOf(rows: readonly Row[]): Validation[] {
  const area = (from: number, to: number) => ({
    top: FIRST_ROW + from,
    left: VALUE_COLUMN,
    bottom: FIRST_ROW + to,
    right: VALUE_COLUMN,
  });
  const last = rows.length - 1;
  const values = Object.values(RANKING_MESSAGES.lower);
  return [
    {
      area: area(0, last - 1),
      rule: { kind: 'decimal', min: 0, max: 1e6 },
      error: SAY.weightError,
    },
    { area: area(last, last), rule: { kind: 'list', values }, error: SAY.lowerError },
  ];
}

const CAP = 'cap';
const LOWER = 'lower';

function rowsOf({ measures, grades, scoring }: IndicatorScene): Row[] {
  const ours = (key: string, name: string, value: Row['value'], unit = '') => ({
    key,
    area: SAY.rules,
    name,
    unit,
    value,
  });
  return [
    ...measures.map((one) => ({
      key: one.key,
      area: one.area ?? SAY.others,
      name: one.name,
      unit: one.unit,
      value: weightOf(one, scoring) || null,
    })),
    ...grades.map((grade) =>
      ours(`grade:${grade}`, SAY.grade(grade), scoring.grades.get(grade) ?? null, '%'),
    ),
    ours(CAP, SAY.cap, scoring.cap, '%'),
    ours(LOWER, SAY.lower, RANKING_MESSAGES.lower[scoring.lower]),
  ];
}

/** Where a formula finds what 指标权重 says: by a measure's key, a grade, or how 完成率 is counted. */
export function weightPlaces(scene: IndicatorScene) {
  const rows = rowsOf(scene).map(({ key }) => key);
  const sheet = scene.nameOf('指标权重');
  const at = (key: string) => linkTo(sheet, FIRST_ROW + rows.indexOf(key), VALUE_COLUMN);
  return {
    weight: at,
    grade: (grade: string) => at(`grade:${grade}`),
    cap: at(CAP),
    lower: at(LOWER),
  };
}

export type WeightPlaces = ReturnType<typeof weightPlaces>;

/** What people set on 指标权重 for these measures; what is offered where there is no such sheet. */
export function readScoring(
  grid: Grid | null,
  measures: readonly Measured[],
  grades: readonly string[],
): Scoring {
  const said = grid && readRows(grid);
  if (!said) return OFFERED;
  const numbers = (found: Iterable<readonly [string, Content['value'] | undefined]>, blank: number | null) =>
    new Map(
      [...found].flatMap(([key, value]): [string, number][] => {
        const number = typeof value === 'number' && value >= 0 ? value : value === null ? blank : null;
        return number === null ? [] : [[key, number]];
      }),
    );
  const measureRows = measures.map(
    ({ key, area, name }) => [key, said.get(rowKey(area ?? SAY.others, name))] as const,
  );
  const gradeRows = grades.map((grade) => [grade, said.get(rowKey(SAY.rules, SAY.grade(grade)))] as const);
  const cap = said.get(rowKey(SAY.rules, SAY.cap));
  const lower = said.get(rowKey(SAY.rules, SAY.lower));
  return {
    weights: numbers(measureRows, 0),
    cap: typeof cap === 'number' || cap === null ? cap : OFFERED.cap,
    lower: lower === RANKING_MESSAGES.lower.less ? 'less' : 'turned',
    grades: numbers(gradeRows, null),
  };
}

function rowKey(area: string, name: string): string {
  return `${area}|${name}`;
}

/** Row → its value; null for a blank. */
function readRows(grid: Grid): Map<string, Content['value']> | null {
  const headed = findHeader(grid, [H.area, H.indicator, H.value]);
  if (!headed) return null;
  return new Map(
    rowsBelow(headed).map((row) => [
      rowKey(saidIn(row, H.area), saidIn(row, H.indicator)),
      row.cells.get(H.value)?.value ?? null,
    ]),
  );
}
