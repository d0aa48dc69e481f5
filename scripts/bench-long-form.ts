/**
 * A form of 500 items in the built pane: until its items are listed, scrolled to the last one, found by a word, and one
 * opened. The peer is the same list with every row laid out (content-visibility off), in the same run.
 */
import type { Page } from 'playwright-core';
import type { SheetSpec } from '../src/grid/sheet-spec';
import { newXlsx } from '../src/workbook/xlsx';
import type { Harness } from '../test/browser/harness/launch';
import { openPane } from '../test/browser/pane-in-excel-page';
import { hostOf } from '../test/excel-host/open-in-host';

const SECTIONS = 20;
const ITEMS = 25;

/** Milliseconds. */
export interface LongForm {
  readonly listed: number;
  readonly scrolled: number;
  readonly found: number;
  readonly opened: number;
  /** Six figures into a field of it, each drawn before the next. */
  readonly typed: number;
}

function longForm(): SheetSpec {
  const rows: (string | number)[][] = [
    ['全县就业工作考核评分表'],
    ['项目', '考评内容', '分值', '评分办法', '自评分', '县评分'],
  ];
  for (let section = 1; section <= SECTIONS; section += 1) {
    for (let item = 1; item <= ITEMS; item += 1) {
      const text = `第${section}部分第${item}项：乡镇建立台账并按月上报，数据准确、及时，有专人负责`;
      rows.push([
        `第${section}部分（50分）`,
        text,
        2,
        '每有一个乡镇未建立的扣0.5分，扣完为止；未按月上报的，每次扣0.5分。',
      ]);
    }
  }
  return {
    name: '评分表',
    own: false,
    cells: rows.flatMap((row, top) =>
      row.map((value, left) => ({ row: top + 1, column: left + 1, style: 'plain' as const, value })),
    ),
    merges: [],
    widths: {},
    heights: {},
    validations: [],
    charts: [],
    print: { landscape: false },
  };
}

/** The whole walk once; with `plain` every row is laid out. */
export async function longFormOnce(harness: Harness, plain: boolean): Promise<LongForm> {
  const document = newXlsx();
  const edits = [{ kind: 'put-sheet' as const, sheet: longForm() }];
  await document.apply({ fingerprints: [], groups: [{ id: 'form', title: '评分表', edits }] });
  const { page, close } = await openPane(harness, hostOf(document.save(), '长表.xlsx'));
  await page
    .getByText(`${SECTIONS * ITEMS} 项`)
    .first()
    .waitFor();
  if (plain) await page.addStyleTag({ content: 'li { content-visibility: visible !important; }' });
  const row = (name: string) => page.getByRole('button', { name });
  const last = `第${SECTIONS}部分第${ITEMS}项`;
  const listed = await timed(
    page,
    () => page.getByRole('tab', { name: '项目' }).click(),
    () => row(last).waitFor(),
  );
  const scrolled = await timed(page, () => row(last).scrollIntoViewIfNeeded());
  const search = page.getByRole('searchbox');
  await search.scrollIntoViewIfNeeded();
  const found = await timed(
    page,
    () => search.fill('第7部分第7项'),
    () => page.getByText('找到 1 项').waitFor(),
  );
  await search.fill('');
  await row(last).waitFor();
  const opened = await timed(
    page,
    () => row('第3部分第3项').click(),
    () => page.getByText('表中原文').waitFor(),
  );
  const fact = page.getByRole('textbox', { name: /乡镇/ }).first();
  await fact.focus();
  const typed = await timed(page, () => page.keyboard.type('123456'));
  await close();
  return { listed, scrolled, found, opened, typed };
}

/** Until what is awaited is there and drawn. */
async function timed(
  page: Page,
  act: () => Promise<unknown>,
  until: () => Promise<unknown> = async () => undefined,
) {
  const started = performance.now();
  await act();
  await until();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return performance.now() - started;
}
