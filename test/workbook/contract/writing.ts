import { fingerprint } from '../../../src/grid/fingerprint';
import { BLANK } from '../../../src/grid/plan';
import { area, cell, FORM, gridOf, plan, set, sheetOf, type Cases } from './scene';

/** Writing cells, and the ground that a plan rests on. */
export const writing: Cases = {
  'writes numbers, texts, blanks and formulas': async (make) => {
    const tried = await make(FORM);
    const report = await tried.workbook.apply(
      plan([
        set('评分表', 4, 3, { value: 4.5 }),
        set('评分表', 3, 1, { value: '组织领导（修订）' }),
        set('评分表', 2, 2, BLANK),
        set('评分表', 7, 3, { value: 14, formula: '=C3+C4' }),
      ]),
    );
    expect(report).toEqual({ applied: ['g1'], refused: [] });
    expect(await cell(tried, '评分表', 4, 3)).toMatchObject({ kind: 'number', value: 4.5 });
    expect(await cell(tried, '评分表', 3, 1)).toMatchObject({ kind: 'text', value: '组织领导（修订）' });
    expect(await cell(tried, '评分表', 2, 2)).toBeNull();
    expect(await cell(tried, '评分表', 7, 3)).toMatchObject({ value: 14, formula: '=C3+C4' });
  },
  'the sums of the form follow what was written': async (make) => {
    const tried = await make(FORM);
    await tried.workbook.apply(plan([set('评分表', 4, 3, { value: 4 })]));
    expect(await cell(tried, '评分表', 5, 3)).toMatchObject({ value: 13.5, formula: '=SUM(C3:C4)' });
  },
  'the same plan twice is the same as once': async (make) => {
    const tried = await make(FORM);
    const twice = plan([
      set('评分表', 4, 3, { value: 4 }),
      { kind: 'put-sheet', sheet: sheetOf('汇总', [['项目']]) },
    ]);
    await tried.workbook.apply(twice);
    const once = await tried.workbook.read();
    expect((await tried.workbook.apply(twice)).refused).toEqual([]);
    expect(await tried.workbook.read()).toEqual(once);
  },
  'a plan whose ground has changed is refused whole, with a sentence': async (make) => {
    const tried = await make(FORM);
    const grid = await gridOf(tried, '评分表');
    const fingerprints = [fingerprint(grid, area(3, 1, 5, 3))];
    const wanted = {
      ...plan([set('评分表', 4, 3, { value: 4 })], [set('说明', 1, 2, { value: 1 })]),
      fingerprints,
    };
    await tried.type('评分表', 3, 3, { value: 8 });
    const report = await tried.workbook.apply(wanted);
    expect(report.applied).toEqual([]);
    expect(report.refused.map((one) => [one.group, one.code])).toEqual([
      ['g1', 'changed-meanwhile'],
      ['g2', 'changed-meanwhile'],
    ]);
    expect(report.refused[0]?.message).toContain('评分表');
    expect(await cell(tried, '评分表', 4, 3)).toBeNull();
  },
  'a plan whose ground still stands is applied': async (make) => {
    const tried = await make(FORM);
    const grid = await gridOf(tried, '评分表');
    const fingerprints = [fingerprint(grid, area(1, 1, 9, 9))];
    const report = await tried.workbook.apply({ ...plan([set('评分表', 4, 3, { value: 4 })]), fingerprints });
    expect(report.applied).toEqual(['g1']);
  },
};
