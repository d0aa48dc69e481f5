import type { Band } from '../../rule';
import { remembered } from '../../../text/remembered';
import { LATE, NUMBER, numberOf, UNIT } from '../lexicon';

/** A bound in words, and where it stands in them: [from, to). */
export interface Threshold {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly band: Omit<Band, 'points'>;
  /** One value is named and nothing says from where on: 完成90%. */
  readonly point: boolean;
  /** Values that it says are its own: 90%（含）以上. */
  readonly claims: readonly number[];
  /** What it is about, where that stands inside it: 90%≤合格率<95%. */
  readonly inner?: string;
}

type Op = '<' | '<=' | '>' | '>=' | '=';

const BEFORE: readonly (readonly [words: string, op: Op])[] = [
  [
    '大于等于|大于或等于|高于或等于|不低于|不少于|不小于|不得低于|不得少于|不得小于|至少达到|至少|最少|≥|保持在|累计达到|累计达|累计|达到了|达到|达|满|>=',
    '>=',
  ],
  ['小于等于|小于或等于|低于或等于|不超过|不高于|不大于|不多于|不得超过|不得高于|未超过|控制在|≤|<=', '<='],
  ['未完成|没有完成|未达到|未能达到|没有达到|没达到|达不到|未达|不达|低于|小于|少于|不足|不到|不满|<', '<'],
  ['超过|高于|大于|多于|超出|>', '>'],
  ['完成|为|是|等于|在', '='],
];
const AFTER: readonly (readonly [words: string, op: Op])[] = [
  ['及以上|或以上|以上', '>='],
  ['及以下|或以下|以下|以内|之内|内', '<='],
  ['≤', '>='],
  ['<', '>'],
  ['≥', '<='],
  ['>', '<'],
];
const words = (table: typeof BEFORE) => table.map(([each]) => each).join('|');
const VALUE = String.raw`(?:百分之(NUMBER)|(NUMBER)(UNIT))`
  .replaceAll('NUMBER', NUMBER)
  .replace('UNIT', UNIT);
const INCLUSIVE = String.raw`(?:\((含|不含)[^)]{0,6}\))?`;
const SINGLE = new RegExp(
  `(${words(BEFORE)})?(?:(?<=至少|最少)[^\\d,每]{1,4}?|(?<=达不到|未达到)[^\\d,每]{1,24}?|(?<=不低于|不少于|不高于|不超过)[^\\d,、每率度]{2,12}?)?(?<![前第\\d.])${VALUE}${INCLUSIVE}(${words(AFTER)})?${INCLUSIVE}`,
  'g',
);
const RANGE = new RegExp(
  `(?:在|为|达到|达|介于|处于)?(?<![前第\\d.])(${NUMBER})(?:${UNIT})?${INCLUSIVE}(?:以上)?(?:-|~|—|至|到|,)+(?:低于|不足|不到|不超过)?(?<![,]\\d*)${VALUE}${INCLUSIVE}(?:之间|以下|以内)?`,
  'g',
);
/** What may stand between the two ends of a stretch. */
const JOINS = /^(?:但|而|且|并|同时|又|[、,])+|(?:但|而|且|并|同时|又|[、,])+$/g;
/** What a calendar and a clock count; a rank; these say when or which, not how many. */
const TIME = /^(?:年|月|日|天|周|季度|个月|个?工作日|个?小时|分钟|点)$/;
/** 逾期5天以上: how late something is, not when. */
const HOW_LATE = new RegExp(
  String.raw`(?:${LATE}|拖欠|欠缴|欠发|[迟晚缓][报交办]?|超过(?:规定)?(?:时限|期限)|(?:时间|时限|用时|时长|耗时|周期)(?:平均|压缩|缩短|控制|减少|限制|为|在|至|到)*)(?:达到?|累计|超过)?$`,
);
/** 超过5个工作日 and nothing else: more of the days that were counted. */
const MORE = /^(?:累计)?(?:超过|达到?|满)?$/;
const isWhen = (text: string, at: number, unit: string) =>
  TIME.test(unit) &&
  !HOW_LATE.test(text.slice(0, at)) &&
  !(MORE.test(text.slice(0, at)) && /^(?:累计)?(?:超过|达到?|满)/.test(text));
/** 到位资金10亿元: an amount that is named by itself, of which more is better. */
const LARGE = /^(?:[万亿](?:元|美元|吨|亩|人次|平方米|立方米|千瓦时|公顷|公里)?)$/;
const HARM =
  /每|损失|费|成本|支出|能耗|消耗|负债|债务|[欠缺差少短漏瞒]|违|罚|事故|查处|挪用|截留|虚报|套取|项目|企业|单个|以[上下内]/;
