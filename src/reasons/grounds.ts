import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { clausesOf } from './clauses';
import { isFault } from './faults';

export type Outcome = 'zero' | 'disqualified';

/** A ground that the form names, verbatim up to blanks and widths: 弄虚作假的，取消评选资格. */
export interface Ground {
  readonly words: string;
  readonly condition: string;
  readonly outcome: Outcome;
}

const OUTCOME = '(不得分|得0分|记0分|计0分|取消[^,。;]{0,14}资格|不(?:予)?列入(?:评估|考核|评审)|一票否决)';
const GROUND = new RegExp(
  String.raw`([^,。;:\n()]{3,40}?)(?:的|者)?,?(?:则|一律|直接)?(?:此项|该项|本项|该指标)?${OUTCOME}`,
  'g',
);
/** No ground of its own: 否则不得分, 未完成的（比例）. */
const EMPTY = /^(?:否则|其他|其余|未达到的?|未完成的?|达不到)$|\d|以[上下]/;
const LEAST = 4;

/** The grounds that a text of the form names for no points at all, or for being out. */
export function groundsIn(text: string): Ground[] {
  return [...plain(text).matchAll(GROUND)].flatMap(([words, condition = '', outcome = '']) => {
    const bare = condition.replace(/^(?:[①-⑳]|\d{1,2}[、.)]|凡|如|若|对|有)+/, '').replace(/(?:的|者)$/, '');
    if (EMPTY.test(bare) || letters(bare).length < LEAST) return [];
    return [
      {
        words,
        condition: bare,
        outcome: /分$/.test(outcome) ? ('zero' as const) : ('disqualified' as const),
      },
    ];
  });
}

/** Whether a reason states the ground as found: one of its clauses tells that very fault, and does not deny it. */
export function states(reason: string, { condition }: Ground): boolean {
  const wanted = letters(condition);
  return clausesOf(plain(reason)).some((clause) => {
    const words = letters(clause.text);
    const at = words.indexOf(wanted);
    return at >= 0 && !/[无没不未非有]$/.test(words.slice(0, at)) && isFault(clause.text);
  });
}
