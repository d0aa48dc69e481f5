import type { Condition, Rule } from '../../rule';
import { isOnlyLevel } from '../asks/spelled-out';
import type { Sorted } from '../sort/block';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';

const PRIZE =
  /(?:(?:国家|中央|省部?|市厅?|县区?|区|部|厅|乡镇|校|院)级|[特一二三四五]等|[金银铜]).*(?:奖|表彰|表扬|荣誉|称号|先进|示范|优秀)|[特一二三四五]等奖?$|[金银铜][奖牌]/;

/** 国家级奖项得5分，省级得3分，市级得1分 of 10 points: without a prize none of them; whether a second one of a kind counts is not said. null: no list of prizes. */
export function prizes({ blocks, adds }: Sorted, rule: Rule, points: number): Rule | null {
  const [first] = blocks.flatMap(({ gives }) => gives);
  const won = blocks.flatMap(({ gives, takes, zeros, judges, shares }): Condition[] => {
    const [give, ...more] = gives;
    const isAlone = more.length + takes.length + zeros.length + judges.length + shares.length === 0;
    const text = give ? conditionText(give.clause) : '';
    const isPrize = PRIZE.test(text) || isOnlyLevel(text);
    return isAlone && isPrize && give?.ask.kind === 'when' ? [give.ask.when] : [];
  });
  if (
    !first ||
    !PRIZE.test(conditionText(first.clause)) ||
    won.length < blocks.length ||
    won.length < 2 ||
    adds.length > 0
  )
    return null;
  const words = wordsOf(first.clause);
  const more: Rule = { kind: 'discretion', words, when: { kind: 'any', of: won }, least: 0, most: points };
  return choice('times', first.clause, SAY.times(words.text), [
    { id: 'once', label: SAY.timesOf.once, rule: sum(0, [rule], points) },
    { id: 'each', label: SAY.timesOf.each, rule: sum(0, [rule, more], points) },
  ]);
}
