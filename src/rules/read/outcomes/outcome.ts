/** Points, or all that the item (or its part) has. */
export type Amount = number | 'full' | 'half';

/** What a clause does to the score, once its condition holds. */
export type Outcome =
  /** 得2分, （2分）, 得满分. `mark`: bare points behind words, which say what they are worth: （3分）. */
  | { readonly kind: 'give'; readonly points: Amount; readonly mark: boolean }
  /** 扣2分. */
  | { readonly kind: 'take'; readonly points: Amount }
  /** 加2分: beyond the item's points. */
  | { readonly kind: 'add'; readonly points: number }
  /** 不得分; with `gives` below 0, 不得分并倒扣5分. `whole`: 此项, 本项 is said. */
  | { readonly kind: 'zero'; readonly gives: number; readonly whole: boolean }
  /** 倒扣2分: below 0. */
  | { readonly kind: 'below'; readonly points: number }
  /** 最多扣2分, 扣完2分为止, 最高得5分; `points` null: 扣完为止, as far as there are any. `together`: of all before, not of the last alone. */
  | {
      readonly kind: 'cap';
      readonly side: 'take' | 'give' | null;
      readonly points: number | null;
      readonly together: boolean;
    }
  /** 酌情扣1至3分, 酌情给分: signed bounds; null: as far as there are points. */
  | {
      readonly kind: 'judge';
      readonly sign: -1 | 1;
      readonly least: number | null;
      readonly most: number | null;
    }
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
  readonly read: (match: RegExpExecArray) => Outcome | null;
}
