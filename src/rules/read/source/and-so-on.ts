import { SHARED_NUMERALS } from './shared-numerals';
import type { Wording } from './wordings';

const AND_SO_ON = String.raw`(?:[,;、。.…]|其余|其他|其后|后面|以下|名次|的|均|按此|并)*(?:(?:以此|依此|依次|以次|按此|照此)类推|类推)(?:计分|得分|扣分)?`;
const GIVES = String.raw`的?[得计记]?`;
const PLACE = String.raw`第(?:\d+|[一二三四五六七八九十]+)名?`;

/** What is told of two is told of all behind them: 第一名得10分，第二名得9分，以此类推 is 依次递减1分. */
const places: Wording = [
  new RegExp(
    `(?<=${PLACE}[^,;。第\\d]{0,6}?${GIVES}(?<high>\\d[\\d.]*)分[,;、]${PLACE}${GIVES}(?<low>\\d[\\d.]*)分)${AND_SO_ON}`,
    'g',
  ),
  (high = '', low = '') =>
    Number(high) > Number(low) ? `,依次递减${rounded(Number(high) - Number(low))}分` : ',以此类推',
];

/** 达到90%得10分，达到80%得8分，以此类推: the rungs that follow, down to nothing. */
const rungs: Wording = [
  new RegExp(
    `(?<=\\k<ahead>(?<first>\\d[\\d.]*)%\\k<behind>${GIVES}(?<high>\\d[\\d.]*)分[,;、](?<ahead>[完达]?[成到]?)(?<second>\\d[\\d.]*)%(?<behind>(?:以上)?)${GIVES}(?<low>\\d[\\d.]*)分)${AND_SO_ON}`,
    'g',
  ),
  (...groups) => further(groups),
];

function further([
  first = '',
  high = '',
  ahead = '',
  second = '',
  behind = '',
  low = '',
]: readonly string[]): string {
  const [step, less] = [Number(first) - Number(second), Number(high) - Number(low)];
  if (step <= 0 || less <= 0) return ',以此类推';
  const more: string[] = [];
  for (let at = 1; Number(low) - less * at > 1e-9 && Number(second) - step * at > 1e-9; at += 1)
    more.push(
      `,${ahead}${rounded(Number(second) - step * at)}%${behind}得${rounded(Number(low) - less * at)}分`,
    );
  return more.join('');
}

/** 少1次扣1分，少2次扣2分，以此类推 is 每少1次扣1分. */
const times: Wording = [
  /(?<=^|[,;。])(?<head>[^,;。每\d]{1,12})(?:1|一)(?<unit>[次项个人起件例篇条户天])的?扣(?<once>\d[\d.]*)分[,;、]\k<head>[2二两]\k<unit>的?扣(?<twice>\d[\d.]*)分(?:[,;、]\k<head>[3三]\k<unit>的?扣\d[\d.]*分)?[,;、](?:以此|依此|依次)类推/g,
  (head = '', unit = '', once = '', twice = '') =>
    Number(twice) === 2 * Number(once)
      ? `每${head}1${unit}扣${once}分`
      : `${head}1${unit}扣${once}分,${head}2${unit}扣${twice}分,以此类推`,
];

/** 每低1%扣0.5分，以此类推: said already. */
const steps: Wording = [/(?<=每[^,;。]*扣\d[\d.]*分),(?:以此|依此|依次)类推(?=[,;。]|$)/g, ''];

/** 第一名得5分，第二名得4.5分，以下每降低一个名次扣0.5分 is 依次递减0.5分; behind the first place alone each place has its own step. */
const lower: Wording = [
  /(?<=(?:第(?:[二三四五六七八九十]|(?!1名)\d+)|前[一二三四五六七八九十\d]+)名[^,;。]{0,4}[得计记]\d[\d.]*分[,;。])(?:其余|其他|其后|此后|以后|之后|以下|往后|往下)?(?:的)?(?:名次|位次)?每(?:再)?(?:下降|降低|后退|退后|后移|下移|靠后|降|低|退)[一1]?个?(?:名次|位次|位|名)(?:的)?,?扣(?=\d)/g,
  '其余依次递减',
];

const REACHES = String.raw`\d[\d.]*[^,;。\d得计记以的]{1,4}(?:\(含\))?(?:及?以上)?的?,?[得计记]\d[\d.]*分[,;。]`;
const MARK = REACHES.replace(String.raw`\d[\d.]*[^,;。\d得计记以的]{1,4}`, '($&)');
const ON = '其后|此后|之后|以后|往下';

/** 90%以上得10分，80%以上得8分，每再低5个百分点扣1分 · 以下每低5个百分点: below the last of them, on from its points. */
const belowLast = (first: string, last: string): Wording => [
  new RegExp(
    `(?<=${first}${REACHES}${last}${MARK})(?:(?:${ON}|在此基础上|以此为基础)?,?每再|(?:${ON}|以下)的?,?每)(?<move>降低|下降|减少|低|少)(?=\\d|一?个百分点)`,
    'g',
  ),
  (...groups) => `低于${groups.at(-2) ?? ''}的每${groups.at(-1) ?? ''}`,
];

/** 全部达标得8分，3个达标得6分: so many of them, in the order of the words that the reader knows. */
const soMany: Wording = [
  /(?<=全部(达标|完成|落实|建成|开工|到位|合格)的?,?[得计记](?:\d[\d.]*|满)分[,;](?:[^。]*[,;])?)((?:\d+|[两二三四五六七八九十])[项个件家](?:以上)?)\1(?=的?,?[得计记]\d)/g,
  (deed = '', many = '') => `${deed}${many}`,
];

const WITHIN = String.raw`(?:低于|不超过|不高于)?\d[\d.]*[^,;。\d得计记以的]{1,4}(?:以内|以下|之内)?的?,?[得计记]\d[\d.]*分[,;。]`;
const EDGE = WITHIN.replace(String.raw`\d[\d.]*[^,;。\d得计记以的]{1,4}`, '($&)');

/** 低于1%得10分，低于2%得8分，每再高1个百分点扣2分: beyond the last of them, on from its points. */
const beyondLast: Wording = [
  new RegExp(
    `(?<=(?:低于|不超过|不高于|(?=[^,;。]*(?:以内|以下|之内)))${WITHIN}${EDGE})(?:(?:${ON}|在此基础上)?,?每再|(?:${ON}|以上)的?,?每)(增加|上升|升高|提高|超过|超出|高|超|升)(?=\\d|一?个百分点)`,
    'g',
  ),
  (mark = '', move = '') => `超过${mark}的每${move}`,
];

function rounded(number: number): string {
  return String(Math.round(number * 1000) / 1000);
}

/** What is told of some, and holds of others too. */
export const AND_SO_ON_WORDINGS: readonly Wording[] = [
  places,
  lower,
  beyondLast,
  belowLast('', '(?:达到?|完成|在|为|不低于|超过)?'),
  belowLast(String.raw`\k<name>`, String.raw`(?<name>[^,;。\d]{2,10})`),
  rungs,
  times,
  soMany,
  steps,
  ...SHARED_NUMERALS,
];
