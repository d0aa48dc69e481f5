import type { Assessment, TableAssessment } from '../assessment';
import type { EditGroup, EditPlan } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import { MARKS, marksGroups } from './marks';
import { FILL_MESSAGES } from './messages';
import { restsOn } from './plan-parts';

/** 标记到表格: flags every table as it stands now, and touches nothing else. */
export function mark(
  assessment: Assessment,
  levelOf: (table: TableAssessment) => LevelName | null,
): EditPlan {
  return {
    fingerprints: restsOn(assessment, assessment.tables, ['计分设置']),
    groups: marksGroups(assessment, sheetsOf(assessment), levelOf, []),
  };
}

/** 清除标记: takes the flags off every table's sheet. */
export function unmark(assessment: Assessment): EditPlan {
  return { fingerprints: [], groups: sheetsOf(assessment).map(unmarkSheet) };
}

/** The flags off one sheet. */
export function unmarkSheet(sheet: string): EditGroup {
  return {
    id: `${MARKS}${sheet}`,
    title: FILL_MESSAGES.cleanMarks(sheet),
    edits: [{ kind: 'put-marks', sheet, marks: [] }],
  };
}

function sheetsOf({ tables }: Assessment): string[] {
  return [...new Set(tables.map(({ table }) => table.sheet))];
}
