import type { Assessment } from '../assessment';
import type { Edit, EditPlan } from '../grid/plan';
import { isOwnSheet, TABLE_NAME_PREFIX } from '../sheets/names';
import { MARKS } from './marks';
import { FILL_MESSAGES } from './messages';
import { restsOn } from './plan-parts';

/** 清除助手内容: marks, sheets and names of ours go; scores stay. Sheets and names go together: without its name a table loses its rows. */
export function clean(assessment: Assessment): EditPlan {
  const { grids, names } = assessment.snapshot;
  const own = grids.filter(isOwnSheet);
  const marks = grids
    .filter((grid) => !own.includes(grid))
    .map(({ sheet }) => ({
      id: `${MARKS}${sheet}`,
      title: FILL_MESSAGES.cleanMarks(sheet),
      edits: [{ kind: 'put-marks', sheet, marks: [] }] satisfies Edit[],
    }));
  const edits: Edit[] = [
    ...own.map(({ sheet }): Edit => ({ kind: 'remove-sheet', sheet })),
    ...names
      .filter(({ name }) => name.toLowerCase().startsWith(TABLE_NAME_PREFIX))
      .map(({ name }): Edit => ({ kind: 'remove-name', name })),
  ];
  return {
    fingerprints: restsOn(assessment, [], ['佐证数据', '计分记录', '计分设置']),
    groups: [
      ...marks,
      ...(edits.length > 0 ? [{ id: 'clean', title: FILL_MESSAGES.cleanSheets, edits }] : []),
    ],
  };
}
