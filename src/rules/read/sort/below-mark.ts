import { onlyThreshold } from '../asks/threshold';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { pointsOf } from '../build/rungs';
import { current, type State } from './sort-state';

/** 达到72学时得6分，不足72学时的按比例得分: of the mark itself. False where there is no such mark. */
export function placeBelowMark(asked: Asked, state: State): boolean {
  const block = current(state);
  const [mark, ...more] = block.gives;
  const points = mark && pointsOf(mark, null);
  const isAlone = more.length + block.takes.length + block.zeros.length + block.shares.length === 0;
  if (!points || !isAlone || mark.ask.kind !== 'in') return false;
  const { from, to } = mark.ask.band;
  const short = onlyThreshold(conditionText(asked.clause));
  const isShort = short?.band.to?.value === from?.value && short?.band.from === null;
  // What is measured in percent is a share already.
  if (!from || from.value <= 0 || to !== null || !isShort || short?.unit === '%') return false;
  const outcome = {
    kind: 'formula',
    of: '',
    times: points,
    ofPoints: false,
    plus: 0,
    over: from.value,
  } as const;
  block.gives = [{ clause: { ...asked.clause, outcome }, ask: { kind: 'follow', of: mark.ask.of } }];
  block.most = points;
  return true;
}
