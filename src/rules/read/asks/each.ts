import { AIM } from './bound';
import { eachBeyond } from './each-beyond';
import { readEachThing } from './each-thing';
import { isMeasure, LATE, NUMBER, numberOf, numberOfThem, PER_MANY, UNIT } from '../lexicon';

/** 每有一次未按要求落实: so many of something, `size` at a time; the label says what is counted. */
export interface Each {
  readonly label: string;
  readonly unit: string;
  readonly size: number;
}

/** 每个月, 一个部门; 个 of 每个台风项目, 一个人才项目 is the unit itself. */
const GE = String.raw`(?:个(?![万亿]?元)(?=(?:工作日|百分点|千分点|小时|月|季度|部门|支部)|${UNIT}(?:[,(的未没无不缺少漏迟晚]|$)))?`;
const COUNT = String.raw`(?<size>${NUMBER})?${GE}(?<unit>${UNIT})`;
/** 每发现一起, 每少1项, 每篇, 每一个县: what stands between 每 and the unit is a verb or a noun. */
const EVERY = new RegExp(`每(?<verb>(?:(?!${NUMBER}个?${UNIT})[^,每()]){0,16}?)${COUNT}(?<rest>[^,]*)$`);
/** 每超期1件: a number tells which word is the unit; 每少一节: whatever stands behind it is one. */
const EVERY_ONE = new RegExp(
  `每(?<verb>[^,每()\\d一]{0,16}?)(?<size>${NUMBER})${GE}(?<unit>${UNIT}|\\p{Script=Han})(?<rest>[^,]*)$`,
  'u',
);
/** 五有缺一扣2分: each that lacks. */
const LACKS = /^(?<verb>[^,]{0,12}[缺少差])一(?:的|者)?$/;
/** 开工率、竣工率每项达到100%得2分: each of which that is so. */
const EACH_MARK =
  /每(?<verb>)个?(?<unit>项|门|科)(?:指标)?(?<rest>(?:均|都)?(?:达到?|不低于|完成|超过)\d+(?:\.\d+)?%(?:及?以上)?)(?:的)?$/;
/** 未达标的每村扣1分: the unit is whatever stands behind 每. */
const EVERY_THING = /每(?<verb>)(?<unit>(?!年|月|季|周|日|天)\p{Script=Han}{1,3})(?<rest>)$/u;
/** 每有一个街道一项不到位: each of what is lacking there. */
const OF_A_PLACE =
  /^每?(?:有|发现)?(?:一|1)(?:个|家|户)(?<verb>(?!工作日|月|小时|百分点)[^,\d一]{2,18}?)(?:有)?(?:一|1)(?<unit>项|次|处|件|条|人)(?<rest>[未没无不缺漏错达][^,]*)$/;
/** 每未按要求上报扣1分: each time. */
const EVERY_TIME = /每(?<verb>)(?!年|月|季|周|日|天|半年|个?村|个?县)(?<rest>[^,\d每]{2,})$/;
/** 缺1次 (19) · 晚报一次 (15) · 少一项 (001) · 发现一起 · 有一人: without 每. */
const ONE = new RegExp(
  `(?<!\\d)(?<verb>(?:一般|\\d{2,}|1(?=[万亿]?元|人以上)|\\([^(),\\d]{1,2}\\)|[^,()一1]){0,24}?)(?<![\\d.第这])(?<size>一(?!般)|1(?![万亿]?元以上))${GE}(?<unit>${UNIT})(?<rest>[^,]*)$`,
);
/** Once is enough: 任何一个, 只要有一次, 至少一次; 一次性 is no count. */
const ONCE =
  /任何?一|任意一|只要|至少|不少于|第一|(?:一|1)(?:次性|个?月|年|天内|日内)|以上|以内|以下|之一|最后|倒数|末/;
/** 发生一起50人以上群体性事件: how large it is, not how many there are. */
const EVENT =
  /^(?<verb>(?:凡|如|若)?(?:发生|出现|发现|查实))(?<size>一|1)(?<unit>起|例|件|次|宗|处)(?<rest>(?!及?以[上下内])[^,]{2,})$/;
