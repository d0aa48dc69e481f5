import type { Asked } from './asks/ask';
import { placesOf } from './part-of';

/**
 * 制度健全（4分）；档案齐全（3分） beside 制度缺一项扣1分；档案缺一份扣0.5分: the parts in order, each followed by what is taken from it.
 * null where the item's text is no list of parts, or something taken is of none of them, or of several.
 */
export function intoParts(parts: readonly Asked[], rule: readonly Asked[]): readonly Asked[] | null {
  if (parts.length < 2 || !parts.every(isMark)) return null;
  const all = runs(rule);
  if (!all.every(([first]) => first && isOfPart(first))) return null;
  // 弄虚作假的，本项不得分 behind them: of the item, where it names none of its parts.
  const cut = all.findLastIndex(([first]) => !(first && isOfItem(first))) + 1;
  const whole = placesOf(parts, all) ? [] : all.slice(cut);
  const own = whole.length > 0 ? all.slice(0, cut) : all;
  const places = placesOf(parts, own);
  if (!places) return null;
  const taken = parts.map((_, index) =>
    own.flatMap((run, at) => (places[at] === index ? run.map(ofPart) : [])),
  );
  return [...parts.flatMap((part, index) => [part, ...(taken[index] ?? [])]), ...whole.flat()];
}

/** 制度（2分）、走访（2分）。缺制度扣2分，走访每少一次扣1分: a list, and a sentence that says of each part what it loses. */
export function spelledParts(all: readonly Asked[]): readonly Asked[] {
  const cut = all.findIndex(({ clause: { outcome } }) => outcome.kind !== 'give');
  const [parts, rest] = [all.slice(0, cut), all.slice(cut)];
  const [first] = rest;
  const isSentence =
    first?.clause.opens === 'sentence' && rest.slice(1).every(({ clause }) => clause.opens !== 'sentence');
  const isList = parts.every((part, index) => index === 0 || part.clause.opens === null);
  if (cut < 2 || rest.length < 2 || !isSentence || !isList) return all;
  return (rest.every(isWithinAny(parts)) ? intoParts(parts, rest) : null) ?? all;
}

/** What takes no more than some part is worth. */
function isWithinAny(parts: readonly Asked[]) {
  const pointsOf = ({ clause: { outcome } }: Asked) => ('points' in outcome ? Number(outcome.points) : 0);
  const most = Math.max(...parts.map(pointsOf));
  return (take: Asked) => pointsOf(take) <= most;
}

/** What takes, with the bounds behind it. */
function runs(rule: readonly Asked[]): Asked[][] {
  return rule.reduce<Asked[][]>((all, asked) => {
    const isBound = ['cap', 'keep'].includes(asked.clause.outcome.kind);
    const last = all.at(-1);
    return isBound && last ? [...all.slice(0, -1), [...last, asked]] : [...all, [asked]];
  }, []);
}

/** What takes, or gives nothing, or bounds that. */
export function isTaken(asked: Asked): boolean {
  return isOfPart(asked) || ['cap', 'keep'].includes(asked.clause.outcome.kind);
}

function isMark({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give' && outcome.mark;
}

function isOfPart({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'take' || (outcome.kind === 'zero' && outcome.gives === 0);
}

function isOfItem({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'zero' && outcome.whole && outcome.part !== true;
}

/** 2、档案缺失的，本项不得分: of part 2, or of the item. */
function ofPart(asked: Asked): Asked {
  const { outcome } = asked.clause;
  return outcome.kind === 'zero' && outcome.whole && outcome.all !== true
    ? { ...asked, clause: { ...asked.clause, outcome: { ...outcome, whole: false } } }
    : asked;
}
