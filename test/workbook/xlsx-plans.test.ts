import fc from 'fast-check';
import type { Edit, EditPlan, MarkKind } from '../../src/grid/plan';
import { openXlsx } from '../../src/workbook/xlsx';
import { area, plan, sheetOf } from './contract/scene';
import { demandingWorkbook } from './fixtures/demanding';
import { differing } from './fixtures/parts';
import { setCell } from './fixtures/plans';

const FILE = demandingWorkbook();
/** What no plan may touch, whatever it says. */
const USERS = /chart|drawing|media|comments|table|external|printerSettings|theme|docProps|customXml/;

const sheet = fc.constantFrom('评分表', '数据', '底稿', '汇总', '佐证数据', '没有', '图', '');
const row = fc.integer({ min: 1, max: 12 });
const column = fc.integer({ min: 1, max: 9 });
const text = fc.string({ unit: 'binary', maxLength: 12 });
const kind = fc.constantFrom<MarkKind>('wrong', 'open', 'person', 'kept');
const name = fc.constantFrom('kaoping_T1', '合计分', '局部', 'kaoping_T2');

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({
      sheet,
      row,
      column,
      value: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })),
    })
    .map((one) => setCell(one.sheet, one.row, one.column, { value: one.value })),
  fc
    .record({ sheet, rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 4 }), own: fc.boolean() })
    .map(({ sheet: called, rows, own }): Edit => ({
      kind: 'put-sheet',
      sheet: sheetOf(called, rows, { own, freeze: { rows: 1, columns: 0 }, merges: [area(9, 1, 9, 2)] }),
    })),
  sheet.map((called): Edit => ({ kind: 'remove-sheet', sheet: called })),
  fc
    .record({ sheet, marks: fc.array(fc.record({ row, column, kind }), { maxLength: 4 }) })
    .map((one): Edit => ({ kind: 'put-marks', ...one })),
  fc.record({ name, row }).map((one): Edit => {
    return { kind: 'put-name', name: one.name, refersTo: `评分表!$A$${one.row}` };
  }),
  name.map((called): Edit => ({ kind: 'remove-name', name: called })),
);

const plans: fc.Arbitrary<EditPlan> = fc
  .array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((groups) => plan(...groups));

test('any plan whatsoever is answered group by group, and leaves a file that opens with all that is the user’s', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (made) => {
      const document = openXlsx(FILE, '试.xlsx');
      const { applied, refused } = await document.apply(made);
      expect([...applied, ...refused.map(({ group }) => group)].sort()).toEqual(
        made.groups.map(({ id }) => id),
      );
      for (const { message } of refused) expect(message).toMatch(/[\u4e00-\u9fff].*。$/s);
      const saved = document.save();
      const again = openXlsx(saved, '试.xlsx');
      expect(await again.read()).toEqual(await document.read());
      expect(again.save()).toEqual(saved);
      expect(differing(FILE, saved).filter((path) => USERS.test(path))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a plan of which nothing is applied leaves the file as it was, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (made) => {
      const document = openXlsx(FILE, '试.xlsx');
      const impossible = setCell('没有', 1, 1, 1);
      const groups = made.groups.map((group) => ({ ...group, edits: [...group.edits, impossible] }));
      const { applied } = await document.apply({ ...made, groups });
      fc.pre(applied.length === 0);
      expect(document.save()).toEqual(openXlsx(FILE, '试.xlsx').save());
    }),
    { numRuns: 20 },
  );
});
