import { groupByForm, type FormGroup } from '../../src/units/form-groups';
import type { LevelResult, UnitResult } from '../../src/units/unit-result';

/** A level's result of one part. null: nothing entered. */
export function level(name: string, total: number | null, more: Partial<LevelResult> = {}): LevelResult {
  return {
    name,
    cells: 'D3:D6',
    parts: [{ value: total }],
    missing: [total === null ? 4 : 0],
    total,
    entered: total === null ? 0 : 4,
    blank: total === null ? 4 : 0,
    unread: 0,
    isOut: false,
    errors: 0,
    ...more,
  };
}

/** A unit's result on a form of one part; its unit line bears the name. */
export function result(
  name: string,
  levels: readonly LevelResult[],
  more: Partial<UnitResult> = {},
): UnitResult {
  return {
    key: name,
    file: `${name}.xlsx`,
    sheet: '评分表',
    row: 2,
    column: 1,
    title: '就业工作评分表',
    form: null,
    names: { line: name, title: null, sheet: null, file: null },
    words: [1, 2, 3, 4],
    parts: [{ name: '组织领导', points: 100, cells: 'D3:D6' }],
    levels,
    ...more,
  };
}

/** The only group of these results. */
export function groupOf(results: readonly UnitResult[]): FormGroup {
  const [group, second] = groupByForm(results);
  if (!group || second) throw new Error('not one form');
  return group;
}
