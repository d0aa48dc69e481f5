import type { Grid } from '../../src/grid/grid';
import type { ScoringTable } from '../../src/recognise/table';
import { layOutLog } from '../../src/sheets/log';
import {
  isOwnSheet,
  nextTableId,
  ownSheet,
  ownSheetName,
  tableIds,
  tableNames,
  tablePlaceText,
} from '../../src/sheets/names';
import { cellOf, gridOf, gridOfSpec, snapshotOf } from './grid-of';

const log = (name: string): Grid => gridOfSpec(layOutLog([], name));
const foreign = (sheet: string, headers: readonly string[]): Grid =>
  gridOf(
    sheet,
    headers.map((header, index) => [3, index + 1, cellOf({ value: header })]),
  );

describe('our sheets', () => {
  test('are known by their headers, whatever they are called', () => {
    expect(isOwnSheet(log('记录留底'))).toBe(true);
    expect(isOwnSheet(foreign('计分记录', ['项目', '得分']))).toBe(false);
  });

  test('a sheet with the words of 汇总 but without our stamp is somebody else’s', () => {
    expect(isOwnSheet(foreign('汇总', ['部分', '分值', '自评分']))).toBe(false);
    expect(isOwnSheet(foreign('问题清单', ['序号', '严重程度', '单元格', '问题', '怎样解决']))).toBe(false);
  });

  test('of several copies the one with our name counts', () => {
    expect(ownSheet(snapshotOf([log('计分记录 (2)'), log('计分记录')]), '计分记录')?.sheet).toBe('计分记录');
    expect(ownSheet(snapshotOf([log('计分记录 (2)')]), '计分记录')?.sheet).toBe('计分记录 (2)');
  });

  test('keep the name that people gave them, and never take a name of somebody else’s', () => {
    expect(ownSheetName(snapshotOf([log('留底')]), '计分记录')).toBe('留底');
    expect(ownSheetName(snapshotOf([]), '汇总')).toBe('汇总');
    const taken = [foreign('汇总', ['a']), foreign('汇总（考评）', ['a'])];
    expect(ownSheetName(snapshotOf(taken), '汇总')).toBe('汇总（考评2）');
  });
});

describe('a table’s name', () => {
  const table = (sheet: string, top: number, bottom: number): ScoringTable => ({
    sheet,
    area: { top, left: 2, bottom, right: 6 },
    title: '',
    unit: null,
    period: null,
    headerRows: [top],
    columns: {
      section: null,
      subsection: null,
      number: null,
      item: 2,
      points: null,
      rule: null,
      method: null,
      reason: null,
      remark: null,
    },
    headings: [],
    subsections: [],
    startingPoints: null,
    anchor: null,
    levels: [],
    sections: [],
    items: [],
    groups: [],
    total: null,
    subtotals: [],
    notes: [],
    doubts: [],
    confidence: 1,
  });
  const named = (...names: [string, string][]) =>
    snapshotOf(
      [],
      names.map(([name, refersTo]) => ({ name, refersTo })),
    );

  test('is read back from its cell, quoted or not; a deleted cell has none', () => {
    const names = named(
      ['kaoping_T1', "'张三''s'!$B$3"],
      ['KAOPING_t2', 'Sheet1!$AA$10'],
      ['kaoping_T3', 'Sheet1!#REF!'],
      ['kaoping_T4', '#REF!'],
      ['_xlnm.Print_Area', 'Sheet1!$A$1:$B$2'],
    );
    expect([...tableNames(names)]).toEqual([
      ['T1', { sheet: "张三's", row: 3, column: 2 }],
      ['T2', { sheet: 'Sheet1', row: 10, column: 27 }],
    ]);
    expect(tablePlaceText(table("张三's", 3, 9))).toBe("'张三''s'!$B$3");
  });

  test('finds its table again after rows were inserted and the tables changed places', () => {
    const snapshot = named(['kaoping_T1', "'甲'!$B$20"], ['kaoping_T2', "'甲'!$B$3"]);
    expect(tableIds(snapshot, [table('甲', 3, 9), table('甲', 19, 30)])).toEqual(['T2', 'T1']);
  });

  test('a new table gets a new id, never one of a table that is gone', () => {
    const snapshot = named(['kaoping_T1', '#REF!'], ['kaoping_T5', "'甲'!$B$3"]);
    expect(tableIds(snapshot, [table('乙', 1, 5), table('甲', 3, 9), table('丙', 1, 5)])).toEqual([
      'T6',
      'T5',
      'T7',
    ]);
    expect(nextTableId([])).toBe('T1');
  });

  test('two names inside one table give it one id', () => {
    const snapshot = named(['kaoping_T1', "'甲'!$B$5"], ['kaoping_T2', "'甲'!$B$3"]);
    expect(tableIds(snapshot, [table('甲', 3, 9), table('乙', 3, 9)])).toEqual(['T2', 'T3']);
  });
});
