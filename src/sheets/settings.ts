import type { Snapshot } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import { findHeader, rowsBelow, saidIn, type HeadedRow } from './headed';
import { rawContent } from './kept-entry';
import { SHEET_MESSAGES } from './messages';
import { ownSheet } from './names';
import { FIRST_ROW, HEADER_ROW, cell, filterOver, heading, rowOf } from './page';
import type { SettingRow, SettingsWords } from './settings/kind';
import { NO_DECISIONS, rowsOfDecisions, withRow, type Decisions } from './settings/kinds';

export type { SettingsWords } from './settings/kind';

/** Cells by their header. */
type Cells = ReadonlyMap<string, Content>;

/** What the office decided, kept in 计分设置, and what else people wrote on that sheet. */
export interface Settings extends Decisions {
  /** Rows that say no decision we know, as they stood: kept when the sheet is laid out again. */
  readonly others: readonly Cells[];
  /** What people wrote beside a decision, in columns of their own: the decision's row (see `idOf`) → cells. */
  readonly beside: ReadonlyMap<string, Cells>;
}

export const NO_SETTINGS: Settings = { ...NO_DECISIONS, others: [], beside: new Map() };

/** Header and width of each member of a row. */
const COLUMNS = {
  kind: { header: '类型', width: 12 },
  table: { header: '表', width: 6 },
  item: { header: '评分项', width: 8 },
  level: { header: '计分列', width: 14 },
  content: { header: '内容', width: 18 },
  why: { header: '说明', width: 40 },
  words: { header: '评分项原文', width: 36 },
  code: { header: '读法代号', width: 24 },
} as const satisfies Record<keyof SettingRow, object>;

const HEADERS: readonly string[] = Object.values(COLUMNS).map(({ header }) => header);

/** 计分设置: a decision a row. `name` is the sheet's name in this workbook (see names.ts). */
export function layOutSettings(settings: Settings, words: SettingsWords, name: string): SheetSpec {
  const rows = rowsOfDecisions(settings, words);
  const added = addedHeaders(settings);
  const columns = [...Object.values(COLUMNS), ...added.map((header) => ({ header, width: 20 }))];
  const columnOf = new Map(columns.map(({ header }, index) => [header, index + 1]));
  const cellsAt = (row: number, cells: Cells | undefined): SpecCell[] =>
    [...(cells ?? [])].map(([header, content]) => cell(row, columnOf.get(header) ?? 1, 'literal', content));
  const top = heading(SHEET_MESSAGES.settingsTitle, SHEET_MESSAGES.settingsHint, columns);
  return {
    ...top,
    name,
    cells: [
      ...top.cells,
      ...rows.flatMap((row, index) => [
        ...settingCells(row, FIRST_ROW + index),
        ...cellsAt(FIRST_ROW + index, settings.beside.get(idOf(row))),
      ]),
      ...settings.others.flatMap((cells, index) => cellsAt(FIRST_ROW + rows.length + index, cells)),
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(rows.length + settings.others.length, columns.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function addedHeaders({ others, beside }: Settings): string[] {
  const all = [...others, ...beside.values()].flatMap((cells) => [...cells.keys()]);
  return [...new Set(all)].filter((header) => !HEADERS.includes(header));
}

function settingCells({ kind, table, item, level, content, why, words, code }: SettingRow, at: number) {
  return rowOf(at, [
    ['center', kind],
    ['center', table],
    ['center', /^\d+$/.test(item) ? Number(item) : item],
    ['literal', level],
    ['literal', content],
    ['literal', why],
    ['literal', words],
    ['literal', code],
  ]);
}

/** What tells two decisions apart. */
function idOf({ kind, table, item, level, code }: SettingRow): string {
  return [kind, table, item, level, code].join('/');
}

/** 计分设置 wherever its rows and columns were moved. Of two rows on one question the lower counts. */
export function readSettings(snapshot: Snapshot): Settings {
  const grid = ownSheet(snapshot, '计分设置');
  const headed = grid && findHeader(grid, ['类型', '表', '内容', '读法代号']);
  return headed ? rowsBelow(headed).reduce(withCells, NO_SETTINGS) : NO_SETTINGS;
}

function withCells(settings: Settings, cells: HeadedRow): Settings {
  const row = settingRow(cells);
  const contents = new Map([...cells.cells].map(([header, one]) => [header, rawContent(one)]));
  const decisions = withRow(settings, row);
  if (!decisions) return { ...settings, others: [...settings.others, contents] };
  const added = [...contents].filter(([header]) => !HEADERS.includes(header));
  if (added.length === 0) return { ...settings, ...decisions };
  return { ...settings, ...decisions, beside: new Map(settings.beside).set(idOf(row), new Map(added)) };
}

function settingRow(row: HeadedRow): SettingRow {
  const said = (member: keyof SettingRow) => saidIn(row, COLUMNS[member].header);
  const trimmed = (member: keyof SettingRow) => said(member).trim();
  return {
    kind: trimmed('kind'),
    table: trimmed('table'),
    item: trimmed('item'),
    level: said('level'),
    content: trimmed('content'),
    why: said('why'),
    words: said('words'),
    code: trimmed('code'),
  };
}
