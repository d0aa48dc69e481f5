import fc from 'fast-check';
import { cellAt } from '../../src/grid/grid';
import type { Content, Edit } from '../../src/grid/plan';
import type { SheetSpec, StyleName } from '../../src/grid/sheet-spec';
import { openInHost } from '../excel-host/open-in-host';
import { area, cell, FORM, gridOf, plan, set, sheetOf } from '../workbook/contract/scene';

/** Texts that Excel would read as something else. */
const TRAPS = [
  '01',
  '3/4',
  '2004-11-30',
  '12.5%',
  '=甲',
  "'甲",
  '-5',
  '(3)',
  'TRUE',
  '@甲',
  '#甲',
  ' ',
  '1e5',
  '¥5',
  '１２',
  '2004年11月',
  '0.0',
  'May 5',
];

describe('what stands in a cell', () => {
  test.each(TRAPS)('the text “%s” stays a text', async (text) => {
    const tried = await openInHost(FORM);
    await tried.workbook.apply(plan([set('评分表', 4, 3, { value: text })]));
    expect(await cell(tried, '评分表', 4, 3)).toEqual({ kind: 'text', value: text, text });
  });

  test.each(['text', 'literal', 'inputText', 'plain'] as const)(
    'on a sheet of ours too, in the look “%s”',
    async (style: StyleName) => {
      const tried = await openInHost(FORM);
      const cells = TRAPS.map((value, index) => ({ row: index + 1, column: 2, value, style }));
      await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: { ...sheetOf('佐证数据', []), cells } }]));
      const grid = await gridOf(tried, '佐证数据');
      expect(TRAPS.map((_, index) => cellAt(grid, index + 1, 2)?.value)).toEqual(TRAPS);
      expect(TRAPS.every((_, index) => cellAt(grid, index + 1, 2)?.kind === 'text')).toBe(true);
    },
  );

  test('whatever is written is read again', async () => {
    const tried = await openInHost(FORM);
    const value = fc.oneof(
      fc
        .string({ minLength: 1 })
        .filter((text) => !/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)),
      fc.constantFrom(...TRAPS),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(value, async (any) => {
        const { refused } = await tried.workbook.apply(plan([set('评分表', 4, 3, { value: any })]));
        expect(refused).toEqual([]);
        expect((await cell(tried, '评分表', 4, 3))?.value).toBe(any);
      }),
      { numRuns: 60 },
    );
  });

  test('formulas come back letter by letter, errors as errors', async () => {
    const tried = await openInHost(FORM);
    const formulas = ['=SUM(C3:C4)', "=SUM('评分表'!B3:B4)-1", '=自评合计*2', '=ROUND(C3/3,2)'];
    const edits = formulas.map((formula, index) => set('评分表', 10 + index, 5, { value: 0, formula }));
    await tried.workbook.apply(plan([...edits, set('评分表', 9, 5, { value: '#N/A' })]));
    const grid = await gridOf(tried, '评分表');
    expect(formulas.map((_, index) => cellAt(grid, 10 + index, 5)?.formula)).toEqual(formulas);
    expect(cellAt(grid, 9, 5)).toMatchObject({ kind: 'error', value: '#N/A' });
  });

  test('a score in a cell that is formatted as text is still a number, and the format stays', async () => {
    const tried = await openInHost(FORM);
    tried.host.sheet('评分表').cellMade(4, 3).format = '@';
    const written: Content[] = [{ value: 4 }, { value: 9.5, formula: '=C3' }, { value: '3/4' }];
    for (const after of written) {
      await tried.workbook.apply(plan([set('评分表', 4, 3, after)]));
      expect(await cell(tried, '评分表', 4, 3)).toMatchObject({ ...after, format: '@' });
    }
  });

  test('a cell that holds the content already is not written', async () => {
    const tried = await openInHost(FORM);
    const { version } = tried.host.book;
    await tried.workbook.apply(plan([set('评分表', 3, 3, { value: 9.5 })]));
    expect(tried.host.book.version).toBe(version);
  });
});

