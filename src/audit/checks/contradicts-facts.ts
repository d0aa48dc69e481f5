import { possibleWords } from '../../score/messages';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, isExcluded, withNumber, type CellCheck, type CellScene } from '../scene';

/**
 * contradicts-facts: if and only if the number entered is not among the possible ones, some fact that the level's score
 * rests on is known, no check before this one explains the number, and nobody kept the entry deliberately.
 */
export const contradictsFacts: CellCheck = (cell) => {
  const entry = withNumber(cell);
  if (!entry || !isExcluded(cell) || !hasFacts(cell)) return null;
  const { possible } = cell.score.scored;
  const { message, settle } = AUDIT_MESSAGES.contradicts;
  return atCell(
    cell,
    {
      code: 'contradicts-facts',
      severity: 'error',
      message: message(entry.value.toNumber(), possible),
      settle,
      values: { entered: entry.value.toNumber(), possible: possibleWords(possible) },
      quote: cell.item.item.ruleText,
    },
    ['points', 'rule'],
  );
};

/** Whether the score rests on any fact, of this level or taken over from a lower one. */
function hasFacts({ item, score }: CellScene): boolean {
  const lent = (fact: string) => score.reported.has(fact) && !score.scored.missing.includes(fact);
  return item.facts.some(({ spec, values }) => values.has(score.level) || lent(spec.id));
}
