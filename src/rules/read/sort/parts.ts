import type { Asked } from '../asks/ask';
import { placesOf } from '../columns/part-of';

/**
 * 制度健全（4分）；档案齐全（3分） beside 制度缺一项扣1分；档案缺一份扣0.5分: the parts in order, each followed by what is taken from it.
 * null where the item's text is no list of parts, or something taken is of none of them, or of several.
 */
export function intoParts(
  parts: readonly Asked[],
  rule: readonly Asked[],
  isPart = isMark,
): readonly Asked[] | null {
  if (parts.length < 2 || !parts.every(isPart)) return null;
  const all = runs(rule);
  if (!all.every(([first]) => first && isSaidOfPart(first))) return null;
  // 弄虚作假的，本项不得分 behind them: of the item, where it names none of its parts.
  const cut = all.findLastIndex(([first]) => !(first && isOfItem(first))) + 1;
  const whole = placesOf(parts, all) ? [] : all.slice(cut);
  const own = whole.length > 0 ? all.slice(0, cut) : all;
  const places = placesOf(parts, own);
  if (!places || own.some(([first], at) => first && sharesAnother(first, parts, places[at] ?? 0)))
    return null;
  const told = parts.map((part, index) =>
    toldOf(
      part,
      own.flatMap((run, at) => (places[at] === index ? run : [])),
    ),
  );
  return told.includes(null) ? null : [...told.flatMap((each) => each ?? []), ...whole.flat()];
}

/** A share of the rate of another part. */
function sharesAnother({ clause, ask }: Asked, parts: readonly Asked[], at: number): boolean {
  const isOf = (part: Asked) =>
    part.ask.kind === 'in' && ask.kind === 'follow' && part.ask.of.fact === ask.of.fact;
  return clause.outcome.kind === 'share' && parts.some((part, index) => index !== at && isOf(part));
}

/** A part with what the rule says of it; where that gives points itself, in place of its mark. null: it gives more than the part has. */
function toldOf(part: Asked, said: readonly Asked[]): readonly Asked[] | null {
  const most = pointsOf(part);
  const gives = said.filter((one) => one.clause.outcome.kind === 'give' || isOfRate(one));
  if (gives.some((give) => pointsOf(give) > most)) return null;
  const of = said.filter((one) => !boundsShare(one, said, most)).map((one) => ofPart(one, part));
  const [first, ...more] = of;
  if (gives.length === 0 || !first) return [part, ...of];
  const all = [{ ...first, clause: { ...first.clause, opens: 'sentence' } } as const, ...more];
  return countsUp(said) ? [...all, boundOf(part, most)] : all;
}

/** 每引进1个得3分 of a part of 6 points, and nothing that bounds it. */
function countsUp(said: readonly Asked[]): boolean {
  const isCounted = said.some(
    ({ clause: { outcome }, ask }) => outcome.kind === 'give' && (ask.kind === 'each' || ask.kind === 'step'),
  );
  return (
    isCounted && !said.some(({ clause: { outcome } }) => outcome.kind === 'cap' && outcome.points !== null)
  );
}

/** 按比例计分，最高10分 of a part of 10 points: a share of them comes to no more. */
function boundsShare({ clause: { outcome } }: Asked, said: readonly Asked[], most: number): boolean {
  const isShared = said.length === 2 && said[0]?.clause.outcome.kind === 'share';
  return isShared && outcome.kind === 'cap' && outcome.points === most;
}

/** No more than the part is worth. */
function boundOf({ clause }: Asked, points: number): Asked {
  const outcome = { kind: 'cap', side: 'give', points, together: false } as const;
  return { clause: { ...clause, outcome, opens: null }, ask: { kind: 'base' } };
}

/** 制度（2分）、走访（2分）。缺制度扣2分，走访每少一次扣1分: a list, and a sentence that says of each part what it loses. */
export function spelledParts(all: readonly Asked[]): readonly Asked[] {
  const cut = all.findIndex(({ clause: { outcome } }) => outcome.kind !== 'give');
  const [parts, rest] = [all.slice(0, cut), all.slice(cut)];
  const [first] = rest;
  // 开工得2分、完工得3分；未按时开工的每个项目扣0.5分，…: behind a semicolon, where each is told in words.
  const areTold = parts.every(isTold) && rest.every(({ ask }) => ask.kind === 'each');
  // 责任制（2分）、走访（2分）；未落实的扣2分，走访每少一次扣0.5分: what stands between commas is one list.
  const areJoined = rest.slice(1).every(({ clause }) => clause.opens === null);
  const opens =
    first?.clause.opens === 'sentence' || (first?.clause.opens === 'part' && (areTold || areJoined));
  const isSentence = opens && rest.slice(1).every(({ clause }) => clause.opens !== 'sentence');
  const isList = parts.every((part, index) => index === 0 || part.clause.opens === null);
  // 发现垃圾每处扣0.2分（2分）: a part more.
  const hasMore = rest.some((one) => isMark(one) && one.ask.kind === 'base');
  if (cut < 2 || rest.length < 2 || !isSentence || !isList || hasMore) return all;
  return (rest.every(isWithinAny(parts)) ? intoParts(parts, rest, isTold) : null) ?? all;
}

/** Its mark, or 开工得2分: so many points where it is so. */
function isTold(part: Asked): boolean {
  const { outcome } = part.clause;
  return (
    isMark(part) ||
    (outcome.kind === 'give' && part.ask.kind === 'when' && pointsOf(part) > 0 && !outcome.each)
  );
}

/** What takes no more than some part is worth. */
function isWithinAny(parts: readonly Asked[]) {
  const most = Math.max(...parts.map(pointsOf));
  return (take: Asked) => pointsOf(take) <= most;
}

function pointsOf({ clause: { outcome } }: Asked): number {
  return 'points' in outcome && typeof outcome.points === 'number' ? outcome.points : 0;
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

/** What takes or gives, or shares the points of what is due. */
function isSaidOfPart(asked: Asked): boolean {
  const { kind } = asked.clause.outcome;
  return (
    isOfPart(asked) || kind === 'give' || isOfRate(asked) || (kind === 'share' && asked.ask.kind === 'follow')
  );
}

/** 按完成率×3分计算. */
function isOfRate({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'formula' && !outcome.ofPoints;
}

/** 满分 is all of the part; 2、档案缺失的，本项不得分: of part 2, or of the item. */
function ofPart(asked: Asked, part: Asked): Asked {
  const { clause } = asked;
  const { outcome } = clause;
  if (outcome.kind === 'share') return { ...asked, clause: { ...clause, of: part.clause } };
  if (outcome.kind === 'give' && outcome.points === 'full')
    return { ...asked, clause: { ...clause, outcome: { ...outcome, points: pointsOf(part) } } };
  return outcome.kind === 'zero' && outcome.whole && outcome.all !== true
    ? { ...asked, clause: { ...clause, outcome: { ...outcome, whole: false } } }
    : asked;
}