const isAmount = (text: string, { from, to }: { from: number; to: number }, unit: string) =>
  LARGE.test(unit) && !HARM.test(text.slice(0, from)) && /^的?$/.test(text.slice(to));
/** 低于10个百分点以上: so far away, not less than so much. */
const isAway = (before: string | undefined, unit: string) => before === '低于' && unit.endsWith('百分点');
/** 未完成2项以上: so many are not done; 未完成4次 is less often than that. */
const isUndone = (before: string | undefined, unit: string) =>
  /^(?:未|没有)完成$/.test(before ?? '') && /^[项件起宗]$/.test(unit);

/** The first bound that the words hold: 就业率达到90%以上; 80%-90%; 2人以上; a half as 50%. null where there is none. */
export const readThreshold = remembered(
  (text): Threshold | null => range(text) ?? single(text) ?? half(text) ?? none(text),
);

/** 达到一类标准: which class, not how many. */
const CLASS = /(?<![少缺漏差])[一二三四五]类/;

/** 新签约10亿元以上项目1个: whether there is one so large. */
const ONE_SO_LARGE = /\d(?:万|亿)元(?:及?以上)的?[^,\d]{0,8}(?:项目|企业)(?:一|1)[个家]的?$/;

/** 零就业家庭至少一人就业: in each of the families, not how many there are. */
const IN_EACH =
  /(?<=(?:家庭|每户|每家|户)[^,\d]{0,6}(?:至少|最少|不少于)[^,\d]{0,2}|(?:家庭|每户|每家)(?:确保|保证)?有)(?:一|1)(?=[人名个])/g;

/** The bound, where the words hold just one, or two ends of one stretch: two bounds are about two things, too much for one number. */
export const onlyThreshold = remembered((told): Threshold | null => {
  const text = told.replace(IN_EACH, '#');
  const bound = CLASS.test(text) || ONE_SO_LARGE.test(text) ? null : readThreshold(text);
  if (!bound || isOfNone(text, bound)) return null;
  const rest = without(text, bound);
  const other = readThreshold(rest);
  if (!other) return bound;
  return readThreshold(without(rest, other))
    ? null
    : (rateOf(text, bound, other) ?? stretch(text, bound, other));
});

/** 收入10万元以上的村占比达到60%: the first bound is of what there is a share of. */
function rateOf(text: string, one: Threshold, other: Threshold): Threshold | null {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const isRate = second.unit === '%' && first.unit !== '%';
  return isRate && /^的?[^,、\d]{1,12}(?:率|占比|比例|比重)$/.test(text.slice(first.to, second.from))
    ? second
    : null;
}

/** 未发生30人以上群体性事件, 无3人以上死亡事故: how large are those of which there are none. */
function isOfNone(text: string, { from, to, unit, band }: Threshold): boolean {
  const ahead =
    /(?:^|[^,])(?:未(?:曾)?(?:发生|出现|引发|造成|发现)|(?:没有|不)(?:发生|出现)|(?:^|[^有,])无|^无)[^,\d未无不]{0,16}$/;
  return (
    band.to === null &&
    /^(?:[人户名]|万?元|亩|起|件)$/.test(unit) &&
    ahead.test(text.slice(0, from)) &&
    /^的?\p{Script=Han}{2,}/u.test(text.slice(to))
  );
}

function without(text: string, { from, to }: Threshold): string {
  return text.slice(0, from) + '#'.repeat(to - from) + text.slice(to);
}

/** 90%（含）以上不足100% · 80%以上90%以下 · 90%≤合格率<95%: from the one to the other, of one quantity that is named at most once. */
function stretch(text: string, one: Threshold, other: Threshold): Threshold | null {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const from = first.band.from ?? second.band.from;
  const to = first.band.to ?? second.band.to;
  const isStretch = (first.band.from === null) === (second.band.to === null);
  if (!isStretch || !from || !to || from.value >= to.value || first.unit !== second.unit) return null;
  const inner = text.slice(first.to, second.from).replace(JOINS, '');
  if (inner !== '' && (inner.length > 10 || text.slice(0, first.from).replace(JOINS, '') !== '')) return null;
  const claims = [...first.claims, ...second.claims];
  return {
    from: first.from,
    to: second.to,
    unit: first.unit,
    band: { from, to },
    point: false,
    claims,
    inner,
  };
}

