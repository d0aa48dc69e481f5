import { assess } from '../../src/assess';
import { blankSheet } from '../../src/forms/blank';
import { FORMS } from '../../src/forms/catalogue';
import type { Grid } from '../../src/grid/grid';
import { entriesOf, gridOf, gridOfSpec, withEmptyRow } from '../recognise/grids';

const NAMES = ['reemployment-2004', 'employment-single-items', 'star-community', 'full-employment-community'];

function blank(id: string): Grid {
  const form = FORMS.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return gridOfSpec(blankSheet(form));
}

function told(grid: Grid) {
  const snapshot = { name: '试.xlsx', grids: [grid], names: [], structureLocked: false };
  return assess(snapshot).findings;
}

const codesOf = (grid: Grid, ...codes: string[]) =>
  told(grid)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, cells }) => [code, severity, ...cells].join(' '));

/** The same sheet with texts exchanged; every one must stand there. */
function reworded(grid: Grid, from: string, to: string | number): Grid {
  let done = 0;
  const entries = entriesOf(grid).map(([row, column, value]) => {
    if (typeof value !== 'string' || !value.includes(from)) return [row, column, value] as const;
    done += 1;
    return [row, column, typeof to === 'number' ? to : value.replace(from, to)] as const;
  });
  expect(done).toBeGreaterThan(0);
  return gridOf(entries, grid.merges, grid.sheet);
}

function put(grid: Grid, row: number, column: number, value: number | string | null): Grid {
  const others = entriesOf(grid).filter(([r, c]) => r !== row || c !== column);
  return gridOf([...others, [row, column, value]], grid.merges, grid.sheet);
}

/** Without those rows; what stood below moves up. */
function without(grid: Grid, first: number, last = first): Grid {
  const gone = last - first + 1;
  const up = (row: number) => (row > last ? row - gone : Math.min(row, first));
  const entries = entriesOf(grid)
    .filter(([row]) => row < first || row > last)
    .map(([row, column, value]) => [up(row), column, value] as const);
  const merges = (grid.merges ?? []).flatMap((area) => {
    const top = area.top > last ? area.top - gone : Math.min(area.top, first);
    const bottom = area.bottom > last ? area.bottom - gone : Math.min(area.bottom, first - 1);
    return bottom >= top ? [{ ...area, top, bottom }] : [];
  });
  return gridOf(entries, merges, grid.sheet);
}

const CODES = [
  'official-points-changed',
  'official-text-changed',
  'item-missing',
  'item-added',
  'item-moved',
];

test.each(NAMES)('%s as it is printed differs in nothing', (id) => {
  expect(codesOf(blank(id), ...CODES)).toEqual([]);
});

describe('official-points-changed', () => {
  const form = blank('reemployment-2004');
  test('other points than the form prints are told with both figures', () => {
    const [finding, more] = told(put(form, 5, 3, '3分')).filter(({ code }) => code === CODES[0]);
    expect(finding).toMatchObject({ severity: 'warning', cells: ['C5'], values: { points: 3, official: 2 } });
    expect(more).toBeUndefined();
  });
  test('the same points written otherwise are in order', () => {
    expect(codesOf(put(form, 5, 3, 2), ...CODES)).toEqual([]);
    expect(codesOf(put(form, 5, 3, '２分'), ...CODES)).toEqual([]);
  });
  test('the points of a group are compared too', () => {
    const star = blank('star-community');
    const cell = entriesOf(star).find(([, , value]) => /^16分?$/.test(String(value)));
    expect(cell).toBeDefined();
    const [row = 0, column = 0] = cell ?? [];
    expect(codesOf(put(star, row, column, 15), 'official-points-changed')).toHaveLength(1);
  });
});

describe('official-text-changed', () => {
  const form = blank('reemployment-2004');
  test('another figure in the rule is a warning, another word information', () => {
    expect(codesOf(reworded(form, '任何一个没有即扣3分', '任何一个没有即扣2分'), ...CODES)).toEqual([
      expect.stringMatching(/^official-text-changed warning/),
    ]);
    expect(codesOf(reworded(form, '任何一个没有即扣3分', '任何一人没有即扣3分'), ...CODES)).toEqual([
      expect.stringMatching(/^official-text-changed info/),
    ]);
  });
  test('blanks, breaks and widths change nothing', () => {
    expect(codesOf(reworded(form, '任何一个没有即扣3分', '任何一个\n没有 即扣３分'), ...CODES)).toEqual([]);
  });
  test('items numbered anew, or no longer, are worded no other way', () => {
    const star = blank('star-community');
    expect(codesOf(reworded(star, '1.社区服务台帐', '（7）社区服务台帐'), ...CODES)).toEqual([]);
    expect(codesOf(reworded(star, '②有劳动能力', '有劳动能力'), ...CODES)).toEqual([]);
    expect(codesOf(reworded(star, '③登记失业人员就业率达95%', '登记失业人员就业率达90%'), ...CODES)).toEqual([
      expect.stringMatching(/^official-text-changed warning/),
    ]);
  });
});

describe('rows of the official form', () => {
  const form = blank('reemployment-2004');
  test('a row that was taken out of a section is told, once', () => {
    expect(codesOf(without(form, 6), ...CODES)).toEqual([expect.stringMatching(/^item-missing warning/)]);
  });
  test('a form that ends sooner is an excerpt', () => {
    expect(codesOf(without(form, 15, 60), ...CODES)).toEqual([]);
  });
  test('a row that the form does not have is told', () => {
    const added = [
      [8, 2, '组织开展本地特色创业大赛并取得实效'],
      [8, 3, '2分'],
      [8, 6, '未组织的扣2分'],
    ] as const;
    const grid = added.reduce(
      (sheet, [row, column, value]) => put(sheet, row, column, value),
      withEmptyRow(form, 8),
    );
    expect(codesOf(grid, ...CODES)).toEqual(['item-added warning B8']);
  });
  test('an empty row is no row of the form', () => {
    expect(codesOf(withEmptyRow(form, 8), ...CODES)).toEqual([]);
  });
  test('a row in another place is information', () => {
    const row = (at: number) => entriesOf(form).filter(([r]) => r === at);
    const swapped = gridOf(
      [
        ...entriesOf(form).filter(([r, c]) => ![4, 5].includes(r) || c === 1),
        ...row(4)
          .filter(([, c]) => c !== 1)
          .map(([, c, value]) => [5, c, value] as const),
        ...row(5)
          .filter(([, c]) => c !== 1)
          .map(([, c, value]) => [4, c, value] as const),
      ],
      form.merges,
      form.sheet,
    );
    expect(codesOf(swapped, ...CODES)).toEqual([expect.stringMatching(/^item-moved info/)]);
  });
});
