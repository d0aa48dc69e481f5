import type { ItemRule } from '../../rules/rule';
import type { FormItem, Restored } from '../form';

/** Why a text differs from the scan in nothing but blanks and punctuation. */
export const SCAN_BLANKS = '扫描件在换行处留下空格、半角标点，原表没有；文字未改。';

/** Of rows that state a standard and no rule. */
export const NO_RULE = '原表没有评分办法，按标准酌情评分，范围为0至分值。';

/** The text without what the scan added. */
export function cleaned(text: string): Restored {
  return { text, reason: SCAN_BLANKS };
}

/** A row of the form as scanned; it has no rule and no method column. */
export interface ScannedRow {
  readonly id: string;
  /** 序号 as printed. */
  readonly number: string;
  readonly text: string;
  readonly restored?: Restored;
  readonly points: number;
  readonly scoring: ItemRule;
  readonly remark?: string;
}

export function scannedItem(row: ScannedRow): FormItem {
  return { ...row, pointsText: String(row.points), rule: '', method: '' };
}
