import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from './clause';
import { COUNTED } from '../lexicon';

/** 其中重大事故 · 其中,重大事故. */
const OF_THEM = /^其中(?![的之]|一项|任何)/;
const AHEAD = /其中[,:]?$/;

/** The clause behind all that were read; what each of those takes (or gives) of which it counts some, or that count some of its own, is noted. */
export function pushed(one: Asked, asked: Asked[]): void {
  const last = asked.at(-1);
  const all = eachOf(last);
  const own = eachOf(one) ?? (last && isAmong(one, last) ? onceOf(one) : null);
  if (!last || all === null || own === null || last.clause.outcome.kind !== one.clause.outcome.kind)
    asked.push(one);
  else if (isAmong(one, last)) asked.push(noted(one, all));
  else if (isHigher(one, last) || isFurther(one, last)) asked.push(noted(one, last.clause.ofThose ?? all));
  else if (isHigher(last, one) || isFurther(last, one)) asked.splice(-1, 1, noted(last, own), one);
  else asked.push(one);
}

function noted(one: Asked, ofThose: number): Asked {
  const { clause } = one;
  return clause.ofThose === undefined ? { ...one, clause: { ...clause, ofThose } } : one;
}

/** 发生事故每起扣1分，其中重大事故每起扣3分. */
function isAmong({ clause }: Asked, last: Asked): boolean {
  const { source, condition, opens, said } = clause;
  if (said !== undefined) return false;
  const isNamed =
    OF_THEM.test(conditionText(clause)) ||
    AHEAD.test(source.text.slice(Math.max(0, condition.from - 4), condition.from));
  // 整改后合格的扣0.5分 behind 有一家不合格扣1分: of those that were found.
  const isLess = pointsOf(clause) < pointsOf(last.clause);
  if (opens === null && isLess && CORRECTED.test(conditionText(clause))) return true;
  // 造成不良影响的扣2分 behind 每起扣1分.
  if (opens === null && pointsOf(clause) > pointsOf(last.clause) && GRAVE.test(conditionText(clause)))
    return true;
  // 其中重大的每起扣2分，特大的每起扣3分: of the same ones.
  return isNamed || (opens === null && last.clause.ofThose !== undefined);
}

const CORRECTED =
  /^(?:(?:限期|及时|按时|当场|立即|主动)?(?:整改|纠正|改正|补报|补交|补办|更正)(?:后|到位|完成|合格|达标|的)|(?:经|已|能)(?:限期|及时|按时)?(?:整改|纠正|改正)|(?:限期|及时|按时|当场|立即|主动)(?:整改|纠正|改正)的?$)/;

const GRAVE =
  /^(?:并|且)?(?:造成|产生|引起|引发|带来)(?:了)?(?:一定|不良|恶劣|严重|较大|重大|负面)*(?:社会)?(?:影响|后果|损失|舆情)的?$|^(?:情节|后果|影响|性质)(?:较重|较大|严重|恶劣)的?$/;

function pointsOf({ outcome }: Clause): number {
  return outcome.kind === 'take' && typeof outcome.points === 'number' ? outcome.points : Number.NaN;
}

const LEVELS = ['镇', '县', '市', '省', '国'] as const;
const LEVEL = /(?<level>国家|中央|全国|省部?|市|县|区|乡镇|镇)级?(?<up>及?以上)?/;
const OF_LEVEL = new RegExp(
  `${LEVEL.source}(?:的)?(?:媒体|报刊|报纸|刊物|网站|电视台|领导|机关|政府|部门|单位|表彰|通报|荣誉|上访|集体上访|采用|采纳|刊发|刊登|每|$)|(?:到|赴|进)(?<away>京|省|市|县)(?<far>及?以上)?`,
);

