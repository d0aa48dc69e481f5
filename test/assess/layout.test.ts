import { assess } from '../../src/assess';
import { correctLayout, declareTable } from '../../src/fill/keep';
import { AS_FOUND, withColumns, type ColumnCorrection } from '../../src/recognise/correction';
import type { XlsxDocument } from '../../src/workbook/xlsx';
import { sheetOf, type Row } from './sheet-of';

const ROWS: readonly Row[] = [
  ['某县工作考核表'],
  ['项目', '考评内容', '分值', '评分办法', '甲栏', '自评分'],
  ['组织领导', '成立小组', 5, '未成立的扣5分', '', ''],
  ['', '专题会议', 5, '未开会的扣5分', '', ''],
];

const SCORE: ColumnCorrection = { header: '甲栏', offset: 4, role: 'level', level: '县级审核' };

async function only(document: XlsxDocument) {
  const assessment = assess(await document.read());
  const [table] = assessment.tables;
  if (!table) throw new Error('no table');
  return { assessment, ...table };
}

const levelsOf = async (document: XlsxDocument) => {
  const { table } = await only(document);
  return table.levels.map(({ name, column }) => [name, column]);
};

test('a column that a person called a score column is one from then on, whatever columns are inserted', async () => {
  const document = await sheetOf(ROWS);
  const { assessment, id } = await only(document);
  await document.apply(correctLayout(assessment, id, withColumns(AS_FOUND, [SCORE])));
  expect(await levelsOf(document)).toEqual([
    ['自评分', 6],
    ['县级审核', 5],
  ]);
  const belief = (await only(document)).table.headings.find(({ column }) => column === 5);
  expect(belief).toMatchObject({ role: 'level', confidence: 1, reasons: ['按您的更正，是计分列。'] });
  await document.apply(correctLayout((await only(document)).assessment, id, null));
  expect(await levelsOf(document)).toEqual([['自评分', 6]]);
});

test('the table keeps its id where its header is corrected to other rows', async () => {
  const document = await sheetOf([
    ['项目', '考评内容', '分值', '得分', '说明'],
    ['类', '做什么', '几分', '打几分', '为什么'],
    ...ROWS.slice(2),
  ]);
  const { assessment, id, table } = await only(document);
  expect(table.items).toHaveLength(3);
  await document.apply(correctLayout(assessment, id, { headerRows: { first: 0, last: 1 }, columns: [] }));
  const corrected = await only(document);
  expect([corrected.id, corrected.table.items.length]).toEqual([id, 2]);
  await document.apply(
    correctLayout(corrected.assessment, id, {
      headerRows: { first: 1, last: 1 },
      columns: [
        { header: '做什么', offset: 1, role: 'item', level: null },
        { header: '几分', offset: 2, role: 'points', level: null },
        { header: '打几分', offset: 3, role: 'level', level: '自评分' },
      ],
    }),
  );
  const lower = await only(document);
  expect([lower.id, lower.table.headerRows, lower.table.items.length]).toEqual([id, [2], 2]);
});

test('a table that was not found is read where a person says that its header is', async () => {
  const document = await sheetOf([['甲', '乙', '丙'], ...ROWS.slice(2).map((row) => row.slice(1, 4))]);
  const assessment = assess(await document.read());
  expect(assessment.tables).toEqual([]);
  const column = (offset: number, header: string, role: ColumnCorrection['role']) => ({
    header,
    offset,
    role,
    level: null,
  });
  await document.apply(
    declareTable(
      assessment,
      { sheet: '考核', row: 1, column: 1 },
      {
        headerRows: { first: 0, last: 0 },
        columns: [column(0, '甲', 'item'), column(1, '乙', 'points'), column(2, '丙', 'rule')],
      },
    ),
  );
  const { id, table } = await only(document);
  expect(id).toBe('T1');
  expect(table.items.map(({ text, points, ruleText }) => [text, points, ruleText])).toEqual([
    ['成立小组', 5, '未成立的扣5分'],
    ['专题会议', 5, '未开会的扣5分'],
  ]);
});
