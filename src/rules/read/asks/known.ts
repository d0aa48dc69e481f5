import type { FactSpec } from '../../fact';
import type { Book, Place } from '../book/book';
import { isLate, isMeasure, NUMBER, numberOf, UNIT } from '../lexicon';
import type { Outcome } from '../outcomes/outcome';
import type { Ask } from './ask';
import { deniedVerb } from './denied';
import { anyMoveAsk, movedOnAsk } from './moved-on';
import { isPerMany, knownQuantity } from './quantity';
import { turnedAsk } from './turned';

/** 1次得2分 behind 召开会议不少于2次得5分: just so many of the same. */
const JUST = new RegExp(
  `^(?:(?:仅|只)(?:有|开展|组织|召开|举办|进行|完成)?了?)?(${NUMBER})个?(${UNIT})(?:的)?$`,
);
/** 未达到年度计划确定的目标值: less than all of what is due. */
const NOT_ALL =
  /^(?:只要|凡|如|若)?(?:未|没有|未能)(?:达到|完成)[^,]{0,16}(?:目标|任务|计划|指标)(?:值|数|要求)?$/;

/** What the clause asks of a quantity that was asked for already; null where it names something of its own. */
export function knownAsk(
  text: string,
  book: Book,
  place: Place,
  before: Ask | null,
  kind: Outcome['kind'],
): Ask | null {
  return (
    trendAsk(text, book) ??
    riseAsk(text, book) ??
    noRiseAsk(text, book) ??
    anyMoveAsk(text, book) ??
    movedOnAsk(text, book, before) ??
    (['give', 'zero', 'take'].includes(kind) ? turnedAsk(text, book, before) : null) ??
    otherSideAsk(text, book) ??
    wholeAsk(text, book) ??
    countAsk(text, book) ??
    lateAsk(text, book) ??
    zeroAsk(text, book, place) ??
    nothingAsk(text, book) ??
    noneAsk(text, book)
  );
}

/** 1次, 2人: nothing but a number of something that was named before. */
export function isJustSoMany(text: string): boolean {
  return JUST.test(text);
}

const FALL = '(?:负增长|下降|降低|减少|下滑)';
const TREND = new RegExp(
  `^(?:比上年|较上年|同比|与上年)?(?:(?<level>持平|零增长)(?<fall>(?:或|及|、|和)${FALL})?|${FALL})(?:的)?$`,
);

const RISE = '(?:不降反升|不降反增|上升|增长|增加|提高|反弹)';
const TREND_UP = new RegExp(
  `^(?:比上年|较上年|同比|与上年)?(?:(?<level>持平|零增长)(?<on>(?:或|及|、|和)${RISE})?|${RISE})(?:的)?$`,
);

/** A growth in percent, or a rise in percentage points; how far it lies above an average is none. */
function lastMove(book: Book): string | null {
  const isRise = (label: string) => /(?:提高|上升|增长|增加|提升)$/.test(label);
  return book.find(({ type, unit, label }) => type === 'percent' && (unit === '%' || isRise(label)));
}

function lastRate(book: Book): string | null {
  return book.find(({ type, unit }) => type === 'percent' && unit === '%');
}

/** 下降不得分 after 比上年增长10%以上得6分: below 0 of the same growth. */
function trendAsk(text: string, book: Book): Ask | null {
  const match = TREND.exec(text);
  const fact = match && lastMove(book);
  if (!fact || !/增长|增速|增幅|上升|提高|提升/.test(book.labelOf(fact))) return null;
  const { level, fall } = match.groups ?? {};
  return atOrBelowZero(fact, level !== undefined, fall !== undefined);
}

/** 持平 is 0, 持平或下降 0 and below it, 下降 below it. */
function atOrBelowZero(fact: string, isLevel: boolean, goesOn: boolean): Ask {
  const end = { value: 0, inclusive: isLevel };
  return {
    kind: 'in',
    of: { fact, as: 'value' },
    band: { from: isLevel && !goesOn ? end : null, to: end },
    point: false,
    claims: isLevel ? [0] : [],
  };
}

/** 持平得6分，上升（不降反升）不得分 behind 比上年下降5%以上得10分: none of a fall, and less than none. */
function riseAsk(text: string, book: Book): Ask | null {
  const match = TREND_UP.exec(text);
  const isFall = (label: string) => /下降|降低|减少|降幅/.test(label);
  const fact = match && book.find(({ type, label }) => type === 'percent' && isFall(label));
  if (!fact) return null;
  const { level, on } = match.groups ?? {};
  return atOrBelowZero(fact, level !== undefined, on !== undefined);
}

/** 没有增长得0分 behind 比上年增长5%以上得10分: 0 or less. */
function noRiseAsk(text: string, book: Book): Ask | null {
  const fact = /^(?:没有|无|未|不)(?:增长|提高|上升|提升)(?:的)?$/.test(text) ? lastMove(book) : null;
  if (!fact || !/增长|增速|增幅|上升|提高|提升/.test(book.labelOf(fact))) return null;
  const band = { from: null, to: { value: 0, inclusive: true } };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false, claims: [0] };
}

/** 低于全市平均水平 behind 增速高于全市平均水平2个百分点以上: below 0 of the same. */
function otherSideAsk(text: string, book: Book): Ask | null {
  const [, move, mark = ''] = /^(低于|高于)([^,\d]{2,12}?)(?:的)?$/.exec(text) ?? [];
  const away = `${move === '低于' ? '高于' : '低于'}${mark}`;
  const fact =
    move === undefined ? null : book.find(({ unit, label }) => unit === '百分点' && label.endsWith(away));
  if (!fact) return null;
  const band = { from: null, to: { value: 0, inclusive: false } };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}

