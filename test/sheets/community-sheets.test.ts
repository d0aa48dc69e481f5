import { assessCommunities } from '../../src/community/assess-community';
import { blankMonths } from '../../src/community/blank';
import type { Grid } from '../../src/grid/grid';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { COMMUNITY_SHEETS, layOutCommunitySheets } from '../../src/sheets/communities/community-sheets';
import { columnOf, type Column } from '../../src/sheets/communities/places';
import { ownSheetKind } from '../../src/sheets/names';
import { cellOf, gridOfSpec, placeOf, snapshotOf, typedInto } from './grid-of';

const FIRST = 4;
const ANSWERS = FIRST + 14;

/** The blank months filled in: 100 people, so many of them in work, households left, and what is stated below. */
function months(
  name: string,
  employed: number,
  households: number,
  answers: readonly (string | null)[] = [],
) {
  const blank = gridOfSpec(blankMonths(name));
  let grid = typedInto(blank, 2, 1, cellOf({ value: `社区名称：${name}` }));
  for (let row = FIRST; row < FIRST + 12; row += 1) {
    for (const [column, value] of [
      [4, 100],
      [5, employed],
      [7, households],
    ] as const) {
      grid = typedInto(grid, row, column, cellOf({ value }));
    }
  }
  answers.forEach((value, index) => {
    if (value !== null) grid = typedInto(grid, ANSWERS + index, 9, cellOf({ value }));
  });
  return grid;
}

const WHOLE = ['是', '是'];
const GRIDS = [
  months('枫林社区', 97, 0, WHOLE),
  months('松涛社区', 96, 1, WHOLE),
  months('梅溪社区', 95, 0, WHOLE),
  months('兰亭社区', 98, 2, [...WHOLE, '是']),
];

function overview(old: readonly Grid[] = [], grids = GRIDS): Grid {
  const communities = assessCommunities(grids, '');
  const [spec] = layOutCommunitySheets(snapshotOf([...grids, ...old]), communities, ['社区总览']);
  if (!spec) throw new Error('no sheet');
  return gridOfSpec(spec);
}

const at = (grid: Grid, name: string, column: Column) =>
  grid.cells.get(placeOf(grid, name).row)?.get(columnOf(column));
const typed = (grid: Grid, name: string, column: Column, value: string | number) =>
  typedInto(grid, placeOf(grid, name).row, columnOf(column), cellOf({ value }));
const rowWith = (grid: Grid, text: string) => {
  const cells = grid.cells.get(placeOf(grid, text).row) ?? new Map<number, never>();
  return [...cells.values()].map((cell) => cell.text);
};

describe('a county’s communities', () => {
  test('the blank months are known again with what is stated below them', () => {
    const [community] = assessCommunities([months('枫林社区', 97, 1, ['是', '否', '是'])], '');
    expect(community?.months.community).toBe('枫林社区');
    expect(community?.rate).toMatchObject({ status: 'met', basis: 'stated' });
    expect(community?.functions).toEqual({ status: 'not-met', functions: true, served: false });
    expect(community?.households).toMatchObject({ status: 'met', judged: true });
    expect(community?.proposed).toBe('not-met');
  });

  test('合格 is proposed only where all three standards hold; 基本消除 waits for a person', () => {
    const sheet = overview();
    const grades = ['枫林社区', '松涛社区', '梅溪社区', '兰亭社区'].map(
      (name) => at(sheet, name, 'qualified')?.text,
    );
    expect(grades).toEqual(['合格', '待定', '不合格', '合格']);
    expect(at(sheet, '松涛社区', 'most')?.text).toBe('1');
    const judged = overview([typed(sheet, '松涛社区', 'eliminated', '是')]);
    expect(at(judged, '松涛社区', 'qualified')?.text).toBe('合格');
  });

  test('money follows from what is entered, and is blank while that is unknown', () => {
    let sheet = overview();
    expect(at(sheet, '枫林社区', 'stationMoney')?.value).toBe('');
    expect(at(sheet, '枫林社区', 'reward')?.value).toBe(5000);
    for (const [column, value] of [
      ['township', '瓯北镇'],
      ['first', '是'],
      ['station', '是'],
      ['staff', 2],
    ] as const) {
      sheet = typed(sheet, '枫林社区', column, value);
    }
    sheet = overview([sheet]);
    const money = (['stationMoney', 'staffMoney', 'reward', 'money'] as const).map(
      (column) => at(sheet, '枫林社区', column)?.value,
    );
    expect(money).toEqual([5000, 15000, 5000, 25000]);
    expect(rowWith(sheet, '全县合计').slice(-4)).toEqual(['5000', '15000', '10000', '30000']);
    expect(sheet.cells.get(placeOf(sheet, '（未填乡镇）').row)?.get(2)?.value).toBe(3);
  });

  test('the two targets stand apart: of the communities with an office, and of all', () => {
    let sheet = overview();
    expect(rowWith(sheet, '达标社区占已建劳动保障机构社区（%）').at(-1)).toBe('待定');
    expect(rowWith(sheet, '达标社区不少于（个）').at(-1)).toBe('待定');
    for (const name of ['枫林社区', '松涛社区', '梅溪社区', '兰亭社区']) {
      sheet = typed(sheet, name, 'office', name === '梅溪社区' ? '是' : '否');
    }
    sheet = overview([typed(sheet, '松涛社区', 'eliminated', '是')]);
    const again = overview([sheet]);
    // The one with an office does not qualify; three others do.
    expect(rowWith(again, '达标社区占已建劳动保障机构社区（%）').slice(1)).toEqual(['0', '20', '未达到']);
    expect(rowWith(again, '达标社区不少于（个）').slice(1)).toEqual(['3', '3', '已达到']);
  });

  test('an office’s own numbers take the place of the document’s', () => {
    const sheet = overview();
    const { row } = placeOf(sheet, '就业率标准（%）');
    const stricter = overview([typedInto(sheet, row, 3, cellOf({ value: 98 }))]);
    expect(at(stricter, '枫林社区', 'qualified')?.text).toBe('不合格');
  });

  test('rates are formulas over the months, and communities without months have room', () => {
    const sheet = overview();
    expect(at(sheet, '枫林社区', 'rate')?.formula).toContain("SUM('枫林社区'!E4:E15)/SUM('枫林社区'!D4:D15)");
    const added = typedInto(sheet, placeOf(sheet, '兰亭社区').row + 1, 1, cellOf({ value: '新社区' }));
    expect(at(overview([added]), '新社区', 'qualified')?.text).toBe('待定');
  });

  test('季度抽查 has every quarter, and both sheets are known again as ours', () => {
    const communities = assessCommunities(GRIDS, '');
    const specs: SheetSpec[] = layOutCommunitySheets(snapshotOf(GRIDS), communities, COMMUNITY_SHEETS);
    expect(specs.map((spec) => ownSheetKind(gridOfSpec(spec)))).toEqual(['社区总览', '季度抽查']);
    const [, quarters] = specs.map(gridOfSpec);
    if (!quarters) throw new Error('no 季度抽查');
    expect(rowWith(quarters, '松涛社区')).toEqual([
      '松涛社区',
      ...Array.from({ length: 4 }, () => ['96', '1']).flat(),
      '96',
      '96',
    ]);
  });
});
