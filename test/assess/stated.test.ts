import { assess } from '../../src/assess';
import type { ItemAssessment, LevelScore } from '../../src/assessment';
import { enterFacts } from '../../src/fill/evidence';
import { statedFact, statedNote } from '../../src/fill/stated';
import { toPlain } from '../../src/score/possible';
import type { XlsxDocument } from '../../src/workbook/xlsx';
import { sheetOf, type Row } from './sheet-of';

const ORGANS: Row = ['机构', '建立机构', 10, '有1个街道未建立机构的，扣2分'];
const PLAN: Row = ['', '工作计划', 5, '未制定工作计划扣2分'];
const TITLE: Row = ['街道工作考核评分表'];
const SHARED: Row = ['项目', '考评内容', '分值', '评分办法', '自评分', '县评分', '市评分', '考评描述'];

async function first(document: XlsxDocument) {
  const assessment = assess(await document.read());
  const item = assessment.tables[0]?.items[0];
  if (!item) throw new Error('no item');
  return { assessment, item };
}

const stating = ({ scores }: ItemAssessment) =>
  scores.flatMap(({ level, stated }) => (stated.size > 0 ? [level] : []));

function at({ scores }: ItemAssessment, level: string): LevelScore {
  const score = scores.find((one) => one.level === level);
  if (!score) throw new Error(`no ${level}`);
  return score;
}

describe('a fact that the reason beside a score states', () => {
  test('stands with its cell and words, and the score rests on it only once it is taken over', async () => {
    const document = await sheetOf([
      TITLE,
      SHARED,
      [...ORGANS, '', '', '', '经查 2个街道未建立机构，扣4分'],
      PLAN,
    ]);
    const { assessment, item } = await first(document);
    const score = at(item, '县评分');
    const [fact] = item.facts;
    const stated = fact && statedFact(score, fact);
    expect(stated).toEqual({
      value: 2,
      row: 3,
      column: 8,
      words: '经查 2个街道未建立机构',
      span: { from: 0, to: 12 },
    });
    expect(score.scored.missing).toEqual([fact?.spec.id]);
    expect(toPlain(score.scored.possible)).toMatchObject({ lo: 0, hi: 10 });
    if (!fact || !stated) return;
    const note = statedNote('县评分', stated);
    const entry = { table: 'T1', item: 1, fact: fact.spec.id, level: '县评分', value: stated.value, note };
    await document.apply(enterFacts(assessment, [entry]));
    const { item: after } = await first(document);
    expect(toPlain(at(after, '县评分').scored.possible).values).toEqual([6]);
    expect(after.facts[0]?.source).toBe('县评分：2，按扣分原因H3“经查 2个街道未建立机构”');
    expect(after.facts.map((one) => statedFact(at(after, '县评分'), one))).toEqual([null]);
  });

  test.each<[string, Row, string[]]>([
    ['nobody has scored yet: everybody', ['', '', ''], ['自评分', '县评分', '市评分']],
    ['自评 has: 自评 and who scores after it', [10, '', ''], ['自评分', '县评分', '市评分']],
    ['the county has: the county and the city', [10, 6, ''], ['县评分', '市评分']],
    ['the city has', [10, 6, 6], ['市评分']],
  ])(
    "may be meant by the last who scored, where the column is everybody's: %s",
    async (_, scores, levels) => {
      const document = await sheetOf([TITLE, SHARED, [...ORGANS, ...scores, '2个街道未建立机构'], PLAN]);
      expect(stating((await first(document)).item)).toEqual(levels);
    },
  );

  test('is of the level that the reason column belongs to', async () => {
    const head = ['项目', '考评内容', '分值', '评分办法', '自评分', '扣分原因', '县评分', '扣分原因'];
    const document = await sheetOf([TITLE, head, [...ORGANS, 10, '', '', '2个街道未建立机构'], PLAN]);
    expect(stating((await first(document)).item)).toEqual(['县评分']);
  });

  test('is none where the cell of the reason stands beside several items', async () => {
    const rows = [TITLE, SHARED, [...ORGANS, '', '', '', '2个街道未建立机构'], PLAN];
    const document = await sheetOf(rows, [{ top: 3, left: 8, bottom: 4, right: 8 }]);
    expect(stating((await first(document)).item)).toEqual([]);
  });
});
