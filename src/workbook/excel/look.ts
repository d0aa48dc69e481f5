import { areaText, type Area } from '../../grid/address';
import { printOf } from '../../grid/fingerprint';
import type { Cell, Grid } from '../../grid/grid';
import type { Edit, EditPlan, Fingerprint } from '../../grid/plan';
import type { Bilingual } from '../../text/bilingual';
import { refusals } from '../refusals';
import { matrixOf, rangeOf, readAreas, type Wanted } from './areas';
import { askCriteria, askFiltered, takeCriteria } from './filters';
import { requestMarks } from './marks';
import { keyOf, targetKey, type Present, type PresentSheet, type Target } from './present';
import { requestUsed, usedArea } from './used';
import { readShape, type Shape } from './shape';
import { OBJECT_BYTES, Waiting } from './waiting';

/** What stands in the workbook just before writing, and the sentence about what the plan rests on and is no longer so. */
export interface Looked {
  readonly present: Present;
  readonly stale: Bilingual | null;
}

/**
 * Looks at everything that a plan needs to know. At most four syncs: sheets and names; charts, filters, marks, formats
 * and locks; the marks' formulas; at last the cells that the plan rests on and those that it writes, so that the very next
 * sync is the first that writes. One more for each further 10,000 cells to read, and for each further 3,000 that are
 * written one by one.
 */
export async function look(context: Excel.RequestContext, plan: EditPlan): Promise<Looked> {
  const shape = await readShape(context);
  const edits = plan.groups.flatMap((group) => group.edits);
  const going = sheetsOf(shape, edits, goingSheet).map(askGoing);
  const marked = sheetsOf(shape, edits, markedSheet).map(([key, { sheet }]) => ({
    key,
    request: requestMarks(sheet),
  }));
  const targets = await askTargets(context, shape, edits);
  if (going.length + marked.length + targets.length > 0) await context.sync();
  if (marked.length > 0) {
    marked.forEach(({ request }) => request.requestFormulas());
    await context.sync();
  }
  const standing = going.map((one) => ({
    ...one,
    area: usedArea(one.used),
    criteria: askCriteria(one.filter),
  }));
  const ground = plan.fingerprints.map((expected) => askGround(shape, expected));
  await readAreas(context, [...standing, ...ground, ...targets].flatMap(wantedOf));
  const present: Present = {
    ...shape,
    charts: new Map(going.map(({ key, sheet }) => [key, sheet.charts.items])),
    marks: new Map(marked.map(({ key, request }) => [key, request.take()])),
    targets: new Map(targets.map((one) => [one.key, targetOf(one)])),
    standing: new Map(
      standing.map(({ key, area, cells, criteria }) => [
        key,
        { area, cells, filter: takeCriteria(criteria) },
      ]),
    ),
  };
  return { present, stale: firstStale(ground) };
}

function goingSheet(edit: Edit): string | null {
  if (edit.kind === 'put-sheet') return edit.sheet.name;
  return edit.kind === 'remove-sheet' ? edit.sheet : null;
}

function markedSheet(edit: Edit): string | null {
  return edit.kind === 'put-marks' ? edit.sheet : null;
}

/** The sheets of the workbook that edits name, each once. */
function sheetsOf(
  shape: Shape,
  edits: readonly Edit[],
  named: (edit: Edit) => string | null,
): [string, PresentSheet][] {
  const names = edits.map(named).filter((name) => name !== null);
  const keys = new Set(names.map(keyOf));
  return [...shape.sheets].filter(([key]) => keys.has(key));
}

type Cells = Map<number, Map<number, Cell>>;

function askGoing([key, { sheet }]: [string, PresentSheet]) {
  sheet.charts.load('items/id');
  const cells: Cells = new Map();
  return { key, sheet, used: requestUsed(sheet), filter: askFiltered(sheet), cells };
}

function askGround(shape: Shape, expected: Fingerprint) {
  const cells: Cells = new Map();
  return { expected, sheet: shape.sheets.get(keyOf(expected.sheet))?.sheet, area: expected.area, cells };
}

type Asked = ReturnType<typeof askTarget>[number];

async function askTargets(context: Excel.RequestContext, shape: Shape, edits: readonly Edit[]) {
  const waiting = new Waiting(context);
  const targets: Asked[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'set-cell') continue;
    await waiting.makeRoom(OBJECT_BYTES);
    targets.push(...askTarget(shape, edit));
  }
  return targets;
}

function askTarget(shape: Shape, { sheet: name, row, column }: Extract<Edit, { kind: 'set-cell' }>) {
  const known = shape.sheets.get(keyOf(name));
  if (!known) return [];
  const area: Area = { top: row, left: column, bottom: row, right: column };
  const range = rangeOf(known.sheet, area);
  range.load('numberFormat');
  const lock = known.isProtected ? range.format.protection : null;
  lock?.load('locked');
  const cells: Cells = new Map();
  return [{ key: targetKey(name, row, column), sheet: known.sheet, area, cells, range, lock }];
}

/** What is on no sheet of the workbook, or on an empty one, is not asked for. */
function wantedOf(one: { sheet: Excel.Worksheet | undefined; area: Area | null; cells: Cells }): Wanted[] {
  const { sheet, area, cells } = one;
  return sheet && area ? [{ sheet, area, cells }] : [];
}

function targetOf({ area, cells, range, lock }: Asked): Target {
  return {
    cell: cells.get(area.top)?.get(area.left) ?? null,
    format: String(matrixOf(range.numberFormat)[0]?.[0] ?? 'General'),
    isLocked: lock !== null && lock.locked,
  };
}

function firstStale(ground: readonly ReturnType<typeof askGround>[]): Bilingual | null {
  const stale = ground.find(({ sheet, expected, cells }) => {
    const grid: Grid = { ...NO_GRID, sheet: expected.sheet, cells };
    return !sheet || printOf(grid, expected.area) !== expected.print;
  });
  return stale ? refusals.changedMeanwhile(stale.expected.sheet, areaText(stale.area)) : null;
}

const NO_GRID: Omit<Grid, 'sheet' | 'cells'> = {
  visibility: 'visible',
  merges: null,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
};
