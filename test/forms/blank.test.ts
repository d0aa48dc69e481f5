import { contains, overlaps, type Area } from '../../src/grid/address';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { blankForm, blankSheet } from '../../src/forms/blank';
import { linesOf } from '../../src/forms/blank/measure';
import { FORMS } from '../../src/forms/catalogue';
import type { OfficialForm } from '../../src/forms/form';
import { fullEmploymentCommunity } from '../../src/forms/full-employment-community';
import { starCommunity } from '../../src/forms/star-community';

const columnOf = (form: OfficialForm, role: string) => form.columns.findIndex((one) => one.role === role) + 1;
const firstRow = (sheet: SheetSpec) => (sheet.print.titleRows?.[1] ?? 0) + 1;
const at = (sheet: SheetSpec, row: number, column: number) =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);
const mergeAt = (sheet: SheetSpec, row: number, column: number) =>
  sheet.merges.find((area) => contains(area, row, column));
const itemsOf = (form: OfficialForm) => form.sections.flatMap((section) => section.items);
const each = FORMS.map((form) => [form.title, form, blankSheet(form)] as const);

describe.each(each)('the blank form %s', (_, form, sheet) => {
  const top = firstRow(sheet);
  const bottom = top + itemsOf(form).length - 1;

  it('is the user’s own sheet, under a name that Excel takes', () => {
    expect(sheet.own).toBe(false);
    expect(sheet.name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(blankForm(form).groups.map((group) => group.edits)).toEqual([[{ kind: 'put-sheet', sheet }]]);
  });

  it('has a row for each item, and nothing in its score and reason cells', () => {
    const item = columnOf(form, 'item');
    for (let row = top; row <= bottom; row += 1)
      expect(at(sheet, row, item)?.value).toEqual(expect.any(String));
    form.columns.forEach(({ role }, index) => {
      if (role !== 'level' && role !== 'reason') return;
      for (let row = top; row <= bottom; row += 1)
        expect(at(sheet, row, index + 1)).toMatchObject({ value: null });
    });
  });

  it('never puts two things into one cell', () => {
    const places = sheet.cells.map((cell) => `${cell.row}/${cell.column}`);
    expect(new Set(places).size).toBe(places.length);
    const overlapping = sheet.merges.filter((one, index) =>
      sheet.merges.slice(index + 1).some((two) => overlaps(one, two)),
    );
    expect(overlapping).toEqual([]);
  });

  it('merges the points of groups and the methods that several items share', () => {
    const ids = itemsOf(form).map((one) => one.id);
    const merged = (role: string) =>
      sheet.merges.filter(
        (area) =>
          area.left === columnOf(form, role) &&
          area.top >= top &&
          area.bottom <= bottom &&
          area.left === area.right,
      );
    const rows = (items: readonly string[]): Partial<Area> => ({
      top: top + ids.indexOf(items[0] ?? ''),
      bottom: top + ids.indexOf(items.at(-1) ?? ''),
    });
    expect(merged('points')).toMatchObject(form.groups.map((group) => rows(group.items)));
    expect(merged('method')).toMatchObject(form.mergedMethods.map((method) => rows(method.items)));
  });

  it('names each section on every page that it stands on, once', () => {
    const column = columnOf(form, 'section');
    const pageOf = (row: number) => (sheet.print.breaks ?? []).filter((first) => first <= row).length;
    const expected = form.sections.flatMap((section, index) => {
      const start = top + form.sections.slice(0, index).reduce((sum, one) => sum + one.items.length, 0);
      return [...new Set(section.items.map((_one, place) => pageOf(start + place)))];
    });
    const names = sheet.cells.filter(
      (cell) => cell.column === column && cell.row >= top && cell.row <= bottom && cell.value !== null,
    );
    expect(names.map((cell) => pageOf(cell.row))).toEqual(expected);
  });

  it('begins no page in the middle of a merged cell', () => {
    for (const row of sheet.print.breaks ?? []) {
      expect(sheet.merges.filter((area) => area.top < row && row <= area.bottom)).toEqual([]);
    }
  });

  it('fills no page beyond A4', () => {
    const starts = [1, ...(sheet.print.breaks ?? [])];
    const last = Math.max(...sheet.cells.map((cell) => cell.row));
    const width = form.columns.reduce((sum, column) => sum + column.width * 5.5, 0);
    const [paperWidth, paperHeight] = form.landscape ? [763, 491] : [516, 738];
    const header = heightOf(sheet, sheet.print.titleRows?.[0] ?? 0, top - 1);
    starts.forEach((start, index) => {
      const end = (starts[index + 1] ?? last + 1) - 1;
      const height = heightOf(sheet, start, end) + (index === 0 ? 0 : header);
      expect(height).toBeLessThan(paperHeight * Math.max(1, width / paperWidth));
    });
  });

  it('gives every text the lines that it needs', () => {
    const low = sheet.cells.filter((cell) => {
      if (typeof cell.value !== 'string' || cell.style === 'subtitle') return false;
      const area = mergeAt(sheet, cell.row, cell.column) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      };
      let width = 0;
      for (let column = area.left; column <= area.right; column += 1) width += sheet.widths[column] ?? 0;
      return heightOf(sheet, area.top, area.bottom) < linesOf(cell.value, width) * 14;
    });
    expect(low).toEqual([]);
    expect(Math.max(...Object.values(sheet.heights))).toBeLessThanOrEqual(409);
  });
});

