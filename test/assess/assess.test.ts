import { assess } from '../../src/assess';
import type { TableAssessment } from '../../src/assessment';
import { FORMS } from '../../src/forms/catalogue';
import { blankForm } from '../../src/forms/blank';
import { adoptReported, correctRule, ignoreFinding, setReading } from '../../src/fill/keep';
import { enterFacts } from '../../src/fill/evidence';
import { BY_HAND } from '../../src/sheets/settings/corrections';
import { newXlsx, type XlsxDocument } from '../../src/workbook/xlsx';

async function blank(id = 'reemployment-2004'): Promise<XlsxDocument> {
  const form = FORMS.find((one) => one.id === id);
  const document = newXlsx(`${id}.xlsx`);
  if (form) await document.apply(blankForm(form));
  return document;
}

async function assessed(document: XlsxDocument): Promise<TableAssessment> {
  const [table] = assess(await document.read()).tables;
  if (!table) throw new Error('no table');
  return table;
}

/** Types into column `column` of the first item's row. */
async function type(document: XlsxDocument, column: 'item' | 'points' | 'rule' | 'method', value: string) {
  const { table } = await assessed(document);
  document.edit(table.sheet, table.items[0]?.rows[0] ?? 0, table.columns[column] ?? 0, { value });
}

async function enter(document: XlsxDocument, level: string, value: number) {
  const assessment = assess(await document.read());
  const entry = { table: 'T1', item: 1, fact: 'counties-without-plan', level, value };
  await document.apply(enterFacts(assessment, [entry]));
}

describe('an official item that an office changed', () => {
  const asksFor = async (document: XlsxDocument) =>
    (await assessed(document)).items[0]?.facts.map(({ spec }) => spec.id);
  const reviewed = ['counties-without-plan'];

  test('keeps its reviewed rule while its words are the same, whatever the blanks, breaks and width', async () => {
    const document = await blank();
    expect(await asksFor(document)).toEqual(reviewed);
    await type(document, 'rule', '未制 定的,\n不得分');
    await type(document, 'points', '３分');
    expect(await asksFor(document)).toEqual(reviewed);
  });

  test.each([
    ['other points', 'points', '4分'],
    ['another rule', 'rule', '未制定的，扣1分'],
    [
      'another figure in the method',
      'method',
      '检查所有县（市、区）政府出台操作方案的正式文件，任何一个没有即扣0.3分。',
    ],
    [
      'another task',
      'item',
      '县（市、区）政府（管委会）制订“扩大与促进就业工程”具体操作方案，并明确各级职责',
    ],
  ] as const)(
    'with %s is read anew from these very words, and the change is told',
    async (_, column, value) => {
      const document = await blank();
      await type(document, column, value);
      const { items, table } = await assessed(document);
      expect(items[0]?.facts.map(({ spec }) => spec.id)).not.toEqual(reviewed);
      expect(items[0]?.rule.kind).not.toBe('unreadable');
      expect(items[0]?.scores[0]?.status).not.toBe('filled');
      expect(items[1]?.facts.length).toBeGreaterThan(0);
      expect(table.doubts.find(({ code }) => code === 'official-item-changed')?.message).toContain('第3行');
    },
  );
});

describe('whose facts a score rests on', () => {
  const scores = async (document: XlsxDocument) => (await assessed(document)).items[0]?.scores ?? [];

  test('a reviewer sees what the lower level reported, and the score stays open', async () => {
    const document = await blank();
    await enter(document, '自评分', 0);
    const [self, city] = await scores(document);
    expect(self?.status).toBe('filled');
    expect(city?.status).toBe('open');
    expect([...(city?.reported ?? [])]).toEqual([['counties-without-plan', '自评分']]);
  });

  test('with 采用自报值 the reviewer’s score rests on it', async () => {
    const document = await blank();
    await enter(document, '自评分', 0);
    await document.apply(adoptReported(assess(await document.read()), 'T1', true));
    const [, city] = await scores(document);
    expect(city?.status).toBe('filled');
  });

  test('what the reviewer entered goes before what was reported', async () => {
    const document = await blank();
    await enter(document, '自评分', 0);
    await enter(document, '市评分', 1);
    await document.apply(adoptReported(assess(await document.read()), 'T1', true));
    const [self, city] = await scores(document);
    expect(self?.scored.possible.pieces[0]?.lo.toNumber()).toBe(3);
    expect(city?.scored.possible.pieces.map(({ hi }) => hi.toNumber())).toEqual([0]);
  });
});

