import type { Assessment } from '../assessment';
import type { Snapshot } from '../grid/grid';
import type { EditGroup, EditPlan } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { layOutBasis } from '../sheets/basis';
import { basisPages, type BasisPage } from '../sheets/basis-pages';
import { ownSheet, ownSheetName } from '../sheets/names';
import { layOutOverviewProblems, type FileFindings } from '../sheets/overview-problems';
import {
  kindsFor,
  layOutUnitSheets,
  UNIT_SHEETS,
  unitsBySheet,
  type Profiled,
} from '../sheets/units/unit-sheets';
import { resultsOf } from '../units/results-of';
import type { UnitResult } from '../units/unit-result';
import { putOwn, restsOn } from './plan-parts';

/** What one workbook of several adds to the sheets over all of them. Plain data: it travels between threads. */
export interface FileResults {
  readonly results: readonly UnitResult[];
  readonly problems: FileFindings;
  readonly basis: readonly BasisPage[];
}

/** `name`: what the file is called on the sheets; "" for the workbook that they are made in. */
export function fileResults(assessment: Assessment, name: string): FileResults {
  const ignored = assessment.ignored.map((one) => ({
    ...one,
    why: assessment.settings.ignored.get(one.key) ?? '',
  }));
  return {
    results: resultsOf(assessment, name),
    problems: { file: name, findings: assessment.findings, ignored },
    basis: basisPages(assessment, name),
  };
}

interface OverviewOptions {
  /** That workbook, where its own tables are counted too, as live formulas. */
  readonly own?: Assessment | null;
  /** Where the pages of 计分依据 are told that were not given. */
  readonly elsewhere?: readonly string[];
  readonly profiled?: Profiled;
}

/**
 * Sums, places, grades, findings and what scores rest on, of several files, in another workbook; what people wrote there
 * on these sheets stays.
 */
export function makeOverview(
  before: Snapshot,
  files: readonly FileResults[],
  { own = null, elsewhere = [], profiled }: OverviewOptions = {},
): EditPlan {
  const all = own ? [fileResults(own, ''), ...files] : files;
  const results = all.flatMap((file) => file.results);
  const unitOf = unitsBySheet(before, results);
  const problems = layOutOverviewProblems(
    all.map((file) => file.problems),
    unitOf,
    ownSheet(before, '问题清单'),
  );
  const pages = all.flatMap((file) => file.basis);
  return {
    fingerprints: restsOn({ snapshot: before }, own?.tables ?? [], [...UNIT_SHEETS, '问题清单', '计分依据']),
    groups: [
      put(before, '汇总', layOutUnitSheets(before, results, kindsFor(results), profiled)),
      put(before, '问题清单', [{ ...problems, name: ownSheetName(before, '问题清单') }]),
      put(before, '计分依据', [layOutBasis(before, pages, unitOf, elsewhere)]),
    ],
  };
}

/** 计分依据 alone, in a workbook beside the one of the sums. `unitOf`: as that one names the units. */
export function makeBasis(
  before: Snapshot,
  pages: readonly BasisPage[],
  unitOf: (file: string, sheet: string) => string,
  here: string,
): EditPlan {
  const sheet = layOutBasis(before, pages, unitOf, [here]);
  return {
    fingerprints: restsOn({ snapshot: before }, [], ['计分依据']),
    groups: [put(before, '计分依据', [sheet])],
  };
}

function put(before: Snapshot, id: string, sheets: readonly SheetSpec[]): EditGroup {
  return { id, title: id, edits: sheets.map((sheet) => putOwn(before, sheet)) };
}