/** 发生5人以上集体上访1批次: each of those that are so large. */
const SIZED_EVENT =
  /^(?<verb>(?:凡|如|若)?(?:发生|出现|发现|查实|引发|造成)[^,\d]{0,10}\d+(?:人|户|万元|元|亩|天)(?:及?以[上下])[^,\d]*?)(?<size>一|1)(?<unit>起|例|件|次|宗|处|批次|批)(?<rest>)$/;
/** 逾期1天扣1分: each day. */
const LATE_LAST = new RegExp(`(?:${LATE}|[迟晚])(?:报|交|报送|上报|完成)?$`);
/** 欠缴1个月扣1分: each month. */
const OWED = new RegExp(
  String.raw`^(?<verb>[^,\d]{0,12}(?:${LATE}|拖欠|欠缴|欠发|欠薪|缺少|落后|[缺少漏未迟晚缓][报交办缴发付拨送填]?))(?<size>一|1)(?:个)?(?<unit>月|季度|年|周)(?<rest>)$`,
);
/** 专题会议每季度少于2次: each quarter that it is so; 每年 is the year that is assessed. */
const SHORT_OF_DUE =
  /^(?<head>[^每\d]*)每(?:个)?(?<unit>年度?|半年|月|季度?|周|学期)(?<rest>(?:少于|不足|低于|不到|未达到?|达不到)\d+[次期场篇条个件])的?$/;
/** 缺一室扣1分: each that lacks. */
const LACKING = /^(?<verb>缺少?|少|漏)(?<size>一|1)(?<unit>[室站栏岗证库院馆防牌簿])(?<rest>)$/;
/** 缺1卷扣0.5分: whatever stands there is the unit. */
const LACKING_ANY =
  /^(?<verb>[^,\d]{0,12}(?:缺少?|少|漏|差))(?<size>一|1)(?<unit>(?![半般定些样点])\p{Script=Han})(?<rest>)$/u;
/** 有一个月未足额支付扣1分: each month that it is so. */
const PERIOD_WITHOUT = /^(?<verb>)有(?<size>一|1)个?(?<unit>月|季度)(?<rest>[未没无不缺少漏迟晚][^,]+)$/;
/** 省级媒体发表1篇加1分: as many as there are. */
const PUBLISHED =
  /(?:发表|刊登|刊发|刊载|登载|发布|采用|录用|采纳|转发|转载|推广|报道|批示|表彰|媒体|刊物|报刊|报纸|杂志|电视台?|网站|简报)(?:一|1)(?:篇|次|条|个|项)$/;
/** 每年不少于2次, 每学期开展1次: how often something is due. */
const DUE = /^(?:半年|年|月|季度?|周|日|天|学期|学年)(?![少缺漏迟晚未])/;
/** 每百人拥有服务人员1名以上: a measure of something else. */
const BOUND = /以上|以下|不少于|不低于|不超过|(?<![未没有能])达到/;
/** 每引进1个亿元以上项目: how large what is counted is. */
const SIZED =
  /^[^,]{1,8}(?:以上|以下)的?\p{Script=Han}{0,8}?(?:项目|企业|基地|园区|工程|合作社|大户|平台|品牌|赛事|活动|会议)$/u;
/** 每引进1个1亿元（含）以上5亿元以下的工业项目, 每举办1次100人以上的培训: just one of them is named. */
const ONE_SIZED =
  /^[^,]{1,12}?(?:以上|以下|以内|之间)(?:[^,\d]{0,2}\d[^,]{0,6}(?:以上|以下|以内))?(?:\(不?含[^)]*\))?的?\p{Script=Han}{2,8}$/u;
