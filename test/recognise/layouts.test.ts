import fc from 'fast-check';
import { recognise } from '../../src/recognise/recognise';
import { differences } from './layouts/compare';
import { names, renamed } from './layouts/headers';
import { layOut } from './layouts/lay-out';
import { styles, TABLES } from './layouts/sources';

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (_, table) => {
  test('in any layout and under any headers it is one table with the same roles, rows, points and levels', () => {
    fc.assert(
      fc.property(styles, names, fc.boolean(), (style, pick, isRenamed) => {
        const plain = isRenamed ? renamed(table, pick) : table;
        const laid = layOut(plain, style);
        expect(differences(recognise(laid.grid), laid, plain)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
