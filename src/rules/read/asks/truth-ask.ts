import type { Condition } from '../../rule';
import type { Book, Place } from '../book/book';
import type { Among } from '../book/topics';
import { readTruth } from './truth';

/** 账目清楚,账实不符: how it should be, and how it is not. */
const DUE =
  /^(?<due>(?:及时|按时|足额|严格|认真|全面|规范|按规定|按要求)[^,未没无不]{2,16}|[^,未没无不]{2,16}(?:清楚|齐全|规范|完整|及时|专用|到位|健全|准确|真实|完善|合理|透明|整洁|有序|畅通|明确|有力|得力|扎实|良好|充分|明显)|(?:实行|执行|落实|坚持|建立)[^,未没无不]{2,16}(?:制度?|规定|要求|机制)),(?<tail>[^,]+)$/;

/** 案件查办率（2分）: a rate, and nothing of how high it should be. */
const BARE_RATE = /^[^,、:未没无不\d]{2,16}(?:率|比例)$/;

/** What is true or not; the label says what 是 means, and of which part where the words alone do not. */
export function truthAsk(text: string, book: Book, place: Place, isLoss: boolean, among: Among): Condition {
  const { due, tail } = (isLoss ? DUE.exec(text)?.groups : undefined) ?? {};
  const { label: stem, denied } = readTruth(tail ?? text);
  const known = isLoss ? (lackOf(stem, book) ?? (denied ? askedBefore(stem, book) : null)) : null;
  if (known !== null) return { kind: 'is', fact: known, value: false };
  const topic =
    due ?? (isLoss && stem.length <= 5 && !OF_SEVERAL.test(stem) ? topicOf(stem, among, book) : '');
  const own = isLoss ? ofTopic(stem, topic) : null;
  if (own) {
    const is = book.ask({ label: `是否${topic}`, type: 'yes-no', unit: '', clear: true }, place);
    return { kind: 'is', fact: is, value: own.isDenied === denied };
  }
  const deed = isLoss ? deedOf(stem, [topic, ...among.parts()]) : '';
  if (deed !== '') {
    const is = book.ask({ label: `是否${deed}`, type: 'yes-no', unit: '', clear: denied }, place);
    return { kind: 'is', fact: is, value: !denied };
  }
  const said = !isLoss && BARE_RATE.test(stem) ? `${stem}达到要求` : stem;
  const label = topic === '' || said.includes(topic) ? said : `${said}（${topic}）`;
  const fact = book.ask({ label: `是否${label}`, type: 'yes-no', unit: '', clear: denied === isLoss }, place);
  return { kind: 'is', fact, value: !denied };
}

/** 不健全 of 管养制度健全: the part's own words, denied or not. null: it says something else of it. */
function ofTopic(stem: string, topic: string): { readonly isDenied: boolean } | null {
  const bare = stem.replace(/^(?:不够|不|未|欠)/, '');
  const isOwn = GOOD.test(`  ${bare}`) && topic.length > bare.length && topic.endsWith(bare);
  return isOwn ? { isDenied: bare !== stem } : null;
}

const DEGREE = /^(?:工作)?(?:情况)?得?(?:很|较|比较)?(?:好|差|一般|优秀|良好)/;

/** 未开展 behind 推优工作开展得好: whether 开展推优工作; '' where the part says something else. */
function deedOf(stem: string, parts: readonly string[]): string {
  const whole = parts.find((part) => {
    const at = part.indexOf(stem);
    return at >= 2 && DEGREE.test(part.slice(at + stem.length));
  });
  return whole !== undefined && /^\p{Script=Han}{2}$/u.test(stem)
    ? `${stem}${whole.slice(0, whole.indexOf(stem))}`
    : '';
}

/** 无制度扣3分 behind 有制度得1分: the same question, denied. */
function lackOf(stem: string, book: Book): string | null {
  const own = /^无[^,]{2,}$/.test(stem) ? `是否有${stem.slice(1)}` : '';
  return own === '' ? null : book.known({ label: own, type: 'yes-no', unit: '', clear: null });
}

/** 未制定方案 behind 制定方案得1分；开展宣传得3分: the same question, unless the part that is spoken of asks it itself. */
function askedBefore(stem: string, book: Book): string | null {
  const known = (label: string) => book.known({ label, type: 'yes-no', unit: '', clear: null });
  const isOwn = known(`${book.topicWords()}：是否${stem}`) !== null;
  return stem.length < 4 || isOwn ? null : known(`是否${stem}`);
}

/** 均不达标, 双上升: a degree beside 一项达标, 一项下降, and no part of it. */
const OF_SEVERAL = /^(?:均|都|双|两[项个]|全部|[正负]增长$)/;

/** How something that was named should be: 逾期, 不全, 更新不及时. */
const HOW =
  /^.{2}$|^(?:未能?|不|没有?)?(?:逾期|及时|到位|齐全|全|完整|规范|合理|准确|达标|合格|健全|完善|清楚?|公开|公示|开展|落实|建立)$|[不未](?:全|齐全?|及时|到位|规范|完整|准确|合理|健全|完善|清楚?|足)$/;
/** Of what the words say, that tells no part from another. */
const COMMON = /^(?:按时|按期|及时|按要求|按规定|认真|全面|足额|有效|严格|工作|情况|未能?|不|没有?|无|有)+/;

/** 制度完善 says no more of 制度不健全 than 制度. */
const GOOD = /(?<=.{2})(?:健全|完善|规范|到位|齐全|完整|落实|明确|清楚|准确|合理)$/;

/** 未签订扣1分 behind 责任书签订（1分）、半年督查（2分）: the part that the words share some with; behind one part alone that part; else what the heading or the item is about. */
function topicOf(stem: string, { parts, lone, under }: Among, book: Book): string {
  const words = stem.replace(COMMON, '');
  const own = (words.length < 2 ? stem : words).replace(COMMON, '');
  const pairs = [...own].slice(1).map((character, index) => `${own[index] ?? ''}${character}`);
  const isMore = (part: string) => part !== '' && !stem.includes(part.replace(COMMON, '').replace(GOOD, ''));
  const sharing = parts()
    .map(named)
    .findLast((part) => pairs.some((pair) => part.includes(pair)));
  return [sharing ?? '', HOW.test(stem) ? named(lone()) : '', under()].find(isMore) ?? book.cellWords();
}

/** 开展活动 of 开展活动,办结率达到95%以上; '' where the words name no thing that could be in order or not. */
function named(part: string): string {
  const words = part
    .split(',')
    .filter((each) => !/\d(?:%|个?百分点)/.test(each))
    .join();
  return /^(?:[未没无不]|每[^年月周季学])/.test(words) ? '' : words;
}
