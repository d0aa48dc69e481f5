import type { Assessment } from '../assessment';
import type { Edit, EditGroup, EditPlan } from '../grid/plan';
import { isOwnSheet, TABLE_NAME_PREFIX } from '../sheets/names';
import { unmarkSheet } from './marking';
import { FILL_MESSAGES } from './messages';
import { restsOn } from './plan-parts';

/**
 * 清除助手内容: marks, sheets and names of ours go; scores stay. Each sheet is a group of its own, so that one that must stay
 * does not keep the others; where the structure is locked they go together, and are refused in one sentence.
 */
export function clean(assessment: Assessment): EditPlan {
  const { grids, names, structureLocked } = assessment.snapshot;
  const own = grids.filter(isOwnSheet);
  const others = grids.filter((grid) => !own.includes(grid));
  const removals = own.map(({ sheet }): Edit => ({ kind: 'remove-sheet', sheet }));
  const nameEdits = names
    .filter(({ name }) => name.toLowerCase().startsWith(TABLE_NAME_PREFIX))
    .map(({ name }): Edit => ({ kind: 'remove-name', name }));
  const together = { id: 'clean', title: FILL_MESSAGES.cleanSheets, edits: [...removals, ...nameEdits] };
  const groups: EditGroup[] = structureLocked
    ? [together]
    : [
        ...own.map(({ sheet }, at) => ({
          id: `clean:${sheet}`,
          title: FILL_MESSAGES.cleanSheet(sheet),
          edits: removals.slice(at, at + 1),
        })),
        { id: 'clean:names', title: FILL_MESSAGES.cleanNames, edits: nameEdits },
      ];
  return {
    fingerprints: restsOn(assessment, [], ['佐证数据', '计分记录', '计分设置']),
    groups: [
      ...others.map(({ sheet }) => unmarkSheet(sheet)),
      ...groups.filter(({ edits }) => edits.length > 0),
    ],
  };
}
