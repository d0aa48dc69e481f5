import type { ItemAssessment } from '../../../src/assessment';
import type { FindingCode } from '../../../src/audit/finding';
import { a1 } from '../../../src/grid/address';
import { hull, includes, isDiscrete } from '../../../src/score/possible';
import { entriesOf, gridOf, withEmptyRow } from '../../recognise/grids';
import { EVIDENCE_PLANTS } from './evidence-plants';
import { FORM_PLANTS } from './form-plants';
import { honest, key, possibleOf, type Filled, type Value } from './filled';

/** An honest form with one error in it. */
export interface Planted {
  readonly filled: Filled;
  /** What it is told as; more than one where either names the error rightly. */
  readonly codes: readonly FindingCode[];
  /** The finding names it; null where any place will do. */
  readonly cell: string | null;
  /** Ordinal; null where it is no item's error. */
  readonly item: number | null;
}

/** Plants one error of its kind, the `turn`th time somewhere else; null where the form has no place for it. */
export type Plant = (filled: Filled, turn: number) => Planted | null;

type Choose = (one: ItemAssessment, filled: Filled) => boolean;

const top = ({ assessed }: Filled) => assessed.table.levels.at(-1);
const valueOf = (filled: Filled, one: ItemAssessment): number =>
  Number(filled.scores.get(key(top(filled)?.name ?? '', one.item.ordinal)) ?? Number.NaN);
const pointsOf = ({ item }: ItemAssessment): number => item.points ?? 0;
const isScored: Choose = (one, filled) => pointsOf(one) > 0 && !Number.isNaN(valueOf(filled, one));
const isFull: Choose = (one, filled) => isScored(one, filled) && valueOf(filled, one) === pointsOf(one);
const isLowered: Choose = (one, filled) => isScored(one, filled) && valueOf(filled, one) < pointsOf(one);

/** Rules whose scores fall anywhere. */
const SHARES = /率|比例|%|％|×|折|平均|增长/;
const wordsOf = ({ item }: ItemAssessment) => item.text + item.ruleText + item.methodText;

function pick(filled: Filled, turn: number, choose: Choose): ItemAssessment | null {
  const fit = filled.assessed.items.filter((one) => choose(one, filled));
  return fit[(turn * 7 + 3) % Math.max(1, fit.length)] ?? null;
}

/** Another entry at the highest level. */
function entry(
  codes: readonly FindingCode[],
  choose: Choose,
  value: (one: ItemAssessment, now: number) => Value,
): Plant {
  return (filled, turn) => {
    const one = pick(filled, turn, choose);
    const level = top(filled);
    const cell = one?.scores.at(-1);
    if (!one || !level || !cell) return null;
    const scores = new Map(filled.scores).set(
      key(level.name, one.item.ordinal),
      value(one, valueOf(filled, one)),
    );
    return { filled: { ...filled, scores }, codes, cell: a1(cell.row, cell.column), item: one.item.ordinal };
  };
}

function reasonColumn(filled: Filled): number | null {
  return top(filled)?.reasonColumn ?? filled.assessed.table.columns.reason;
}

/** Another reason beside the highest level's score. */
function reason(
  codes: readonly FindingCode[],
  choose: Choose,
  words: (one: ItemAssessment, filled: Filled) => string,
): Plant {
  return (filled, turn) => {
    const column = reasonColumn(filled);
    const one = pick(filled, turn, choose);
    const cell = one?.scores.at(-1);
    if (column === null || !one || !cell) return null;
    const reasons = new Map(filled.reasons).set(key(column, one.item.ordinal), words(one, filled));
    return { filled: { ...filled, reasons }, codes, cell: a1(cell.row, column), item: one.item.ordinal };
  };
}

/** Another text on the empty form, in the row of an item. */
function onForm(
  codes: readonly FindingCode[],
  columnOf: (filled: Filled) => number | null,
  change: (text: string, one: ItemAssessment) => string | null,
): Plant {
  return (filled, turn) => {
    const column = columnOf(filled);
    const { empty, assessed } = filled;
    const textOf = (one: ItemAssessment) => empty.cells.get(one.item.rows[0])?.get(column ?? 0)?.text ?? '';
    const one = pick(filled, turn, (each) => change(textOf(each), each) !== null);
    if (column === null || !one) return null;
    const row = one.item.rows[0];
    const entries = entriesOf(empty).filter(([r, c]) => r !== row || c !== column);
    const grid = gridOf([...entries, [row, column, change(textOf(one), one)]], empty.merges, empty.sheet);
    return {
      filled: { ...filled, empty: grid, assessed },
      codes,
      cell: a1(row, column),
      item: one.item.ordinal,
    };
  };
}

const isOfficial = ({ assessed }: Filled) => assessed.form !== null;
const onlyOfficial =
  (plant: Plant): Plant =>
  (filled, turn) =>
    isOfficial(filled) ? plant(filled, turn) : null;

const sumOff: Plant = (filled) => {
  const level = top(filled);
  const { total } = filled.assessed.table;
  if (!level || !total) return null;
  return {
    filled: { ...filled, off: new Map([[level.name, 2]]) },
    codes: ['sum-mismatch'],
    cell: a1(total.row, level.column),
    item: null,
  };
};

const noReason: Plant = (filled, turn) => {
  const column = reasonColumn(filled);
  const { levels } = filled.assessed.table;
  const lowered = filled.assessed.items.filter((one) => isLowered(one, filled));
  const one = lowered[turn % Math.max(1, lowered.length)];
  const isOwn = (top(filled)?.reasonColumn ?? null) !== null || levels.length === 1;
  if (column === null || !one || lowered.length < 3 || !isOwn) return null;
  const reasons = new Map(filled.reasons);
  reasons.delete(key(column, one.item.ordinal));
  return {
    filled: { ...filled, reasons },
    codes: ['deduction-without-reason'],
    cell: a1(one.item.rows[0], column),
    item: one.item.ordinal,
  };
};

