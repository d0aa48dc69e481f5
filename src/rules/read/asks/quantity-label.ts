import type { Book } from '../book/book';
import { isMeasure, numberOfThem } from '../lexicon';
import { worstOf } from './joined';
import type { Threshold } from './threshold';

/** The words that a bound is about, and the bound in its text. */
interface Named {
  readonly subject: string;
  readonly unit: string;
  readonly text: string;
  readonly bound: Threshold;
}

/** What the bound is about, as a question: 就业率, 完成任务的比例, 专职人员的人数. */
export function quantityLabel(told: Named, book: Book): string {
  const named = { ...told, subject: movedOf(told.subject, book.cellWords()) };
  const { subject, unit } = named;
  if (unit === '%') return partedLabel(subject, book) ?? rateLabel(named, book.topicWords());
  if (subject === '') return amountLabel(unit, book.topicWords());
  if (isMeasure(unit) || subject.endsWith(`${unit}数`)) return subject;
  return /[数量]$/.test(subject) ? subject : numberOfThem(subject.replace(/的$/, ''), unit);
}

/** 较上年提升 of an item 污水集中收集率, 压缩 of 办理时限较法定时限压缩: what has moved, the item tells. */
function movedOf(subject: string, item: string): string {
  const isNamed = item.length <= 24 && /^[^,:;()（）\d未没无不]{3,}$/.test(item);
  if (!isNamed || !MOVED.test(subject)) return subject;
  return item.endsWith(subject) ? item : MEASURED.test(item) ? `${item}${subject}` : subject;
}

const MOVED =
  /^(?:(?:较|比)(?:上年|去年|上一年|上年度|上年同期|去年同期|法定时限|承诺时限|规定时限)|同比)?(?:压缩|压减|提升|提高|增长|增加|上升|下降|降低|减少)(?:率|幅度)?$/;
const MEASURED = /(?:率|度|面|比例|占比|数|量|额|收入|面积|产值|支出|投资|能耗|浓度|指数|时限|时间)$/;

/** 支出率（12月底前）; 支出率（6月底前） ahead of it gives the name. null: it is no part of a rate. */
function partedLabel(subject: string, book: Book): string | null {
  const { name, part } = (PARTED.exec(subject) ?? UNDER.exec(subject))?.groups ?? {};
  const parted = /^(.*(?:率|比例|进度|占比))（[^）]+）$/;
  const before = book.find(({ label, unit }) => unit === '%' && parted.test(label));
  const known = before === null ? undefined : parted.exec(book.labelOf(before))?.[1];
  const own = name ?? (part !== undefined || PLACE.test(subject) ? known : undefined);
  return own === undefined ? null : `${own}（${part ?? subject}）`;
}

/** 场地面积 of 3000平米以上 in an item of that name; 到达现场的小时数 of 超过4小时 behind 2小时内到达现场. */
function amountLabel(unit: string, topic: string): string {
  const isNamed =
    topic.length <= 14 && /(?:数|量|面积|额|资金|收入|投资|长度|规模|时间|时长|产值|里程|费用)$/.test(topic);
  if (isNamed) return topic;
  const within = new RegExp(`^(.*?)\\d+个?${unit}(?:以|之)?内(\\p{Script=Han}{2,})$`, 'u').exec(topic);
  if (within) return `${within[1] ?? ''}${within[2] ?? ''}的${unit}数`;
  return isMeasure(unit) ? '数量' : numberOfThem('', unit);
}

const RATE = /(?:率|度|面|比例|占比)$/;
/** Rates that are far below 100: 完成90% is of what they should be. */
const SMALL = /(?:降低率|下降率|增长率|失业率|增速|增幅|降幅)$/;
/** Rates that are kept low: 城镇登记失业率. */
const KEPT_LOW =
  /失业|死亡|发生|发病|患病|流失|辍学|投诉|差错|错误|误报|漏报|赤字|负债|出生|占比|不合格|闲置|空置|消耗/;
/** 支出率12月底前, 覆盖率城市: by when, or where; behind another of its like without its name. */
const PARTED =
  /^(?:(?<name>[^,:（]{2,}(?:率|比例|进度|占比)):?)?(?<part>\d{1,2}月(?:份|底|末|中旬|\d{1,2}日)?(?:(?:之|以)?前)?|[一二三四]季度末?(?:前)?|上半年|年底前?|城市|农村|城镇|乡村|城区)$/;
/** 优良路率:县道; 乡道, 小学 behind it. */
const UNDER = /^(?<name>[^,:（]{2,}(?:率|比例|占比)):(?<part>\p{Script=Han}{1,6})$/u;
const PLACE = /^(?![^]*(?:率|度|占|完成|达到))\p{Script=Han}{1,4}$/u;
/** 播种面积完成任务: whose goal. */
const GOAL =
  /^([^,:;未没无不\d]{2,24}?)(?:人数|任务)?(?:全面|按时)?(?:完成|达到|实现)[^,\d]{0,16}(?:任务|目标|计划|指标)[数量值]?$/;
const MOVE = /^(?:增加|增长|提高|上升|下降|降低|减少)$/;
/** What is a share or a growth by its name; 欠缴 and 完成任务 are none: the 比例 of it. */
const TELLS =
  /率|比例|占比|比重|(?:(?<!制)度|面|比|感|指数|浓度|密度|水平|差距|误差|偏差|差额|幅度|增幅|降幅|涨幅|跌幅|增速|增长|增加|提高|上升|下降|降低|减少|压减|节约|份额|系数|成绩|得分)$/;

function rateLabel({ subject, text, bound }: Named, topic: string): string {
  if (bound.band.from === null && /^(?:应|要|需)?控制在/.test(text))
    return RATE.test(topic) && KEPT_LOW.test(topic) ? topic : '实际比例';
  const said = text.slice(bound.from, bound.to);
  if (subject === '' || subject === '完成') {
    const goal = GOAL.exec(topic)?.[1];
    if (!RATE.test(topic)) return goal === undefined ? '完成比例' : `${goal}完成比例`;
    const isOfGoal = subject === '完成' || /半/.test(said) || (SMALL.test(topic) && said.startsWith('完成'));
    return isOfGoal ? `${topic}完成比例` : topic;
  }
  // 完成目标的90% of 能耗降低率.
  if (RATE.test(topic) && /^完成[^,]{0,4}(?:目标|任务|计划)(?:任务|值|数)?$/.test(subject))
    return `${topic}${subject}的比例`;
  // 增加1%到2%之间 behind 缴费人数比上年末增加.
  if (MOVE.test(subject) && topic.endsWith(subject)) return topic;
  if (subject === '到位') return '到位率';
  // 培训任务完成90%: how much of it was done.
  const isDone = /(?:任务|目标|计划|指标|人数)$/.test(subject) && said.startsWith('完成');
  if (isDone && !subject.includes('完成')) return `${subject}完成比例`;
  const whole = /^(?:达不到|未达到)(?<whole>[^\d,每]{2,24}?)[\d百]/.exec(said)?.groups?.['whole'];
  // 享受补贴人数达不到下岗失业人员70%.
  if (whole !== undefined && !TELLS.test(subject))
    return `${subject.replace(/占$/, '')}占${whole.replace(/的$/, '')}的比例`;
  return TELLS.test(subject) ? worstOf(subject, said) : `${subject.replace(/(?:的|的?占)$/, '')}的比例`;
}
