/** One typed piece of evidence that a rule asks for. */
export interface FactSpec {
  /** Slug, unique within the item: lower-case ASCII and hyphens. Part of 编号, so it never changes. */
  readonly id: string;
  /** From the words of the rule: 未出台操作方案的县（市、区）数. */
  readonly label: string;
  readonly type: FactType;
  /** 个, 人, 次, %, 元, … "" for yes-no and dates. */
  readonly unit: string;
  /** The value that means “nothing to deduct” (本项无扣分情形); null where no such value exists (a rate must be entered). */
  readonly clear: FactValue | null;
  // What its rule tells of it, and what it is: set by `specified`.
  /** What the rule takes a pair as. Absent of other types. */
  readonly pairAs?: PairUse;
  /** Between what values it can lie; absent of 是/否 and dates. */
  readonly range?: Range;
  /** What more of it (of 是/否: 是) does to the score. */
  readonly direction?: Direction;
}

/** In the fact's unit, of a pair its rate in percent; both ends can be. null: no end. */
export interface Range {
  readonly least: number | null;
  readonly most: number | null;
}

/** `better`: more of it never lowers the score; `worse`: never raises it; `neither`: it depends, or nothing tells. */
export type Direction = 'better' | 'worse' | 'neither';

/**
 * `rate`: its rate and nothing else, so that the rate alone is enough. `growth`: this year of last, where a bare 2% would be
 * growth to one and a rate to another. `counts`: the two numbers themselves, also where they are rates or scores.
 */
export type PairUse = 'rate' | 'growth' | 'counts';

/** `pair`: done of all (已配 12 of 15), or this year of last year. */
export type FactType = 'count' | 'yes-no' | 'percent' | 'amount' | 'date' | 'pair';

export interface Pair {
  readonly done: number;
  readonly of: number;
}

/** Of a pair only its rate, in percent: 85 means 85%. */
export interface Rate {
  readonly rate: number;
}

/** count, percent (93 means 93%), amount: number · yes-no: boolean · date: ISO text · pair: both numbers, or its rate. */
export type FactValue = number | boolean | string | Pair | Rate;

/** Known facts by id; an absent fact is unknown, never 0. */
export type Facts = ReadonlyMap<string, FactValue>;
