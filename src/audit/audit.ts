import type { Assessment, TableAssessment } from '../assessment';
import { gridNamed, type Snapshot } from '../grid/grid';
import { isKept, readingsOf } from '../sheets/settings-of';
import type { Settings } from '../sheets/settings';
import { ambiguousRule } from './checks/ambiguous-rule';
import { belowFloor } from './checks/below-floor';
import { cellClaimedTwice } from './checks/cell-claimed-twice';
import { cellError } from './checks/cell-error';
import { contradictsFacts } from './checks/contradicts-facts';
import { deductionWithoutReason } from './checks/deduction-without-reason';
import { disqualifiedButScored } from './checks/disqualified-but-scored';
import { duplicateNumber } from './checks/duplicate-number';
import { formPointsMismatch } from './checks/form-points-mismatch';
import { formRuleMismatch } from './checks/form-rule-mismatch';
import { groupOverCap } from './checks/group-over-cap';
import { impossibleFact } from './checks/impossible-fact';
import { itemAdded } from './checks/item-added';
import { itemMissing } from './checks/item-missing';
import { itemMoved } from './checks/item-moved';
import { levelGap } from './checks/level-gap';
import { levelWithoutFacts } from './checks/level-without-facts';
import { missingFact } from './checks/missing-fact';
import { notANumber } from './checks/not-a-number';
import { numberAsText } from './checks/number-as-text';
import { oddStep } from './checks/odd-step';
import { officialPointsChanged } from './checks/official-points-changed';
import { officialTextChanged } from './checks/official-text-changed';
import { overCap } from './checks/over-cap';
import { reasonFiguresMismatch } from './checks/reason-figures-mismatch';
import { reasonWithoutDeduction } from './checks/reason-without-deduction';
import { scoreMissing } from './checks/score-missing';
import { stale } from './checks/stale';
import { sumMismatch } from './checks/sum-mismatch';
import { unreachableScore } from './checks/unreachable-score';
import type { Finding } from './finding';
import { cellScenes, type CellCheck, type TableCheck } from './scene';

/**
 * In this order; the first that finds something at a score cell speaks for it, so that nothing is told twice: what is
 * no number has no cap, what is above the cap needs no facts to be wrong, and what no facts give contradicts them all.
 */
const CELL_CHECKS: readonly CellCheck[] = [
  cellError,
  notANumber,
  overCap,
  belowFloor,
  stale,
  unreachableScore,
  contradictsFacts,
];

/** Look only at cells where none of those spoke. */
const CHECKS_OF_THE_REST: readonly TableCheck[] = [reasonFiguresMismatch, reasonWithoutDeduction, oddStep];

const TABLE_CHECKS: readonly TableCheck[] = [
  groupOverCap,
  cellClaimedTwice,
  numberAsText,
  scoreMissing,
  sumMismatch,
  disqualifiedButScored,
  deductionWithoutReason,
  levelGap,
  levelWithoutFacts,
  impossibleFact,
  formPointsMismatch,
  formRuleMismatch,
  ambiguousRule,
  officialPointsChanged,
  officialTextChanged,
  itemMissing,
  itemAdded,
  itemMoved,
  duplicateNumber,
  missingFact,
];

/**
 * Everything that a careful reviewer would find, table by table, and nothing else. It comes in small parts, one a check: who waits for it
 * may look up in between.
 */
export function* auditing(
  snapshot: Snapshot,
  tables: readonly TableAssessment[],
  settings: Settings,
  log: Assessment['log'],
): Generator<readonly Finding[], void, void> {
  for (const assessed of tables) {
    const grid = gridNamed(snapshot, assessed.table.sheet);
    if (!grid) continue;
    const isRepeated = isBehindItsLike(tables, assessed);
    const scene = { assessed, grid, readings: readingsOf(settings, assessed.id), settings, log, isRepeated };
    const cells = cellScenes(scene, (item, level) => isKept(settings, assessed.id, item, level));
    const spoken = cells.map((cell) => firstOf(CELL_CHECKS, cell));
    yield spoken.flatMap((finding) => finding ?? []);
    const silent = cells.filter((_, index) => spoken[index] === null);
    for (const check of CHECKS_OF_THE_REST) yield check(scene, silent);
    for (const check of TABLE_CHECKS) yield check(scene, cells);
  }
}

function isBehindItsLike(tables: readonly TableAssessment[], { id, form }: TableAssessment): boolean {
  const first = tables.find((other) => form !== null && other.form?.id === form.id);
  return first !== undefined && first.id !== id;
}

function firstOf(checks: readonly CellCheck[], cell: Parameters<CellCheck>[0]): Finding | null {
  for (const check of checks) {
    const finding = check(cell);
    if (finding) return finding;
  }
  return null;
}
