import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { assetFiles, SAMPLES } from '../../scripts/assets/files';
import { TWELVE_UNITS } from '../../scripts/assets/twelve-units';
import { filledSheet } from '../../scripts/assets/sample';
import { cellAt } from '../../src/grid/grid';
import { FORMS } from '../../src/forms/catalogue';
import { matchForm } from '../../src/forms/match';
import { recognise } from '../../src/recognise/recognise';
import { openXlsx } from '../../src/workbook/xlsx';

const committed = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, '../../assets', name)));
const ids = FORMS.map((form) => form.id);

async function opened(name: string) {
  const { grids } = await openXlsx(committed(name), name).read();
  const [grid] = grids;
  const [table] = grids.flatMap((grid) => recognise(grid));
  if (!grid || !table) throw new Error(`no table in ${name}`);
  return { grid, table };
}

describe('the workbooks in assets', () => {
  it('are what npm run assets makes, byte for byte', async () => {
    const made = await assetFiles();
    expect([...made.keys()]).toEqual([
      ...ids.map((id) => `forms/${id}.xlsx`),
      ...ids.map((id) => `samples/${id}.xlsx`),
      ...TWELVE_UNITS.map((_, index) => `samples/twelve-units/unit-${index + 1}.xlsx`),
      'samples/jilin-2004.xlsx',
      'samples/community-months.xlsx',
    ]);
    for (const [name, bytes] of made) {
      expect([name, Buffer.compare(Buffer.from(bytes), Buffer.from(committed(name)))]).toEqual([name, 0]);
    }
  });

  it.each(ids.flatMap((id) => [`forms/${id}.xlsx`, `samples/${id}.xlsx`]))(
    '%s is known again as its form, row by row',
    async (name) => {
      const form = FORMS.find((one) => name.endsWith(`/${one.id}.xlsx`));
      const { table } = await opened(name);
      const match = matchForm(table);
      expect(match?.form.id).toBe(form?.id);
      const items = form?.sections.flatMap((section) => section.items) ?? [];
      expect(table.items.map((item) => match?.items.get(item.ordinal)?.id)).toEqual(
        items.map((item) => item.id),
      );
      expect(table.sections.map((section) => [section.points, section.items.length])).toEqual(
        form?.sections.map((section) => [section.points, section.items.length]),
      );
      expect(table.groups.map((group) => [group.points, group.items.length])).toEqual(
        form?.groups.map((group) => [group.points, group.items.length]),
      );
      expect(table.items.map((item) => item.points ?? 0)).toEqual(items.map((item) => item.points));
      expect(table.doubts).toEqual([]);
    },
  );

  it('star-community has its three levels under two header rows, 扣分原因 with the third', async () => {
    const { table } = await opened('forms/star-community.xlsx');
    expect(table.levels).toEqual([
      { name: '社区自评分数', column: 5, reasonColumn: null },
      { name: '县级审核', column: 6, reasonColumn: null },
      { name: '市级复核', column: 7, reasonColumn: 8 },
    ]);
    expect(table.headerRows).toEqual([4, 5]);
    expect(table.total).toMatchObject({ row: 29, points: 100 });
  });

  it('print with their header on each page, page numbers, and breaks between blocks', () => {
    const parts = unzipSync(committed('forms/star-community.xlsx'));
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    expect(text('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'市级充分就业星级社区评审标准\'!$4:$5</definedName>',
    );
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('orientation="landscape"');
    expect(sheet).toContain('第 &amp;P 页 共 &amp;N 页');
    expect(sheet).toMatch(/<rowBreaks count="3" manualBreakCount="3">/);
  });
});

describe('the samples', () => {
  const entry = async (id: string, item: string, level: string) => {
    const { grid, table } = await opened(`samples/${id}.xlsx`);
    const match = matchForm(table);
    const row = table.items.find((one) => match?.items.get(one.ordinal)?.id === item)?.rows[0] ?? 0;
    const column = table.levels.find((one) => one.name === level)?.column ?? 0;
    return cellAt(grid, row, column)?.value;
  };

  it('are wrong where they are meant to be', async () => {
    expect(await entry('reemployment-2004', '1-2', '自评分')).toBe(3);
    expect(await entry('reemployment-2004', '1-3', '自评分')).toBe('二分');
    expect(await entry('reemployment-2004', '2-3', '自评分')).toBe(1);
    expect(await entry('reemployment-2004', '7-1', '自评分')).toBeUndefined();
    expect(await entry('star-community', '3-1', '社区自评分数')).toBe(14);
    expect(await entry('employment-single-items', '5-5', '自评分')).toBe(11);
    expect(await entry('full-employment-community', '2-3', '乡镇考评分')).toBe('3分');
  });

  it('have typed totals that differ from the entries above them, and sums that do not', async () => {
    for (const [id, level, typed, sum] of [
      ['reemployment-2004', '市评分', 25, 23],
      ['star-community', '市级复核', 45, 42],
      ['full-employment-community', '县级考评分', 93, 91],
    ] as const) {
      const { grid, table } = await opened(`samples/${id}.xlsx`);
      const row = table.total?.row ?? 0;
      for (const one of table.levels) {
        const added = table.items.reduce((total, item) => {
          const value = cellAt(grid, item.rows[0], one.column)?.value;
          return total + (typeof value === 'number' ? value : 0);
        }, 0);
        const shown = cellAt(grid, row, one.column);
        if (one.name === level)
          expect([shown?.value, shown?.formula, added]).toEqual([typed, undefined, sum]);
        else
          expect([one.name, shown?.value, shown?.formula]).toEqual([
            one.name,
            added,
            expect.stringMatching(/^=SUM/),
          ]);
      }
    }
  });

  it('hold entries for levels and items that their form has, and no others', () => {
    for (const sample of [...SAMPLES, ...TWELVE_UNITS]) {
      const items = sample.form.sections.flatMap((section) => section.items.map((item) => item.id));
      const levels = sample.form.columns
        .filter((column) => column.role === 'level')
        .map((column) => column.header);
      expect(levels).toEqual(
        expect.arrayContaining([...Object.keys(sample.scores), ...Object.keys(sample.typedTotals)]),
      );
      const named = [...Object.values(sample.scores).flatMap(Object.keys), ...Object.keys(sample.reasons)];
      expect(named.filter((id) => !items.includes(id))).toEqual([]);
      expect(filledSheet(sample).own).toBe(false);
    }
  });
});
