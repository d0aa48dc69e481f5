import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import type { Grid } from '../../src/grid/grid';
import { blankSheet } from '../../src/forms/blank';
import { FORMS } from '../../src/forms/catalogue';
import type { OfficialForm } from '../../src/forms/form';
import { matchForm } from '../../src/forms/match';
import { recognise } from '../../src/recognise/recognise';
import { entriesOf, filledDown, gridOf, gridOfSpec, moved } from '../recognise/grids';

/** What each row of the sheet is: the official item with its own points. */
function itemsByRow(grid: Grid): Map<number, string> {
  const [table] = recognise(grid);
  const match = table ? matchForm(table) : null;
  return new Map(
    table?.items.map((item) => [item.rows[0], `${match?.items.get(item.ordinal)?.id} ${item.points}`]) ?? [],
  );
}

const traditional = Converter({ from: 'cn', to: 't' });

/** The second sheet's cells right of the first's, so many rows lower, an empty column between. */
function beside(first: Grid, second: Grid, lower: number): Grid {
  const right = Math.max(...entriesOf(first).map(([, column]) => column)) + 1;
  const other = moved(
    second,
    (row) => row + lower,
    (column) => column + right,
  );
  return gridOf(
    [...entriesOf(first), ...entriesOf(other)],
    [...(first.merges ?? []), ...(other.merges ?? [])],
  );
}

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form: OfficialForm) => {
  const grid = gridOfSpec(blankSheet(form));
  const filled = filledDown(grid);
  const plain = itemsByRow(filled);

  test('its rows in any order, merged cells filled down, are the same items with the same points', () => {
    const rows = [...plain.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        const shuffled = moved(
          filled,
          (row) => order[rows.indexOf(row)] ?? row,
          (column) => column,
        );
        const found = itemsByRow(shuffled);
        expect(rows.map((row, index) => found.get(order[index] ?? row))).toEqual(
          rows.map((row) => plain.get(row)),
        );
      }),
      { numRuns: 5 },
    );
  });

  test('in traditional characters it is the same form', () => {
    const entries = entriesOf(grid).map(
      ([row, column, value]) =>
        [row, column, typeof value === 'string' ? traditional(value) : value] as const,
    );
    expect(itemsByRow(gridOf(entries, grid.merges))).toEqual(itemsByRow(grid));
  });

  test('beside another form, a few rows higher or lower, both are found whole', () => {
    const other = FORMS[(FORMS.indexOf(form) + 1) % FORMS.length] ?? form;
    for (const lower of [0, 3]) {
      const second = gridOfSpec(blankSheet(other));
      const tables = recognise(beside(grid, second, lower)).sort((a, b) => a.area.left - b.area.left);
      expect(tables.map((table) => [matchForm(table)?.form.id, matchForm(table)?.items.size])).toEqual(
        [form, other].map((each) => [each.id, each.sections.flatMap(({ items }) => items).length]),
      );
    }
  });
});
