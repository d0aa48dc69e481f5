import type { Clause } from '../clauses/clause';
import { onlyThreshold } from './threshold';

/** 较上年提高, 比上年增长率达到8%: how much something moved, and not what. */
const MOVED =
  /^(?:比|较|与)(?:上一?年|去年)(?:度|同期)?(?:相比)?(?:增长|增加|提高|提升|上升|下降|降低|减少)(?:率|幅度)?[^,、\d]{0,4}\d/;
const MOVES = /增长|增加|提高|提升|上升|下降|降低|减少|增速|增幅|[比较]上年|同比/;

/** 森林覆盖率达到40%得3分，较上年提高1个百分点得2分: of what the part before in the same sentence measures. */
export function grownFrom({ opens }: Clause, words: string, before: string): string {
  const bound = opens === null && MOVED.test(words) ? onlyThreshold(before) : null;
  const subject = bound === null ? '' : before.slice(0, bound.from);
  return /^[^,:、]{3,20}$/.test(subject) && !MOVES.test(before) ? `${subject}${words}` : words;
}
