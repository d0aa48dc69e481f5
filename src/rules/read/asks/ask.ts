import type { Clause } from '../clauses/clause';
import type { Band, Condition, Quantity } from '../../rule';

/** What a clause's words ask about. */
export type Ask =
  /** Nothing of its own: no words, 达到要求. What falls short of it is told elsewhere. */
  | { readonly kind: 'base' }
  /** 否则: whatever the clause before did not cover. */
  | { readonly kind: 'else' }
  /** 每有一次: so many of something. */
  | { readonly kind: 'each'; readonly count: string }
  /** 发生事故: it may happen several times, and nobody says whether each counts. */
  | { readonly kind: 'times'; readonly count: string }
  /** 每低1%: so many steps away from `from`; 0 where the fact itself is the shortfall. */
  | {
      readonly kind: 'step';
      readonly of: Quantity;
      readonly from: number;
      readonly side: 'below' | 'above' | 'off';
      readonly step: number;
      /** What a part of a step counts, where the text says so. */
      readonly steps?: 'begun' | 'full' | 'part';
      /** Of how many rates it is the worst: 录入率、准确率达到95%得4分，制度健全得2分，每低1个百分点扣0.5分. */
      readonly rates?: number;
    }
  /** 达到90%以上, 80%-90%: a quantity within bounds. `point`: the text names one value (完成90%), not from where on. */
  | {
      readonly kind: 'in';
      readonly of: Quantity;
      readonly band: Omit<Band, 'points'>;
      readonly point: boolean;
      /** Values that the text says are in: 90%（含）以上. */
      readonly claims?: readonly number[];
      /** Of how many rates it is the worst: 录入率、准确率低于95%. */
      readonly rates?: number;
    }
  /** 按比例计分, 得分=…: a quantity that the points follow. */
  | {
      readonly kind: 'follow';
      readonly of: Quantity;
      readonly isRate?: true;
      /** 服务时长不少于25小时得3分，不足的按比例得分: it is measured itself, and is no rate of what is due. */
      readonly isMeasured?: true;
      /** What is due of it, where the text said that without points: 就业率达到90%以上. */
      readonly due?: Omit<Band, 'points'>;
    }
  /** 情节严重的加倍: whether it is so, and how many there are of them. */
  | { readonly kind: 'doubled'; readonly when: Condition; readonly count: string }
  /** 敏感时期加倍扣分: of what each of those clauses counts (by where they begin), so many. */
  | { readonly kind: 'among'; readonly of: readonly { readonly from: number; readonly count: string }[] }
  /** Scores: this unit's, the best unit's, and both as a pair. */
  | { readonly kind: 'best-unit'; readonly own: string; readonly best: string; readonly pair: string }
  /** Anything else: true or not. `degree`: one degree of a scale, of which only one can hold. */
  | { readonly kind: 'when'; readonly when: Condition; readonly degree?: true };

/** A clause with what it asks. */
export interface Asked {
  readonly clause: Clause;
  readonly ask: Ask;
}
