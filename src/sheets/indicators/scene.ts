import type { Grid } from '../../grid/grid';
import type { Measured } from '../../indicators/measured';
import type { Scoring } from '../../indicators/scoring';
import type { OwnSheet } from '../names';

/** What the sheets of 指标 are laid out from. */
export interface IndicatorScene {
  readonly scoring: Scoring;
  /** Every measure of any of the times, in the order of the tables. */
  readonly measures: readonly Measured[];
  /** Grades that judged measures have. */
  readonly grades: readonly string[];
  /** The workbook that the figures stand in, where the sheets go there too: formulas then take them from their cells. */
  readonly grids: readonly Grid[] | null;
  readonly nameOf: (kind: OwnSheet) => string;
  readonly footer: string;
}

/** One bulletin: all units' standings at one time. */
export interface Bulletin {
  readonly kind: '指标通报' | '指标总评';
  readonly months: number | null;
  readonly title: string;
  readonly measured: readonly Measured[];
  readonly units: readonly string[];
  /** Sentences: what the places rest on. */
  readonly assumptions: readonly string[];
  /** Places at 综合先进单位 ("") and 单项先进单位 (by area) that an office set. */
  readonly quotas: ReadonlyMap<string, number>;
}
