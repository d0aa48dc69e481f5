import fc from 'fast-check';
import { FORMS } from '../../../src/forms/catalogue';
import { OTHERS } from './others';
import { plainForm, type PlainTable } from './plain-table';
import { SHAPES } from './shapes';
import type { Style } from './style';

export const TABLES: readonly PlainTable[] = [...FORMS.map(plainForm), ...OTHERS];

const flag = (weight: number): fc.Arbitrary<boolean> =>
  fc.oneof({ weight, arbitrary: fc.constant(true) }, { weight: 10 - weight, arbitrary: fc.constant(false) });

/** Any way to lay a table out. */
export const styles: fc.Arbitrary<Style> = fc.record({
  merges: fc.constantFrom('merged', 'unmerged', 'filled', 'unknown'),
  sections: fc.constantFrom('column', 'column', 'row', 'row-across'),
  sectionPoints: fc.constantFrom(
    '（15分）',
    '(15分)',
    '15分',
    '（共15分）',
    '（权数15分）',
    '（１５分）',
    'none',
  ),
  points: fc.constantFrom('5', '5分', '５分', '５', '(5分)', '5 分', '5.0'),
  headerWords: fc.constantFrom('plain', 'blanks', 'breaks', 'traditional', 'remark'),
  title: fc.constantFrom('merged', 'cell', 'across', 'two-rows', 'three-rows', 'none'),
  lines: fc.constantFrom('unit', 'unit-date', 'none'),
  top: fc.integer({ min: 1, max: 4 }),
  left: fc.integer({ min: 1, max: 3 }),
  scores: fc.constantFrom('as printed', 'last', 'early'),
  hidden: flag(2),
  entered: flag(3),
  emptyColumns: fc.constantFrom([], [], [1], [2], [3], [1, 3]),
  spacers: flag(2),
  pageOf: fc.constantFrom(0, 0, 3, 7),
  continued: fc.boolean(),
  pasted: flag(2),
  subtotals: flag(2),
  total: fc.constantFrom('合计', '合 计', '总分', 'none'),
  notes: flag(4),
  vertical: flag(2),
});

/** One or two shapes at once. */
export const shapes: fc.Arbitrary<readonly string[]> = fc.uniqueArray(
  fc.constantFrom(...Object.keys(SHAPES)),
  {
    minLength: 1,
    maxLength: 2,
  },
);

export const shaped = (table: PlainTable, names: readonly string[]): PlainTable =>
  names.reduce((each, name) => (SHAPES[name] ?? ((same: PlainTable) => same))(each), table);
