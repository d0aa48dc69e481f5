import type { Assessment } from '../../src/assessment';
import type { Finding } from '../../src/audit/finding';
import type { Grid, Snapshot } from '../../src/grid/grid';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { layOutBasis, MOST_PAGES } from '../../src/sheets/basis';
import { basisPages } from '../../src/sheets/basis-pages';
import { layOutEvidence } from '../../src/sheets/evidence';
import { isOwnSheet } from '../../src/sheets/names';
import { layOutOverviewProblems } from '../../src/sheets/overview-problems';
import { layOutProblems } from '../../src/sheets/problems';
import { SELF, assessForms, perCount, rate, type Form } from '../fill/office';
import { cellOf, gridOf, gridOfSpec, snapshotOf, typedInto } from './grid-of';

/** Four items in two sections; score cells D3:E6. */
const FORM: Form = {
  sheet: "张三's表",
  lines: [perCount('公示'), rate('就业'), perCount('公开'), perCount('上墙')],
  firstSection: 3,
};

function gridWith(scores: readonly (readonly [string, Parameters<typeof cellOf>[0]['value']])[]): Grid {
  return gridOf(
    FORM.sheet,
    scores.map(([place, value]) => [Number(place.slice(1)), place.charCodeAt(0) - 64, cellOf({ value })]),
  );
}

const assessed = (grid: Grid, findings: readonly Finding[] = [], more: readonly Grid[] = []) =>
  assessForms(snapshotOf([grid, ...more]), [FORM], findings);

/** Of the workbook itself; its units have no names. */
const basisOf = (assessment: Assessment) =>
  layOutBasis(assessment.snapshot, basisPages(assessment, ''), () => '');

