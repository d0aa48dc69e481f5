import fc from 'fast-check';
import { FORMS } from '../../../src/forms/catalogue';
import type { Style } from './lay-out';
import { OTHERS } from './others';
import { plainForm, type PlainTable } from './plain-table';

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
  title: fc.constantFrom('merged', 'cell', 'across', 'two-rows', 'none'),
  lines: fc.constantFrom('unit', 'unit-date', 'none'),
  top: fc.integer({ min: 1, max: 4 }),
  left: fc.integer({ min: 1, max: 3 }),
  scores: fc.constantFrom('as printed', 'last', 'early'),
  hidden: flag(2),
  entered: flag(3),
  emptyColumn: fc.constantFrom(0, 0, 1, 2, 3),
  spacers: flag(2),
  pageOf: fc.constantFrom(0, 0, 3, 7),
  subtotals: flag(2),
  total: fc.constantFrom('合计', '合 计', '总分', 'none'),
  notes: flag(4),
  vertical: flag(2),
});
