import type { ItemAssessment } from '../../../src/assessment';
import { includes } from '../../../src/score/possible';
import { honestFacts } from './evidence-plants';
import { key, possibleOf, type Filled, type Value } from './filled';

/** Something that looks like an error and is none; null where the form has no place for it. */
export type NearMiss = (filled: Filled, turn: number) => Filled | null;

const levelsOf = ({ assessed }: Filled): string[] => assessed.table.levels.map(({ name }) => name);
const topOf = (filled: Filled): string => levelsOf(filled).at(-1) ?? '';

/** Items alone in their points cell whose highest score is full. */
function fullOnes(filled: Filled): ItemAssessment[] {
  return filled.assessed.items.filter(
    ({ item }) => item.group === null && filled.scores.get(key(topOf(filled), item.ordinal)) === item.points,
  );
}

function columnOf({ assessed }: Filled): number | null {
  return assessed.table.levels.at(-1)?.reasonColumn ?? assessed.table.columns.reason;
}

/** Every level gives the item this score, with this reason where there is a column. */
function scored(filled: Filled, one: ItemAssessment, value: Value, reason: string): Filled {
  const scores = new Map(filled.scores);
  const reasons = new Map(filled.reasons);
  for (const { name, reasonColumn } of filled.assessed.table.levels) {
    scores.set(key(name, one.item.ordinal), value);
    const column = reasonColumn ?? filled.assessed.table.columns.reason;
    if (column !== null && reason !== '') reasons.set(key(column, one.item.ordinal), reason);
  }
  return { ...filled, scores, reasons };
}

/** Another reason beside full points. */
const besideFull =
  (reason: string): NearMiss =>
  (filled, turn) => {
    const full = fullOnes(filled);
    const one = full[turn % Math.max(1, full.length)];
    const column = columnOf(filled);
    if (!one || column === null) return null;
    return { ...filled, reasons: new Map(filled.reasons).set(key(column, one.item.ordinal), reason) };
  };

/** Another reason beside what was taken, of so many points. */
const besideTaken =
  (reason: (points: number) => string): NearMiss =>
  (filled) => {
    const column = columnOf(filled);
    const one = filled.assessed.items.find(({ item }) => filled.reasons.has(key(column ?? '', item.ordinal)));
    if (!one || column === null) return null;
    const score = Number(filled.scores.get(key(topOf(filled), one.item.ordinal)));
    const taken = Number(((one.item.points ?? 0) - score).toFixed(6));
    return { ...filled, reasons: new Map(filled.reasons).set(key(column, one.item.ordinal), reason(taken)) };
  };

/** Only these items have a score at the highest level. */
function filledOnly(filled: Filled, isFilled: (one: ItemAssessment) => boolean): Filled {
  const blank = filled.assessed.items.filter((one) => !isFilled(one));
  const scores = new Map(filled.scores);
  const reasons = new Map(filled.reasons);
  const column = filled.assessed.table.levels.at(-1)?.reasonColumn ?? null;
  for (const { item } of blank) {
    scores.delete(key(topOf(filled), item.ordinal));
    reasons.delete(key(column ?? '', item.ordinal));
  }
  return { ...filled, scores, reasons };
}

export const NEAR_MISSES: Readonly<Record<string, NearMiss>> = {
  'the highest level has not begun': (filled) =>
    levelsOf(filled).length > 1 ? filledOnly(filled, () => false) : null,
  'the highest level has done one section of several': (filled) =>
    filled.assessed.table.sections.length > 2 ? filledOnly(filled, ({ item }) => item.section === 0) : null,
  'no points at all, with the reason, where the rule can take them all': (filled, turn) => {
    const fit = fullOnes(filled).filter((one) => includes(possibleOf(one), 0));
    const one = fit[turn % Math.max(1, fit.length)];
    return one ? scored(filled, one, 0, `未落实，扣${one.item.points}分`) : null;
  },
  'full points everywhere': (filled) =>
    fullOnes(filled).reduce((all, one) => scored(all, one, one.item.points, ''), filled),
  'praise beside full points': besideFull('资料齐全，未发现问题'),
  'a fault denied beside full points': besideFull('查看台账和名册，没有缺岗，无漏报'),
  'a fault mended beside full points': besideFull('缺的台账已补齐'),
  'a rule quoted beside full points': besideFull('每缺一项扣1分'),
  'a sample beside full points': besideFull('抽查5户，5户均已落实'),
  'a month in the reason': besideTaken((points) => `3-5月台账缺页，扣${points}分`),
  'several reasons that come to what was taken': besideTaken(
    (points) => `1.台账缺页扣${points / 2}分；2.报表迟报扣${points / 2}分`,
  ),
  'so much each, so many times': besideTaken((points) => `报表迟报2次，每次扣${points / 2}分`),
  'the total with its parts': besideTaken(
    (points) => `共扣${points}分，其中台账扣${points / 2}分，报表扣${points / 2}分`,
  ),
  'a reason without figures': besideTaken(() => '有走访无记录'),
  'what might have been taken': besideTaken((points) => `台账缺页，扣${points}分，如再缺页，取消参评资格`),
  'evidence for every item that can have it': (filled) => honestFacts(filled),
  'evidence of the lowest level alone': (filled) => {
    const [lowest] = levelsOf(filled);
    const { facts } = honestFacts(filled);
    return { ...filled, facts: facts.filter(({ level }) => level === lowest) };
  },
};
