import type { Edit, EditPlan } from '../../../src/grid/plan';
import type { SheetSpec } from '../../../src/grid/sheet-spec';
import type { Workbook } from '../../../src/workbook/port';

/** Something that is tried in Excel; what it answers is the recording's matter, not whether it likes it. */
export interface Scene {
  readonly title: string;
  run(workbook: Workbook): Promise<unknown>;
}

const FORM = '记录表';
const OWN = '记录甲';
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const SHEET: SheetSpec = {
  name: OWN,
  cells: [
    { row: 1, column: 1, value: '项目', style: 'header' },
    { row: 2, column: 1, value: '01', style: 'literal' },
    { row: 2, column: 2, value: 3, formula: '=1+2', style: 'total' },
    { row: 3, column: 1, value: '看表', style: 'link', link: `'${FORM}'!A1` },
    { row: 3, column: 2, value: null, style: 'inputDate' },
  ],
  merges: [area(1, 1, 1, 2)],
  widths: { 1: 20 },
  heights: { 1: 30 },
  freeze: { rows: 1, columns: 1 },
  filter: area(1, 1, 3, 2),
  validations: [
    { area: area(3, 2, 3, 2), rule: { kind: 'date' }, error: '请填日期', prompt: '日期' },
    { area: area(4, 2, 4, 2), rule: { kind: 'list', values: ['是', '否'] }, error: '请选' },
  ],
  charts: [
    {
      title: '得分',
      categories: area(2, 1, 3, 1),
      series: [{ name: '自评', values: area(2, 2, 3, 2) }],
      at: area(6, 1, 20, 6),
    },
  ],
  print: { landscape: true, titleRows: [1, 1], footer: '甲 & 乙' },
};

const put = (sheet: SheetSpec): Edit => ({ kind: 'put-sheet', sheet });
const set = (row: number, column: number, value: number | string, formula?: string): Edit => ({
  kind: 'set-cell',
  sheet: FORM,
  row,
  column,
  before: { value: null },
  after: formula === undefined ? { value } : { value, formula },
});
const plan = (...edits: readonly Edit[]): EditPlan => ({
  fingerprints: [],
  groups: [{ id: 'g', title: '记录', edits }],
});

/** Excel itself is told something that the add-in never does. */
function direct(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(FORM), context);
    await context.sync();
  });
}

export const SCENES: readonly Scene[] = [
  { title: 'an empty workbook is read', run: (workbook) => workbook.read() },
  {
    title: 'a blank form and a sheet of ours are made',
    run: (workbook) => workbook.apply(plan(put({ ...SHEET, name: FORM, own: false }), put(SHEET))),
  },
  {
    title: 'texts that look like something else, numbers, formulas, errors, blanks',
    run: (workbook) =>
      workbook.apply(
        plan(
          set(8, 1, '3/4'),
          set(9, 1, "'甲"),
          set(10, 1, '=甲'),
          set(11, 1, 9.5),
          set(12, 1, 5, '=2+3'),
          set(13, 1, '#N/A'),
        ),
      ),
  },
  {
    title: 'marks and names',
    run: (workbook) =>
      workbook.apply(
        plan(
          { kind: 'put-marks', sheet: FORM, marks: [{ row: 8, column: 1, kind: 'open' }] },
          { kind: 'put-name', name: 'kaoping_T1', refersTo: `'${FORM}'!$A$1` },
        ),
      ),
  },
  { title: 'everything is read again, merged areas too', run: (workbook) => workbook.read({ merges: true }) },
  { title: 'our sheet is laid out again over itself', run: (workbook) => workbook.apply(plan(put(SHEET))) },
  {
    title:
      'a person filters our sheet: what is told of it, and does it stay when the sheet is laid out again?',
    run: async (workbook) => {
      await direct((_sheet, { workbook: book }) => {
        const own = book.worksheets.getItem(OWN);
        own.autoFilter.apply(own.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['看表'] });
      });
      await workbook.apply(
        plan(put({ ...SHEET, tables: [{ area: area(1, 1, 3, 2), before: 1, columns: { 1: 1, 2: 2 } }] })),
      );
      return workbook.read();
    },
  },
  {
    title: 'a group that fails in its middle: what of it stays?',
    run: (workbook) => workbook.apply(plan(set(14, 1, 1), set(15, 1, 1, '=没有的表!A1'), set(16, 1, 1))),
  },
  { title: 'what stands then', run: (workbook) => workbook.read() },
  { title: 'the inside of a merged area is written', run: (workbook) => workbook.apply(plan(set(1, 2, 1))) },
  { title: 'a place is shown', run: (workbook) => workbook.select({ sheet: FORM, row: 8, column: 1 }) },
  {
    title: 'a sheet that is not there is shown',
    run: (workbook) => workbook.select({ sheet: '没有', row: 1, column: 1 }),
  },
  { title: 'the form is protected', run: () => direct((sheet) => sheet.protection.protect()) },
  { title: 'a locked cell is written', run: (workbook) => workbook.apply(plan(set(17, 1, 1))) },
  {
    title: 'a locked cell is written without asking first',
    run: () => direct((sheet) => (sheet.getRange('A17').values = [[1]])),
  },
  { title: 'the protection goes', run: () => direct((sheet) => sheet.protection.unprotect()) },
  {
    title: 'a sheet is asked for that is not there',
    run: () => direct((_sheet, { workbook }) => workbook.worksheets.getItem('没有').load('name')),
  },
  {
    title: 'a matrix of the wrong shape',
    run: () => direct((sheet) => (sheet.getRange('A18:B18').values = [[1]])),
  },
  {
    title: 'a property that no range has',
    run: () => direct((sheet) => sheet.getRange('A1').load('valuez')),
  },
  {
    title: 'our sheet, our marks and our names go',
    run: (workbook) =>
      workbook.apply(
        plan(
          { kind: 'put-marks', sheet: FORM, marks: [] },
          { kind: 'remove-name', name: 'kaoping_T1' },
          { kind: 'remove-sheet', sheet: OWN },
        ),
      ),
  },
];