function range(text: string): Threshold | null {
  for (const match of text.matchAll(RANGE)) {
    const [all, low = '', lowIn = ofLow(match), percent, count, unit, said] = match;
    const highIn = ofLow(match) === undefined ? said : undefined;
    const measured = percent === undefined ? (unit ?? '') : '%';
    if (isWhen(text, match.index, measured)) continue;
    const from = { value: numberOf(low), inclusive: lowIn !== '不含' };
    const to = {
      value: numberOf(percent ?? count ?? ''),
      // 90%（含）—95%: where one end is said to belong, the other does not.
      inclusive:
        highIn !== '不含' && !(lowIn === '含' && highIn === undefined) && !/低于|不足|不到/.test(all),
    };
    const claims = [...(lowIn === '含' ? [from.value] : []), ...(highIn === '含' ? [to.value] : [])];
    // 94%-90%: from above.
    const band = from.value < to.value ? { from, to } : { from: to, to: from };
    if (from.value !== to.value) return { ...place(match), unit: measured, band, point: false, claims };
  }
  return null;
}

/** 80%-90%(含80%): the bracket behind the upper end speaks of the lower. */
function ofLow([all, low = '']: RegExpExecArray): '含' | '不含' | undefined {
  const [, within, value] = /\((含|不含)(\d+(?:\.\d+)?)[^)]*\)(?:之间|以下|以内)?$/.exec(all) ?? [];
  const isLow = value !== undefined && Number(value) === numberOf(low);
  return isLow ? (within as '含' | '不含') : undefined;
}

function single(text: string): Threshold | null {
  for (const match of text.matchAll(SINGLE)) {
    const [, before, percent, count, unit, within, after, withinAfter] = match;
    const measured = percent === undefined ? (unit ?? '') : '%';
    if (isWhen(text, match.index, measured)) continue;
    const value = numberOf(percent ?? count ?? '');
    const away = isAway(before, measured);
    const undone = isUndone(before, measured);
    const isBase = /^为(?:基数|基准|基础|起点|底线)/.test(text.slice(place(match).to));
    const told = away || isBase ? '达到' : undone ? undefined : before;
    const op = opOf(told, after, within ?? withinAfter);
    const isRate = measured === '%' || measured.endsWith('百分点');
    if (op === '=' && !isRate && !isAmount(text, place(match), measured)) continue;
    const point = op === '=' && value !== 100;
    const isExcess = op === '>' && /[以之]内/.test(after ?? '');
    const band = isExcess ? excess(value) : bandOf(op === '=' && !point ? '>=' : op, value);
    // 100%得10分, 达100%得10分 beside 95%-100%得8分: named by itself it is its own.
    const isNamed = value === 100 && (op === '=' || (op === '>=' && measured === '%'));
    const claims = within === '含' || withinAfter === '含' || isNamed ? [value] : [];
    const at = place(match);
    const from = away || undone ? at.from + (before?.length ?? 0) : at.from;
    return { from, to: at.to, unit: measured, band, point, claims };
  }
  return null;
}

/** 超过10%以内: above, by so much at most. */
function excess(value: number): Omit<Band, 'points'> {
  return { from: { value: 0, inclusive: false }, to: { value, inclusive: true } };
}

/** 完成一半, 一半以下 (05). */
function half(text: string): Threshold | null {
  const match = /(?:完成|达到)?(?:一半|半数)(以上|以下)?/.exec(text);
  if (!match) return null;
  const op = opOf(undefined, match[1], undefined);
  // 一半以下 stands beside 一半: the half itself is not below it.
  const isBelow = op === '<=';
  const band = bandOf(isBelow ? '<' : op, 50);
  return { ...place(match), unit: '%', band, point: op === '=', claims: [] };
}

/** 闲置率为0: the least that a rate can be. */
function none(text: string): Threshold | null {
  const match = /(?<=率|占比|比例|比重)(?:为|是|等于|降至|保持在?|控制在)(?:0|零)(?=的?$)/.exec(text);
  const band = { from: null, to: { value: 0, inclusive: true } };
  return match && { ...place(match), unit: '%', band, point: false, claims: [0] };
}

function place(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length };
}

/** 以上 and 以下 decide over 达到, 为 and 在; 低于…以下 and 超过…以上 stay what they begin as. */
function opOf(before: string | undefined, after: string | undefined, within: string | undefined): Op {
  const ahead =
    before === undefined ? '=' : (BEFORE.find(([each]) => each.split('|').includes(before))?.[1] ?? '=');
  const behind = AFTER.find(([each]) => each.split('|').includes(after ?? ''))?.[1];
  const op = behind === undefined || ahead === '<' || ahead === '>' || ahead === '<=' ? ahead : behind;
  if (within === '含') return op === '<' ? '<=' : op === '>' ? '>=' : op;
  if (within === '不含') return op === '<=' ? '<' : op === '>=' ? '>' : op;
  return op;
}

function bandOf(op: Op, value: number): Omit<Band, 'points'> {
  const end = { value, inclusive: op !== '<' && op !== '>' };
  if (op === '=') return { from: end, to: end };
  return op === '>' || op === '>=' ? { from: end, to: null } : { from: null, to: end };
}
