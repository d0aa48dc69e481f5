import type { Book } from '../book';
import { isMeasure, NUMBER, numberOf, UNIT } from '../lexicon';
import type { Ask } from './ask';
import { deniedVerb } from './denied';

/** 1次得2分 behind 召开会议不少于2次得5分: just so many of the same. */
const JUST = new RegExp(
  `^(?:(?:仅|只)(?:有|开展|组织|召开|举办|进行|完成)?了?)?(${NUMBER})个?(${UNIT})(?:的)?$`,
);
/** 未达到年度计划确定的目标值: less than all of what is due. */
const NOT_ALL =
  /^(?:只要|凡|如|若)?(?:未|没有|未能)(?:达到|完成)[^,]{0,16}(?:目标|任务|计划|指标)(?:值|数|要求)?$/;

/** What the clause asks of a quantity that was asked for already; null where it names something of its own. */
export function knownAsk(text: string, book: Book): Ask | null {
  return (
    trendAsk(text, book) ??
    riseAsk(text, book) ??
    wholeAsk(text, book) ??
    countAsk(text, book) ??
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

function lastRate(book: Book): string | null {
  return book.find(({ type, unit }) => type === 'percent' && unit === '%');
}

/** 下降不得分 after 比上年增长10%以上得6分: below 0 of the same growth. */
function trendAsk(text: string, book: Book): Ask | null {
  const match = TREND.exec(text);
  const fact = match && lastRate(book);
  if (!fact || !/增长|增速|增幅|上升|提高/.test(book.labelOf(fact))) return null;
  const { level, fall } = match.groups ?? {};
  const end = { value: 0, inclusive: level !== undefined };
  return {
    kind: 'in',
    of: { fact, as: 'value' },
    band: { from: level && !fall ? end : null, to: end },
    point: false,
    claims: level ? [0] : [],
  };
}

/** 不降反升不得分 behind 浓度同比下降5%以上得10分: above 0 the other way. */
function riseAsk(text: string, book: Book): Ask | null {
  const fact = /^(?:不降反升|同比上升|上升|不降反增|反弹)(?:的)?$/.test(text) ? lastRate(book) : null;
  if (!fact || !/下降|降低|减少|降幅/.test(book.labelOf(fact))) return null;
  const band = { from: null, to: { value: 0, inclusive: false } };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}

function countAsk(text: string, book: Book): Ask | null {
  const [, number = '', unit = ''] = JUST.exec(text) ?? [];
  const fact =
    unit === '' || isMeasure(unit) ? null : book.find((spec) => spec.type === 'count' && spec.unit === unit);
  if (!fact) return null;
  const end = { value: numberOf(number), inclusive: true };
  return { kind: 'in', of: { fact, as: 'value' }, band: { from: end, to: end }, point: false };
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
  const isOf = (label: string) => stem !== null && label.includes(stem) && !/[少缺未漏差晚迟没]/.test(label);
  const fact = book.find(({ type, label }) => type === 'count' && isOf(label));
  if (!fact) return null;
  const band = { from: null, to: { value: 0, inclusive: true } };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}
