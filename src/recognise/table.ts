import type { Area } from '../grid/address';
import type { Bilingual } from '../text/bilingual';
import type { Anchor, ColumnCorrection } from './correction';

/** A level's name: its header text without blanks and breaks (自评分, 市评分, 县级审核). */
export type LevelName = string;

/** Who scores, and in which column. */
export interface Level {
  readonly name: LevelName;
  /** The score column (计分列). */
  readonly column: number;
  /** 扣分原因 of this level alone, null where there is none. */
  readonly reasonColumn: number | null;
  /** The column is one unit's (城关镇, 东山乡 side by side), so that others are no views of the same score. */
  readonly unit?: true;
}

/** What a column can be. `none`: a header that says nothing about the scoring (责任单位, 完成时限). */
export type ColumnRole =
  | 'section'
  | 'subsection'
  | 'number'
  | 'item'
  | 'points'
  | 'rule'
  | 'method'
  | 'level'
  | 'reason'
  | 'remark'
  | 'none';

/** Column by role; null where the table has no such column. Columns are 1-based. */
export interface ColumnRoles {
  readonly section: number | null;
  /** A second, finer level of sections between section and item (二级指标). */
  readonly subsection: number | null;
  readonly number: number | null;
  readonly item: number;
  readonly points: number | null;
  readonly rule: number | null;
  readonly method: number | null;
  /** A reason column that belongs to no level alone (考评描述). */
  readonly reason: number | null;
  /** 备注 */
  readonly remark: number | null;
}

/** What is believed of one column, and why. */
export interface ColumnBelief {
  readonly column: number;
  /** Its header without blanks; of several header rows parted by "/". "" where it has none. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Whose score or whose reason; null for every other role, and for a reason column that is everybody's. */
  readonly level: LevelName | null;
  /** 0 to 1; 1 where a person said so. */
  readonly confidence: number;
  /** Chinese sentences. */
  readonly reasons: readonly string[];
  /** The same in English. */
  readonly english: readonly string[];
  /** What else it could be, likeliest first. */
  readonly alternatives: readonly ColumnRole[];
}

export interface Section {
  readonly name: string;
  /** The heading that it stands under, where sections are nested: 一、综合考核（20分） over （一）…; null where none. */
  readonly outer: OuterSection | null;
  /**
   * Points claimed in the section's own name, （15分）, or in a cell beside it; of a section whose items all share one
   * points cell, that cell's. null where it claims none.
   */
  readonly points: number | null;
  /** Where the name stands (first occurrence). */
  readonly row: number;
  /** Ordinals of its items. */
  readonly items: readonly number[];
}

/** A section of sections. */
export interface OuterSection {
  readonly name: string;
  readonly points: number | null;
  readonly row: number;
}

/** The 合计 row. */
export interface Total {
  readonly row: number;
  /** The sum that it states, null where none. */
  readonly points: number | null;
  /** Ordinals of the items that it adds up: those above it (加分项 can stand below), all where it stands above them. */
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
  /** Where the points stand: in a points cell, in the item's text (or its section's, of which it is the only item), in its rule alone, shared by a group, or nowhere. */
  readonly pointsFrom: 'cell' | 'text' | 'rule' | 'group' | null;
  /** Index into the table's groups. */
  readonly group: number | null;
  /** Text of the rule column (计分方法), "" where empty or absent. A cell over several items counts for each. */
  readonly ruleText: string;
  /** Text of the method column (考评方法), likewise. */
  readonly methodText: string;
  /** Text of the remark column (备注); "" where the table has none. */
  readonly remarkText: string;
}

/** Something that recognition is not sure of. */
export interface Doubt {
  readonly code: string;
  /** A Chinese sentence. */
  readonly message: string;
  /** The same in English. */
  readonly english: string;
  /** Other readings that a person can choose; absent where only the sheet itself can be mended. */
  readonly alternatives?: readonly Alternative[];
}

/** Another reading: a sentence, and the correction that makes it so. */
export interface Alternative {
  readonly text: Bilingual;
  readonly columns: readonly ColumnCorrection[];
}

/** A recognised scoring table: where everything stands, and nothing yet about what it means. */
export interface ScoringTable {
  readonly sheet: string;
  /** From the first header row to the last row that belongs (total, else last item). */
  readonly area: Area;
  /** Of a table whose layout a person corrected: the correction's anchor, which can stand outside the area; null: as found. */
  readonly anchor: Anchor | null;
  readonly title: string;
  /** 单位（盖章）：…  "" where blank; null where the table has no such line. */
  readonly unit: string | null;
  /** 评估期：… 考核时间：… 2004年度: "" where blank; null where no line says it. */
  readonly period: string | null;
  /** Every header row, the repeats of later pages included. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnRoles;
  /** Every headed column, left to right, with what is believed of it and why. */
  readonly headings: readonly ColumnBelief[];
  /** Lowest first: 自评 ‹ 社区 ‹ 乡镇/街道 ‹ 县/区 ‹ 市 ‹ 省, 初评 ‹ 复核 ‹ 审定, else left to right. */
  readonly levels: readonly Level[];
  readonly sections: readonly Section[];
  /** Of a column of finer sections (二级指标): likewise, over the same items. */
  readonly subsections: readonly Section[];
  readonly items: readonly TableItem[];
  readonly groups: readonly Group[];
  /** 起评分100: what everybody starts from where items have deductions and no points; null where nothing says so. */
  readonly startingPoints: number | null;
  readonly total: Total | null;
  /** 小计 rows with the section they close. */
  readonly subtotals: readonly { readonly row: number; readonly section: number }[];
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt[];
  /** 0 to 1. */
  readonly confidence: number;
}