/** 省级以上工作室: of what level. */
const LEVEL = /(?:国家|省部?|市|县|区|部|厅|乡镇)级(?:及)?以上/g;
const HAPPENS = /^每(?:发生|出现|发现|查实|有)[^,]*$/;
const PERIOD = /^(?:年|月|季度|周|日|天|期|个月)$/;
/** Verbs that need their noun from further ahead: 每少1项 of what? */
const BARE =
  /^(?:(?:国家|中央|部|省部?|市|县|区|乡镇?)级?|(?:再|另)?(?:有|没有|无|未有|出现|发现|发生|查实|查到|查出|核实|缺|缺少|少|漏|差|却|欠|迟|晚|延迟|逾期|推迟|超|超过|增加|减少|完成|新增|多|报|少报|漏报|晚报|迟报|缺报)?(?:问题|事项|单位|人员|事件|情况)?)$/;

/** 每家企业, 每个项目: of what kind stands ahead. */
const WHOSE =
  /^(?:(?!.*[未没无不])\p{Script=Han}{2,10})?(?:企业|单位|项目|网格|小区|家庭|网点|窗口|站点|场所|班组|部门|村|社区|学校|机构|乡镇|街道|事项|案件|人员|问题)$/u;

/** 擅自采购非基本药物的，每个品规: whatever noun stands there. */
const NOUN = /^(?!.*(?:[未没无不少被]|漏(?!洞)|缺(?!陷)|错(?!误)))\p{Script=Han}{2,10}$/u;
/** 发生拖欠上访,10人以下每起: of how large a one. */
const PLACE = /^[村镇乡县校店厂站所]$/;
const FOUND = /^(?:发现|查实|查到|查出|出现|存在)$/;
const SIZE_ONLY = /^\d+(?:[-~—]\d+)?(?:人|户|万元|元|亩|天)(?:及?以上|以下|以内)?$/;
const MARKS_AHEAD = /达到?\d[\d.]*%(?:及?以上)?,[^,]*达到?\d[\d.]*%(?:及?以上)?$/;
const LACKING_AHEAD =
  /(?:^|,)(?:对|凡)?(?:(?:未|没有|没|无|不|违反|拖欠|存在|发生)[^,]+|[^,]*不(?:全|齐|齐全|规范|健全|完善|到位|清|实|符|达标)|[^,\d]{2,}(?:未|没有|不(?=及时|准确|按|完整|明确|合格|真实|整洁|畅通|美观))[^,\d]{1,8})$/;

/** 每千人口医师数达到5人: of how many, not for each of them. */
const DENSITY = new RegExp(`^(.{0,12})(?=${PER_MANY}[^,\\d]{2,}\\d)每`);

/** 每发现1个工地1项不落实: each of the latter, of whom stands ahead. */
const OF_WHOM =
  /(每(?:发现|查出|查实|存在|有)?)(?:一|1)?(?:个|家|户|人)(?=\p{Script=Han}{0,4}(?:一|1)(?:项|处|次|件|条|人(?!次)))/u;