const claimedTwice: Plant = (filled, turn) => {
  const { items } = filled.assessed;
  const first = pick(filled, turn, (one) => {
    const next = items[one.item.ordinal];
    return (
      isFull(one, filled) &&
      next?.item.rows[0] === one.item.rows[1] + 1 &&
      isFull(next, filled) &&
      next.item.text !== one.item.text &&
      one.item.group === null
    );
  });
  const level = top(filled);
  const next = first && items[first.item.ordinal];
  if (!first || !next || !level || !filled.empty.merges) return null;
  const scores = new Map(filled.scores)
    .set(key(level.name, first.item.ordinal), pointsOf(first) + pointsOf(next))
    .set(key(level.name, next.item.ordinal), null);
  const area = {
    top: first.item.rows[0],
    bottom: next.item.rows[1],
    left: level.column,
    right: level.column,
  };
  return {
    filled: { ...filled, scores, merges: [area] },
    codes: ['cell-claimed-twice'],
    cell: a1(area.top, level.column),
    item: first.item.ordinal,
  };
};

const addedRow: Plant = (filled, turn) => {
  const one = pick(filled, turn, ({ item }) => item.ordinal > 1 && item.group === null);
  if (!one) return null;
  const row = one.item.rows[0];
  const { columns } = filled.assessed.table;
  const shifted = withEmptyRow(filled.empty, row);
  const entries = [
    ...entriesOf(shifted),
    [row, columns.item, '组织开展本地特色劳务品牌评选并予以推广'] as const,
    [row, columns.points ?? columns.item, '2分'] as const,
  ];
  const again = honest(gridOf(entries, shifted.merges, shifted.sheet));
  return (
    again && { filled: again, codes: ['item-added'], cell: a1(row, columns.item), item: one.item.ordinal }
  );
};

const levelGap: Plant = (filled, turn) => {
  if (filled.assessed.table.levels.length < 2) return null;
  return entry(
    ['level-gap'],
    (one) => isFull(one, filled) && includes(possibleOf(one), 0),
    () => 0,
  )(filled, turn);
};

/** Every kind of error. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  ...FORM_PLANTS,
  ...EVIDENCE_PLANTS,
  'over-cap': entry(
    ['over-cap'],
    (one, filled) => isFull(one, filled) && hull(possibleOf(one)).hi.lte(pointsOf(one)),
    (one) => pointsOf(one) + 1,
  ),
  'below-floor': entry(
    ['below-floor'],
    (one, filled) => isFull(one, filled) && hull(possibleOf(one)).lo.gte(0),
    () => -1,
  ),
  'not-a-number': entry(['not-a-number'], isFull, () => '已完成'),
  'cell-error': entry(['cell-error'], isFull, () => '#N/A'),
  'number-as-text': entry(['number-as-text'], isFull, (_, now) => `${now}分`),
  'score-missing': entry(['score-missing'], isFull, () => null),
  'odd-step': entry(
    ['odd-step', 'unreachable-score'],
    (one, filled) => isFull(one, filled) && pointsOf(one) >= 1 && !SHARES.test(wordsOf(one)),
    (one) => pointsOf(one) - 0.63,
  ),
  'unreachable-score': entry(
    ['unreachable-score'],
    (one, filled) =>
      isFull(one, filled) && isDiscrete(possibleOf(one)) && !includes(possibleOf(one), pointsOf(one) - 0.5),
    (one) => pointsOf(one) - 0.5,
  ),
  'sum-mismatch': sumOff,
  'level-gap': levelGap,
  'cell-claimed-twice': claimedTwice,
  'reason-figures-mismatch': reason(
    ['reason-figures-mismatch'],
    isLowered,
    (one, filled) => `台账缺页，扣${(pointsOf(one) - valueOf(filled, one)) / 2}分`,
  ),
  'figures beside full points': reason(
    ['reason-figures-mismatch', 'reason-without-deduction'],
    isFull,
    () => '2户走访无记录，扣0.5分×2',
  ),
  'reason-without-deduction': reason(
    ['reason-without-deduction', 'reason-figures-mismatch'],
    isFull,
    () => '有走访无记录，台账不全',
  ),
  'deduction-without-reason': noReason,
  'disqualified-but-scored': reason(
    ['disqualified-but-scored'],
    isLowered,
    () => '经查数据弄虚作假，取消参评资格',
  ),
  'official-points-changed': onlyOfficial(
    onForm(
      ['official-points-changed'],
      ({ assessed }) => assessed.table.columns.points,
      (text, { item }) =>
        item.pointsFrom === 'cell' && /\d/.test(text)
          ? text.replace(/\d+(?:\.\d+)?/, (figure) => String(Number(figure) + 1))
          : null,
    ),
  ),
  'official-text-changed': onlyOfficial(
    onForm(
      ['official-text-changed'],
      ({ assessed }) => assessed.table.columns.item,
      (text) => (text.length > 8 ? `${text}（试行）` : null),
    ),
  ),
  'item-added': onlyOfficial(addedRow),
  'duplicate-number': onForm(
    ['duplicate-number'],
    ({ assessed }) => assessed.table.columns.number,
    (text, { item }) =>
      item.ordinal > 2 && item.ordinal < 14 && Number(text) === item.ordinal
        ? String(item.ordinal - 1)
        : null,
  ),
};
