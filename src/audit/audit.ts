import type { TableAssessment } from '../assessment';
import { gridNamed, type Snapshot } from '../grid/grid';
import { isKept, readingsOf } from '../sheets/settings-of';
import type { Settings } from '../sheets/settings';
import { belowFloor } from './checks/below-floor';
import { contradictsFacts } from './checks/contradicts-facts';
import { disqualifiedButScored } from './checks/disqualified-but-scored';
import { formPointsMismatch } from './checks/form-points-mismatch';
import { formRuleMismatch } from './checks/form-rule-mismatch';
import { groupOverCap } from './checks/group-over-cap';
import { missingFact } from './checks/missing-fact';
import { notANumber } from './checks/not-a-number';
import { overCap } from './checks/over-cap';
import { reasonFiguresMismatch } from './checks/reason-figures-mismatch';
import { sumMismatch } from './checks/sum-mismatch';
import { unreachableScore } from './checks/unreachable-score';
import type { Finding } from './finding';
import { cellScenes, type CellCheck, type TableCheck } from './scene';

/**
 * In this order; the first that finds something at a score cell speaks for it, so that nothing is told twice: what is
 * no number has no cap, what is above the cap needs no facts to be wrong, and what no facts give contradicts them all.
 * The figures of a reason are compared only where none of these spoke.
 */
const CELL_CHECKS: readonly CellCheck[] = [
  notANumber,
  overCap,
  belowFloor,
  unreachableScore,
  contradictsFacts,
];

const TABLE_CHECKS: readonly TableCheck[] = [
  groupOverCap,
  sumMismatch,
  disqualifiedButScored,
  formPointsMismatch,
  formRuleMismatch,
  missingFact,
];

/** Everything that a careful reviewer would find, table by table, and nothing else. */
export function audit(snapshot: Snapshot, tables: readonly TableAssessment[], settings: Settings): Finding[] {
  return tables.flatMap((assessed) => {
    const grid = gridNamed(snapshot, assessed.table.sheet);
    if (!grid) return [];
    const scene = { assessed, grid, readings: readingsOf(settings, assessed.id) };
    const cells = cellScenes(scene, (item, level) => isKept(settings, assessed.id, item, level));
    const spoken = cells.map((cell) => firstOf(CELL_CHECKS, cell));
    const silent = cells.filter((_, index) => spoken[index] === null);
    return [
      ...spoken.flatMap((finding) => finding ?? []),
      ...reasonFiguresMismatch(scene, silent),
      ...TABLE_CHECKS.flatMap((check) => check(scene, cells)),
    ];
  });
}

function firstOf(checks: readonly CellCheck[], cell: Parameters<CellCheck>[0]): Finding | null {
  for (const check of checks) {
    const finding = check(cell);
    if (finding) return finding;
  }
  return null;
}
