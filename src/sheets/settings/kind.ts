/** A decision as a row of 计分设置; "" where the row says nothing. */
export interface SettingRow {
  /** 类型. */
  readonly kind: string;
  /** 表: T1; "" where it holds for all. */
  readonly table: string;
  /** 评分项: ordinal. */
  readonly item: string;
  /** 计分列. */
  readonly level: string;
  /** 内容: what was decided. */
  readonly content: string;
  /** 说明: why, or what it means. */
  readonly why: string;
  /** 评分项原文, for the reader's eyes only. */
  readonly words: string;
  /** 读法代号: what the decision is about, where item and level don't say it. */
  readonly code: string;
}

/** What the sheet says beside the decisions, for the reader's eyes only. */
export interface SettingsWords {
  /** The item's words; "" where unknown. */
  item(table: string, item: number): string;
  /** The question that an assumption answers and the reading's label; "" where unknown. */
  reading(table: string, assumption: string, reading: string): string;
}

/** One kind of decision: its slice of the settings, how it becomes rows, how a row becomes it. */
export interface SettingKind<Slice> {
  /** 类型 of its rows. */
  readonly name: string;
  readonly none: Slice;
  rows(slice: Slice, words: SettingsWords): readonly SettingRow[];
  /** The slice with one more row (of two rows on one question the lower counts); null where the row makes no sense: it is kept as it stands. */
  read(slice: Slice, row: SettingRow): Slice | null;
}

/** A row with nothing else in it. */
export const EMPTY_ROW: SettingRow = {
  kind: '',
  table: '',
  item: '',
  level: '',
  content: '',
  why: '',
  words: '',
  code: '',
};

/** The map with one more entry. */
export function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(key, value);
}

/** "a/b/c/d" in three → ["a", "b", "c/d"]: only the last part may hold strokes itself (县/区). Absent parts are "". */
export function partsOf(key: string, count: number): string[] {
  const all = key.split('/');
  const parts = [...all.slice(0, count - 1), all.slice(count - 1).join('/')];
  return Array.from({ length: count }, (_, index) => parts[index] ?? '');
}
