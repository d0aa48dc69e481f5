import type { Condition } from '../../rule';
import type { Book, Place } from '../book/book';
import type { Ask } from './ask';
import { awayFromMark } from './away';
import { beyondBound } from './beyond';
import { deniedVerb } from './denied';
import { eitherOf } from './either';
import { boundedQuantity } from './quantity';
import { ratesOf } from './joined';
import { ofSameRate } from './same-rate';
import { ofShortfall } from './of-shortfall';
import { onlyThreshold, type Threshold } from './threshold';
import { allOf, anyOf, met } from './together';
import { isKeptLow, LATE } from '../lexicon';

type Inside = Extract<Ask, { kind: 'in' }>;
interface Part {
  readonly text: string;
  readonly at: number;
  readonly bound: Threshold | null;
}

/** By how much something is missed or exceeded. */
const EXCESS = new RegExp(
  String.raw`(?:超过|超出|超|高于|低于|少于|不足|偏离|相差|下降|降低|减少|上升|增加|${LATE}|迟报|迟到)[^\d,]{0,12}$`,
);

/**
 * 就业率达到90%以上: a quantity within bounds. Where more is asked beside it (组建率97%以上,经常开展活动), all of it; `truth`
 * asks what is no bound. null where the words hold no bound.
 */
export function boundAsk(
  text: string,
  book: Book,
  place: Place,
  truth: (part: string, at: number) => Condition,
  isLoss = false,
): Ask | null {
  const parts = partsOf(text);
  if (parts.every(({ text: words, bound }) => bound === null && !eitherOf(words))) return null;
  const other = otherSide(parts, book, place);
  if (other) return other;
  if (endsInDenial(parts)) return noneOf(parts, book, place);
  const one = (part: Part): Inside | Condition =>
    part.bound ? inside(part, part.bound, book, place) : truth(part.text, place.at + part.at);
  const fallsShort = isLoss && !/且|同时/.test(text) && isBehindDue(parts);
  // 发放率100%,低于100%的: of the rate that was due.
  const asked = (fallsShort ? parts.slice(parts.at(-2)?.bound ? -2 : -1) : parts).map((part) => {
    const either = eitherOf(part.text);
    return either ? anyOf(either.map((each) => one(partAt(each.text, part.at + each.at)))) : one(part);
  });
  const conditions = fallsShort ? asked.slice(-1) : asked;
  const [first, second, third] = conditions;
  if (!first || third) return allOf(conditions);
  if (!second) return first.kind === 'in' ? first : { kind: 'when', when: first };
  if (first.kind === 'in' && second.kind === 'in') {
    // 及时率≥95%,低于95%: what is due, and the rest.
    if (isRest(first, second)) return second;
    return joined(first, second) ?? allOf(conditions);
  }
  return allOf(conditions);
}

/** Nothing lies in both. */
function isRest({ of: one, band: due }: Inside, { of: other, band }: Inside): boolean {
  const isAway = (low: Inside['band'], high: Inside['band']) =>
    low.to !== null &&
    high.from !== null &&
    low.to.value <= high.from.value &&
    !(low.to.inclusive && high.from.inclusive);
  return one.fact === other.fact && (isAway(due, band) || isAway(band, due));
}

/** 群众满意度测评,满意度90%以上: what it is measured by, nothing to be asked. */
export const TOPIC =
  /^(?!.*(?:未|没|无|不|有|成立|设立|配备|签订|安排|部署|研究|布置|开展|组织|进行|完成|做好|建立|落实|制定|召开|实施|纳入|通过|按))[^,;]{0,16}(?:测评|评议|评价|评查|测试|调查|评估|评比|抽查|抽样|考试|验收|质量|情况|指标|工作|方面|相比|比较|(?<=.{3})中)$/;

/** 加强源头治理,排查率100%: what it is for; nobody could say whether it is so. */
export const AIM =
  /^(?:进一步|不断|持续|大力|切实|深入|扎实|积极)*(?:加强|强化|深化|推进|推动|提升|提高|加大|抓好|狠抓|节约|厉行|倡导|促进|增强|优化|改善|巩固|注重|严格落实|严格执行|认真落实|全面落实)[^,\d未没无不]{2,16}$/;

/** 按30:1的比例配备人员,配备率100%: how much of it is done, the rate says. */
const BY_STANDARD = /^按照?[^,]{2,24}(?:比例|标准|编制)(?:要求)?(?<deed>\p{Script=Han}{2})/u;

/** 积极组织文化活动,全年举办10场次以上: how often says that it was done. */
const HOLD =
  /^(?:积极|认真|广泛|深入|定期|扎实|按要求|按规定)*(?:组织|开展|举办|召开|举行)[^,未没无不]{2,16}(?:活动|会议|培训|演练|检查|宣传|讲座|比赛|赛事|演出|巡查)$/;
const HELD =
  /^(?:全年|每年|年内|年度|累计|共|至少|当年)*(?:组织|开展|举办|召开|举行)?(?:不少于|不低于|达到?)?\d+(?:场次|场|次|期)(?:及?以上)?$/;

