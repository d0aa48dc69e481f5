/** Points, or all that the item (or its part) has, or a share of that: 得80%的分数. */
export type Amount = number | 'full' | { readonly share: number };

/** What a clause does to the score, once its condition holds. */
export type Outcome =
  /** 得2分, （2分）, 得满分. `mark`: bare points behind words, which say what they are worth: （3分）. `each`: 各得1分. `again`: 再得1分. `base`: 基础分8分, which nothing has to be done for. `per`: 2分/次. */
  | {
      readonly kind: 'give';
      readonly points: Amount;
      readonly mark: boolean;
      readonly each: boolean;
      readonly again?: boolean;
      readonly per?: string;
      readonly base?: boolean;
      /** 得基本分, and nobody says how many that is. */
      readonly basic?: boolean;
    }
  /** 扣2分, 各扣1分. `ofLost`: 按失分的2倍扣分, for each point. */
  | {
      readonly kind: 'take';
      readonly points: Amount;
      readonly each: boolean;
      readonly per?: string;
      readonly ofLost?: boolean;
    }
  /** 加2分: beyond the item's points. */
  | { readonly kind: 'add'; readonly points: number; readonly each: boolean; readonly per?: string }
  /** 达到90%不扣分: nothing is lost there; only the mark is of interest. */
  | { readonly kind: 'keep'; readonly fills?: boolean }
  /** 按比例计分: as much of the points as is done of what is due. */
  | { readonly kind: 'share' }
  /** 得分=70×实际达标率-63: `of` in words; a pair as 甲/乙. `ofPoints`: 完成率×分值, times the item's points. */
  | {
      readonly kind: 'formula';
      readonly of: string;
      readonly times: number;
      readonly ofPoints: boolean;
      readonly plus: number;
      /** 实际完成率/90%×10: what the quantity is divided by, in its own unit. */
      readonly over?: number;
      /** （完成率-90%）÷5%×5: from where on it counts. */
      readonly from?: number;
    }
  /** 就高不重复计分; `same`: only of one and the same matter (同一事项). */
  | { readonly kind: 'highest'; readonly same: boolean }
  /** 不得分; with `gives` below 0, 不得分并倒扣5分. `whole`: 此项, 本项 is said. */
  | {
      readonly kind: 'zero';
      readonly gives: number;
      readonly whole: boolean;
      readonly all?: boolean;
      readonly part?: boolean;
    }
  /** 倒扣2分: below 0. `total`: 在总分中倒扣5分, from the whole table's points. */
  | { readonly kind: 'below'; readonly points: number; readonly total?: boolean }
  /** 最多扣2分, 扣完2分为止, 最高得5分; `points` null: 扣完为止, as far as there are any. `together`: of all before, not of the last alone. */
  | {
      readonly kind: 'cap';
      readonly side: 'take' | 'give' | 'add' | 'both' | null;
      readonly points: number | null;
      readonly together: boolean;
    }
  /** 酌情扣1至3分, 酌情给分: signed bounds; null: as far as there are points. */
  | {
      readonly kind: 'judge';
      /** 情节严重的加倍扣分: no more than what the others take. */
      readonly ofTaken?: true;
      readonly sign: -1 | 1;
      readonly least: number | null;
      readonly most: number | null;
    }
  /** 分别加3分、2分、1分: of as many things in the order in which they are listed; clause.ts makes one clause of each. */
  | { readonly kind: 'respective'; readonly each: readonly Outcome[] }
  /** 依次递减1分: each further place so much less. */
  | { readonly kind: 'decline'; readonly points: number }
  /** 减半扣分: half of what the clause before takes. */
  | { readonly kind: 'halved' }
  /** 不足1个百分点按1个百分点计: what a part of a step counts. */
  | { readonly kind: 'part-of-step'; readonly steps: 'begun' | 'full' | 'part' }
  /** 中间按插值法计算. */
  | { readonly kind: 'interpolated' }
  /** 可扣至负分; `total`: 从总分中扣除. */
  | { readonly kind: 'no-floor'; readonly total: boolean }
  /** 同一事项不重复扣分: of several deductions only one. */
  | { readonly kind: 'once' }
  /** 最低得1分. */
  | { readonly kind: 'least'; readonly points: number }
  /** 每增减1%加减0.2分. */
  | { readonly kind: 'both'; readonly points: number; readonly isUpFirst: boolean }
  /** 得分=甲率×4+乙率×6: a formula each; clause.ts makes one clause of each. */
  | { readonly kind: 'terms'; readonly each: readonly Outcome[] }
  /** 加倍扣分: what was taken, once more. */
  | { readonly kind: 'doubled' }
  /** 以得分最高的单位为满分折算; `full` null: the item's points. `always`: not only where the best unit has more than that. */
  | { readonly kind: 'best-unit'; readonly full: number | null; readonly always: boolean }
  /** 一票否决, 取消资格. */
  | { readonly kind: 'veto' };

/** An outcome's place in the text: [from, to). */
export interface Found {
  readonly outcome: Outcome;
  readonly from: number;
  readonly to: number;
}

/** One construct's words, and what they say. The pattern is global; null where the words say something else after all. */
export interface Finder {
  readonly pattern: RegExp;
  /** One of these stands in whatever the pattern finds: a text without any is not looked through. */
  readonly needs?: readonly string[];
  readonly read: (match: RegExpExecArray) => Outcome | null;
}
