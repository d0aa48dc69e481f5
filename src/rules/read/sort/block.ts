import type { Asked } from '../asks/ask';
import type { Condition } from '../../rule';
import type { Clause } from '../clauses/clause';

/** What is said together of one part of the points: 得7分，每查实一起…扣3.5分，否则不得分. */
export interface Block {
  /** What gives the points; several are rungs of one ladder (80%-90%得2分，95%以上得4分). None: the item's points are given. */
  readonly gives: readonly Asked[];
  readonly takes: readonly Bounded[];
  readonly zeros: readonly Asked[];
  readonly judges: readonly Asked[];
  /** 按比例计分. */
  readonly shares: readonly Asked[];
  /** 经批准的不扣分. */
  readonly excuses: readonly Asked[];
  /** 依次递减1分. */
  readonly decline: Asked | null;
  /** 中间按插值法计算. */
  readonly isInterpolated: boolean;
  /** 90%以上得满分，60%至90%的得分=满意度×10: what gives all, above the formula. */
  readonly top: Asked | null;
  /** 完成一项2分，完成两项4分，全部完成8分: what gives more where there are all of them, however many those are. */
  readonly all?: Asked;
  /** 最多得5分 of what counts up. */
  readonly most: number | null;
  /** 省级每条1分，市级每条0.5分，最高4分 · 制度2分；信息每条1分，累计不超过4分: the bound that stands behind what counts up, whose parts before it it may be of, too. */
  readonly bound?: Cap;
  /** 扣分不超过5分 ahead of several deductions with bounds of their own. */
  readonly takesCap?: Cap;
}

/** Something that takes or adds points, with the bound that stands behind it. */
export interface Bounded extends Asked {
  /** 最多扣2分, 扣完2分为止; `together`: of all those before it. */
  readonly cap: Cap | null;
  /** Where this holds, it takes twice as much. */
  readonly doubled?: Condition;
  /** Where this holds, it takes half as much: 整改到位的减半扣分. */
  readonly halved?: Condition;
  /** So many of those that it counts take twice as much, or half: 节假日期间发生的加倍扣分. */
  readonly among?: { readonly count: string; readonly clause: Clause };
}

export interface Cap {
  readonly points: number;
  readonly together: boolean;
  readonly clause: Clause;
  /** It bounds each of several things, of which nobody says how many there are. */
  readonly loose?: boolean;
}

/** Everything that an item's clauses say, sorted. */
export interface Sorted {
  readonly blocks: readonly Block[];
  readonly adds: readonly Bounded[];
  readonly belows: readonly Asked[];
  /** 此项不得分 of the whole item. */
  readonly wholeZeros: readonly Asked[];
  /** 不得分 in a sentence of its own, behind block number `block`: of that part, or of the whole item. null: of the part that it is about, whose words say so already. */
  readonly looseZeros: readonly { readonly zero: Asked; readonly block: number | null }[];
  readonly vetoes: readonly Asked[];
  /** 就高不重复 of what gives, and of what adds. */
  readonly highest: { readonly gives: Clause | null; readonly adds: Clause | null };
  /** 最高得10分 over all. */
  readonly cap: number | null;
  /** 可扣至负分. */
  readonly noFloor: Asked | null;
  /** 同一事项不重复扣分 behind several deductions. */
  readonly once: Clause | null;
  /** 最低得1分. */
  readonly least: number | null;
  /** 以得分最高的单位为满分折算. */
  readonly bestUnit: Asked | null;
  /** Whether what adds makes up the points that nothing else gives, or comes on top of them; absent: the text tells. */
  readonly fill?: 'inside' | 'on-top';
  /** 加满为止 behind so many that add: what adds behind it comes on top. */
  readonly fills?: number;
  /** 加分不超过5分 ahead of several bonuses with bounds of their own. */
  readonly addsOver?: Cap;
  /** What is taken ahead of all that gives; absent: the text tells. */
  readonly ahead?: readonly Bounded[];
  /** What is taken from all the blocks together; absent: the text tells. */
  readonly fromAll?: readonly Bounded[];
  /** 每项未达要求酌情扣分 behind several parts. */
  readonly judgedFromAll?: readonly Asked[];
  /** 甲率100%得2分；乙率90%得2分，每低1%扣0.1分: the blocks where that is of the last rate alone, not of each. */
  readonly lastAlone?: { readonly clause: Clause; readonly blocks: readonly Block[] };
  /** All of this is one of several parts of an item. */
  readonly isPart?: boolean;
}