/** 按照县政府下达的拆违任务,完成100%: whose task it is. */
const AS_TOLD = /^按照?[^,未没无不]{2,24}(?:任务|计划|要求|部署|安排|目标)$/;

/** 与村签订责任书,签订率100%: whose rate it is. */
const WITH_WHOM = /^(?:与|同|和|对|向)(?!.*[未没无不])[^,]{4,24}$/;

/** The rate of just that deed with its words; null: it is of something else. */
function ofWhom(first: Part, next: Part | undefined): Part | null {
  const deed = /^(\p{Script=Han}{2})率/u.exec(next?.text ?? '')?.[1];
  if (first.bound || !next || deed === undefined || !WITH_WHOM.test(first.text)) return null;
  const text = `${first.text}的${next.text}`;
  return first.text.includes(deed) ? { text, at: first.at, bound: onlyThreshold(text) } : null;
}

/** 未完成任务的,完成90%以上: said once more by the rate. */
function isTopic(text: string, next: string): boolean {
  const deed = BY_STANDARD.exec(text)?.groups?.['deed'];
  return (
    (deed !== undefined && next.startsWith(`${deed}率`)) ||
    TOPIC.test(text) ||
    AIM.test(text) ||
    (HOLD.test(text) && HELD.test(next)) ||
    AS_TOLD.test(text) ||
    (/^(?:未|没有)(?:全面|按时|全部)?完成[^,]{0,10}$/.test(text) && next.startsWith('完成'))
  );
}

/** 劳动合同签订率:国有企业达到100%, and 集体企业达到95%: of the same rate. */
const RATE_OF = /^([^:,\d]{2,20}(?:率|比例):)[^:,\d]{2,10}\d/;
const OF_ANOTHER = /^(?![^\d]*(?:率|比例|度|面|占))\p{Script=Han}{2,6}(?:达到|达)\d+(?:\.\d+)?%(?:以上)?$/u;

const MET = /^(?:均|都|全部)?(?:满足|达到|达标|符合)(?:要求|标准|条件|目标)?的?$/;

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let head = '';
  for (const piece of text.split(/([,;]|并且|且|同时|(?<=[%上内])并)/)) {
    const said =
      head !== '' && OF_ANOTHER.test(piece) ? `${head}${piece}` : ofSameRate(piece, parts.at(-1)?.text ?? '');
    if (!/^(?:[,;]|并且|且|同时|并)?$/.test(piece)) parts.push(partAt(said, at));
    head = RATE_OF.exec(piece)?.[1] ?? (/^[,;]$/.test(piece) || said !== piece ? head : '');
    at += piece.length;
  }
  // 覆盖率100%,知晓率80%以上,满足: what the marks say already.
  if (
    parts.length > 1 &&
    MET.test(parts.at(-1)?.text ?? '') &&
    parts.slice(0, -1).every(({ bound }) => bound)
  )
    parts.pop();
  const joined = parts[0] && ofWhom(parts[0], parts[1]);
  if (joined) parts.splice(0, 2, joined);
  if (parts.length > 1 && parts[0] && !parts[0].bound && isTopic(parts[0].text, parts[1]?.text ?? ''))
    parts.shift();
  // Words without a bound that follow each other are one question.
  return parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (!last || last.bound || part.bound) return [...all, part];
    return [...all.slice(0, -1), { ...last, text: `${last.text},${part.text}` }];
  }, []);
}

function partAt(text: string, at: number): Part {
  return { text, at, bound: onlyThreshold(text) };
}

/** How it should be: 按时发放, 组织开展培训; 50人以上企业, 被通报 are of whom, or what happened. */
const SHOULD =
  /^(?:及时|按时|按期|足额|严格|认真|全面|规范|积极|定期|扎实|有效|按规定|按要求|组织|开展|建立|落实|实行|执行|坚持|做好|抓好|加强|完成)[^未没无不]{2,}$/;

/** 按时发放,发放率100%,发放率未达到100%: what is due stands ahead of what falls short of it, and is no condition of it. */
function isBehindDue(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  const short = last && (eitherOf(last.text)?.map((each) => partAt(each.text, 0)) ?? [last]);
  const bound = short?.find((part) => part.bound)?.bound;
  const isDue = (part: Part) =>
    part.bound
      ? part.bound.unit === bound?.unit &&
        part.bound.band.from !== null &&
        part.bound.band.to === null &&
        part.bound.to === part.text.length
      : part.text.split(',').every((piece) => SHOULD.test(piece));
  return parts.length > 1 && bound?.band.from === null && parts.slice(0, -1).every(isDue);
}

