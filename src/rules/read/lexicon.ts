import { readNumber } from '../../text/numerals';

/** A number in digits or Chinese numerals, half as 半. */
export const NUMBER = String.raw`(?:\d+(?:\.\d+)?|(?<!\d)\.\d+|[零〇一二两三四五六七八九十百]{1,5}(?:点[零〇一二三四五六七八九]{1,3})?|半)`;

/** Points, as in 扣2分 and 得一分; 分 of 分钟, 分公司, 分别 … is another word. */
export const POINTS = String.raw`(${NUMBER})个?分(?![钟别之管类局公支校院厂店行会期级工馆站队社园]|中心)`;

/** 得分90分以上, 得80-89分的: what was measured, no points that are given. */
export const NOT_MEASURED = String.raw`(?!(?:\(不?含\))?(?:及|或)?(?:以上|以下|以内|的以[上下])|[-~—至到]\d)`;

/** What things are counted in. 000: 个, 人, 次 · 001: 起, 项 · 11: 篇 · 19: 次 · 24: 户. */
export const COUNTED =
  '人次|项次|处次|座次|所次|辆次|宗次|篇次|条次|户次|家次|件次|例次|场次|起次|台次|车次|批次|名次|位次|档次|班次|次|个|项(?!目)|人(?!员|民|均|口)|起|件|例|篇|条|户|家(?!庭|长|门口|政|园|乡|禽|畜)|处(?!理|罚|分|置)|份|名(?!单)|宗|期|场|台(?![账帐])|辆|本|张|门|科|批|种|笔|(?<![单到部岗学])位|所|套|栋|间|片|幅|支部|支|队|部门|部|类|只|头|棵|株|堂|册|幢|座|单(?!位)|块|盏|桩|具|轮|封|趟|幅|档(?!案|次|位)|样(?!本|品|式|板)|节(?!约|能|日|目|点|假)|季(?!度)|天|日|周|课时|学时';
/** 扣2分/次, 加1分/篇: so much for each, said behind the points. */
export const PER = `(?:/每?(?<per>${COUNTED}))?`;
/** 每千人, 每万人口, 每10万人, 万人发明专利拥有量; 每亩产量, 每公里养护费用: so many of something else that it is told of. */
export const PER_MANY = String.raw`(?:每(?:\d{0,4}[十百千万]+(?:人|名|户|辆|亩)口?|(?:亩|公顷|公里|平方公里|平方米|立方米)(?=[一-龥]{2}))|(?<=^|[,;。:、)])[百千万]人口?(?=[一-龥]{2,10}(?:拥有量|拥有|占有量|持有量)))`;
/** Words for a share of a whole, which is entered in percent. */
export const RATE = /率|比例|比重|占比|(?:满意|知晓|信任|完成|达标|覆盖|参与|支持)度|进度/;
/** What is measured: a part of one can count. 001: 1%, 1个百分点. */
const MEASURED =
  '个?百分点|个?千分点|指数点|%|‰|/(?:10万|十万|万)|小时|分钟|万美元|亿美元|美元|万元|亿元|元|微克/立方米|[万亿]?立方米|万平方米|万平米|万吨|万亩|万公顷|万公里|万千瓦时|万人次|(?<=\\d)万[人户](?!口)|(?<=\\d)[万亿](?=以[上下内](?:[的,、;。()得计扣]|\\d|$)|的?,?[得计扣]\\d|[,的]|[至到~—-]\\d|$)|微克|毫克/升|毫克|分贝|千瓦时|吨标准煤|公里|千米|平方公里|平方米|平米|㎡|米|吨|公斤|亩|公顷|点|分(?![馆站队社会校院店行园]|中心|支|公司)';

export const UNIT = String.raw`(?:个工作日|工作日|个月|个小时|${MEASURED}|${COUNTED}|年|季度|月)`;

const A_MEASURE = new RegExp(`^(?:${MEASURED}|个小时|[万亿])$`);

/** Whether parts of the unit can occur: 97.5% lies 2.5 percentage points below 100%. */
export function isMeasure(unit: string): boolean {
  return A_MEASURE.test(unit);
}

/** …的次数, …的人数 (of people counted in 名 too), and 次数 where nothing more is said. */
export function numberOfThem(subject: string, unit: string): string {
  const isPlace = /名次|排名|位次|(?:下降|后退|后移|靠后|退后)$/.test(subject);
  const counted = `${unit === '名' && !isPlace ? '人' : unit === '%' ? '百分' : unit}数`;
  return subject === '' ? counted : `${subject}的${counted}`;
}

/** 1.5, 两, 十二, 半 → 0.5; only for text that NUMBER matched. */
export function numberOf(text: string): number {
  return text === '半' ? 0.5 : (readNumber(text.startsWith('.') ? `0${text}` : text) ?? Number.NaN);
}

/** The unit that PER found. */
export function perOf(groups: Record<string, string | undefined> | undefined): { readonly per?: string } {
  const per = groups?.['per'];
  return per === undefined ? {} : { per };
}

/** 各扣1分, 分别得2分: of each of several things. */
export function isEach(words: string): boolean {
  return /各|分别/.test(words);
}

/** 按时答复率, 3月底前报送: what is due in time. */
export function isTimely(words: string): boolean {
  return /按时|按期|及时|准时|时限|期限|限期|(?:[底日号月末初]|以)前/.test(words);
}

/** What says that something is late; 迟报, 晚交 and 拖欠 say beside it what. */
export const LATE = '逾期|超期|超时限?|延期|迟延|延迟|延误|推迟|拖延|滞后';
const LATE_ANYHOW = new RegExp(`${LATE}|拖欠|[迟晚]`);
const LATE_ALONE = new RegExp(`^(?:${LATE}|[未不]按时|[迟晚](?=[报交送]))(?:完成|报送|上报|[报交送])?的?$`);
const LATE_FIRST = new RegExp(`^每?(?:${LATE}|[迟晚][报交到]|迟)`);

/** A label that counts how late something was. */
export function isLate(label: string): boolean {
  return LATE_ANYHOW.test(label);
}

/** 逾期完成, 未按时: late, and nothing else. */
export function isOnlyLate(words: string): boolean {
  return LATE_ALONE.test(words);
}

/** 逾期3天以内, 每迟报1次: late, said first. */
export function beginsLate(words: string): boolean {
  return LATE_FIRST.test(words);
}

const KEPT_LOW =
  /(?:失业|死亡|投诉|差错|错误|误报|漏报|辍学|流失|不合格|发病|负债|空置|闲置|发生|失误|逾期|违[规法]|复吸|返贫|赤字)率$/;

/** 城镇登记失业率, 差错率: the less of it the better. */
export function isKeptLow(label: string): boolean {
  return KEPT_LOW.test(label);
}