const at = ({ cells }: SheetSpec, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

const finding = (severity: Finding['severity'], cells: readonly string[], message: string): Finding => ({
  code: 'over-cap',
  key: 'T1/1/over-cap/自评分',
  severity,
  table: 'T1',
  sheet: FORM.sheet,
  cells,
  item: 1,
  level: SELF,
  message,
  settle: '请核对。',
  english: { message: 'Something.', settle: 'Check it.' },
  quote: '',
  values: {},
});

describe('问题清单', () => {
  test('has the worst first, each linked to its first cell, with what would settle it', () => {
    const findings = [finding('info', ['D3'], '信息'), finding('error', ['D4', 'D5:D6'], '超过分值')];
    const spec = layOutProblems(assessed(gridWith([]), findings));
    const row = spec.cells.filter((cell) => cell.row === 4).map(({ value }) => value);
    expect(row).toEqual([
      1,
      '错误',
      "张三's表的标题",
      "张三's表",
      'D4',
      'D5:D6',
      1,
      SELF,
      '超过分值',
      '请核对。',
      '待解决',
      null,
    ]);
    expect(at(spec, 4, 5)?.link).toBe("'张三''s表'!D4");
    expect(at(spec, 5, 2)?.value).toBe('信息');
    expect(at(spec, 2, 1)?.value).toContain('共 2 条：错误 1，提醒 0，信息 1');
  });

  test('of many files is linked where the problem is in the workbook itself, else file and cell are told', () => {
    const findings = [finding('error', ['D4', 'D5'], '超过分值')];
    const files = ['', '甲.xlsx'].map((file) => ({ file, findings, ignored: [] }));
    const { cells } = layOutOverviewProblems(files, () => '甲县', null);
    const shown = (row: number) =>
      [4, 6, 7].map((column) => cells.find((one) => one.row === row && one.column === column));
    expect(shown(4).map((one) => one?.value)).toEqual(['本工作簿', 'D4', 'D5']);
    expect(shown(5).map((one) => one?.value)).toEqual(['甲.xlsx', 'D4', 'D5']);
    expect([shown(4)[1]?.link, shown(5)[1]?.link]).toEqual(["'张三''s表'!D4", undefined]);
  });

  test('what was ignored stands at the end, with the reason, and is in no count', () => {
    const hidden = { ...finding('error', ['D4'], '超过分值'), key: 'T1/1/over-cap/自评分' };
    const one = assessed(gridWith([]), [finding('info', ['D5'], '缺佐证')]);
    const settings = { ...one.settings, ignored: new Map([[hidden.key, '已请示']]) };
    const spec = layOutProblems({ ...one, settings, ignored: [hidden] });
    expect(
      [at(spec, 5, 1), at(spec, 5, 2), at(spec, 5, 9), at(spec, 5, 10)].map((cell) => cell?.value),
    ).toEqual([2, '已忽略', '超过分值', '理由：已请示']);
    expect(at(spec, 2, 1)?.value).toContain('共 1 条');
  });

  test('a problem that is found no more stands at the end as settled, is in no count, and stays so', () => {
    const both = [finding('error', ['D4'], '第4行超过分值'), finding('info', ['D5'], '缺佐证')];
    const first = layOutProblems(assessed(gridWith([]), both));
    const again = (old: SheetSpec, findings: Finding[]) =>
      layOutProblems(assessed(gridWith([]), findings, [gridOfSpec(old)]));
    const second = again(first, both.slice(1));
    const states = (spec: SheetSpec) =>
      [4, 5].map((row) => [1, 2, 7, 9, 11].map((column) => at(spec, row, column)?.value));
    expect(states(second)).toEqual([
      [1, '信息', 1, '缺佐证', '待解决'],
      [2, '错误', 1, '第4行超过分值', '已解决'],
    ]);
    expect(at(second, 2, 1)?.value).toContain('共 1 条');
    expect(states(again(second, []))).toEqual([
      [1, '信息', 1, '缺佐证', '已解决'],
      [2, '错误', 1, '第4行超过分值', '已解决'],
    ]);
    expect(states(again(second, both))[1]).toEqual([2, '信息', 1, '缺佐证', '待解决']);
  });

  test('nothing is settled on a sheet that bears no table any more, nor by a list of other workbooks', () => {
    const elsewhere = { ...finding('error', ['D4'], '超过分值'), sheet: '旧表' };
    const first = layOutProblems(assessed(gridWith([]), [elsewhere]));
    const again = layOutProblems(assessed(gridWith([]), [], [gridOfSpec(first)]));
    expect(at(again, 4, 1)?.value).toBe('没有发现问题。');
    const files = [{ file: '甲.xlsx', findings: [finding('error', ['D4'], '超过分值')], ignored: [] }];
    const many = layOutOverviewProblems(files, () => '', null);
    expect(at(layOutProblems(assessed(gridWith([]), [], [gridOfSpec(many)])), 4, 1)?.value).toBe(
      '没有发现问题。',
    );
  });

  test('a finding about the whole form has no link, no findings is a sentence', () => {
    expect(
      at(layOutProblems(assessed(gridWith([]), [finding('error', [], '')])), 4, 5)?.link,
    ).toBeUndefined();
    expect(at(layOutProblems(assessed(gridWith([]))), 4, 1)?.value).toBe('没有发现问题。');
  });
});

describe('计分依据', () => {
  const known = gridOfSpec(
    layOutEvidence(assessed(gridWith([])), [
      { table: 'T1', item: 1, fact: 'unpublished', level: SELF, value: 2 },
    ]),
  );
  const spec = basisOf(assessed(gridWith([['D3', 4]]), [], [known]));

  test('says clause by clause which words, facts and figures a score rests on', () => {
    const row = (number: number) =>
      spec.cells.filter((cell) => cell.row === number).map(({ value }) => value);
    expect(row(4)).toEqual(["张三's表的标题"]);
    const [item, points, level, place, words, facts, because, part, possible, entered, status] = row(5);
    expect([item, points, level, place]).toEqual(['第1项　公示', 5, SELF, 'D3']);
    expect([words, facts]).toEqual(['每有一个未公示的扣1分', '未公示的个数：2个']);
    expect(because).toContain('2');
    expect([part, possible, entered, status]).toEqual(['-2', '3', 4, '与佐证不符']);
    expect(at(spec, 5, 4)?.link).toBe("'张三''s表'!D3");
  });

  test('ends with the total of each level, what is missing, and who signs', () => {
    const last = spec.cells.filter(({ style }) => style === 'total').map(({ value }) => value);
    expect(last.filter((value) => value !== null)).toEqual(['合计', 20, SELF, 4, '缺 3 项']);
    expect(spec.cells.at(-1)?.value).toContain('填报人');
  });

  test('of several files names file and cell instead of a link, and begins a page for each', () => {
    const one = assessed(gridWith([['D3', 4]]));
    const pages = ['甲县.xlsx', '乙县.xlsx'].flatMap((file) => basisPages(one, file));
    const sheet = layOutBasis(one.snapshot, pages, (file) => file.replace('.xlsx', ''));
    const sections = sheet.cells.filter(({ style }) => style === 'section');
    expect(sections.map(({ value }) => value)).toEqual([
      "甲县　张三's表的标题　甲县.xlsx",
      "乙县　张三's表的标题　乙县.xlsx",
    ]);
    expect(sheet.print.breaks).toEqual([sections[1]?.row]);
    expect(sheet.cells.filter(({ link }) => link !== undefined)).toEqual([]);
    expect(at(sheet, 5, 4)?.value).toBe('D3');
  });

  test('of more tables than a sheet holds names each that has no page on it', () => {
    const one = assessed(gridWith([['D3', 4]]));
    const [page] = basisPages(one, '');
    if (!page) throw new Error('no page');
    const many = Array.from({ length: MOST_PAGES + 2 }, (_, index) => ({
      ...page,
      file: `${index + 1}.xlsx`,
    }));
    const sheet = layOutBasis(one.snapshot, many, (file) => `第${file.replace('.xlsx', '')}县`);
    expect(sheet.cells.filter(({ style }) => style === 'section')).toHaveLength(MOST_PAGES);
    expect(at(sheet, 4, 1)?.value).toContain('另有 2 张没有列入');
    expect(sheet.cells.slice(-3).map(({ value }) => value)).toEqual([
      '没有列入的评分表：',
      "第201县　张三's表的标题　201.xlsx",
      "第202县　张三's表的标题　202.xlsx",
    ]);
    expect(sheet.print.breaks).toHaveLength(MOST_PAGES - 1);
  });

  test('keeps what people wrote beside a clause, also when other units come before it', () => {
    const one = assessed(gridWith([['D3', 4]]));
    const [page] = basisPages(one, '甲县.xlsx');
    if (!page) throw new Error('no page');
    const laid = (snapshot: Snapshot, files: readonly string[]) =>
      layOutBasis(
        snapshot,
        files.map((file) => ({ ...page, file })),
        () => '',
      );
    const old = typedInto(gridOfSpec(laid(one.snapshot, ['甲县.xlsx'])), 6, 12, cellOf({ value: '已核' }));
    const again = laid(snapshotOf([old]), ['乙县.xlsx', '甲县.xlsx']);
    const note = again.cells.find(({ value }) => value === '已核');
    const section = again.cells.filter(({ style }) => style === 'section')[1];
    expect([note?.row, note?.column]).toEqual([(section?.row ?? 0) + 2, 12]);
  });

  test('tells unknown facts as unknown and wide scores as what they can be', () => {
    const texts = spec.cells.map(({ value }) => value);
    expect(texts).toContain('就业率：未知');
    expect(texts).toContain('0 或 5');
  });

  test('tells only levels at which something is entered or known, else the lowest', () => {
    const levels = (basis: SheetSpec) =>
      new Set(basis.cells.filter(({ column, row }) => column === 3 && row > 4).map(({ value }) => value));
    expect(levels(spec)).toEqual(new Set([SELF]));
    expect(levels(basisOf(assessed(gridWith([]))))).toEqual(new Set([SELF]));
    expect(levels(basisOf(assessed(gridWith([['E3', 4]]))))).toEqual(new Set(['市评分']));
  });
});

test('all of them are ours when read back, print on A4 with their header, and stay when made twice', () => {
  for (const layOut of [layOutProblems, basisOf]) {
    const grid = gridWith([['D3', 4]]);
    const spec = layOut(assessed(grid));
    expect(isOwnSheet(gridOfSpec(spec))).toBe(true);
    expect(spec.print.titleRows).toBeDefined();
    expect(layOut(assessed(grid, [], [gridOfSpec(spec)])).name).toBe(spec.name);
  }
});
