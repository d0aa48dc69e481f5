import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { latePart } from './late-part';
import { isInMark, OF_THE_LIST } from '../item/loose-takes';
import { byPerson } from './place-again';
import { current, type Open, type State } from './sort-state';
import { denies } from '../build/zeros';

/** A deduction belongs to what stands before it, to the part that it denies or whose rate it names, or to a whole list. */
export function placeTake(asked: Asked, state: State): void {
  const denied = ofPart(asked, state) ?? deniedPart(asked, state) ?? latePart(asked, state);
  if (denied) denied.takes.push({ ...asked, cap: null });
  else if (joinList(asked, state) === 'open') current(state).judges.push(byPerson(asked.clause, asked.ask));
  else blockOf(asked, state).takes.push({ ...asked, cap: null });
}

/** What says of which part it is. */
function ofPart({ clause: { of } }: Asked, { blocks }: State): Open | null {
  return (of && blocks.find(({ gives: [give] }) => give?.clause === of)) ?? null;
}

/** Among so many parts ahead, the one that is denied is looked for. */
const NEAR = 32;

/** 未签订扣1分 behind 签订责任书（1分）、半年督查（2分）: of the one part that it denies; null where it denies none or several. */
function deniedPart(asked: Asked, { blocks }: State): Open | null {
  if (asked.ask.kind !== 'when') return null;
  const parts = blocks.slice(-NEAR).filter(({ gives, takes }) => {
    const [give, ...others] = gives;
    const isPlain = others.length + takes.length === 0 && give?.ask.kind === 'when';
    return isPlain && denies(asked, give) && isWithin(asked, give);
  });
  // 未落实 denies any part in general, and in so many words 落实责任制.
  const words = conditionText(asked.clause).replace(/^(?:未|没有|没|不)/, '');
  const named = parts.filter(({ gives: [give] }) => give && conditionText(give.clause).includes(words));
  const [part, ...more] = parts.length > 1 ? named : parts;
  return part && more.length === 0 ? part : null;
}

/** What takes more than the part is worth is taken from more than the part. */
function isWithin({ clause: { outcome: take } }: Asked, { clause: { outcome: give } }: Asked): boolean {
  return take.kind === 'take' && give.kind === 'give' && Number(take.points) <= Number(give.points);
}

/** Of one thing that was held or done less often. */
const FEWER = /^每?(?:少|缺)(?:开|报)?(?:一|1)?(?:次|个|人|期|场|份)的?$/;

/**
 * 宣传资料1分，讲座1分，媒体1分，缺一项扣1分: of all that is listed, which is one part then. Where the marks say something else of
 * what is missing (3分、1分, 缺一项扣1分), or may be the last one's alone (例会2分、走访2分，每少一次扣0.5分), how much is `open`. null: no list.
 */
function joinList(asked: Asked, state: State): 'told' | 'open' | null {
  const text = conditionText(asked.clause);
  if (asked.clause.opens !== null || !(OF_THE_LIST.test(text) || FEWER.test(text))) return null;
  const first = state.blocks.findLastIndex(({ gives }) => (gives[0]?.clause.opens ?? null) !== null);
  const chain = state.blocks.slice(Math.max(0, first));
  const points = chain.map(markOf);
  const [head] = chain.flatMap(({ gives }) => gives);
  const areDeeds = chain.every(({ gives }) => gives[0]?.ask.kind === 'when');
  const isOfList = OF_THE_LIST.test(text) || areDeeds;
  if (!isOfList || !head || chain.length < 2 || points.includes(null)) return null;
  if (isInMark(chain.at(-1)?.gives[0], asked)) return null;
  const { outcome } = head.clause;
  if (outcome.kind !== 'give') return null;
  const sum = points.reduce<number>((total, each) => total + (each ?? 0), 0);
  const whole: Asked = {
    clause: { ...head.clause, outcome: { ...outcome, points: sum, mark: true } },
    ask: { kind: 'base' },
  };
  state.blocks = [...state.blocks.slice(0, Math.max(0, first)), { ...(chain[0] as Open), gives: [whole] }];
  const { outcome: take } = asked.clause;
  const saysTheSame = take.kind === 'take' && points.every((each) => each === take.points);
  return OF_THE_LIST.test(text) && saysTheSame ? 'told' : 'open';
}

/** What a part is worth that is marked by its points and nothing else; null for any other. */
function markOf({ gives, takes, zeros, judges, shares }: Open): number | null {
  const [give, ...more] = gives;
  const outcome = give?.clause.outcome;
  if (outcome?.kind !== 'give' || !outcome.mark || typeof outcome.points !== 'number') return null;
  return more.length + takes.length + zeros.length + judges.length + shares.length === 0
    ? outcome.points
    : null;
}

/** 满意率每低1个百分点扣1分 behind 安全感达92%得5分: taken from the part that marks the same rate. */
function blockOf({ ask }: Asked, state: State): Open {
  const last = current(state);
  if (ask.kind !== 'step') return last;
  const marks = ({ gives }: Open) =>
    gives.some((give) => give.ask.kind === 'in' && give.ask.of.fact === ask.of.fact);
  return marks(last) ? last : (state.blocks.findLast(marks) ?? last);
}