/** 省级以上每篇1分 beside 市级以上每篇0.5分: it is among what the other counts, taken at its word. */
function isHigher({ clause: high }: Asked, { clause: low }: Asked): boolean {
  const [one, other] = [levelOf(conditionText(high)), levelOf(conditionText(low))];
  const isUp = other?.isUp === true || low.ofThose !== undefined;
  const areMissing = [high, low].every((clause) => MISSING.test(conditionText(clause)));
  const isElse = areMissing || isOfElse(high, low) || kindOf(high) !== kindOf(low);
  return one !== null && other !== null && isUp && one.rank > other.rank && !isElse;
}

/** 集体访每批次 beside 非访每人次: what is counted in another way is none of those. */
function kindOf(clause: Clause): string {
  const unit = UNIT_OF.exec(conditionText(clause))?.[1] ?? '';
  return KINDS.find((kind) => kind.includes(unit))?.[0] ?? '';
}

const UNIT_OF = new RegExp(`(${COUNTED})的?$`);
const KINDS = [
  ['次', '起', '件', '例', '宗', '批次', '批', '起次', '件次', '场次', ''],
  ['人次', '人', '名'],
  ['篇', '条', '篇次', '条次'],
  ['个', '项', '家', '户', '处', '户次', '家次'],
];

/** 省级以上每少1篇 beside 市级以上每少1篇: each of what is due there. */
const MISSING = /每[少缺差](?:[1一]|[^,]{1,2}$)/;

/** 被媒体曝光的，省级以上 beside 被县级以上通报批评: something else happened there. */
function isOfElse(high: Clause, low: Clause): boolean {
  const [one = '', other = ''] = [high, low].map((clause) =>
    conditionText(clause).replace(BESIDE_LEVELS, ''),
  );
  const happens = /^(?:因.{2,24})?(?:被|受到?|发生|获得?|荣获).{4,}/;
  return happens.test(one) && happens.test(other) && sharedPairs(one, other) === 0;
}

const BESIDE_LEVELS = new RegExp(`${LEVEL.source}|的?,|每.*$`, 'g');

const MARK =
  /(?<side>低于|不足|不到|未达到?|达不到|超过|高于)(?<mark>\d+(?:\.\d+)?)(?<unit>%|分|元|万元|人|天)/;

/** 低于80%的每项 beside 每有一项低于95%: whatever lies below 80% lies below 95% too. */
function isFurther({ clause: far }: Asked, { clause: near }: Asked): boolean {
  const [one, other] = [far, near].map((clause) => MARK.exec(conditionText(clause))?.groups);
  if (!one || !other || one['unit'] !== other['unit']) return false;
  const [isOver, wasOver] = [one, other].map(({ side = '' }) => /[超高]/.test(side));
  const more = Number(one['mark']) - Number(other['mark']);
  return isOver === wasOver && (isOver ? more > 0 : more < 0);
}

function levelOf(text: string): { readonly rank: number; readonly isUp: boolean } | null {
  const { level, up, away, far } = OF_LEVEL.exec(text)?.groups ?? {};
  const name = level ?? away;
  if (name === undefined) return null;
  const first = name
    .replace(/^(?:中央|全国|京)/, '国')
    .replace(/^区/, '县')
    .replace(/^乡/, '镇')
    .slice(0, 1);
  return { rank: LEVELS.indexOf(first as (typeof LEVELS)[number]), isUp: (up ?? far) !== undefined };
}

/** 其中年报未报送的扣2分: one of them, and what it takes. */
function onceOf({ ask, clause: { outcome } }: Asked): number | null {
  return ask.kind === 'when' && outcome.kind === 'take' && typeof outcome.points === 'number'
    ? outcome.points
    : null;
}

/** What it takes, gives or adds each time; null where it does nothing of the kind. */
function eachOf(asked: Asked | undefined): number | null {
  if (!asked) return null;
  const { ask, clause } = asked;
  const { outcome } = clause;
  const isCounted = ask.kind === 'each' || ask.kind === 'times';
  const isPlain = outcome.kind === 'take' || outcome.kind === 'give' || outcome.kind === 'add';
  return isCounted && isPlain && typeof outcome.points === 'number' ? outcome.points : null;
}
