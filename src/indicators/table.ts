import type { Area } from '../grid/address';
import type { Figure } from './figure';
import type { Period } from './period';
import type { Measure } from './system';

/** A measure as a table names it. What a name does not tell is null. */
export interface NamedMeasure {
  /** As written, without numbering and 其中. */
  readonly name: string;
  /** Id in a known system (jilin-2004); null for any other measure. */
  readonly known: string | null;
  readonly area: string | null;
  readonly kind: Measure['kind'];
  /** "" where the table names none. */
  readonly unit: string;
  readonly better: Measure['better'];
  /** Name of the measure that it is 其中 of. */
  readonly parent: string | null;
  readonly cumulative: boolean | null;
  readonly bounded: boolean;
}

/** What was done until the end of one period. */
export interface Result {
  /** null: the table does not say until when. */
  readonly period: Period | null;
  readonly done: Figure | null;
  /** 完成率 as somebody entered it. */
  readonly stated: Figure | null;
  /** A target of that period's own; null: the year's counts. */
  readonly target: Figure | null;
}

/** One measure of one unit. */
export interface Entry {
  /** "" where nothing names the unit. */
  readonly unit: string;
  readonly measure: NamedMeasure;
  readonly target: Figure | null;
  readonly results: readonly Result[];
  /** 优, 良, …: where the indicator is judged. */
  readonly grade: string | null;
  readonly weight: Figure | null;
  readonly remark: string;
  /** A row of 合计: the other rows' sum. */
  readonly isTotal: boolean;
}

/**
 * `one-unit`: measures down, one unit's figures beside them · `units-down`: units down, measures across ·
 * `units-across`: measures down, units across · `list`: each row names its unit and its measure ·
 * `one-measure`: units down, one measure that the title names.
 */
export type Layout = 'one-unit' | 'units-down' | 'units-across' | 'list' | 'one-measure';

export interface IndicatorTable {
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  readonly layout: Layout;
  readonly headerRows: readonly number[];
  /** What the title or a line above says of the period of all figures; null where it says none. */
  readonly period: Period | null;
  readonly entries: readonly Entry[];
}
