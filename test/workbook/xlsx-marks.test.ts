import type { Mark } from '../../src/grid/plan';
import { MARK_SIGNATURE } from '../../src/grid/style';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { demandingWorkbook } from './fixtures/demanding';
import { differing, textOf } from './fixtures/parts';
import { apply, refused } from './fixtures/plans';
import { workbookFile } from './fixtures/simple';

const FORM = 'xl/worksheets/sheet1.xml';

function mark(row: number, column: number, kind: Mark['kind']): Mark {
  return { row, column, kind };
}

function put(document: XlsxDocument, ...marks: readonly Mark[]): Promise<void> {
  return apply(document, { kind: 'put-marks', sheet: '评分表', marks });
}

function rules(document: XlsxDocument): string[] {
  return textOf(document.save(), FORM).match(/<conditionalFormatting.*?<\/conditionalFormatting>/gs) ?? [];
}

const users = rules(openXlsx(demandingWorkbook(), '试.xlsx'));

test('marks are conditional formats behind the user’s own, one a kind', async () => {
  const document = openXlsx(demandingWorkbook(), '试.xlsx');
  await put(document, mark(5, 5, 'open'), mark(4, 4, 'wrong'), mark(4, 5, 'open'));
  expect(rules(document).slice(0, users.length)).toEqual(users);
  // 7 is the rank of the data bar in the sheet's extensions.
  expect(rules(document).slice(users.length)).toEqual([
    '<conditionalFormatting sqref="D4"><cfRule type="expression" dxfId="1" priority="8"><formula>(N("kaoping")=0)*(LEN("wrong")&gt;0)</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="E4 E5"><cfRule type="expression" dxfId="2" priority="9"><formula>(N("kaoping")=0)*(LEN("open")&gt;0)</formula></cfRule></conditionalFormatting>',
  ]);
  const styles = textOf(document.save(), 'xl/styles.xml');
  expect(styles).toContain(
    '<dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  );
});

test('they stand behind the user’s formats and before what Excel wants behind them', async () => {
  const document = openXlsx(demandingWorkbook(), '试.xlsx');
  await put(document, mark(4, 4, 'wrong'));
  expect(textOf(document.save(), FORM)).toMatch(
    /<\/extLst><\/cfRule><\/conditionalFormatting><conditionalFormatting sqref="D4">.*?<\/conditionalFormatting><dataValidations/,
  );
});

test('new marks replace the old ones, and their looks are not added again', async () => {
  const document = openXlsx(demandingWorkbook(), '试.xlsx');
  await put(document, mark(4, 4, 'wrong'), mark(5, 4, 'open'));
  const styles = textOf(document.save(), 'xl/styles.xml');
  await put(document, mark(5, 4, 'wrong'));
  expect(rules(document)).toHaveLength(users.length + 1);
  expect(rules(document).at(-1)).toContain('sqref="D5"');
  expect(textOf(document.save(), 'xl/styles.xml')).toBe(styles);
});

test('an empty list takes them off and leaves the sheet as it was', async () => {
  const file = demandingWorkbook();
  const document = openXlsx(file, '试.xlsx');
  await put(document, mark(4, 4, 'kept'), mark(5, 4, 'person'));
  await put(document);
  expect(textOf(document.save(), FORM)).not.toContain(MARK_SIGNATURE);
  expect(rules(document)).toEqual(users);
  expect(differing(file, document.save())).toContain('xl/styles.xml');
  const untouched = openXlsx(file, '试.xlsx');
  await put(untouched);
  expect(differing(file, untouched.save())).toEqual([]);
});

test('a rule of ours that a person moved into a format of their own is known again', async () => {
  const moved = textOf(demandingWorkbook(), FORM).replace(
    '<formula>10</formula></cfRule>',
    `<formula>10</formula></cfRule><cfRule type="expression" dxfId="0" priority="9"><formula>(N("kaoping")=0)*(LEN("wrong")&gt;0)</formula></cfRule>`,
  );
  const document = openXlsx(demandingWorkbook({ [FORM]: moved }), '试.xlsx');
  await put(document);
  expect(rules(document)).toEqual(users);
});

test('on a sheet without conditional formats they stand where Excel wants them', async () => {
  const area = { top: 1, left: 1, bottom: 1, right: 2 };
  const document = openXlsx(
    workbookFile({ sheets: [{ name: '评分表', rows: [[1, null]], merges: [area] }] }),
    '试.xlsx',
  );
  await put(document, mark(1, 1, 'wrong'));
  expect(textOf(document.save(), FORM)).toMatch(
    /<\/mergeCells><conditionalFormatting sqref="A1">.*<\/worksheet>$/,
  );
});

test('a protected sheet takes no marks, unless it lets cells be formatted', async () => {
  const locked = (attributes: string) =>
    openXlsx(
      demandingWorkbook({
        [FORM]: textOf(demandingWorkbook(), FORM).replace(
          '</sheetData>',
          `</sheetData><sheetProtection sheet="1"${attributes}/>`,
        ),
      }),
      '试.xlsx',
    );
  const wanted = { kind: 'put-marks' as const, sheet: '评分表', marks: [mark(4, 4, 'wrong')] };
  expect(await refused(locked(''), wanted)).toMatchObject({ code: 'sheet-protected' });
  await apply(locked(' formatCells="0"'), wanted);
});
