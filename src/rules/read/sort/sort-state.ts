import type { Asked } from '../asks/ask';
import type { Bounded, Cap } from './block';
import type { Clause } from '../clauses/clause';

/** A block while its clauses are being sorted. */
export interface Open {
  gives: Asked[];
  takes: Bounded[];
  zeros: Asked[];
  judges: Asked[];
  shares: Asked[];
  excuses: Asked[];
  decline: Asked | null;
  isInterpolated: boolean;
  top: Asked | null;
  most: number | null;
  all?: Asked;
  bound?: Cap;
  takesCap?: Cap;
}

/** All that was sorted so far. */
export interface State {
  /** The item's points. */
  readonly full: number | null;
  blocks: Open[];
  adds: Bounded[];
  readonly belows: Asked[];
  readonly wholeZeros: Asked[];
  readonly looseZeros: { zero: Asked; block: number | null }[];
  readonly vetoes: Asked[];
  readonly highest: { gives: Clause | null; adds: Clause | null };
  cap: number | null;
  bestUnit: Asked | null;
  noFloor: Asked | null;
  /** 同一事项不重复扣分. */
  once: Clause | null;
  /** 加分不超过10分, said ahead of what adds. */
  addsCap: Cap | null;
  /** 扣分不超过3分, said ahead of what takes. */
  takesCap: Cap | null;
  addsOver?: Cap;
  least: number | null;
  /** 5%以内不扣分. */
  readonly kept: Asked[];
  /** 加满为止. */
  fill?: 'inside';
  /** So many stand before it. */
  fills?: number;
  lastAlone?: { clause: Clause; blocks: Open[] };
  /** 弄虚作假的，该项指标不得分. */
  judgedFromAll?: readonly Asked[];
  before: Asked | null;
}

/** The block that is spoken of. */
export function current({ blocks }: State): Open {
  return blocks.at(-1) ?? opened(blocks);
}

export function opened(blocks: Open[]): Open {
  const block: Open = {
    gives: [],
    takes: [],
    zeros: [],
    judges: [],
    shares: [],
    excuses: [],
    decline: null,
    isInterpolated: false,
    top: null,
    most: null,
  };
  blocks.push(block);
  return block;
}

/** Something is given for each. */
export function countsUp({ gives }: Open): boolean {
  return gives.some(({ ask }) => ask.kind === 'each' || ask.kind === 'step');
}
