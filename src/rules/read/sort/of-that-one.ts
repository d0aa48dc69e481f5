import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { denies } from '../build/zeros';
import { sharedPairs } from '../../../text/pairs';
import { byPerson } from './place-again';
import type { State } from './sort-state';

/** 该项指标, 该小项: of one among several. */
const THAT_ONE = /该(?:项(?:指标|内容|任务)|指标|小项|子项|分项)/;

/**
 * 每项指标2.5分；弄虚作假的，该项指标不得分: nothing of the one among several where that is so, and no words tell which: a person takes it.
 * Whether it was such a clause, which is placed then.
 */
export function placeOfThatOne(asked: Asked, state: State): boolean {
  const { source, condition, to, of } = asked.clause;
  const text = conditionText(asked.clause);
  const isTold = THAT_ONE.test(source.text.slice(condition.to, to)) && of === undefined && text !== '';
  if (!isTold || asked.ask.kind !== 'when' || state.blocks.length < 2) return false;
  const isOf = (give: Asked) => denies(asked, give) || sharedPairs(conditionText(give.clause), text) > 0;
  if (state.blocks.some(({ gives }) => gives.length === 0 || gives.some(isOf))) return false;
  state.judgedFromAll = [...(state.judgedFromAll ?? []), byPerson(asked.clause, asked.ask)];
  return true;
}
