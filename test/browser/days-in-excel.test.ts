import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { clean } from '../../src/fill/clean';
import { enterFacts, makeEvidence } from '../../src/fill/evidence';
import { recalculate } from '../../src/fill/recalculate';
import { makeSummary, sheetsFor } from '../../src/fill/report';
import { restore } from '../../src/fill/restore';
import type { Snapshot } from '../../src/grid/grid';
import type { EditPlan } from '../../src/grid/plan';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import type { ExcelHost } from '../excel-host/excel-host';
import { hostOf } from '../excel-host/open-in-host';
import { saved } from '../excel-host/save/save';
import { launch, type Harness, type OpenPage } from './harness/launch';
import { openPane } from './pane-in-excel-page';

jest.setTimeout(180_000);

const asset = (file: string) => readFileSync(path.resolve(__dirname, '../../assets', file));
const NOW = '2026-11-21T09:30:00';
const SHEETS = ['汇总', '问题清单', '计分依据'] as const;

/** One workbook twice: in Excel, where the pane works on it, and as a file, on which the same job is done. */
interface Day extends OpenPage {
  readonly host: ExcelHost;
  readonly document: XlsxDocument;
  press(name: string | RegExp): Promise<void>;
  view(name: '概览' | '问题' | '汇总' | '设置'): Promise<void>;
  /** Presses 写入 (or 清除) in the preview and waits until it is done. */
  write(): Promise<void>;
}

async function begin(harness: Harness, file: Uint8Array): Promise<Day> {
  const host = hostOf(file);
  const opened = await openPane(harness, host);
  const { page } = opened;
  await page.getByText('官方表式').first().waitFor();
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  return {
    ...opened,
    host,
    document: openXlsx(file, '试.xlsx'),
    press,
    view: (name) => page.getByRole('tab', { name }).click(),
    write: async () => {
      await page.getByRole('heading', { name: /^预览/ }).waitFor();
      await press(/^(写入|清除)$/);
      await page.getByRole('heading', { name: /^预览/ }).waitFor({ state: 'hidden' });
      await page.getByText('正在写入…').waitFor({ state: 'hidden' });
    },
  };
}

/** The same step on the file; nothing may be refused there. */
async function onFile({ document }: Day, plan: (snapshot: Snapshot) => EditPlan): Promise<void> {
  expect((await document.apply(plan(await document.read()))).refused).toEqual([]);
}

/** A person types every fact as it is when nothing is to be deducted, in Excel and in the file. */
async function typeFacts({ host, document }: Day, level: string): Promise<number> {
  const edits = factEdits(await document.read(), level);
  for (const { sheet, row, column, after } of edits) {
    host.typeIn(sheet, row, column, after.value);
    document.edit(sheet, row, column, after);
  }
  return edits.length;
}

/** Where the tool itself would put such facts. */
function factEdits(snapshot: Snapshot, level: string) {
  const assessment = assess(snapshot);
  const entries = assessment.tables.flatMap(({ id: table, items }) =>
    items.flatMap(({ item, facts }) =>
      facts.flatMap(({ spec: { id: fact, clear: value } }) =>
        value === null ? [] : [{ table, item: item.ordinal, fact, level, value }],
      ),
    ),
  );
  return enterFacts(assessment, entries)
    .groups.flatMap(({ edits }) => edits)
    .flatMap((edit) => (edit.kind === 'set-cell' ? [edit] : []));
}

/** Every cell of a workbook; the time at which something was written is not compared. */
async function cellsOf(file: Uint8Array) {
  const { grids, names } = await openXlsx(file, '试.xlsx').read();
  const sheets = grids.map(({ sheet, cells }) => {
    const rows = [...cells].flatMap(([row, columns]) =>
      [...columns].map(([column, { text, formula, format }]) => [
        `${row} ${column}`,
        text.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?/g, 'when'),
        formula,
        format,
      ]),
    );
    return { sheet, rows: rows.sort(([one], [other]) => String(one).localeCompare(String(other))) };
  });
  return { sheets, names: names.map(({ name, refersTo }) => `${name} ${refersTo}`).sort() };
}

async function expectSame({ host, document }: Day): Promise<void> {
  expect(await cellsOf(await saved(host))).toEqual(await cellsOf(document.save()));
}

describe('a day in Excel, through the bundle that ships and Microsoft’s own library', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(() => harness.close());

  test('of a clerk: facts for a blank form, scores, sheets; the same cells as on the file', async () => {
    const form = asset('forms/star-community.xlsx');
    const day = await begin(harness, form);
    const level = await levelOf(day, 0);

    await makesEvidence(day);
    expect(await typeFacts(day, level)).toBeGreaterThan(10);
    await recalculates(day, level);
    await makesSheets(day);

    const sheets = day.host.book.sheets.map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining([...SHEETS, '计分记录']));
    await expectSame(day);
    await day.picture('clerk-in-excel');
    expect([day.errors, day.foreign]).toEqual([[], []]);
    await day.close();
  });

  test('of a reviewer: another level, a finding looked at, scores taken back and filled again, handed in clean', async () => {
    const form = asset('samples/reemployment-2004.xlsx');
    const day = await begin(harness, form);
    const level = await levelOf(day, 1);
    await day.page.getByRole('combobox', { name: '评分级别' }).selectOption(level);

    await day.view('问题');
    await day.press(/D24/);
    await expect(until(() => day.host.book.selections.at(-1)?.endsWith('!D24') === true)).resolves.toBe(true);
    await day.view('概览');
    await makesEvidence(day);
    expect(await typeFacts(day, level)).toBeGreaterThan(10);
    await recalculates(day, level);

    await day.press('还原上次重算');
    await day.write();
    await onFile(day, (snapshot) => restore(assess(snapshot), NOW).plan);
    await recalculates(day, level);
    await makesSheets(day);
    await expectSame(day);

    await day.view('设置');
    await day.press('清除助手内容');
    await day.write();
    await onFile(day, (snapshot) => clean(assess(snapshot)));
    expect(day.host.book.sheets).toHaveLength(1);
    await expectSame(day);
    expect([day.errors, day.foreign]).toEqual([[], []]);
    await day.close();
  });
});

async function levelOf({ document }: Day, index: number): Promise<string> {
  const [first] = assess(await document.read()).tables;
  return first?.table.levels[index]?.name ?? '';
}

async function makesEvidence(day: Day): Promise<void> {
  await day.press('佐证数据');
  await day.page.getByRole('button', { name: '打开“佐证数据”' }).waitFor();
  await onFile(day, (snapshot) => makeEvidence(assess(snapshot)));
}

async function recalculates(day: Day, level: string): Promise<void> {
  const stale = day.page.getByText('表格已改动，需重新计算。').first();
  if (await stale.isVisible()) {
    await day.press('只重新读取');
    await stale.waitFor({ state: 'hidden' });
  }
  await day.press(/^重新计算$/);
  await day.write();
  await onFile(day, (snapshot) => recalculate(assess(snapshot), { level, tables: ['T1'] }, NOW).plan);
}

async function makesSheets(day: Day): Promise<void> {
  await day.view('汇总');
  await day.press('生成');
  await day.page
    .getByText(/已生成或更新：.*问题清单、计分依据/)
    .first()
    .waitFor();
  await onFile(day, (snapshot) => {
    const assessment = assess(snapshot);
    return makeSummary(assessment, sheetsFor(assessment));
  });
  await day.view('概览');
}

/** Waits for what the host is told; false after ten seconds. */
async function until(holds: () => boolean): Promise<boolean> {
  for (let times = 0; times < 100 && !holds(); times += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return holds();
}
