import { cell, FORM, type Cases } from './scene';

/** What is read. */
export const reading: Cases = {
  'reads values, formulas with their values, and blanks as nothing': async (make) => {
    const tried = await make(FORM);
    expect(await cell(tried, '评分表', 3, 1)).toMatchObject({
      kind: 'text',
      value: '组织领导',
      text: '组织领导',
    });
    expect(await cell(tried, '评分表', 3, 3)).toMatchObject({ kind: 'number', value: 9.5, text: '9.5' });
    expect(await cell(tried, '评分表', 5, 3)).toMatchObject({ value: 9.5, formula: '=SUM(C3:C4)' });
    expect(await cell(tried, '评分表', 4, 3)).toBeNull();
    expect(await cell(tried, '说明', 2, 1)).toMatchObject({ kind: 'boolean', value: true, text: 'TRUE' });
    expect(await cell(tried, '说明', 3, 1)).toMatchObject({ kind: 'error', value: '#N/A' });
  },
  'reads sheets in their order, hidden ones as hidden, and workbook-wide names': async (make) => {
    const snapshot = await (await make(FORM)).workbook.read();
    expect(snapshot.grids.map((grid) => [grid.sheet, grid.visibility])).toEqual([
      ['评分表', 'visible'],
      ['说明', 'hidden'],
    ]);
    const [name] = snapshot.names;
    expect(name?.name).toBe('自评合计');
    expect(name?.refersTo.replaceAll("'", '')).toBe('评分表!$C$5');
    expect(snapshot.structureLocked).toBe(false);
  },
};