/** 优秀比例不超过15%,超过的: the last word is the question. */
function otherSide([due, word, ...more]: readonly Part[], book: Book, place: Place): Inside | null {
  if (!due?.bound || !word || word.bound || more.length > 0) return null;
  const { bound } = due;
  // 至少1次…,未完成的: what was due, and whether it was done.
  if (bound.unit !== '%' && word.text.startsWith('未完成')) return null;
  const asked = { kind: 'in', of: { fact: '', as: 'value' }, band: bound.band, point: false } as const;
  return beyondBound(word.text, asked) && beyondBound(word.text, inside(due, bound, book, place));
}

/** …至少1次…,未完成的: the last word is the question. */
function endsInDenial(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  return parts.length > 1 && last?.bound === null && /^[未没无不]/.test(last.text);
}

/** 每年至少开展2次应急演练,未开展: none of what is counted. */
function noneOf([due, denial, ...more]: readonly Part[], book: Book, place: Place): Inside | null {
  const stem = denial && deniedVerb(denial.text);
  const isCount = due?.bound?.unit === '次' && due.bound.band.from !== null;
  if (!stem || !isCount || more.length > 0 || !due.text.includes(stem)) return null;
  const fact = boundedQuantity(due.text, due.bound, book, { ...place, at: place.at + due.at });
  return {
    kind: 'in',
    of: { fact, as: 'value' },
    band: { from: null, to: { value: 0, inclusive: true } },
    point: false,
  };
}

function inside({ text, at }: Part, bound: Threshold, book: Book, place: Place): Inside {
  const away = awayFromMark(text, bound, book);
  if (away) return away;
  const short = ofShortfall(text, bound, book, { ...place, at: place.at + at });
  if (short) return short;
  const beyond = overAll(text, bound);
  if (beyond) return inside({ ...beyond, at }, beyond.bound, book, place);
  const fact = boundedQuantity(text, bound, book, { ...place, at: place.at + at });
  const { band, point, claims } = bound;
  const rates = ratesOf(book.labelOf(fact));
  // 失业率4%得6分: at most so much.
  if (point && isKeptLow(book.labelOf(fact)))
    return met({ kind: 'in', of: { fact, as: 'value' }, band, point }, true);
  return {
    kind: 'in',
    of: { fact, as: 'value' },
    band: atAll(band, text.slice(0, bound.from)),
    point,
    claims,
    ...(rates > 1 ? { rates } : {}),
  };
}

/** 超额完成10%以上: 110% of what is due. */
function overAll(text: string, bound: Threshold): { text: string; bound: Threshold } | null {
  const ahead = text.slice(0, bound.from);
  if (
    bound.unit !== '%' ||
    !/超额(?:完成)?(?:任务|目标|计划)*$/.test(`${ahead}${/^完成/.test(text.slice(bound.from)) ? '完成' : ''}`)
  )
    return null;
  const more = (end: Threshold['band']['from']) => end && { ...end, value: end.value + 100 };
  const rest = text.replace('超额', '');
  const moved = rest.length - text.length;
  const { from, to } = bound.band;
  return {
    text: rest,
    bound: {
      ...bound,
      from: bound.from + moved,
      to: bound.to + moved,
      band: { from: more(from), to: more(to) },
      claims: [],
    },
  };
}

/** 贷款逾期率不超过3%: nothing late at all is within it too. */
const RATE_OF_EXCESS = new RegExp(
  String.raw`(?:超过|超出|超[限标载时期支编员]?|下降|降低|减少|上升|增加|${LATE}|迟报|迟到)(?:贷款|金额|人数|余额|案件|次数)?(?:率|占比|比例|比重)(?:控制)?$`,
);

/** 超过控制指标10%以内: it does exceed it. */
function atAll({ from, to }: Threshold['band'], ahead: string): Threshold['band'] {
  const isExcess =
    from === null && to !== null && to.value > 0 && EXCESS.test(ahead) && !RATE_OF_EXCESS.test(ahead);
  return isExcess ? { from: { value: 0, inclusive: false }, to } : { from, to };
}

const GAP =
  /(?:差距|缺口|偏差|误差|短缺|欠缴|拖欠|短收|违[规纪法]金额|差错)(?:率|值|比例|金额)?(?:在|控制在)?[\d.]/;

/** 差距在5%以内扣1分: where there is none, nothing is lost. (误差在1%以内得5分 gives them for none too.) */
export function lostByGap(ask: Ask | null, text: string): Ask | null {
  if (ask?.kind !== 'in' || ask.band.from !== null || !GAP.test(text)) return ask;
  return { ...ask, band: { from: { value: 0, inclusive: false }, to: ask.band.to } };
}

/** 80%以上,不足90%的: one stretch of one quantity. */
function joined(one: Inside, other: Inside): Inside | null {
  if (one.of.fact !== other.of.fact) return null;
  const from = one.band.from ?? other.band.from;
  const to = one.band.to ?? other.band.to;
  const isStretch = (one.band.from === null) !== (other.band.from === null) && from !== null && to !== null;
  return isStretch && from.value < to.value
    ? { ...one, band: { from, to }, claims: [...(one.claims ?? []), ...(other.claims ?? [])] }
    : null;
}
