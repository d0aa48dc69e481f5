import type { Snapshot } from '../grid/grid';
import type { SheetSpec } from '../grid/sheet-spec';
import { findHeader, rowsBelow, saidIn } from './headed';
import { SHEET_MESSAGES } from './messages';
import { ownSheet } from './names';
import { FIRST_ROW, HEADER_ROW, filterOver, heading, rowOf } from './page';

/** What the office decided, kept in 计分设置. Keys name the table and, where it matters, item and level. */
export interface Settings {
  /** "T1/assumption-id" → reading id. */
  readonly readings: ReadonlyMap<string, string>;
  /** "T1/item/level" → why the hand entry is kept (保留 or 人工). */
  readonly kept: ReadonlyMap<string, string>;
  /** "T1" → 采用自报值: a reviewer's blank facts take the lower level's. */
  readonly adoptReported: ReadonlySet<string>;
}

export const NO_SETTINGS: Settings = { readings: new Map(), kept: new Map(), adoptReported: new Set() };

/** What the sheet says beside the decisions, for the reader's eyes only. */
export interface SettingsWords {
  /** The item's words; "" where unknown. */
  item(table: string, item: number): string;
  /** The question that an assumption answers and the reading's label; "" where unknown. */
  reading(table: string, assumption: string, reading: string): string;
}

const KINDS = { reading: '规则读法', kept: '保留填写', adopt: '采用自报值' } as const;

const COLUMNS = [
  { header: '类型', width: 12 },
  { header: '表', width: 6 },
  { header: '评分项', width: 8 },
  { header: '计分列', width: 14 },
  { header: '内容', width: 18 },
  { header: '说明', width: 40 },
  { header: '评分项原文', width: 36 },
  { header: '读法代号', width: 24 },
] as const;

/** A decision as a row. */
interface SettingRow {
  readonly kind: string;
  readonly table: string;
  readonly item: number | null;
  readonly level: string;
  /** Of a reading: its id. */
  readonly content: string;
  readonly why: string;
  readonly words: string;
  readonly assumption: string;
}

/** 计分设置: a decision a row. `name` is the sheet's name in this workbook (see names.ts). */
export function layOutSettings(settings: Settings, words: SettingsWords, name: string): SheetSpec {
  const rows = [...readingRows(settings, words), ...keptRows(settings, words), ...adoptRows(settings)];
  const top = heading(SHEET_MESSAGES.settingsTitle, SHEET_MESSAGES.settingsHint, COLUMNS);
  return {
    ...top,
    name,
    cells: [...top.cells, ...rows.flatMap((row, index) => settingCells(row, FIRST_ROW + index))],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(rows.length, COLUMNS.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function readingRows({ readings }: Settings, words: SettingsWords): SettingRow[] {
  return [...readings].map(([key, reading]) => {
    const [table, assumption] = splitOnce(key);
    const why = words.reading(table, assumption, reading);
    return {
      kind: KINDS.reading,
      table,
      item: null,
      level: '',
      content: reading,
      why,
      words: '',
      assumption,
    };
  });
}

function keptRows({ kept }: Settings, words: SettingsWords): SettingRow[] {
  return [...kept].map(([key, why]) => {
    const [table, rest] = splitOnce(key);
    const [ordinal, level] = splitOnce(rest);
    const item = Number(ordinal);
    const content = SHEET_MESSAGES.keptContent;
    return {
      kind: KINDS.kept,
      table,
      item,
      level,
      content,
      why,
      words: words.item(table, item),
      assumption: '',
    };
  });
}

function adoptRows({ adoptReported }: Settings): SettingRow[] {
  return [...adoptReported].map((table) => {
    const rest = { item: null, level: '', content: '是', words: '', assumption: '' };
    return { kind: KINDS.adopt, table, why: SHEET_MESSAGES.adoptWhy, ...rest };
  });
}

function settingCells(row: SettingRow, at: number) {
  return rowOf(at, [
    ['center', row.kind],
    ['center', row.table],
    ['center', row.item],
    ['literal', row.level],
    ['literal', row.content],
    ['literal', row.why],
    ['literal', row.words],
    ['literal', row.assumption],
  ]);
}

/** "a/b/c" → ["a", "b/c"] */
function splitOnce(key: string): [string, string] {
  const at = key.indexOf('/');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

/** 计分设置 wherever its rows and columns were moved. Of two rows on one question the lower counts. */
export function readSettings(snapshot: Snapshot): Settings {
  const grid = ownSheet(snapshot, '计分设置');
  const headed = grid && findHeader(grid, ['类型', '表', '内容', '读法代号']);
  if (!headed) return NO_SETTINGS;
  const readings = new Map<string, string>();
  const kept = new Map<string, string>();
  const adoptReported = new Set<string>();
  for (const row of rowsBelow(headed)) {
    const kind = saidIn(row, '类型').trim();
    const table = saidIn(row, '表').trim();
    const content = saidIn(row, '内容');
    if (kind === KINDS.reading) readings.set(`${table}/${saidIn(row, '读法代号')}`, content);
    if (kind === KINDS.kept)
      kept.set(`${table}/${saidIn(row, '评分项')}/${saidIn(row, '计分列')}`, saidIn(row, '说明'));
    if (kind === KINDS.adopt && content.trim() === '是') adoptReported.add(table);
  }
  return { readings, kept, adoptReported };
}
