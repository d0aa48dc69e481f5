import { cell, FORM, plan, sheetOf, sheets, type Cases } from './scene';

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
