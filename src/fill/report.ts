import type { Assessment } from '../assessment';
import type { Edit, EditGroup, EditPlan } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { layOutBasis } from '../sheets/basis';
import { basisPages } from '../sheets/basis-pages';
import {
  INDICATOR_SHEETS,
  indicatorKinds,
  layOutIndicatorSheets,
} from '../sheets/indicators/indicator-sheets';
import {
  COMMUNITY_SHEETS,
  communityKinds,
  layOutCommunitySheets,
  type CommunitySheet,
} from '../sheets/communities/community-sheets';
import { layOutProblems } from '../sheets/problems';
import {
  UNIT_SHEETS,
  kindsFor,
  layOutUnitSheets,
  unitsBySheet,
  type Profiled,
  type UnitSheet,
} from '../sheets/units/unit-sheets';
import { resultsOf } from '../units/results-of';
import { putOwn, restsOn } from './plan-parts';

/** The sheets that are made anew each time, in the order in which they are put. */
export const REPORT_SHEETS = [
  ...UNIT_SHEETS,
  ...INDICATOR_SHEETS,
  ...COMMUNITY_SHEETS,
  '问题清单',
  '计分依据',
] as const;
export type ReportSheet = (typeof REPORT_SHEETS)[number];

/** Makes the sheets, or makes them anew. Those of the units refer to each other: they are one group. */
export function makeSummary(
  assessment: Assessment,
  sheets: readonly ReportSheet[],
  profiled?: Profiled,
): EditPlan {
  const kinds = UNIT_SHEETS.filter((kind) => sheets.includes(kind));
  const groups = [
    ...(kinds.length > 0
      ? [{ id: '汇总', title: '汇总', edits: unitEdits(assessment, kinds, profiled) }]
      : []),
    ...(INDICATOR_SHEETS.some((kind) => sheets.includes(kind)) ? indicatorGroups(assessment) : []),
    ...communityGroups(
      assessment,
      COMMUNITY_SHEETS.filter((kind) => sheets.includes(kind)),
    ),
    ...(sheets.includes('问题清单') ? [groupOf(assessment, '问题清单', layOutProblems(assessment))] : []),
    ...(sheets.includes('计分依据') ? [groupOf(assessment, '计分依据', basisOf(assessment))] : []),
  ];
  const months = assessment.communities.map((one) => ({ table: one.months }));
  const tables = [...assessment.tables, ...assessment.indicators, ...months];
  const lists = (['问题清单', '计分依据'] as const).filter((kind) => sheets.includes(kind));
  const own = [...UNIT_SHEETS, ...INDICATOR_SHEETS, ...COMMUNITY_SHEETS, ...lists];
  return { fingerprints: restsOn(assessment, tables, own), groups };
}

/** 指标通报, 指标总评 and 指标权重 alone. */
export function makeIndicatorSheets(assessment: Assessment): EditPlan {
  return {
    fingerprints: restsOn(assessment, assessment.indicators, INDICATOR_SHEETS),
    groups: indicatorGroups(assessment),
  };
}

/** They refer to each other: one group. */
function indicatorGroups({ snapshot, indicators }: Assessment): EditGroup[] {
  const edits = layOutIndicatorSheets(snapshot, indicators, true).map((sheet) => putOwn(snapshot, sheet));
  return edits.length === 0 ? [] : [{ id: '指标', title: '指标', edits }];
}

/** The sheets that have anything to show. */
export function sheetsFor(assessment: Assessment): ReportSheet[] {
  return [
    ...kindsFor(resultsOf(assessment, '')),
    ...indicatorKinds(assessment.indicators),
    ...communityKinds(assessment.communities),
    '问题清单',
    ...(assessment.tables.length > 0 ? (['计分依据'] as const) : []),
  ];
}

/** A group each: 社区总览 stands without 季度抽查. */
export function communityGroups(
  { snapshot, communities }: Assessment,
  kinds: readonly CommunitySheet[],
): EditGroup[] {
  return layOutCommunitySheets(snapshot, communities, kinds).map((sheet, index) => {
    const kind = kinds[index] ?? sheet.name;
    return { id: kind, title: kind, edits: [putOwn(snapshot, sheet)] };
  });
}

function basisOf(assessment: Assessment): SheetSpec {
  const { snapshot } = assessment;
  return layOutBasis(snapshot, basisPages(assessment, ''), unitsBySheet(snapshot, resultsOf(assessment, '')));
}

function unitEdits(assessment: Assessment, kinds: readonly UnitSheet[], profiled?: Profiled): Edit[] {
  return layOutUnitSheets(assessment.snapshot, resultsOf(assessment, ''), kinds, profiled).map((sheet) =>
    putOwn(assessment.snapshot, sheet),
  );
}

function groupOf({ snapshot }: Assessment, kind: ReportSheet, sheet: SheetSpec): EditGroup {
  return { id: kind, title: kind, edits: [putOwn(snapshot, sheet)] };
}