/** `ahead`: the part of the condition before the last comma; `isCounted`: the neighbours tell that one of several is meant. Without 每 only what is lost is lost each time: 其中有1人专职 is a threshold. */
export function readEach(ahead: string, told: string, isLoss: boolean, isCounted = false): Each | null {
  // 每人每次, 每户每项: each time, of each.
  const tail = told
    .replace(/每(人|户|家)每(?:项|处|条|件|起)/, '每$1次')
    .replace(/每(人|户|家|件|个)每(?=次)/, '每$1')
    .replace(OF_WHOM, '$1')
    .replace(DENSITY, '$1');
  const short = SHORT_OF_DUE.exec(tail)?.groups;
  if (short) return shortOfDue(ahead, short);
  const thing = isLoss ? readEachThing(tail) : null;
  if (thing) return thing;
  const beyond = isLoss ? eachBeyond(tail) : null;
  if (beyond) return { label: counted(beyond.words, beyond.unit), unit: beyond.unit, size: 1 };
  const mark = isLoss ? null : EACH_MARK.exec(tail)?.groups;
  if (mark) return markEach(tail, mark);
  const item = isLoss ? OF_A_PLACE.exec(tail)?.groups : undefined;
  if (item) return each(ahead, '', { ...item, size: '1' });
  const every = EVERY_ONE.exec(tail) ?? EVERY.exec(tail) ?? EVERY_THING.exec(tail);
  if (every?.groups) return each(ahead, tail.slice(0, every.index), every.groups);
  const kind = EVERY_ONE.exec(ahead);
  const own = ONE.exec(tail)?.groups;
  if (kind?.groups && HAPPENS.test(ahead) && own && isLoss) return each('', '', own);
  if (kind?.groups && HAPPENS.test(ahead)) return kindOf(kind.groups, tail);
  const time = isLoss ? EVERY_TIME.exec(tail) : null;
  if (time?.groups) return each(ahead, tail.slice(0, time.index), { ...time.groups, unit: '次' });
  const owed = isLoss ? (LACKING.exec(tail) ?? OWED.exec(tail) ?? PERIOD_WITHOUT.exec(tail)) : null;
  if (owed?.groups) return each(ahead, '', owed.groups);
  const lacks = isLoss ? LACKS.exec(tail)?.groups : undefined;
  if (lacks) return each(ahead, '', { ...lacks, size: '1', unit: '项', rest: '' });
  const event = isLoss ? (EVENT.exec(tail) ?? SIZED_EVENT.exec(tail)) : null;
  if (event?.groups) {
    const { verb = '', unit = '', rest = '' } = event.groups;
    return { label: counted(`${verb}${trimmed(rest)}`, unit), unit, size: 1 };
  }
  if (!isCounted && !PUBLISHED.test(tail) && (!isLoss || ONCE.test(tail.replace(LEVEL, '')))) return null;
  const one = ONE.exec(tail) ?? (isLoss ? LACKING_ANY.exec(tail) : null);
  if (!one?.groups) return null;
  const { verb = '', unit = '' } = one.groups;
  return !isMeasure(unit) || LATE_LAST.test(verb) ? each(ahead, '', one.groups, true) : null;
}

function each(
  ahead: string,
  head: string,
  groups: Record<string, string | undefined>,
  isOne = false,
): Each | null {
  const { verb = '', size, unit = '', rest = '' } = groups;
  // 每所不少于3人: what is due.
  if (/(?:不少于|不低于|不得少于|至少)$/.test(verb)) return null;
  const isSized = SIZED.test(rest) || (size !== undefined && verb !== '' && ONE_SIZED.test(rest));
  if ((!isOne && DUE.test(verb)) || (BOUND.test(rest.replace(LEVEL, '')) && !isSized)) return null;
  // 每季度召开会议: how often something is due, not what is counted.
  if ((size === undefined || size === '半') && verb === '' && PERIOD.test(unit) && rest !== '') return null;
  // 每万人口拥有量完成年度目标.
  if (unit === '年' && verb !== '' && rest.startsWith('度')) return null;
  // 未落实责任的,每发现一家企业: how one knows of it.
  const isFound = FOUND.test(verb) && (NOUN.test(rest) || PLACE.test(rest)) && ahead.endsWith('的');
  const told = [
    lacking(head, ahead),
    verb === '有' || isFound || (/^[少缺]$/.test(verb) && /^[未没]/.test(rest))
      ? ''
      : lacking(verb, ahead).replace(/^项(?=发现|出现|有)/, ''),
    rest.replace(/^\(.{1,2}\)/, ''),
  ]
    .map(trimmed)
    .join('');
  const of = shortened(ahead, told);
  // 双拥活动不少于3次,每次: so many are due.
  const isTime = told === '' && size === undefined;
  // 受到处罚的，每家企业: which of them.
  // 未建立台账，每个网格: of which that is so.
  const isNamed = WHOSE.test(told) || ((verb === '' || isFound) && (NOUN.test(told) || isFound));
  const isOf = isNamed && (ahead.endsWith('的') || LACKING_AHEAD.test(ahead));
  // 6月底达到50%以上,9月底达到75%以上,每个节点: those of them that do.
  const isMet = verb === '' && NOUN.test(told) && MARKS_AHEAD.test(ahead);
  const subject = isMet
    ? `达到要求的${told}`
    : isOf
      ? `${of.endsWith(told) ? of : `${of.replace(/^对/, '')}的${told}`}`
      : BARE.test(told) || (of !== '' && SIZE_ONLY.test(told))
        ? [
            isTime
              ? of.replace(new RegExp(`(?:(?:不少于|不低于|至少)${NUMBER}|[一1])${unit}(?:以上)?$`), '')
              : trimmed(of),
            told,
          ]
            .filter((part) => part !== '')
            .join(',')
        : told;
  const label = counted(EVENT_NAME.test(subject) ? happened(subject) : subject, unit);
  return { label, unit, size: size === undefined ? 1 : numberOf(size) };
}