function heightOf(sheet: SheetSpec, top: number, bottom: number): number {
  let sum = 0;
  for (let row = top; row <= bottom; row += 1) sum += sheet.heights[row] ?? 0;
  return sum;
}

describe('what single forms need', () => {
  it('星级社区: 得分 and 扣分原因 stand under one 市级复核, the other headers take both rows', () => {
    const sheet = blankSheet(starCommunity);
    const [upper = 0, lower = 0] = sheet.print.titleRows ?? [];
    expect(lower).toBe(upper + 1);
    expect(at(sheet, upper, 7)?.value).toBe('市级复核');
    expect(mergeAt(sheet, upper, 7)).toEqual({ top: upper, left: 7, bottom: upper, right: 8 });
    expect([7, 8].map((column) => at(sheet, lower, column)?.value)).toEqual(['得分', '扣分原因']);
    expect(mergeAt(sheet, upper, 5)).toEqual({ top: upper, left: 5, bottom: lower, right: 5 });
  });

  it('星级社区: the total row says 总分100分 under the items and sums the levels', () => {
    const sheet = blankSheet(starCommunity);
    expect([1, 2].map((column) => at(sheet, 29, column)?.value)).toEqual(['合 计', '总分100分']);
    expect(at(sheet, 29, 7)).toMatchObject({ formula: '=SUM(G6:G28)', value: 0 });
    expect(at(sheet, 29, 8)).toMatchObject({ value: null });
  });

  it('充分就业社区: prints what the scan lost, and 序号 as figures, 15 twice', () => {
    const sheet = blankSheet(fullEmploymentCommunity);
    const column = (number: number) =>
      sheet.cells
        .filter((cell) => cell.column === number && cell.row >= 5 && cell.row <= 23)
        .map((cell) => cell.value);
    expect(column(1)).toContain('三、扶持政策和就业援助方面（35分）');
    expect(column(2).filter((number) => number === 15)).toHaveLength(2);
    expect(column(3)[0]).toContain('持《再就业优惠证》人员就业率达到96%');
  });

  it('单项考核: section names run down the cell, their points on one line', () => {
    const names = blankSheet(FORMS[1] ?? starCommunity).cells.filter(
      (cell) => cell.style === 'section' && cell.value !== null,
    );
    expect(names[0]?.value).toBe('失\n业\n保\n险\n（50分）');
  });
});
