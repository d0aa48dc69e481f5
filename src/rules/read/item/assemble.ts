import Decimal from 'decimal.js';
import type { Reading } from '../../reading';
import type { Rule, Words } from '../../rule';
import type { Block, Sorted } from '../sort/block';
import { alone, countsUp } from './alone';
import { belowZero } from './below-zero';
import { besideScaling, byBestUnit, scaledLess } from './best-unit';
import { filled, fillOf, onlyBonuses, onlyHighest, withBonuses } from './bonuses';
import { blockPoints, buildBlock } from '../build/build-block';
import { isCount } from './counted-takes';
import { judgedEach } from './judged-each';
import { looseJudges, takesAhead, type LooseTakes } from './loose-takes';
import { lessCounted } from '../build/less-counted';
import { losses } from '../build/losses';
import { exceeding } from './exceeding';
import { partsOf } from './left-for-count';
import { lesserOfAll } from './lesser-of-all';
import { madeLess, upOrOnTop } from './made-less';
import { few, widenedByZeros } from './many';
import { belowFloor } from './no-floor';
import { READING_MESSAGES as SAY } from '../messages';
import { onceFor } from './once-for';
import { prizes } from './prizes';
import { restOfTakes } from './rest-of-takes';
import { restPart } from './rest-part';
import { sum } from '../sum';
import { withUnread } from './widened';
import { takesLoosely } from './takes-loosely';
import { vetoed } from './vetoed';
import { zeroed } from '../build/zeros';
import { choice } from '../choice';
import { wordsOf } from '../words';

type Assembled = Pick<Reading, 'rule' | 'doubts'>;

/** An item's clauses, sorted, as one rule; `unread` widens it to anything that the points allow. */
export function assemble(sorted: Sorted, points: number | null, unread: readonly Words[]): Assembled {
  const doubts: Reading['doubts'] = unread.map((words) => ({ code: 'unread-words', words }));
  const { bestUnit, noFloor } = sorted;
  if (noFloor) {
    const read = assemble({ ...sorted, noFloor: null }, points, unread);
    return { ...read, rule: belowFloor(noFloor, read.rule) };
  }
  if (sorted.once) {
    const read = assemble({ ...sorted, once: null }, points, unread);
    return { ...read, rule: onceFor(sorted.once, sorted, read.rule, points) };
  }
  if (sorted.lastAlone) return lastOrEach(sorted, sorted.lastAlone, points, unread);
  if (bestUnit) {
    const { gives, takes } = besideScaling({ ...sorted, bestUnit: null });
    return scaledLess(byBestUnit(bestUnit, ownRule(gives, points, unread), points), takes, points);
  }
  const [looseZeros, more] = few(sorted.looseZeros);
  if (more.length > 0) {
    const read = assemble({ ...sorted, looseZeros }, points, unread);
    return { ...read, rule: widenedByZeros(read.rule, more, sorted, points) };
  }
  const [loose] = looseZeros;
  if (loose) return looseZero(sorted, loose, points, unread);
  const [doubtful] = unread;
  if (doubtful && isSilent(sorted)) return { rule: unreadable(doubtful, points), doubts };
  const apart = lesserOfAll(sorted, points) ?? restPart(sorted, restOf(sorted, points));
  if (apart) return assemble(apart, points, unread);
  const fill = fillOf(sorted, restOf(sorted, points), points);
  if (fill === 'unsaid') return insideOrOnTop(sorted, points, unread);
  if (fill && !sorted.fill) return assemble(filled(sorted, fill), points, unread);
  const ahead = takesAhead(sorted, points);
  if (ahead) return assemble(ahead, points, unread);
  const judged = judgedEach(sorted) ?? looseJudges(sorted, points);
  if (judged) return assemble(judged, points, unread);
  const loosely = restOfTakes(sorted, restOf(sorted, points)) ?? takesLoosely(sorted, points);
  if (loosely) return looseTake(loosely, points, unread);
  const inner = earned(sorted, points);
  const whole = (within: Rule, adds: Sorted['adds']): Rule => {
    const less = (rule: Rule) => zeroed(sorted.wholeZeros, belowZero(sorted.belows, rule, points), null);
    const more = (rule: Rule) => withBonuses(rule, { ...sorted, adds }, points, vetoed(sorted.vetoes));
    return sorted.fill === 'inside' ? less(more(within)) : more(less(within));
  };
  if (inner === null) return { rule: whole(onlyBonuses(sorted, points, unread), []), doubts };
  const onTop = whole(withUnread(inner, points, unread), sorted.adds);
  const made = madeLess(sorted, points);
  return {
    rule: made ? upOrOnTop(sorted, whole(withUnread(made, points, unread), []), onTop) : onTop,
    doubts: [...doubts, ...unsaid(sorted, points)],
  };
}

