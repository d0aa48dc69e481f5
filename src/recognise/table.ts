import type { Area } from '../grid/address';

/** A level's name: its header text without blanks and breaks (自评分, 市评分, 县级审核). */
export type LevelName = string;

/** Who scores, and in which column. */
export interface Level {
  readonly name: LevelName;
  /** The score column (计分列). */
  readonly column: number;
  /** 扣分原因 of this level alone, null where there is none. */
  readonly reasonColumn: number | null;
}

/** Column by role; null where the table has no such column. Columns are 1-based. */
export interface ColumnRoles {
  readonly section: number | null;
  readonly number: number | null;
  readonly item: number;
  readonly points: number | null;
  readonly rule: number | null;
  readonly method: number | null;
  /** A reason column that belongs to no level alone (考评描述). */
  readonly reason: number | null;
}

export interface Section {
  readonly name: string;
  /** Points claimed in the section's own name, （15分）; null where it claims none. */
  readonly points: number | null;
  /** Where the name stands (first occurrence). */
  readonly row: number;
  /** Ordinals of its items. */
  readonly items: readonly number[];
}

/** One points cell over several rows: they share a cap beside their own. */
export interface Group {
  readonly points: number;
  /** First and last row. */
  readonly rows: readonly [number, number];
  /** Ordinals of its items. */
  readonly items: readonly number[];
}

export interface TableItem {
  /** 1-based, in the order of the table; with the table's id it is the item's key. */
  readonly ordinal: number;
  /** First and last row; score cells are on the first. */
  readonly rows: readonly [number, number];
  /** What 序号 or the leading numeral says, verbatim: "15", "①"; null where there is none. */
  readonly number: string | null;
  /** Index into the table's sections; null before the first section. */
  readonly section: number | null;
  readonly text: string;
  /** The row's own maximum; null where nothing states one. */
  readonly points: number | null;
  /** Where the points stand: in a points cell, in the item's text, shared by a group, or nowhere. */
  readonly pointsFrom: 'cell' | 'text' | 'group' | null;
  /** Index into the table's groups. */
  readonly group: number | null;
  /** Text of the rule column (计分方法), "" where empty or absent. A cell over several items counts for each. */
  readonly ruleText: string;
  /** Text of the method column (考评方法), likewise. */
  readonly methodText: string;
}

/** Something that recognition is not sure of. */
export interface Doubt {
  readonly code: string;
  /** A Chinese sentence. */
  readonly message: string;
}

/** A recognised scoring table: where everything stands, and nothing yet about what it means. */
export interface ScoringTable {
  readonly sheet: string;
  /** From the first header row to the last row that belongs (total, else last item). */
  readonly area: Area;
  readonly title: string;
  /** 单位（盖章）：…  "" where blank; null where the table has no such line. */
  readonly unit: string | null;
  /** Every header row, the repeats of later pages included. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnRoles;
  /** Lowest first: 自评 ‹ 社区 ‹ 乡镇/街道 ‹ 县/区 ‹ 市 ‹ 省, 初评 ‹ 复核 ‹ 审定, else left to right. */
  readonly levels: readonly Level[];
  readonly sections: readonly Section[];
  readonly items: readonly TableItem[];
  readonly groups: readonly Group[];
  /** The 合计 row; `points` is the sum that it states, null where none. */
  readonly total: { readonly row: number; readonly points: number | null } | null;
  /** 小计 rows with the section they close. */
  readonly subtotals: readonly { readonly row: number; readonly section: number }[];
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt[];
  /** 0 to 1. */
  readonly confidence: number;
}