describe('wording that leaves a choice', () => {
  test('every reading is possible until the office chooses one, and then that one alone', async () => {
    const document = await blank();
    const before = await assessed(document);
    const chooser = before.items.find(({ rule }) => rule.kind === 'choice');
    if (chooser?.rule.kind !== 'choice') throw new Error('no choice in the form');
    const [reading] = chooser.rule.readings;
    const { assumption } = chooser.rule;
    await document.apply(setReading(assess(await document.read()), 'T1', assumption, reading?.id ?? ''));
    const { settings } = assess(await document.read());
    expect(settings.readings.get(`T1/${assumption}`)).toBe(reading?.id);
  });
});

describe('what a person decided about a rule or a finding', () => {
  test('人工: an item with a reviewed rule is scored by a person, and what is typed there stands as theirs', async () => {
    const document = await blank();
    await document.apply(correctRule(assess(await document.read()), 'T1', 1, BY_HAND));
    const { table, items } = await assessed(document);
    expect(items[0]?.rule.kind).toBe('unreadable');
    expect(items[0]?.scores.map(({ status }) => status)).toEqual(['person', 'person']);
    document.edit(table.sheet, table.items[0]?.rows[0] ?? 0, table.levels[0]?.column ?? 0, { value: 1 });
    expect((await assessed(document)).items[0]?.scores[0]?.status).toBe('manual');
    await document.apply(correctRule(assess(await document.read()), 'T1', 1, null));
    expect((await assessed(document)).items[0]?.scores[0]?.status).toBe('contradicts');
  });

  test('an ignored finding is told no more, until that is taken back', async () => {
    const document = await blank();
    const { table } = await assessed(document);
    document.edit(table.sheet, table.items[2]?.rows[0] ?? 0, table.levels[0]?.column ?? 0, { value: 99 });
    const [found] = assess(await document.read()).findings;
    expect(found?.key).toBe('T1/3/over-cap/自评分');
    await document.apply(ignoreFinding(assess(await document.read()), found?.key ?? '', '表外加分'));
    const after = assess(await document.read());
    expect([after.findings.length, after.ignored.map(({ key }) => key)]).toEqual([0, [found?.key]]);
    await document.apply(ignoreFinding(after, found?.key ?? '', null));
    expect(assess(await document.read()).findings).toHaveLength(1);
  });
});

test('our own sheets and hidden sheets are no scoring tables', async () => {
  const document = await blank();
  await enter(document, '自评分', 0);
  const { tables, snapshot } = assess(await document.read());
  expect(snapshot.grids.map((grid) => grid.sheet)).toContain('佐证数据');
  expect(tables).toHaveLength(1);
  const hidden = {
    ...snapshot,
    grids: snapshot.grids.map((grid) => ({ ...grid, visibility: 'hidden' as const })),
  };
  expect(assess(hidden).tables).toEqual([]);
});

test('the same snapshot gives the same assessment', async () => {
  const snapshot = await (await blank('star-community')).read();
  expect(assess(snapshot)).toEqual(assess(snapshot));
});

describe('a rule that a person corrected', () => {
  const withCorrection = async (text: string) => {
    const document = await blank();
    await document.apply(correctRule(assess(await document.read()), 'T1', 1, text));
    return (await assessed(document)).items[0];
  };

  test('is read in place of the form’s own words', async () => {
    const item = await withCorrection('每有一个县未制定的扣1分，扣完为止');
    expect(item?.facts.map(({ spec }) => [spec.type, spec.unit])).toEqual([['count', '个']]);
    expect(item?.scores[0]?.scored.possible.pieces.map(({ lo }) => lo.toNumber())).toEqual([0, 1, 2, 3]);
  });
});
