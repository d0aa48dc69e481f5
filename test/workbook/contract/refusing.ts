import { cell, FORM, plan, set, sheetOf, sheets, type Cases } from './scene';

/** What is refused, and that nothing else suffers. */
export const refusing: Cases = {
  'a group with one impossible edit changes nothing, and the others go on': async (make) => {
    const tried = await make(FORM);
    const report = await tried.workbook.apply(
      plan(
        [set('评分表', 4, 3, { value: 4 }), set('没有的表', 1, 1, { value: 1 })],
        [set('评分表', 4, 2, { value: 6 })],
      ),
    );
    expect(report.applied).toEqual(['g2']);
    expect(report.refused.map((one) => [one.group, one.title, one.code])).toEqual([
      ['g1', '第 1 组', 'sheet-missing'],
    ]);
    expect(report.refused[0]?.message).toContain('没有的表');
    expect(await cell(tried, '评分表', 4, 3)).toBeNull();
    expect(await cell(tried, '评分表', 4, 2)).toMatchObject({ value: 6 });
  },
  'a locked cell of a protected sheet is not written': async (make) => {
    const [form] = FORM.sheets;
    if (!form) throw new Error('no form');
    const tried = await make({ sheets: [{ ...form, isProtected: true }] });
    const report = await tried.workbook.apply(plan([set('评分表', 4, 3, { value: 4 })]));
    expect(report.refused.map((one) => one.code)).toEqual(['sheet-protected']);
    expect(await cell(tried, '评分表', 4, 3)).toBeNull();
  },
  'a locked structure keeps new sheets out and still lets scores in': async (make) => {
    const tried = await make({ ...FORM, structureLocked: true });
    const report = await tried.workbook.apply(
      plan([{ kind: 'put-sheet', sheet: sheetOf('汇总', [['项目']]) }], [set('评分表', 4, 3, { value: 4 })]),
    );
    expect(report.applied).toEqual(['g2']);
    expect(report.refused.map((one) => one.code)).toEqual(['structure-locked']);
    expect(await sheets(tried)).toEqual(['评分表', '说明']);
  },
};
