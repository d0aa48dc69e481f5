import fc from 'fast-check';
import { blankSheet } from '../../src/forms/blank';
import { FORMS } from '../../src/forms/catalogue';
import type { OfficialForm } from '../../src/forms/form';
import type { Grid } from '../../src/grid/grid';
import { recognise } from '../../src/recognise/recognise';
import type { ScoringTable } from '../../src/recognise/table';
import { plain } from '../../src/text/normalise';
import { filledDown, gridOfSpec, withEmptyColumn, withEmptyRow, withoutMerges } from './grids';
import { printedPages } from './pages';
import { summary } from './summary';

interface Expected {
  readonly items: number;
  readonly sections: readonly number[];
  readonly groups: readonly number[];
  readonly levels: readonly string[];
  readonly total: number | null;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'reemployment-2004': {
    items: 46,
    sections: [15, 12, 20, 18, 15, 12, 8],
    groups: [],
    levels: ['自评分', '市评分'],
    total: null,
  },
  'employment-single-items': {
    items: 41,
    sections: [50, 50, 50, 50, 50, 100, 50],
    groups: [],
    levels: ['自评分', '省厅初评分', '省厅审定考核分'],
    total: null,
  },
  'star-community': {
    items: 23,
    sections: [12, 8, 70, 5, 5],
    groups: [16, 11, 17, 16],
    levels: ['社区自评分数', '县级审核', '市级复核'],
    total: 100,
  },
  'full-employment-community': {
    items: 19,
    sections: [40, 10, 35, 10, 5],
    groups: [],
    levels: ['社区自评分', '乡镇考评分', '县级考评分', '市级考评分'],
    total: 100,
  },
};

function only(grid: Grid): ScoringTable {
  const tables = recognise(grid);
  expect(tables).toHaveLength(1);
  return tables[0] as ScoringTable;
}

/** What must not depend on layout: everything but rows, columns, doubts. */
function content(table: ScoringTable): object {
  return {
    items: table.items.map(({ text, points, pointsFrom, group, number, section }) => [
      text,
      points,
      pointsFrom,
      group,
      number,
      section,
    ]),
    sections: table.sections.map(({ name, points, items }) => [name, points, items]),
    groups: table.groups.map(({ points, items }) => [points, items]),
    rules: table.items.map((item) => [item.ruleText, item.methodText]),
    levels: table.levels.map((level) => level.name),
    total: table.total?.points,
  };
}

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form: OfficialForm) => {
  const grid = gridOfSpec(blankSheet(form));
  const expected = EXPECTED[id] as Expected;
  const items = form.sections.flatMap((section) => section.items);

  test('the blank form is one table with all its rows, sections, groups and levels', () => {
    const table = only(grid);
    expect(table.items).toHaveLength(expected.items);
    expect(table.sections.map((section) => section.points)).toEqual(expected.sections);
    expect(table.groups.map((group) => group.points)).toEqual(expected.groups);
    expect(table.levels.map((level) => level.name)).toEqual(expected.levels);
    expect(table.total?.points ?? null).toBe(expected.total);
    expect(table.doubts).toEqual([]);
    expect(table.confidence).toBe(1);
  });

  test('every item has the text, points, rule and method that the form has', () => {
    const table = only(grid);
    const words = (texts: readonly string[]): string[] => texts.map(plain);
    expect(words(table.items.map((item) => item.text))).toEqual(
      words(items.map((item) => item.restored?.text ?? item.text)),
    );
    expect(table.items.map((item) => item.points)).toEqual(items.map((item) => item.points));
    expect(words(table.items.map((item) => item.ruleText))).toEqual(words(items.map((item) => item.rule)));
    expect(words(table.items.map((item) => item.methodText))).toEqual(
      words(items.map((item) => item.method)),
    );
    expect(table.title).toBe(form.title);
  });

  test.each([
    ['merges that nobody read', withoutMerges(grid, null)],
    ['merges taken off', withoutMerges(grid, [])],
    ['merged cells filled down', filledDown(grid)],
  ])('%s leave the content as it is', (_, changed) => {
    expect(content(only(changed))).toEqual(content(only(grid)));
  });

  test('scores that were entered leave the content as it is', () => {
    const table = only(grid);
    const cells = new Map([...grid.cells].map(([row, columns]) => [row, new Map(columns)]));
    for (const item of table.items) {
      for (const { column } of table.levels) {
        cells.get(item.rows[0])?.set(column, { kind: 'number', value: 1.5, text: '1.5' });
      }
    }
    expect(summary(only({ ...grid, cells }))).toEqual(summary(table));
  });

  test('headers and section names printed on every page leave the content as it is', () => {
    const table = only(grid);
    const header = table.headerRows[0] as number;
    const rows = table.items.map((item) => item.rows[0]);
    const page = fc.uniqueArray(fc.constantFrom(...rows.slice(1)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(page, fc.boolean(), (at, merged) => {
        const breaks = [...at].sort((a, b) => a - b);
        const printed = printedPages(grid, header, breaks, table.columns.section as number);
        const read = only(merged ? printed : withoutMerges(printed, null));
        const { rules: _, ...paged } = content(read) as { rules: unknown };
        const { rules: __, ...whole } = content(table) as { rules: unknown };
        expect(paged).toEqual(whole);
        expect(read.headerRows).toHaveLength(table.headerRows.length + breaks.length);
      }),
      { numRuns: 25 },
    );
  });

  test('an empty row or column anywhere, with or without merges, leaves the content as it is', () => {
    const whole = content(only(grid));
    const lastRow = Math.max(...grid.cells.keys());
    const change = fc.record({
      rows: fc.array(fc.integer({ min: 1, max: lastRow + 1 }), { maxLength: 3 }),
      columns: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
      merged: fc.boolean(),
    });
    fc.assert(
      fc.property(change, ({ rows, columns, merged }) => {
        const wider = columns.reduce((each, column) => withEmptyColumn(each, column), grid);
        const longer = rows.reduce((each, row) => withEmptyRow(each, row), wider);
        expect(content(only(merged ? longer : withoutMerges(longer, null)))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});
