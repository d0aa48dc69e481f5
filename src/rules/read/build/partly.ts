import type { Award, Rule } from '../../rule';
import { saysAllDone } from '../asks/all-done';
import type { Asked } from '../asks/ask';
import { goalOf } from '../asks/shared-parts';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { choice } from '../choice';
import { not } from '../../condition';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** 完成任务得6分，完成不足80%不得分: of what lies between nothing is said. */
export function isPartlyDone(give: Asked, { zeros }: Block): boolean {
  const isShare = ({ ask, clause }: Asked) =>
    ask.kind === 'in' && (ask.band.to?.value ?? 100) < 100 && /完成[^,]*%/.test(conditionText(clause));
  return (saysAllDone(give) || goalOf(give.clause) !== '') && zeros.some(isShare);
}

export function partlyDone({ clause }: Asked, rule: Award): Rule {
  const some: Rule = {
    kind: 'discretion',
    words: wordsOf(clause),
    when: not(rule.when),
    least: 0,
    most: rule.points,
  };
  return sum(0, [rule, some], rule.points);
}

/** （5分） behind words says what they are worth, and nothing of doing them in part. */
export function maybePartly(give: Asked, rule: Award): Rule {
  const { outcome } = give.clause;
  if (outcome.kind !== 'give' || !outcome.mark) return rule;
  const { words } = rule;
  const some: Rule = { kind: 'discretion', words, when: not(rule.when), least: 0, most: rule.points };
  return choice(
    'partly',
    give.clause,
    SAY.partial(words?.text ?? ''),
    [
      { id: 'none', label: SAY.partly.none, rule },
      { id: 'some', label: SAY.partly.some, rule: sum(0, [rule, some], rule.points) },
    ],
    words,
  );
}
