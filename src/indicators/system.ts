/** What a measure's figures are: numbers of things or people, shares in percent, or money. */
export type MeasureKind = 'count' | 'rate' | 'amount';

/** One figure of an indicator: what a target is set for and a result reported. */
export interface Measure {
  /** "3", "3-1": the indicator's number, and which of its measures. */
  readonly id: string;
  /** As a table names it, whole: a measure behind 其中 carries its own words only. */
  readonly name: string;
  readonly kind: MeasureKind;
  /** 个, 人, 万元, %: the unit that tables of this kind use. The document states none. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** Id of the measure that it is 其中 of. */
  readonly parent: string | null;
  /** Counts what happened since the year began, so that a later figure is never smaller; else the state on a day. */
  readonly cumulative: boolean;
  /** Can be no more than 100: a share of a whole. */
  readonly bounded: boolean;
}

export interface Indicator {
  readonly number: number;
  /** Verbatim. */
  readonly text: string;
  readonly measures: readonly Measure[];
  /** What a result is measured by stands in an annex that the document leaves out; "" where nothing of the kind is known. */
  readonly notGiven: string;
}

export interface IndicatorArea {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** A whole responsibility system (目标责任制): its areas with their indicators. */
export interface IndicatorSystem {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** ISO dates, both included. */
  readonly period: readonly [string, string];
  readonly areas: readonly IndicatorArea[];
  /** Whole sentences: what the document does not say and nobody may invent. */
  readonly notGiven: readonly string[];
}

/** Every measure with its indicator and area, in the order of the document. */
export function measuresOf(system: IndicatorSystem) {
  return system.areas.flatMap((area) =>
    area.indicators.flatMap((indicator) =>
      indicator.measures.map((measure) => ({ area: area.name, indicator, measure })),
    ),
  );
}