describe('protection', () => {
  const [form] = FORM.sheets;
  const isProtected = { sheets: form ? [{ ...form, isProtected: true, open: [area(3, 3, 4, 3)] }] : [] };

  test('open cells of a protected sheet are filled in, locked ones are named', async () => {
    const tried = await openInHost(isProtected);
    const report = await tried.workbook.apply(
      plan(
        [set('评分表', 4, 3, { value: 4 })],
        [set('评分表', 4, 2, { value: 4 }), set('评分表', 3, 2, { value: 4 })],
      ),
    );
    expect(report.applied).toEqual(['g1']);
    expect(report.refused[0]).toMatchObject({ group: 'g2', code: 'sheet-protected' });
    expect(report.refused[0]?.message).toContain('B4、B3');
  });

  test('marks need a protection that lets people change formats', async () => {
    const tried = await openInHost(isProtected);
    const marks: Edit[] = [
      { kind: 'put-marks', sheet: '评分表', marks: [{ row: 3, column: 3, kind: 'open' }] },
    ];
    expect((await tried.workbook.apply(plan(marks))).refused[0]?.message).toContain('不能标色');
    tried.host.sheet('评分表').mayFormat = true;
    expect((await tried.workbook.apply(plan(marks))).refused).toEqual([]);
  });
});

describe('marks', () => {
  test('one format a kind, beside the user’s own, which stays when ours come off', async () => {
    const tried = await openInHost(FORM);
    const sheet = tried.host.sheet('评分表');
    sheet.marks.push({
      id: 'u',
      type: 'Custom',
      areas: [area(1, 1, 9, 9)],
      formula: '=$A1>0',
      fill: '#FF0000',
    });
    sheet.marks.push({ id: 'v', type: 'DataBar', areas: [area(1, 1, 9, 9)], formula: '', fill: '' });
    const at = (row: number, column: number, kind: 'open' | 'wrong') => ({ row, column, kind });
    const marks = [at(3, 3, 'open'), at(4, 3, 'open'), at(3, 2, 'wrong'), at(5, 3, 'open')];
    await tried.workbook.apply(plan([{ kind: 'put-marks', sheet: '评分表', marks }]));
    expect(sheet.marks.map(({ id, areas }) => (/^[uv]$/.test(id) ? id : areas)).length).toBe(4);
    expect(sheet.marks.find(({ formula }) => formula.includes('"open"'))?.areas).toEqual([area(3, 3, 5, 3)]);
    await tried.workbook.apply(plan([{ kind: 'put-marks', sheet: '评分表', marks: [] }]));
    expect(sheet.marks.map(({ id }) => id)).toEqual(['u', 'v']);
  });
});

