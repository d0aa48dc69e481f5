import { isMeasure, NUMBER, numberOf, UNIT } from '../lexicon';

/** 每低1%, 每超过10人, 偏离每10%: which way, and how large a step is. */
export interface Step {
  /** What is measured, in the words ahead of 每; may be empty. */
  readonly subject: string;
  readonly side: 'below' | 'above' | 'off';
  readonly size: number;
  readonly unit: string;
  /** All the words, for a label. */
  readonly told: string;
}

const DOWN = '降低|下降|低于|低|减少|减|少于|少|差|未达到|不足|降|缺|欠|回落';
const UP = '超额完成|超额|超过|超出|超|高于|高|提高|提升|上升|增长|增加|增|升|多';
const OFF = '偏离|相差|误差|偏差|浮动';
const IS_OFF = new RegExp(`^(?:${OFF})`);
const IS_UP = new RegExp(`^(?:${UP})$`);
const MOVE = `(?<move>${DOWN}|${UP}|${OFF})`;
const AMOUNT = String.raw`(?<size>${NUMBER})?(?:个)?(?<unit>${UNIT})`;
/** 每低1%扣1分 (001) · 每低于目标1个百分点 · 每超额完成10% (12) · 每下降1%. */
const EVERY = new RegExp(`每(?:再)?${MOVE}(?<than>[^,\\d]{0,16}?)${AMOUNT}(?:的|者)?$`);
/** 偏离实际数量每10% (001) · 低于目标值每1个百分点 · 降低每1%. */
const MOVED = new RegExp(`${MOVE}(?<than>[^,\\d每]{0,16})每${AMOUNT}(?:的|者)?$`);
/** 就业率每低于95%1个百分点: the mark stands between. */
const PAST = new RegExp(`每${MOVE}(?<mark>${NUMBER}%)的?${AMOUNT}(?:的|者)?$`);

/** 少10个百分点扣1分, behind the mark: each of them, without 每. */
const BARE = new RegExp(
  `^(?<move>少|低|差|欠|降低|下降|降|超|高|多)(?<than>)(?<size>${NUMBER})个?(?<unit>百分点|%)(?:的)?$`,
);

/** 每项低于标准1个百分点: 每 of the step left out. */
const OF_EACH = new RegExp(`^(?:每|各)个?(?:项|指标|生|床|班)(?:指标)?(?=${DOWN}|${UP})`);

/** `hasParts`: whether that unit is of something that is measured in parts of one. */
export function readStep(
  ahead: string,
  tail: string,
  hasParts: (unit: string) => boolean = isMeasure,
): Step | null {
  const past = PAST.exec(tail);
  if (past?.groups) return pastMark(past.groups, tail.slice(0, past.index));
  const match = EVERY.exec(tail) ?? MOVED.exec(tail) ?? BARE.exec(tail);
  if (!match?.groups)
    return OF_EACH.test(tail) ? readStep(ahead, tail.replace(OF_EACH, '$&每'), hasParts) : null;
  const { move = '', than = '', size: sizeText, unit = '' } = match.groups;
  const size = sizeText === undefined ? 1 : numberOf(sizeText);
  // 每少1人 counts people: one by one.
  if (!hasParts(unit) && size === 1) return null;
  const head = tail.slice(0, match.index);
  const subject = head === '' ? (ahead.split(',').at(-1) ?? '') : head;
  return { subject, side: sideOf(move), size, unit, told: `${subject}${move}${than}` };
}

function pastMark(groups: Record<string, string | undefined>, head: string): Step {
  const { move = '', mark = '', size, unit = '' } = groups;
  const subject = `${head}${move}${mark}`;
  return { subject, side: sideOf(move), size: size === undefined ? 1 : numberOf(size), unit, told: subject };
}

function sideOf(move: string): Step['side'] {
  if (IS_OFF.test(move)) return 'off';
  return IS_UP.test(move) ? 'above' : 'below';
}