/** What the clauses beside the best unit's give, which may be more than the points; null where there are none. */
function ownRule(sorted: Sorted, points: number | null, unread: readonly Words[]): Assembled | null {
  if (isSilent(sorted) && unread.length === 0) return null;
  const isTaking = sorted.blocks.some(
    (block) => !countsUp(block) && block.takes.length + block.zeros.length > 0,
  );
  return assemble(sorted, isTaking ? points : null, unread);
}

/** 完成得8分，每超1项加1分 of 10 points: whether what adds makes up the points, or stands outside them. */
function insideOrOnTop(sorted: Sorted, points: number | null, unread: readonly Words[]): Assembled {
  const [first] = sorted.adds;
  if (!first) throw new Error('something adds');
  const words = wordsOf(first.clause);
  const by = (fill: 'inside' | 'on-top') => assemble(filled(sorted, fill), points, unread);
  return {
    rule: choice(
      'fill',
      first.clause,
      SAY.fill(words.text),
      (['inside', 'on-top'] as const).map((id) => ({
        id,
        label: SAY.fillOf[id],
        rule: by(id).rule,
      })),
    ),
    doubts: by('inside').doubts,
  };
}

/** 甲率100%得2分；乙率90%得2分，每低1%扣0.1分: of the last of the rates, or of each. */
function lastOrEach(
  { lastAlone: _, ...each }: Sorted,
  { clause, blocks }: NonNullable<Sorted['lastAlone']>,
  points: number | null,
  unread: readonly Words[],
): Assembled {
  const all = assemble(each, points, unread);
  const last = assemble({ ...each, blocks }, points, unread);
  return {
    rule: choice('of', clause, SAY.stepOf(wordsOf(clause).text), [
      { id: 'each', label: SAY.stepOfOf.each, rule: all.rule },
      { id: 'last', label: SAY.stepOfOf.last, rule: last.rule },
    ]),
    doubts: all.doubts,
  };
}

/** 未上报的扣1分。 behind several parts: from the last of them, or from all. */
function looseTake(
  { clause, part, item, instead, isOfRest }: LooseTakes,
  points: number | null,
  unread: readonly Words[],
): Assembled {
  const whole = assemble(item, points, unread);
  if (!part) return whole;
  const words = wordsOf(clause);
  return {
    rule: choice('take', clause, SAY.takeOf(words.text), [
      {
        id: 'part',
        label: isOfRest ? SAY.take.rest : SAY.take.part,
        rule: assemble(part, points, unread).rule,
      },
      { id: 'item', label: SAY.take.item, rule: whole.rule },
      ...(instead
        ? [{ id: 'instead', label: SAY.take.instead, rule: assemble(instead, points, unread).rule }]
        : []),
    ]),
    doubts: whole.doubts,
  };
}

/** 发生事故的不得分。 behind several parts: nothing of the last of them, or of all. */
function looseZero(
  sorted: Sorted,
  { zero, block }: Sorted['looseZeros'][number],
  points: number | null,
  unread: readonly Words[],
): Assembled {
  const looseZeros = sorted.looseZeros.slice(1);
  const blocks = sorted.blocks.map((one, index) =>
    index === block ? { ...one, zeros: [...one.zeros, zero] } : one,
  );
  const part = assemble({ ...sorted, looseZeros, blocks }, points, unread);
  const item = assemble({ ...sorted, looseZeros, wholeZeros: [...sorted.wholeZeros, zero] }, points, unread);
  const words = wordsOf(zero.clause);
  return {
    rule: choice('zero', zero.clause, (block === null ? SAY.zeroOfOne : SAY.zeroOf)(words.text), [
      { id: 'part', label: block === null ? SAY.zero.one : SAY.zero.part, rule: part.rule },
      { id: 'item', label: SAY.zero.item, rule: item.rule },
    ]),
    doubts: part.doubts,
  };
}

/** What the blocks give together less what is taken from all of them; null where the item is nothing but 加分. */
function earned(sorted: Sorted, points: number | null): Rule | null {
  const most = given(sorted, points);
  const { least } = sorted;
  const rule: Rule | null =
    most && least !== null
      ? { kind: 'sum', words: null, start: 0, parts: [most], cap: points, floor: least }
      : most;
  const { ahead = [], fromAll = [], judgedFromAll: judges = [] } = sorted;
  const takes = [...ahead, ...fromAll];
  if (rule === null || points === null || takes.length + judges.length === 0) return rule;
  const less = losses({ takes, judges }, points);
  const [take] = takes;
  const { blocks, cap, highest } = sorted;
  if (
    take &&
    judges.length === 0 &&
    blocks.every((block) => isCount(block) && block.takes.length === 0 && !block.bound) &&
    cap === null &&
    !highest.gives &&
    least === null
  )
    return lessCounted(
      blocks.map((block) => buildBlock(block, blockPoints(block, points), false)),
      less,
      points,
      take.clause,
    );
  return sum(0, [rule, ...less], points);
}

