import { assessIndicators } from '../../src/indicators/assess-indicators';
import type { Grid } from '../../src/grid/grid';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import {
  indicatorKinds,
  layOutIndicatorSheets,
  scoringIn,
} from '../../src/sheets/indicators/indicator-sheets';
import { isOwnSheet, ownSheetKind } from '../../src/sheets/names';
import { sheetOf, type Typed } from '../indicators/sheets';
import { cellOf, gridOfSpec, placeOf, snapshotOf, typedInto } from './grid-of';

const HEAD = ['市州', '指标', '年度目标', '半年完成', '全年完成'];
const JOBS = '城镇新就业人数';
const INSURED = '失业保险参保人数';
const RATE = '城镇登记失业率';
const MARKETS = '劳动力市场建设年度达标率';
const ROWS: readonly Typed[][] = [
  ['=甲市', JOBS, 100, 60, 130],
  ['=甲市', INSURED, 100, 90, 80],
  ['=甲市', RATE, 4, 4, 5],
  ['=甲市', MARKETS, null, null, '优'],
  ['乙市', JOBS, 200, 90, 180],
  ['乙市', INSURED, 100, 100, 100],
  ['乙市', RATE, 4, 4, 4],
  ['乙市', MARKETS, null, null, '良'],
  ['丙市', JOBS, 100, 40, null],
  ['丙市', INSURED, '—', null, null],
  ['丙市', RATE, 4, 4, 3],
  ['丙市', MARKETS, null, null, '良'],
];

const source = sheetOf([HEAD, ...ROWS], '填报');
const tables = assessIndicators([source], '');

function make(old: readonly Grid[] = [], isLive = true): Record<string, SheetSpec> {
  const specs = layOutIndicatorSheets(snapshotOf([source, ...old]), tables, isLive);
  return Object.fromEntries(specs.map((spec) => [spec.name, spec]));
}

const grid = (sheets: Record<string, SheetSpec>, name: string): Grid => {
  const spec = sheets[name];
  if (!spec) throw new Error(`no ${name}`);
  return gridOfSpec(spec);
};
/** Texts of the row in which that text stands, the one after `from` rows. */
const rowWith = (one: Grid, text: string, from = 0): string[] => {
  const row = [...one.cells.keys()]
    .sort((a, b) => a - b)
    .find((at) => at > from && [...(one.cells.get(at)?.values() ?? [])].some((cell) => cell.text === text));
  return [...(one.cells.get(row ?? 0)?.values() ?? [])].map((cell) => cell.text);
};

describe('sheets of targets and results', () => {
  test('a half-year bulletin, a year-end sheet and the weights, known again as ours and never read as tables', () => {
    const sheets = make();
    expect(Object.keys(sheets)).toEqual(['指标通报', '指标总评', '指标权重']);
    for (const name of Object.keys(sheets)) {
      expect(ownSheetKind(grid(sheets, name))).toBe(name);
      expect(isOwnSheet(grid(sheets, name))).toBe(true);
    }
  });

  test('one unit alone is not ranked', () => {
    expect(indicatorKinds(assessIndicators([sheetOf([HEAD, ...ROWS.slice(0, 4)])], ''))).toEqual([]);
  });

  test('equal weights, a passed target as 100%: places, who was where at half-year, and who lacks what stands apart', () => {
    const sheets = make();
    const final = grid(sheets, '指标总评');
    // (100 + 80 + 80) / 3 and (90 + 100 + 100) / 3
    expect(rowWith(final, '乙市').slice(0, 5)).toEqual(['1', '乙市', '96.66666667', '2', '2']);
    expect(rowWith(final, '=甲市').slice(0, 5)).toEqual(['2', '=甲市', '86.66666667', '1', '1']);
    const third = rowWith(final, '丙市');
    expect([third[0], third[2], third.at(-1)]).toEqual(['—', '', `不排位次，缺：${JOBS}`]);
  });

  test('nothing is demanded where the target is a dash: the unit is ranked on the rest', () => {
    const bulletin = grid(make(), '指标通报');
    // 40 and 100, of two measures
    expect(rowWith(bulletin, '丙市').slice(0, 3)).toEqual(['3', '丙市', '70']);
  });

  test('candidates are first in their place until an office says how many', () => {
    const final = grid(make(), '指标总评');
    expect(rowWith(final, '综合先进').at(-1)).toBe('乙市');
    const { row } = placeOf(final, '综合先进');
    const asked = typedInto(final, row, 3, cellOf({ value: 2 }));
    expect(rowWith(grid(make([asked]), '指标总评'), '综合先进').at(-1)).toBe('乙市、=甲市');
  });

  test('weights, the cap and what a grade is worth are set on 指标权重, and stay', () => {
    const weights = grid(make(), '指标权重');
    const set = (one: Grid, label: string, value: number | string | null) =>
      typedInto(one, placeOf(one, label).row, 4, value === null ? null : cellOf({ value }));
    const changed = [
      [INSURED, null],
      [MARKETS, 2],
      ['按等次评定的指标：“优”折算（%）', 100],
      ['按等次评定的指标：“良”折算（%）', 85],
      ['超额完成最多按（%）计（留空即不封顶）', null],
    ].reduce((one, [label, value]) => set(one, String(label), value as number | null), weights);
    expect(scoringIn(snapshotOf([changed]), tables).cap).toBeNull();
    const sheets = make([changed]);
    // (130 + 80 + 2×100) / 4
    expect(rowWith(grid(sheets, '指标总评'), '=甲市').slice(0, 3)).toEqual(['1', '=甲市', '102.5']);
    expect(rowWith(grid(sheets, '指标权重'), MARKETS)[3]).toBe('2');
    expect(rowWith(grid(sheets, '指标权重'), INSURED)).toHaveLength(3);
  });

  test('in the tables’ own workbook 完成率 is a formula over their cells, elsewhere over the numbers themselves', () => {
    const formulas = (isLive: boolean) =>
      (make([], isLive)['指标总评']?.cells ?? []).flatMap(({ formula, style }) =>
        formula?.includes('*100') && style === 'rate' ? [formula] : [],
      );
    expect(formulas(true)).toContain(
      `=IF(COUNT('填报'!C2,'填报'!E2)<2,"",IF('填报'!C2=0,"",'填报'!E2/'填报'!C2*100))`,
    );
    expect(formulas(false)).toContain('=IF(COUNT(100,130)<2,"",IF(100=0,"",130/100*100))');
  });

  test('prints on A4 with its header on each page, a chart of the places, and text that looks like a formula stays text', () => {
    const final = make()['指标总评'];
    expect(final?.print).toMatchObject({ landscape: expect.any(Boolean) as boolean, titleRows: [1, 2] });
    expect(final?.charts).toHaveLength(1);
    const named = final?.cells.filter(({ column, value }) => column === 2 && value === '=甲市') ?? [];
    expect(named.length).toBeGreaterThan(1);
    expect(named.every(({ formula }) => formula === undefined)).toBe(true);
  });
});
