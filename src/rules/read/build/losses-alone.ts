import type { Rule } from '../../rule';
import type { Block } from '../sort/block';
import { losses } from './losses';
import { unlessExcused } from './excused';
import { wordsOf } from '../words';

/** What is taken, where nothing says from how much. */
export function lossesAlone(block: Block): Rule {
  const less = unlessExcused(block, losses(block, Infinity), Infinity);
  const isAlone = less.length > 0 && block.zeros.length + block.gives.length + block.shares.length === 0;
  const [give] = block.gives;
  if (!isAlone)
    return { kind: 'unreadable', words: give ? wordsOf(give.clause) : null, least: 0, most: Infinity };
  return { kind: 'sum', words: null, start: 0, parts: less, cap: 0, floor: null };
}
