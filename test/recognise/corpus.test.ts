import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/recognise/recognise';
import type { ScoringTable } from '../../src/recognise/table';
import { openXlsx } from '../../src/workbook/xlsx';
import { letter } from './drawing';

/** What stands where in a public table's workbook, plain or awkward. */
interface Expected {
  readonly file: string;
  readonly headerRows: readonly number[];
  readonly roles: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  /** Row and points; null where the row has none of its own. */
  readonly items: readonly (readonly [number, number | null])[];
  /** Row and points. */
  readonly total: readonly [number, number] | null;
}

const folder = join(__dirname, 'corpus');
const ALL = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected[];

async function tablesIn(file: string): Promise<ScoringTable[]> {
  const { grids } = await openXlsx(readFileSync(join(folder, file)), file).read();
  return grids.flatMap((grid) => recognise(grid));
}

describe.each(ALL.map((each) => [each.file, each] as const))('%s', (file, expected) => {
  test('is one table with every role, every item row, its points and its total', async () => {
    const tables = await tablesIn(file);
    expect(tables).toHaveLength(1);
    const [table] = tables as [ScoringTable];
    const roles = Object.fromEntries(
      Object.entries(table.columns).map(([role, column]) => [role, letter(column)]),
    );
    expect(roles).toMatchObject(expected.roles);
    expect(Object.fromEntries(table.levels.map(({ name, column }) => [name, letter(column)]))).toEqual(
      expected.levels,
    );
    expect(table.headerRows).toEqual(expected.headerRows);
    expect(table.items.map(({ rows, points }) => [rows[0], points])).toEqual(expected.items);
    expect(table.total && [table.total.row, table.total.points]).toEqual(expected.total);
  });
});
