import { blankMonths } from '../community/blank';
import { blankDeclaration } from '../community/blank-declaration';
import { freeName, insertForm } from '../forms/insert';
import type { Snapshot } from '../grid/grid';
import type { EditPlan } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { blankMatrix, blankUnitSheet } from '../indicators/blank';
import { jilin2004 } from '../indicators/jilin-2004';

/** A blank sheet beside the official forms. */
export interface OtherBlank {
  readonly id: string;
  readonly title: string;
  readonly sheets: readonly SheetSpec[];
}

/** Room for twelve units. */
const UNITS = Array.from({ length: 12 }, (_, index) => `单位${index + 1}`);

export const OTHER_BLANKS: readonly OtherBlank[] = [
  {
    id: jilin2004.id,
    title: `${jilin2004.title}（单位填报、汇总填报）`,
    sheets: [blankUnitSheet(jilin2004, '单位填报'), blankMatrix(jilin2004, UNITS, '汇总填报')],
  },
  { id: 'full-employment-months', title: '充分就业社区月报表', sheets: [blankMonths('社区月报')] },
  {
    id: 'full-employment-declaration',
    title: '温州市创建“充分就业社区”申报表',
    sheets: [blankDeclaration('申报表')],
  },
];

/** Adds a blank official form, or one of the sheets around the forms, as the user's own. Unknown ids add nothing. */
export function insertBlank(snapshot: Snapshot, id: string): EditPlan {
  const other = OTHER_BLANKS.find((one) => one.id === id);
  if (!other) return insertForm(snapshot, id);
  const edits = other.sheets.map((sheet) => ({
    kind: 'put-sheet' as const,
    sheet: { ...sheet, name: freeName(snapshot, sheet.name) },
  }));
  return { fingerprints: [], groups: [{ id: 'insert-form', title: other.title, edits }] };
}
