import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import type { Bounded } from './block';
import type { Open, State } from './sort-state';

const STEP =
  /^(?:(?:未|没有|没|达不到|低于)(?:达到|达标|达|完成)?(?:目标|标准|要求|任务|\d+(?:\.\d+)?%)*(?:的)?)?(?:,|均|各|都)*每[^,]*$/;
/** 每项每低1个百分点: of each that has a rate, whatever else there is. */
const OF_EACH = /^(?:每|各)(?:一|个)?(?:小|分)?项(?:指标)?(?:均|都|各)?每/;

/** 甲率达85%（2分），乙率达60%（2分），每低5个百分点扣0.5分: of each of the rates; of those in one row, where other parts stand beside it. */
export function shareStep(state: State): void {
  const rows = rowsOf(state.blocks);
  if (rows.length > 1)
    state.blocks = rows.flatMap((row) => (isJoined(row) ? (sharedAmong(row)?.blocks ?? row) : row));
  const shared = sharedAmong(state.blocks);
  if (!shared) return;
  const { take, own, blocks } = shared;
  if (isOfLast(take, own)) state.lastAlone = { clause: take.clause, blocks: state.blocks };
  state.blocks = blocks;
}

/** What stands between two semicolons. */
function rowsOf(blocks: readonly Open[]): Open[][] {
  const rows: Open[][] = [];
  for (const block of blocks) {
    const opens = (block.gives[0] ?? block.takes[0])?.clause.opens ?? null;
    const last = rows.at(-1);
    if (last && opens === null) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

/** The step goes on from them, behind a comma. */
function isJoined(row: readonly Open[]): boolean {
  return row.at(-1)?.takes[0]?.clause.opens === null;
}

interface SharedStep {
  readonly take: Bounded;
  readonly own: Open;
  readonly blocks: Open[];
}

function sharedAmong(all: readonly Open[]): SharedStep | null {
  const isOfEach = ({ takes: [one] }: Open) => one !== undefined && OF_EACH.test(conditionText(one.clause));
  const own = all.findLast(isOfEach) ?? all.at(-1);
  const [take, ...more] = own?.takes ?? [];
  // 乙率达60%得3分；每低1个百分点扣0.1分，被撤销的每个扣1分: what follows begins with it, behind the parts.
  const isBehind = take?.clause.opens !== null;
  const isOwn = more.some(
    (one) => one.ask.kind === 'step' || (one.clause.opens === null && !isBehind) || one.cap,
  );
  if (!own || take?.ask.kind !== 'step' || isOwn || all.length < 2 || take.cap) return null;
  const text = conditionText(take.clause);
  // 每少1张 is of what is counted.
  if (!STEP.test(text.replace(OF_EACH, '每')) || !/%|百分点/.test(text) || take.ask.side !== 'below')
    return null;
  const steps = all.map((block) => stepFrom(block, take));
  const isLeft = (block: Open) => block === own || (OF_EACH.test(text) && isState(block));
  if (all.some((block, index) => steps[index] === null && !isLeft(block))) return null;
  // 低于90%的每低1个百分点: of marks of 90%.
  const said = /\d%.*每/.test(text) ? take.ask.from : null;
  if (said !== null && steps.some((step) => step?.ask.kind === 'step' && step.ask.from !== said)) return null;
  const blocks = all.map((block, index) => {
    const step = steps[index];
    if (block === own && isBehind) return { ...block, takes: [take, ...more.map(behind(take))] };
    return step && block.takes.length === 0 ? { ...block, takes: [step] } : block;
  });
  return { take, own, blocks };
}

/** 甲率100%得2分；乙率90%得2分，每低1%扣0.1分: it goes on from the last of them, so it may be of that alone. */
function isOfLast({ clause }: Bounded, { gives: [give] }: Open): boolean {
  const goesOn = clause.opens === null && give !== undefined && give.clause.opens !== null;
  return goesOn && !/[均各都]|每项|低于/.test(conditionText(clause));
}

/** 被撤销的每个扣1分 behind it is of all the parts, or of the last, as it would be in a part of its own. */
function behind({ clause: { opens } }: Bounded): (one: Bounded) => Bounded {
  return (one) => ({ ...one, clause: { ...one.clause, opens: one.clause.opens ?? opens } });
}

/** 有专人负责得3分: it has no rate. */
function isState({ gives: [give, ...more], takes, zeros, judges, shares }: Open): boolean {
  const others = more.length + takes.length + zeros.length + judges.length + shares.length;
  return give?.ask.kind === 'when' && give.ask.when.kind === 'is' && others === 0;
}

/** The same step from the block's own mark; null where it has none, or tells itself what falls short. */
function stepFrom({ gives, takes, zeros, judges, shares }: Open, take: Bounded): Bounded | null {
  const [give, ...more] = gives;
  const isPlain = takes.length + zeros.length + judges.length + shares.length + more.length === 0;
  const mark = give && isPlain ? markOf(give) : null;
  return mark && give && isRate(give) && take.ask.kind === 'step'
    ? { ...take, ask: { ...take.ask, of: mark.of, from: mark.from } }
    : null;
}

/** 完成率100%, and 落实网格化监管,配备率100%: the rate that has a mark, and from where it falls short. */
function markOf({ ask }: Asked): Pick<Extract<Bounded['ask'], { kind: 'step' }>, 'of' | 'from'> | null {
  if (ask.kind === 'in') {
    const { from, to } = ask.band;
    return from && !to ? { of: ask.of, from: from.value } : null;
  }
  if (ask.kind !== 'when' || ask.when.kind !== 'all') return null;
  const [bound, ...others] = ask.when.of.filter(({ kind }) => kind !== 'is');
  return bound?.kind === 'compare' && bound.op === '>=' && others.length === 0
    ? { of: bound.of, from: bound.to }
    : null;
}

function isRate({ clause }: Asked): boolean {
  return /%|百分之/.test(conditionText(clause));
}
