import fc from 'fast-check';
import { recognise } from '../../src/recognise/recognise';
import { differences, tableDifferences } from './layouts/compare';
import { names, renamed } from './layouts/headers';
import { layOut } from './layouts/lay-out';
import type { PlainTable } from './layouts/plain-table';
import { publicTables } from './layouts/public-tables';
import { shaped, shapes, styles, TABLES } from './layouts/sources';
import { together } from './layouts/together';

/** Any of these tables in any shape, under any headers, in any layout is found as it was laid out. */
function expectFound(table: PlainTable, runs: number): void {
  fc.assert(
    fc.property(styles, names, fc.boolean(), shapes, (style, pick, isRenamed, shape) => {
      const plain = shaped(isRenamed ? renamed(table, pick) : table, shape);
      const laid = layOut(plain, style);
      expect(differences(recognise(laid.grid), laid, plain)).toEqual([]);
    }),
    { numRuns: runs },
  );
}

test.each(TABLES.map((table) => [table.id, table] as const))(
  '%s in any shape and layout and under any headers is one table with the same roles, rows, points and levels',
  (_, table) => expectFound(table, 40),
);

test('so are the tables of other places', async () => {
  for (const table of await publicTables()) expectFound(table, 20);
});

test('two tables on one sheet are two tables, each as it was laid out', () => {
  const one = fc.tuple(fc.constantFrom(...TABLES), styles, shapes);
  fc.assert(
    fc.property(one, one, fc.integer({ min: 0, max: 2 }), (first, second, gap) => {
      const plain = [first, second].map(([table, , shape]) => shaped(table, shape));
      const { grid, laid } = together(plain, [first[1], second[1]], gap);
      const tables = recognise(grid);
      expect(tables).toHaveLength(2);
      tables.forEach((table, index) => {
        const [own, as] = [laid[index], plain[index]];
        expect(own && as && tableDifferences(table, own, as)).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});