/** 安全事故,发生 is 发生安全事故. */
const EVENT_NAME =
  /^[^,]{2,24}(?:事故|事件|案件|案\(事\)件|事\(案\)件|问题|投诉|上访|纠纷|舆情|违规|违纪|现象|行为|火灾),(?:发生|出现|发现)$/;

function happened(subject: string): string {
  const [what = '', verb = ''] = subject.split(',');
  return `${verb}${what.replace(/^(?:未发生|没有发生|没有|无)/, '')}`;
}

function shortOfDue(
  ahead: string,
  { head = '', unit = '', rest = '' }: Record<string, string | undefined>,
): Each | null {
  if (unit.startsWith('年')) return null;
  const subject = head === '' ? trimmed(ahead) : head;
  return { label: counted(`${subject}${rest}`, unit), unit, size: 1 };
}

function markEach(tail: string, { unit = '', rest = '' }: Record<string, string | undefined>): Each {
  return { label: counted(`${trimmed(tail.slice(0, tail.indexOf('每')))}${rest}`, unit), unit, size: 1 };
}

/** 每发生一起上访事件,进京: those of this kind. */
function kindOf(
  { verb = '', size = '', unit = '', rest = '' }: Record<string, string | undefined>,
  tail: string,
): Each {
  return {
    label: counted(`${trimmed(`${verb}${rest}`)},${trimmed(tail)}`, unit),
    unit,
    size: numberOf(size),
  };
}

/** 制定方案（却1次扣2分）: 却1次 is 缺1次, mistyped; where the words say already that it is not so (未落实的却1次), it says nothing. */
function lacking(words: string, ahead: string): string {
  const isDenied = /[未没]/.test(words) || /(?:^|,)[未没][^,]*$/.test(ahead);
  return words.replace(/的?却$/, isDenied ? '' : '缺');
}

/**
 * A label is read in a column of a sheet: of a long requirement its last part, with what is denied before it (未开设专栏,未曝光案例);
 * where what lacks is counted (每缺1项) the first of what should be there, and 等.
 */
function shortened(ahead: string, told: string): string {
  const whole = trimmed(ahead);
  const all = whole.split(/的?,/).map(trimmed);
  // 加强源头治理,漏报1例: what it is for.
  const parts = all.filter((part, index) => index === all.length - 1 || !AIM.test(part));
  if (whole.length <= 36 || parts.length === 1) return parts.join(',');
  const isDenied = (part: string) => /^[未没无不]/.test(part);
  const from = parts.findLastIndex((part) => !isDenied(part)) + 1;
  if (from < parts.length) return parts.slice(from).join(',');
  const due = parts.filter((part) => !/^(?:结合|按照?|根据|依据|围绕|针对|为)/.test(part));
  return /^[缺少]$/.test(told) && due.length > 1 ? `${due[0] ?? ''}等` : (parts.at(-1) ?? whole);
}

function trimmed(text: string): string {
  return text.replace(/^[,、:的]+|[,、:的]+$/g, '');
}

/** …的次数, …的人数, …的个数. */
function counted(words: string, unit: string): string {
  const subject = words.replace(/^(?:凡是?|如果?|若|只要)(?=.{2})/, '');
  return numberOfThem(subject, unit);
}