/** What each block can give. 每半年一次得2分，少一次扣1分；整改率100%得2分: of what counts up beside others, what they leave; null where several do. */
function sizesOf(blocks: readonly Block[], most: number | null): readonly (number | null)[] {
  const sizes = blocks.map((block) => blockPoints(block, most, blocks.length === 1));
  const isOpen = (block: Block | undefined, size: number | null) =>
    blocks.length > 1 && countsUp(block) && size === most && (block?.takes.length ?? 0) > 0;
  const open = sizes.filter((size, index) => isOpen(blocks[index], size));
  // 省级每条3分，市级每条1分；迟报扣1分: how much the others come to is not said.
  const areCounts = blocks.every(countsUp);
  if (most === null || open.length === 0 || areCounts) return sizes;
  const others = sizes.reduce<number>(
    (all, size, index) => all + (isOpen(blocks[index], size) ? 0 : (size ?? most)),
    0,
  );
  const rest = open.length === 1 && others < most ? new Decimal(most).minus(others).toNumber() : null;
  return sizes.map((size, index) => (isOpen(blocks[index], size) ? rest : size));
}

/** Within the item's points. */
function given(sorted: Sorted, points: number | null): Rule | null {
  const { blocks, adds } = sorted;
  const most = sorted.cap ?? points;
  if (blocks.length === 0) return adds.length > 0 ? null : sum(most ?? 0, [], most);
  const sizes = sizesOf(blocks, most);
  const rules = blocks.map((block, index) =>
    buildBlock(block, sizes[index] ?? null, blocks.length === 1 && !sorted.isPart),
  );
  const [only] = rules;
  if (only && rules.length === 1)
    return withRest(alone(blocks[0], only, sizes[0] ?? null, most), sorted, points);
  const total = sizes.reduce<number>(
    (all, size, index) => all + (countsUp(blocks[index]) ? 0 : (size ?? 0)),
    0,
  );
  const parts = partsOf(
    blocks.map((block, index) => ({
      block,
      rule: rules[index] ?? sum(0, [], 0),
      most: countsUp(block) ? block.most : (sizes[index] ?? null),
    })),
    most,
  );
  const added = sum(0, parts, most);
  if (sorted.highest.gives) return onlyHighest(rules, added, sorted.highest.gives, most);
  // 平时得分×40%+年终得分×60%: what they are worth at most is not said.
  const areTerms = blocks.every(({ gives }) => gives[0]?.clause.outcome.kind === 'formula');
  return most !== null && total > most + 1e-9 && !areTerms
    ? exceeding(added, rules, most, blocks)
    : withRest(added, sorted, points);
}

/** 尚无申请的得1分 of 2 points: of the other point nothing is said, so a person gives it. */
function withRest(rule: Rule, sorted: Sorted, points: number | null): Rule {
  const rest = restOf(sorted, points);
  if (rest <= 0 || sorted.fill === 'inside') return rule;
  const won = points === null ? null : prizes(sorted, rule, points);
  if (won) return won;
  const unsaid: Rule = { kind: 'discretion', words: null, when: null, least: 0, most: rest };
  return sum(0, [rule, unsaid], sorted.cap ?? points);
}

/** The last words that give points, where a person gives the rest. */
function unsaid(sorted: Sorted, points: number | null): Reading['doubts'] {
  const { blocks, fill, highest } = sorted;
  const last = blocks.flatMap(({ gives }) => gives).at(-1);
  if (!last || fill === 'inside' || highest.gives || restOf(sorted, points) <= 0) return [];
  return [{ code: 'points-unsaid', words: wordsOf(last.clause) }];
}

/** The points that no block gives; 0 where that can't be told. */
function restOf({ blocks, cap }: Sorted, points: number | null): number {
  const most = cap ?? points;
  const isOnly = blocks.length === 1;
  const sizes = blocks.map((block) => (countsUp(block) ? block.most : blockPoints(block, most, isOnly)));
  if (most === null || blocks.length === 0 || sizes.includes(null)) return 0;
  return new Decimal(most).minus(Decimal.sum(0, ...sizes.map(Number))).toNumber();
}

/** No clause gives or takes anything. */
function isSilent({ blocks, adds, belows, wholeZeros, vetoes }: Sorted): boolean {
  return blocks.length + adds.length + belows.length + wholeZeros.length + vetoes.length === 0;
}

function unreadable(words: Words, points: number | null): Rule {
  return { kind: 'unreadable', words, least: 0, most: points ?? Infinity };
}
