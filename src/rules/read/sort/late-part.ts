import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import type { Open, State } from './sort-state';

const TIMELY = /按时|按期|及时|准时|时限|期限|限期|(?:[底日号月末初]|以)前/;
const LATE = /^(?:每)?(?:逾期|超期|超时|延期|延误|延迟|推迟|拖延|滞后|迟报|晚报|迟交|晚交)/;

/** 按时限报送得2分；质量高得2分；延误1天扣0.5分: the one part that is about time; null where the last one is, or none or several are. */
export function latePart({ clause }: Asked, { blocks }: State): Open | null {
  const isTimely = ({ gives, takes }: Open) =>
    gives.length === 1 && takes.length === 0 && gives.some((give) => TIMELY.test(conditionText(give.clause)));
  const last = blocks.at(-1);
  if (!last || !LATE.test(conditionText(clause)) || isTimely(last) || isLate(last)) return null;
  const [part, ...more] = blocks.filter((block) => isTimely(block) || isLate(block));
  return part && more.length === 0 ? part : null;
}

/** Something late was taken from it already. */
function isLate({ takes, gives }: Open): boolean {
  return (
    takes.some((take) => LATE.test(conditionText(take.clause))) &&
    gives.some((give) => TIMELY.test(conditionText(give.clause)))
  );
}
