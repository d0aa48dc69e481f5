import { FORMS } from '../../src/forms/catalogue';
import { blankSheet } from '../../src/forms/blank';
import type { Cell } from '../../src/grid/grid';
import { recognise } from '../../src/recognise/recognise';
import { gridOfSpec } from './grids';

/** What a program makes of the total's General;-General; by adding an empty section for texts: the words are not shown. */
const hidden = (cell: Cell): Cell => (cell.text.startsWith('合') ? { ...cell, text: '' } : cell);

test.each(['star-community', 'full-employment-community'])(
  'the total row of %s is a total even where its number format hides the word',
  (id) => {
    const form = FORMS.find((one) => one.id === id);
    if (!form) throw new Error(id);
    const grid = gridOfSpec(blankSheet(form));
    const cells = new Map(
      [...grid.cells].map(([row, columns]) => [
        row,
        new Map([...columns].map(([column, cell]) => [column, hidden(cell)])),
      ]),
    );
    const [shown] = recognise(grid);
    const [table] = recognise({ ...grid, cells });
    expect(table?.total).toEqual(shown?.total);
    expect(table?.items).toHaveLength(shown?.items.length ?? 0);
  },
);
