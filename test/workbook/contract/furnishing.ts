import { area, cell, FORM, gridOf, plan, sheetOf, sheets, type Cases } from './scene';

/** Sheets of ours, names and marks. */
export const furnishing: Cases = {
  'makes a sheet, replaces what stands on it, and takes it away again': async (make) => {
    const tried = await make(FORM);
    await tried.workbook.apply(
      plan([{ kind: 'put-sheet', sheet: sheetOf('汇总', [['项目', '分'], ['甲']]) }]),
    );
    expect(await sheets(tried)).toEqual(['评分表', '说明', '汇总']);
    expect(await cell(tried, '汇总', 2, 1)).toMatchObject({ value: '甲' });
    await tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: sheetOf('汇总', [['新项目']]) }]));
    expect(await cell(tried, '汇总', 1, 1)).toMatchObject({ value: '新项目' });
    expect(await cell(tried, '汇总', 2, 1)).toBeNull();
    await tried.workbook.apply(plan([{ kind: 'remove-sheet', sheet: '汇总' }]));
    expect(await sheets(tried)).toEqual(['评分表', '说明']);
  },
  'taking away a sheet that is gone already is no failure': async (make) => {
    const tried = await make(FORM);
    const report = await tried.workbook.apply(plan([{ kind: 'remove-sheet', sheet: '汇总' }]));
    expect(report).toEqual({ applied: ['g1'], refused: [] });
  },
  'a sheet that a person made is neither replaced nor removed': async (make) => {
    const tried = await make(FORM);
    const report = await tried.workbook.apply(
      plan(
        [{ kind: 'put-sheet', sheet: sheetOf('说明', [['覆盖']]) }],
        [{ kind: 'remove-sheet', sheet: '说明' }],
      ),
    );
    expect(report.refused.map((one) => one.code)).toEqual(['name-taken', 'name-taken']);
    expect(await cell(tried, '说明', 1, 1)).toMatchObject({ value: '填表说明' });
  },
  'texts that begin as formulas do stay texts on a sheet of ours': async (make) => {
    const tried = await make(FORM);
    const texts = ['=1+1', '+甲县', '-乙县', '@丙县', "'丁县", '001', '1-1', '3/4'];
    await tried.workbook.apply(
      plan([
        {
          kind: 'put-sheet',
          sheet: sheetOf(
            '汇总',
            texts.map((one) => [one]),
          ),
        },
      ]),
    );
    for (const [index, value] of texts.entries()) {
      const read = await cell(tried, '汇总', index + 1, 1);
      expect([read?.kind, read?.value, read?.formula]).toEqual(['text', value, undefined]);
    }
  },
  'a name is made, moved and taken away': async (make) => {
    const tried = await make(FORM);
    const names = async () => (await tried.workbook.read()).names.map((one) => one.name);
    const where = async () =>
      (await tried.workbook.read()).names.find((one) => one.name === 'kaoping_T1')?.refersTo;
    await tried.workbook.apply(plan([{ kind: 'put-name', name: 'kaoping_T1', refersTo: "'评分表'!$A$2" }]));
    expect(await where()).toContain('$A$2');
    await tried.workbook.apply(plan([{ kind: 'put-name', name: 'kaoping_T1', refersTo: "'评分表'!$A$3" }]));
    expect(await where()).toContain('$A$3');
    await tried.workbook.apply(plan([{ kind: 'remove-name', name: 'kaoping_T1' }]));
    expect(await names()).toEqual(['自评合计']);
  },
  'what a person filters our sheet by stays where its columns are kept, and goes where they are not': async (
    make,
  ) => {
    const old = [
      ['单位', '状态', '分'],
      ['甲县', '待解决', '1'],
      ['乙县', '已解决', '2'],
    ];
    const tried = await make({
      sheets: [
        ...FORM.sheets,
        {
          name: '问题清单',
          rows: old.map(([unit = '', state = '', score = ''], row) => [
            unit,
            state,
            row === 0 ? score : Number(score),
          ]),
          filter: { area: area(1, 1, 3, 3), columns: { 1: { values: ['待解决'] }, 2: { least: 1 } } },
        },
      ],
      names: { kaoping_sheet_1: "'问题清单'!$A$1" },
    });
    const rows = [...old, ['丙县', '待解决', '0'], ['丁县', '待解决', '3'], ['戊县', '', '4']];
    const again = (keptColumns?: readonly number[]) => {
      const sheet = sheetOf('问题清单', rows, {
        filter: area(1, 1, 6, 3),
        ...(keptColumns ? { keptColumns } : {}),
      });
      const cells = sheet.cells.map((one) =>
        one.column === 3 && one.row > 1 ? { ...one, value: Number(one.value) } : one,
      );
      return tried.workbook.apply(plan([{ kind: 'put-sheet', sheet: { ...sheet, cells } }]));
    };
    const hidden = async () =>
      [...(await gridOf(tried, '问题清单')).hiddenRows].sort((one, other) => one - other);
    expect(await again([1, 2, 3])).toEqual({ applied: ['g1'], refused: [] });
    expect(await hidden()).toEqual([3, 4, 6]);
    expect(await again([1, 2])).toEqual({ applied: ['g1'], refused: [] });
    expect(await hidden()).toEqual([3, 6]);
    await again();
    expect(await hidden()).toEqual([]);
    await again([1, 2, 3]);
    expect(await hidden()).toEqual([]);
  },
  'marks change no cell, and come off': async (make) => {
    const tried = await make(FORM);
    const before = await tried.workbook.read();
    const marks = [{ row: 3, column: 3, kind: 'wrong' as const }];
    expect(
      (await tried.workbook.apply(plan([{ kind: 'put-marks', sheet: '评分表', marks }]))).refused,
    ).toEqual([]);
    expect(await tried.workbook.read()).toEqual(before);
    expect(
      (await tried.workbook.apply(plan([{ kind: 'put-marks', sheet: '评分表', marks: [] }]))).refused,
    ).toEqual([]);
    expect(await tried.workbook.read()).toEqual(before);
  },
};