function countAsk(text: string, book: Book): Ask | null {
  const [, number = '', unit = ''] = JUST.exec(text) ?? [];
  // 5张得6分 behind 每千人拥有床位达到6张得8分: 5.5 lies between the two.
  const isDensity = ({ type, label }: FactSpec) => type === 'amount' && isPerMany(label);
  const isOf = (spec: FactSpec) => spec.unit === unit && (spec.type === 'count' || isDensity(spec));
  const fact = unit === '' || isMeasure(unit) ? null : book.find(isOf);
  if (!fact) return null;
  const end = { value: numberOf(number), inclusive: true };
  const point = isPerMany(book.labelOf(fact));
  return { kind: 'in', of: { fact, as: 'value' }, band: { from: end, to: end }, point };
}

/** ≥3%得6分；≥0得4分；<0不得分: of the same rate. */
function zeroAsk(text: string, book: Book, place: Place): Ask | null {
  const [, name = '', op = ''] = /^(.*?)(≥|>=|>|≤|<=|<|=)0(?:%?时)?(?:的)?$/.exec(text) ?? [];
  const isNamed = /(?:率|幅|速|增长|占比|比例)$/.test(name) && name.length <= 24;
  if (op === '' || (name !== '' && !isNamed)) return null;
  const known = name === '' ? lastRate(book) : knownQuantity(name, '%', book);
  const fact =
    known ?? (isNamed ? book.ask({ label: name, type: 'percent', unit: '%', clear: null }, place) : null);
  if (!fact) return null;
  book.mark(fact, 0);
  const end = { value: 0, inclusive: !/^[<>]$/.test(op) };
  const band = {
    from: /[≥>=]/.test(op) && !/^<|≤/.test(op) ? end : null,
    to: /[≤<]|^=/.test(op) ? end : null,
  };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}

/** 5万元以下得3分，无收入的不得分: nothing of what was measured or counted. */
function nothingAsk(text: string, book: Book): Ask | null {
  const [, noun = ''] = /^(?:无|没有|未有)(\p{Script=Han}{2,4}?)(?:的)?$/u.exec(text) ?? [];
  const isOf = ({ type, label }: FactSpec) =>
    (type === 'amount' || type === 'count') && new RegExp(`${noun}(?:的.{1,4}数)?$`).test(label);
  const fact = noun === '' ? null : book.find(isOf);
  if (!fact) return null;
  return {
    kind: 'in',
    of: { fact, as: 'value' },
    band: { from: null, to: { value: 0, inclusive: true } },
    point: false,
  };
}

const LATER = new RegExp(
  `^(?:超过)?(?:(${NUMBER})[-~—至到])?(${NUMBER})(天|日|周|个?月|个?工作日|个?小时|分钟)(以上|及以上|以内|以下|内|之间)?(?:的)?$`,
);

/** 一周以上 behind 拖延3天以内, 1-2个工作日 behind 开办时间压缩至1个工作日以内: of the days that were counted. */
function lateAsk(text: string, book: Book): Ask | null {
  const [, least, number = '', unit = '', side = ''] = LATER.exec(text) ?? [];
  const isLong = (label: string) => /时间|时限|用时|时长|耗时|周期/.test(label);
  const own = unit === '周' ? '天' : unit.replace(/^个/, '');
  const fact =
    own === '' || (least === undefined && side === '')
      ? null
      : book.find(({ unit: of, label }) => of === own && (isLate(label) || isLong(label)));
  if (!fact) return null;
  const scale = unit === '周' ? 7 : 1;
  const end = { value: numberOf(number) * scale, inclusive: true };
  const first = isLate(book.labelOf(fact)) ? { value: 0, inclusive: false } : null;
  const from = least === undefined ? first : { value: numberOf(least) * scale, inclusive: true };
  const band = /上/.test(side) ? { from: end, to: null } : { from, to: end };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}

/** 未完成目标 where the rate of completion was asked for already. */
function wholeAsk(text: string, book: Book): Ask | null {
  const fact = NOT_ALL.test(text) ? lastRate(book) : null;
  if (!fact || !book.labelOf(fact).includes('完成')) return null;
  return {
    kind: 'in',
    of: { fact, as: 'value' },
    band: { from: null, to: { value: 100, inclusive: false } },
    point: false,
  };
}

/** 没有召开扣5分 behind 召开会议少于2次扣2分: none of the same. What is counted as missing (少的次数) is not what was done. */
function noneAsk(text: string, book: Book): Ask | null {
  const stem = deniedVerb(text);
  const isDone = (label: string) => !/[少缺未漏差晚迟没不错误虚违逾超]/.test(label);
  const isOf = (label: string) => stem !== null && label.includes(stem) && isDone(label);
  // 文艺演出10场以上得5分，未开展不得分.
  const isHeld = ({ unit, label }: FactSpec) =>
    /^(?:没有|没|未)?(?:开展|组织|举办|举行|召开)$/.test(text.replace(/的$/, '')) &&
    /^[次场期]$/.test(unit) &&
    isDone(label);
  const fact = book.find((spec) => spec.type === 'count' && (isOf(spec.label) || isHeld(spec)));
  if (!fact) return null;
  const band = { from: null, to: { value: 0, inclusive: true } };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}
