import fc from 'fast-check';
import { cellAt, mergeAt } from '../../src/grid/grid';
import type { Content } from '../../src/grid/plan';
import { openXlsx } from '../../src/workbook/xlsx';
import { demandingWorkbook } from './fixtures/demanding';
import { differing, partsOf } from './fixtures/parts';
import { planOf, setCell } from './fixtures/plans';

const FILE = demandingWorkbook();
const SHEETS = {
  评分表: 'xl/worksheets/sheet1.xml',
  数据: 'xl/worksheets/sheet2.xml',
  底稿: 'xl/worksheets/sheet3.xml',
};

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('#N/A', '_x000D_', ' 前后有空 ', '两\n行', '1', 'TRUE', '=1+1'),
  fc.boolean(),
  fc.constant(null),
);

const write = fc.record({
  sheet: fc.constantFrom(...(Object.keys(SHEETS) as (keyof typeof SHEETS)[])),
  row: fc.integer({ min: 1, max: 40 }),
  column: fc.integer({ min: 1, max: 12 }),
  value,
});

/** −0 is 0 in a cell. */
function asCell(written: Content['value']): Content['value'] {
  return written === 0 ? 0 : written;
}

test('whatever is written is read back, also from the saved file, and no other part changes by a byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), async (writes) => {
      const document = openXlsx(FILE, '试.xlsx');
      const { grids } = await document.read();
      const allowed = writes.filter(({ sheet, row, column }) => {
        const merge = mergeAt(grids.find((grid) => grid.sheet === sheet) ?? fail(), row, column);
        const isInArray = sheet === '评分表' && column === 8 && (row === 4 || row === 5);
        return !isInArray && (merge === null || (merge.top === row && merge.left === column));
      });
      const edits = allowed.map((one) => setCell(one.sheet, one.row, one.column, { value: one.value }));
      expect((await document.apply(planOf(...edits))).refused).toEqual([]);
      const saved = document.save();
      const last = new Map(allowed.map((one) => [`${one.sheet} ${one.row} ${one.column}`, one]));
      for (const source of [document, openXlsx(saved, '再.xlsx')]) {
        const after = await source.read();
        for (const { sheet, row, column, value: written } of last.values()) {
          const grid = after.grids.find((one) => one.sheet === sheet) ?? fail();
          expect(cellAt(grid, row, column)?.value ?? null).toEqual(asCell(written));
        }
      }
      const touchable = [...Object.values(SHEETS), 'xl/workbook.xml', 'xl/calcChain.xml'];
      const links = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
      expect(differing(FILE, saved).filter((path) => ![...touchable, ...links].includes(path))).toEqual([]);
      expect([...partsOf(saved).keys()].filter((path) => !partsOf(FILE).has(path))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a plan applied twice gives the file that it gave once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 6 }), async (writes) => {
      const document = openXlsx(FILE, '试.xlsx');
      const plan = planOf(
        ...writes.map((one) => setCell(one.sheet, one.row, one.column, { value: one.value })),
      );
      await document.apply(plan);
      const once = document.save();
      await document.apply(plan);
      expect(differing(once, document.save())).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

function fail(): never {
  throw new Error('no sheet');
}
