import { cellAt, type Grid } from '../../grid/grid';
import type { SpecCell, Validation } from '../../grid/sheet-spec';
import { endsOf } from '../../units/grade';
import type { GradeScheme, GradeStep } from '../../units/scheme';
import { squeezed } from '../headed';
import { cell, headerCells } from '../page';
import { endFormula, type ScoreColumn } from './grade-formulas';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';

const H = SAY.headers;
const HEADERS = [H.grade, H.least, H.share, H.count, H.end] as const;

/** The rows of the steps of a standard whose title stands in row `top`. */
export function schemeRows({ steps }: GradeScheme, top: number): readonly [number, number] {
  return [top + 2, top + 1 + steps.length];
}

/** A row a grade: its name, its line, its quotas, all for people to set; and the last place that gets it. */
export function schemeCells(
  title: string,
  { name, steps }: GradeScheme,
  top: number,
  scores: ScoreColumn & { readonly totals: readonly number[] },
): SpecCell[] {
  const ends = endsOf(scores.totals, steps);
  return [
    cell(top, 1, 'section', { value: SAY.scheme(title, name) }),
    ...headerCells(
      top + 1,
      HEADERS.map((header) => ({ header, width: 0 })),
    ),
    ...steps.flatMap((step, index) => {
      const row = top + 2 + index;
      const limits = [step.least, step.share, step.count];
      return [
        cell(row, 1, 'input', { value: step.name }),
        ...limits.map((value, at) =>
          cell(row, 2 + at, step.isRest ? 'center' : 'input', { value: step.isRest ? SAY.noPlace : value }),
        ),
        cell(row, 5, 'center', { formula: endFormula(step, index, row, scores), value: ends[index] ?? '' }),
      ];
    }),
  ];
}

/** What the documents demand beside points, and where it stands. */
export function schemeWords({ conditions, vetoes, source }: GradeScheme): string[] {
  return [
    ...(conditions.length > 0
      ? [SAY.conditions, ...conditions.map((words, at) => `　${at + 1}. ${words}`)]
      : []),
    ...(vetoes.length > 0 ? [`${SAY.vetoes}${vetoes.join('；')}`] : []),
    `${SAY.source}${source}`,
  ];
}

export function schemeValidations(scheme: GradeScheme, top: number): Validation[] {
  const [first, last] = schemeRows(scheme, top);
  const bottom = scheme.steps.at(-1)?.isRest ? last - 1 : last;
  if (bottom < first) return [];
  const column = (left: number, max: number, kind: 'decimal' | 'whole'): Validation => ({
    area: { top: first, left, bottom, right: left },
    rule: { kind, min: 0, max },
    error: SAY.numberError,
  });
  return [column(2, 10_000, 'decimal'), column(3, 100, 'decimal'), column(4, 100_000, 'whole')];
}

/** What people set on 等次, by the title that its standard stands under. */
export function readSteps(grid: Grid | null): ReadonlyMap<string, readonly GradeStep[]> {
  const found = new Map<string, GradeStep[]>();
  let steps: GradeStep[] | null = null;
  let title = '';
  for (const row of grid ? [...grid.cells.keys()].sort((one, other) => one - other) : []) {
    const texts = HEADERS.map((_, at) => squeezed(textIn(grid, row, at + 1)));
    if (HEADERS.every((header, at) => texts[at] === squeezed(header))) found.set(title, (steps = []));
    else if (isBehindSteps(textIn(grid, row, 1))) steps = null;
    else if (isStep(grid, row)) steps?.push(stepIn(grid, row));
    title = textIn(grid, row, 1);
  }
  return found;
}

/** What the documents demand, or where it stands. */
function isBehindSteps(text: string): boolean {
  return [SAY.conditions, SAY.vetoes, SAY.source].some((words) => text.startsWith(words));
}

/** A grade has its last place as a formula, which shows nothing as long as nothing is set; or a person set something. */
function isStep(grid: Grid | null, row: number): boolean {
  const cells = [2, 3, 4, 5].flatMap((column) => (grid && cellAt(grid, row, column)) ?? []);
  return cells.some(({ formula, kind, text }) => {
    return formula !== undefined || kind === 'number' || text.trim() === SAY.noPlace;
  });
}

/** A row that has the last place as a formula, and beside it nothing but numbers. */
export function isStepOfOurs(grid: Grid, row: number): boolean {
  const limits = [2, 3, 4].map((column) => cellAt(grid, row, column));
  const isFilledIn = limits.every((one) => one === null || one.kind === 'number' || one.text === SAY.noPlace);
  return isFilledIn && cellAt(grid, row, 5)?.formula !== undefined;
}

function stepIn(grid: Grid | null, row: number): GradeStep {
  const number = (column: number) => {
    const value = grid && cellAt(grid, row, column)?.value;
    return typeof value === 'number' ? value : null;
  };
  const isRest = textIn(grid, row, 2) === SAY.noPlace;
  return { name: textIn(grid, row, 1).trim(), least: number(2), share: number(3), count: number(4), isRest };
}

function textIn(grid: Grid | null, row: number, column: number): string {
  return (grid && cellAt(grid, row, column)?.text) ?? '';
}
