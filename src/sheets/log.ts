import { parseArea } from '../grid/address';
import type { Snapshot } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import { findHeader, rowsBelow, saidIn, type HeadedRow } from './headed';
import { rawContent } from './kept-entry';
import { contentAsLogged, contentFromLog } from './log-content';
import { SHEET_MESSAGES } from './messages';
import { ownSheet } from './names';
import { FIRST_ROW, HEADER_ROW, cell, filterOver, heading, linkTo } from './page';

/** One row of 计分记录: a cell that the tool filled, or put back. */
export interface LogEntry {
  /** Rows of one run share their number: 1, 2, … */
  readonly run: number;
  /** ISO time of the run, local. */
  readonly time: string;
  readonly action: '填入' | '更新' | '还原';
  /** Table id, item ordinal (0: a sum, 合计 or 小计), level: they find the cell again when rows were inserted. */
  readonly table: string;
  readonly item: number;
  /** The item's words at the time: where they changed, the ordinal means another item now. */
  readonly itemText: string;
  readonly level: string;
  readonly sheet: string;
  /** "D4" at the time. */
  readonly cell: string;
  readonly before: Content;
  readonly after: Content;
  /** The form's words that the score rests on. */
  readonly rule: string;
  /** The facts that it rests on, in words. */
  readonly facts: string;
  readonly engine: string;
  /** What people wrote beside the row, in columns of their own. */
  readonly beside?: ReadonlyMap<string, Content>;
}

const COLUMNS = [
  { header: '批次', width: 6 },
  { header: '时间', width: 19 },
  { header: '操作', width: 7 },
  { header: '表', width: 6 },
  { header: '评分项', width: 8 },
  { header: '评分项原文', width: 26 },
  { header: '计分列', width: 11 },
  { header: '工作表', width: 12 },
  { header: '单元格', width: 8 },
  { header: '原内容', width: 11 },
  { header: '新内容', width: 11 },
  { header: '依据条文', width: 30 },
  { header: '依据佐证', width: 24 },
  { header: '程序版本', width: 9 },
] as const;

const HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);

const ACTIONS = ['填入', '更新', '还原'] as const;

/** 计分记录 from the first run to the last. `name` is the sheet's name in this workbook (see names.ts). */
export function layOutLog(entries: readonly LogEntry[], name: string): SheetSpec {
  const added = [...new Set(entries.flatMap(({ beside }) => (beside ? [...beside.keys()] : [])))];
  const columns = [...COLUMNS, ...added.map((header) => ({ header, width: 20 }))];
  const top = heading(SHEET_MESSAGES.logTitle, SHEET_MESSAGES.logHint, columns);
  return {
    ...top,
    name,
    cells: [
      ...top.cells,
      ...entries.flatMap((entry, index) => [
        ...entryCells(entry, FIRST_ROW + index),
        ...[...(entry.beside ?? [])].map(([header, content]) =>
          cell(FIRST_ROW + index, COLUMNS.length + 1 + added.indexOf(header), 'literal', content),
        ),
      ]),
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(entries.length, columns.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function entryCells(entry: LogEntry, row: number): SpecCell[] {
  const area = parseArea(entry.cell);
  const texts = [entry.time, entry.action, entry.table, entry.item, entry.itemText, entry.level, entry.sheet];
  return [
    cell(row, 1, 'center', { value: entry.run }),
    ...texts.map((value, index) =>
      cell(row, index + 2, typeof value === 'number' ? 'center' : 'literal', { value }),
    ),
    cell(row, 9, 'link', { value: entry.cell }, linkTo(entry.sheet, area.top, area.left)),
    contentCell(row, 10, entry.before),
    contentCell(row, 11, entry.after),
    cell(row, 12, 'literal', { value: entry.rule }),
    cell(row, 13, 'literal', { value: entry.facts }),
    cell(row, 14, 'literal', { value: entry.engine }),
  ];
}

function contentCell(row: number, column: number, content: Content): SpecCell {
  const value = contentAsLogged(content);
  return cell(row, column, typeof value === 'string' ? 'literal' : 'number', { value });
}

/** 计分记录 in the order of its runs, wherever its rows were sorted or moved; rows that can't be read are left out. */
export function readLog(snapshot: Snapshot): LogEntry[] {
  const grid = ownSheet(snapshot, '计分记录');
  const headed = grid && findHeader(grid, ['批次', '操作', '原内容', '新内容']);
  if (!headed) return [];
  return rowsBelow(headed)
    .flatMap((row) => entryIn(row) ?? [])
    .sort((one, other) => one.run - other.run);
}

function entryIn(row: HeadedRow): LogEntry | null {
  const action = ACTIONS.find((known) => known === saidIn(row, '操作'));
  const run = Number(saidIn(row, '批次'));
  const ordinal = saidIn(row, '评分项');
  const item = ordinal === '' ? -1 : Number(ordinal);
  const place = saidIn(row, '单元格');
  if (!action || !(run > 0) || !(item >= 0) || !/^[A-Z]{1,3}\d+$/.test(place)) return null;
  const beside = [...row.cells].flatMap(([header, one]): [string, Content][] =>
    HEADERS.includes(header) ? [] : [[header, rawContent(one)]],
  );
  return {
    run,
    time: saidIn(row, '时间'),
    action,
    table: saidIn(row, '表'),
    item,
    itemText: saidIn(row, '评分项原文'),
    level: saidIn(row, '计分列'),
    sheet: saidIn(row, '工作表'),
    cell: place,
    before: contentFromLog(row.cells.get('原内容')),
    after: contentFromLog(row.cells.get('新内容')),
    rule: saidIn(row, '依据条文'),
    facts: saidIn(row, '依据佐证'),
    engine: saidIn(row, '程序版本'),
    ...(beside.length > 0 ? { beside: new Map(beside) } : {}),
  };
}
