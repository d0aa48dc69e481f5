import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { beginsLate, isTimely as isInTime } from '../lexicon';
import type { Open, State } from './sort-state';

/** 按时限报送得2分；质量高得2分；延误1天扣0.5分: the one part that is about time; null where the last one is, or none or several are. */
export function latePart({ clause }: Asked, { blocks }: State): Open | null {
  const isTimely = ({ gives, takes }: Open) =>
    gives.length === 1 && takes.length === 0 && gives.some((give) => isInTime(conditionText(give.clause)));
  const last = blocks.at(-1);
  if (!last || !beginsLate(conditionText(clause)) || isTimely(last) || isLate(last)) return null;
  const [part, ...more] = blocks.filter((block) => isTimely(block) || isLate(block));
  return part && more.length === 0 ? part : null;
}

/** Something late was taken from it already. */
function isLate({ takes, gives }: Open): boolean {
  return (
    takes.some((take) => beginsLate(conditionText(take.clause))) &&
    gives.some((give) => isInTime(conditionText(give.clause)))
  );
}
