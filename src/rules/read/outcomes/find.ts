import { remembered } from '../../../text/remembered';
import { add } from './add';
import { bestFull, bestUnitAbove, bestUnitFull, firstFull } from './best-unit';
import { byEach } from './by-each';
import { decline } from './decline';
import { doubled } from './doubled';
import { below, belowTotal } from './below';
import { both } from './both';
import { capAt, capEnd, capMost, capUsedUp } from './cap';
import { formula, formulaBare, formulaHundred, formulaNamed, formulaOfTwo, formulaPart } from './formula';
import { formulaAbove, formulaOutOf } from './formula-above';
import { give, giveBare, giveBase, giveBasic, giveFull, giveMark, giveShare } from './give';
import { highest } from './highest';
import { judge, judgeBare, judgeBy, judgeRange } from './judge';
import { halved } from './halved';
import { keep, keepFloor, keepOnce, keepPoints, keepWhole } from './keep';
import { least } from './least';
import { noFloor } from './no-floor';
import { partOfStep } from './part-of-step';
import { interpolated } from './interpolated';
import type { Finder, Found } from './outcome';
import { respective } from './respective';
import { share, sharePoints } from './share';
import { take, takeShare } from './take';
import { takeLost } from './take-lost';
import { veto } from './veto';
import { zero } from './zero';

/** Where two claim the same words, the earlier in the text wins, then the longer, then the earlier in this list. */
const FINDERS: readonly Finder[] = [
  respective,
  partOfStep,
  interpolated,
  both,
  noFloor,
  keepFloor,
  keepOnce,
  least,
  keepPoints,
  halved,
  bestUnitAbove,
  bestUnitFull,
  bestFull,
  firstFull,
  byEach,
  doubled,
  decline,
  zero,
  belowTotal,
  below,
  capUsedUp,
  capMost,
  capEnd,
  capAt,
  share,
  sharePoints,
  judge,
  judgeRange,
  judgeBare,
  judgeBy,
  keep,
  keepWhole,
  takeLost,
  take,
  takeShare,
  add,
  highest,
  formulaAbove,
  formulaOutOf,
  formula,
  formulaNamed,
  formulaOfTwo,
  formulaBare,
  formulaPart,
  formulaHundred,
  giveBase,
  giveFull,
  giveBasic,
  giveShare,
  give,
  giveMark,
  giveBare,
  veto,
];

/** Everything in the text that gives or takes points, in order, none overlapping. */
export const findOutcomes = remembered((text): readonly Found[] => {
  const mayHold = ({ needs }: Finder) => needs === undefined || needs.some((one) => text.includes(one));
  const all = FINDERS.filter(mayHold).flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const outcome = read(match);
      return outcome ? [{ outcome, from: match.index, to: match.index + match[0].length }] : [];
    }),
  );
  const sorted = all.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Found[] = [];
  for (const found of sorted) if (found.from >= (kept.at(-1)?.to ?? 0)) kept.push(found);
  return kept;
});
