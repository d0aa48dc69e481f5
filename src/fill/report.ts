import type { Assessment } from '../assessment';
import type { EditPlan } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { layOutBasis } from '../sheets/basis';
import { layOutProblems } from '../sheets/problems';
import { layOutSummary } from '../sheets/summary';
import { restsOn } from './plan-parts';

/** The sheets that are made anew each time. */
export type ReportSheet = '汇总' | '问题清单' | '计分依据';

const LAY_OUT: Readonly<Record<ReportSheet, (assessment: Assessment) => SheetSpec>> = {
  汇总: layOutSummary,
  问题清单: layOutProblems,
  计分依据: layOutBasis,
};

/** Makes the sheets, or makes them anew; each is a group of its own. */
export function makeSummary(assessment: Assessment, sheets: readonly ReportSheet[]): EditPlan {
  return {
    fingerprints: restsOn(assessment, assessment.tables, []),
    groups: sheets.map((kind) => ({
      id: kind,
      title: kind,
      edits: [{ kind: 'put-sheet', sheet: LAY_OUT[kind](assessment) }],
    })),
  };
}