describe('sheets of ours', () => {
  const spec: SheetSpec = {
    ...sheetOf('汇总', [
      ['项目', '分'],
      ['甲', '乙'],
    ]),
    cells: [
      { row: 1, column: 1, value: '项目', style: 'header' },
      { row: 2, column: 1, value: '评分表', style: 'link', link: "'评分表'!A1" },
      { row: 2, column: 2, value: 14, formula: '=SUM(评分表!C3:C4)+4.5', style: 'total' },
      { row: 3, column: 2, value: null, style: 'inputDate' },
    ],
    merges: [area(1, 1, 1, 2)],
    widths: { 1: 20, 2: 8 },
    heights: { 1: 30 },
    freeze: { rows: 1, columns: 1 },
    filter: area(1, 1, 3, 2),
    validations: [
      { area: area(3, 2, 3, 2), rule: { kind: 'date' }, error: '请填日期', prompt: '长'.repeat(400) },
      { area: area(2, 1, 2, 1), rule: { kind: 'list', values: ['是', '否'] }, error: '请选是或否' },
      { area: area(3, 1, 3, 1), rule: { kind: 'list', values: ['甲,乙'] }, error: '不能写成列表' },
    ],
    charts: [
      {
        title: '得分',
        categories: area(2, 1, 3, 1),
        series: [
          { name: '自评', values: area(2, 2, 3, 2) },
          { name: '市评', values: area(2, 3, 3, 3) },
        ],
        at: area(5, 1, 20, 6),
      },
    ],
    print: { landscape: true, titleRows: [1, 1], breaks: [3], footer: '甲 & 乙' },
  };

  test('keep the width of the columns that are told, as a person set it; the others are set anew', async () => {
    const tried = await openInHost(FORM);
    await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: spec }]));
    const looks = tried.host.book.sheets.find(({ name }) => name === '汇总')?.looks ?? [];
    looks.push({ address: 'A1:A1', property: 'columnWidth', value: 100 });
    looks.push({ address: 'B1:B1', property: 'columnWidth', value: 200 });
    await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: { ...spec, keptColumns: [2] } }]));
    const widths = looks.filter(
      ({ property }) => property === 'columnWidth' || property === 'useStandardWidth',
    );
    expect(widths.findLast(({ address }) => address.startsWith('A1'))?.value).toBeCloseTo(112);
    expect(widths.findLast(({ address }) => address.startsWith('B1'))?.value).toBe(200);
    expect(widths.some(({ property }) => property === 'useStandardWidth')).toBe(false);
  });

  test('are laid out whole: looks, sizes, panes, filter, validations, chart, printing', async () => {
    const tried = await openInHost(FORM);
    for (let run = 0; run < 2; run += 1) {
      expect((await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: spec }]))).refused).toEqual([]);
      const sheet = tried.host.sheet('汇总');
      const look = (property: string) =>
        sheet.looks
          .filter((one) => one.property === property)
          .map(({ address, value }) => `${address} ${String(value)}`);
      expect(sheet.merges).toEqual(['A1:B1']);
      expect(look('rowHeight')).toEqual(['A1 30']);
      expect(look('fillColor')).toEqual(['A1 #E7EEF7', 'B2 #F2F2F2', 'B3 #FFFBE6']);
      expect(sheet.cell(3, 2)?.format).toBe('yyyy-mm-dd');
      expect(sheet.links.get('A2')).toMatchObject({ documentReference: "'评分表'!A1" });
      expect([sheet.frozen, sheet.filter, sheet.breaks]).toEqual(['A1', 'A1:B3', ['A3']]);
      expect(sheet.validations.map(({ rule }) => rule && Object.keys(rule))).toEqual([['date'], ['list']]);
      expect(sheet.charts).toMatchObject([{ title: '得分', position: 'A5 F20' }]);
      expect(sheet.charts[0]?.series).toEqual([
        { name: '自评', values: 'B2:B3', categories: 'A2:A3' },
        { name: '市评', values: 'C2:C3', categories: 'A2:A3' },
      ]);
      expect(Object.fromEntries(sheet.layout)).toMatchObject({
        orientation: 'Landscape',
        titleRows: '$1:$1',
        LeftFooter: '甲 && 乙',
      });
      expect(await cell(tried, '汇总', 2, 2)).toMatchObject({ value: 14 });
    }
  });

  test('are known by a hidden name, so a renamed one is still ours and one made again is marked again', async () => {
    const tried = await openInHost(FORM);
    await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: spec }]));
    expect(tried.host.book.names.find(({ name }) => name === 'kaoping_sheet_1')).toEqual({
      name: 'kaoping_sheet_1',
      refersTo: "'汇总'!$A$1",
      isVisible: false,
    });
    tried.host.book.removeSheet(tried.host.sheet('汇总'));
    await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: spec }]));
    expect(tried.host.book.names.map(({ name }) => name).sort()).toEqual(['kaoping_sheet_1', '自评合计']);
    expect((await tried.workbook.apply(plan([{ kind: 'remove-sheet', sheet: '汇总' }]))).refused).toEqual([]);
    expect(tried.host.book.names.map(({ name }) => name)).toEqual(['自评合计']);
  });

  test('a blank form is the user’s from the moment it is made', async () => {
    const tried = await openInHost(FORM);
    const blank: Edit[] = [{ kind: 'put-sheet', sheet: { ...spec, own: false } }];
    expect((await tried.workbook.apply(plan(blank))).refused).toEqual([]);
    expect((await tried.workbook.apply(plan(blank))).refused.map((one) => one.code)).toEqual(['name-taken']);
    expect(tried.host.book.names).toHaveLength(1);
  });

  test('formulas may lead to a sheet that the same group makes after them', async () => {
    const tried = await openInHost(FORM);
    const first: SheetSpec = {
      ...sheetOf('汇总', []),
      cells: [{ row: 1, column: 1, value: 3, formula: "='计分依据'!A1+1", style: 'score' }],
    };
    const second: SheetSpec = {
      ...sheetOf('计分依据', []),
      cells: [{ row: 1, column: 1, value: 2, style: 'score' }],
    };
    const edits: Edit[] = [first, second].map((sheet) => ({ kind: 'put-sheet', sheet }));
    expect((await tried.workbook.apply(plan(edits))).refused).toEqual([]);
    expect(await cell(tried, '汇总', 1, 1)).toMatchObject({ value: 3 });
  });
});

test('a hidden sheet is not shown, and the sentence says how to', async () => {
  const tried = await openInHost(FORM);
  await expect(tried.workbook.select({ sheet: '说明', row: 1, column: 1 })).rejects.toThrow(/隐藏/);
  await expect(tried.workbook.select({ sheet: '没有', row: 1, column: 1 })).rejects.toThrow(/找不到/);
});
