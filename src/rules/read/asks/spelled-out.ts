import { numberOf } from '../lexicon';
import { eachBeyondAgain } from './each-beyond';
import { sharedWords } from './shared-words';

const LEVEL =
  /(?:国家|省部|省|市厅|市|县区|县|区|部|厅|乡镇|乡|镇|村|校|院)级|[特一二三四五]等|[金银铜]|[1-5]A级?|[一二三四五]星级?/;
/** 新增省级 behind 新增市级以上龙头企业1家. */
const DONE = '新增|新建|新创建?|新认定|引进|获得|荣获|获|受到';
const DONE_FIRST = new RegExp(`^(?:${DONE})`);
const ONLY_LEVEL = new RegExp(
  `^(?:${DONE})?(?:${LEVEL.source})(?:及?以上|以下|奖|牌)?(?:(?:的,)?每[条篇次项个件名])?的?$`,
);
const VERB =
  /^(?:[^,:]{2,10}:)?(?:年内|年度内|本年度|当年|全年)?(?:发生|出现|获得|荣获|获|受到|受(?=国|省|市|县|上级|中央)|被评为|评为|造成|创建|创成|建成|打造|培育)/;

/** 每发生一起上访事件,进京的扣5分,到省的扣3分. */
const EACH = /^每(?:发生|出现|发现|查实|有)[^,]{2,20}(?=,[^,]{1,20}$)/;

/** 发生一起50人以上事件扣3分，30人以上扣2分: how large it is. */
const SIZE = /\d+(?:人|户|万元|元|亩|天)(?:及?以上|以下|以内)/;
const ONLY_SIZE = new RegExp(`^${SIZE.source}$`);
const EVENT = /(?:发生|出现|发现|查实)(?:一|1)[起例件次宗处]/;
/** 每发现一户错评扣1分、漏评扣2分: joined by 、, each of those too. */
const EACH_ONE =
  /^(?<head>.*(?:每(?:发生|出现|发现|查实|有)?|发生|出现|发现|查实)(?:一|1)?(?:个|户|人|次|起|例|件|项|处|条|份))[^,每\d]{1,8}$/;

/** 每引进1个亿元以上项目得3分，5000万元至1亿元的项目得2分 · 每举办一场综合招聘会得2分，专场招聘会得1分: each of those. */
const EACH_NOUN =
  /^(?<head>.*每[^,\d]{0,6}(?:一|1)(?:个|家|户|项|件|名|篇|场|次|期|届|批|起))[^,]*\p{Script=Han}{2}$/u;

const SHORT_OF = /每[^,\d一]{0,4}[少缺漏欠差]/;

/** 发生拖欠上访，10人以下每起扣0.5分，10-50人每起扣1分: of what happened, how large it was. */
const RUNG = /^\d+(?:[-~—]\d+)?(?:人|户|万元|元|亩|天)(?:及?以上|以下|以内)?(?:每[起次件例])?的?$/;
const HAPPENED_OF = /^(?<head>[^\d]*(?:发生|出现|发现|查实|引发|造成)[^\d,]*,)\d/;

/** `isJoined`: 、 stands between. */
export function continued(text: string, before: string, isJoined: boolean): string {
  if (ONLY_SIZE.test(text) && EVENT.test(before) && SIZE.test(before)) return before.replace(SIZE, text);
  const beyond = eachBeyondAgain(text, before);
  if (beyond !== null) return beyond;
  const event = RUNG.test(text) ? HAPPENED_OF.exec(before)?.groups?.['head'] : undefined;
  if (event !== undefined) return `${event}${text}`;
  const noun = EACH_NOUN.exec(before)?.groups;
  // 每少1个项目扣1分；获省级优秀项目的得2分: of something else than what is short.
  if (noun && !SHORT_OF.test(before) && isOfKind(text, before, isJoined))
    return `${noun['head']}${withoutVerb(text, noun['head'] ?? '')}`;
  const head = isJoined && /^[^,每\d]{1,8}$/.test(text) ? EACH_ONE.exec(before)?.groups?.['head'] : undefined;
  return head === undefined ? spelledOut(text, before) : `${head}${text}`;
}

/** 专场招聘会 beside 综合招聘会, 红牌件 beside 超时件, and whatever 、 joins to it. */
function isOfKind(text: string, before: string, isJoined: boolean): boolean {
  if (/[,每未没无不]|[日天月年时]$/.test(text)) return false;
  if (text.length > 3 && text.slice(-2) === before.slice(-2)) return true;
  if (text.length < 2 || /\d/.test(text)) return false;
  return isJoined ? text.length <= 8 : text.length <= 4 && text.at(-1) === before.at(-1);
}

/** 发生较大事故 behind 每发生一起一般事故: it happens once. */
function withoutVerb(text: string, head: string): string {
  const [verb = ''] = /^(?:发生|出现|发现|查实|引进|举办|新增|获得|新建)/.exec(text) ?? [];
  return head.includes(verb) ? text.slice(verb.length) : text;
}

/** 30人以上 of 发生一起100人以上事件扣3分，50人以上扣2分，30人以上扣1分: no rung, but events of that size. */
export function isOfEvent(words: string, text: string): boolean {
  return words !== text && EVENT.test(words) && SIZE.test(words);
}

/** Nothing but a level, 市级 or 二等奖每个: its words and what is done are the clause's before. */
export function isOnlyLevel(text: string): boolean {
  return ONLY_LEVEL.test(text);
}

/** 省级品牌, 3A级景区. */
export function beginsWithLevel(text: string): boolean {
  return new RegExp(`^(?:${LEVEL.source})`).test(text);
}

/** The levels of one kind: 国家级 and 省级; 一等 and 二等; 金奖 and 银奖; 5A级 and 4A级. */
const KINDS = [
  /(?:国家|省部|省|市厅|市|县区|县|区|部|厅|乡镇|乡|镇|村|校|院)级/,
  /[特一二三四五]等奖?/,
  /[金银铜][奖牌]?/,
  /[1-5]A级?/,
  /[一二三四五]星级?/,
];

/** 较扎实, 一般 behind 基础工作扎实: of that. null: it names no degree of what was said before. */
function degreeOf(text: string, before: string): string | null {
  const stem = /^(?:较为|较|比较|基本)(?<stem>(?![大重])\p{Script=Han}{2,4})$/u.exec(text)?.groups?.['stem'];
  if (stem !== undefined) {
    const head = before.endsWith(stem) ? before.slice(0, -stem.length) : '';
    return head === '' ? null : `${head.replace(/(?:较为|较|比较|基本|很|非常)$/, '')}${text}`;
  }
  const head = /^(?:一般|较差)$/.test(text)
    ? /^([^,\d]{2,12})(?:较为|较|比较|基本)\p{Script=Han}{2,4}$/u.exec(before)?.[1]
    : undefined;
  return head === undefined ? null : `${head}${text}`;
}

const WHO =
  '(?:中央|全国|国家级?|省部?级?|市级?|县级?|区级?)(?:主流|级)?(?:媒体|报刊|电视台|部门|机关|政府|领导)';
const ONCE = '(?:一|1)[次篇条起件]的?$';
const AT_ONCE = new RegExp(ONCE);
const ONLY_WHO = new RegExp(`^${WHO}${ONCE}`);
const BY_WHOM = new RegExp(`^(?<head>[^,]*?[被受在获])${WHO}(?<deed>[^,\\d一]{2,8})${ONCE}`);

/** 省级媒体1次 behind 被中央媒体宣传报道1次: reported by those. null: it says nothing of the kind. */
function byWhom(text: string, before: string): string | null {
  const { head = '', deed } = BY_WHOM.exec(before)?.groups ?? {};
  const count = AT_ONCE.exec(text);
  if (deed === undefined || !count || !ONLY_WHO.test(text)) return null;
  return `${head}${text.slice(0, count.index)}${deed}${count[0]}`;
}

/** 省级加3分 behind 获得国家级表彰的加5分; 较大事故 behind 发生重大事故: the words that are left out, from the clause before. */
export function spelledOut(text: string, before: string): string {
  const kind = ONLY_LEVEL.test(text) ? KINDS.find((one) => one.test(text)) : undefined;
  const done = DONE_FIRST.exec(text)?.[0] ?? '';
  if (kind?.test(before) && before.includes(done))
    return before
      .replace(
        new RegExp(`(?:${kind.source})(?:及?以上)?`),
        text.slice(done.length).replace(/(?:(?:的,)?每.)?的?$/, ''),
      )
      .replace(/([奖牌])\1/, '$1');
  const degree = degreeOf(text, before);
  if (degree !== null) return degree;
  const heard = byWhom(text, before);
  if (heard !== null) return heard;
  const each = EACH.exec(before)?.[0];
  if (each && text.length <= 16 && !/[,每]/.test(text)) return `${each},${text}`;
  const verb = VERB.exec(before)?.[0];
  const isSameNoun =
    text.length >= 3 &&
    text.slice(-2) === before.slice(-2) &&
    !/以[上下内]$/.test(text) &&
    text.length < before.length;
  return verb && isSameNoun && !/[未没无不,]/.test(text) && !VERB.test(text.replace(/^每/, ''))
    ? `${verb}${text}`
    : text;
}

const BARE =
  '(?:国家|中央|国务院|全国|[省市县区]委(?:[省市县区]政府)?|[省市县区]政府|全省|全市|全县|全区|全州|省|自治区|市|州|县区|县|区|乡镇|镇|街道)';
const BARE_LAST = new RegExp(`^(?<head>.{1,8}?)(?<one>${BARE})$`);
const BARE_FIRST = new RegExp(`^(?<last>${BARE})(?<tail>.{2,})$`);
const BARE_ALONE = new RegExp(`^${BARE}$`);

/** 被国家、省、市通报 → 被国家通报, 被省通报, 被市通报; null where they are no levels. */
function bareLevels(ahead: string, parts: readonly string[]): string[] | null {
  const { head = '', one = '' } = BARE_LAST.exec(parts[0] ?? '')?.groups ?? {};
  const { last = '', tail = '' } = BARE_FIRST.exec(parts.at(-1) ?? '')?.groups ?? {};
  const middle = parts.slice(1, -1);
  const isAll = one !== '' && last !== '' && middle.every((part) => BARE_ALONE.test(part));
  return isAll ? [one, ...middle, last].map((level) => `${ahead}${head}${level}${tail}`) : null;
}

/** 第1、2、3名 → 第1名, 第2名, 第3名. */
const PLACES =
  /^(?<head>.*?)第(?<list>[\d一二三四五六七八九十]+(?:[、,][\d一二三四五六七八九十]+)+)[名位](?<tail>.*)$/;
/** 第一至三名: from the one to the other. */
const SPAN =
  /^(?<head>.*?)第(?<from>[\d一二三四五六七八九十]+)名?(?:至|到|-|~|—)第?(?<to>[\d一二三四五六七八九十]+)[名位](?<tail>.*)$/;

/** 排名前3名, 排名前三: each of the first places. */
const FIRST =
  /^(?<head>.*?)前(?<count>[\d一二两三四五六七八九十]+)[名位]?的?(?:单位|企业|县区|县|区|乡镇|部门|学校|村|者)?的?$/;

/** 第1、2、3名 · 前三名 → 第1名, 第2名, 第3名; none where they are not so many. */
function placesOf(text: string, count: number): string[] {
  const { head = '', list, tail = '' } = PLACES.exec(text)?.groups ?? {};
  const all =
    list === undefined
      ? firstOf(text, count)
      : list.split(/[、,]/).map((place) => `${head}第${place}名${tail}`);
  return all.length === count && count > 1 ? all : [];
}

function firstOf(text: string, count: number): string[] {
  const { head = '', count: many = '' } = FIRST.exec(text.replace(/,$/, ''))?.groups ?? {};
  const span = SPAN.exec(text)?.groups;
  const first = span ? numberOf(span['from'] ?? '') : 1;
  const last = span ? numberOf(span['to'] ?? '') : many === '' ? Number.NaN : numberOf(many);
  if (last - first + 1 !== count) return [];
  const [ahead, behind] = span ? [span['head'] ?? '', span['tail'] ?? ''] : [head, ''];
  return Array.from({ length: count }, (_, index) => `${ahead}第${first + index}名${behind}`);
}

/** 因管理不当被审计署、省审计厅通报 → 被审计署通报, 被省审计厅通报; null where nothing is done by those that are listed. */
function happened(ahead: string, parts: readonly string[]): string[] | null {
  const { head = '', one = '' } =
    /^(?<head>.*(?:被|获|得到|受到|受))(?<one>\p{Script=Han}{2,8})$/u.exec(parts[0] ?? '')?.groups ?? {};
  const { last = '', tail = '' } =
    /^(?<last>\p{Script=Han}{2,8}?)(?<tail>(?:公开)?(?:通报|批评|约谈|查处|处罚|曝光|督办|表彰|表扬|批示|肯定|采用|采纳|推广|转发|刊发|奖励)(?:批评|表扬|整改)?)的?$/u.exec(
      parts.at(-1) ?? '',
    )?.groups ?? {};
  if (one === '' || last === '' || parts.some((part) => part.includes(tail) && part !== parts.at(-1)))
    return null;
  return [one, ...parts.slice(1, -1), last].map((by) => `${ahead}${head}${by}${tail}`);
}

/** 获得国家级、省级荣誉 → 获得国家级荣誉, 获得省级荣誉; null where the words do not list just so many. */
export function listed(text: string, count: number): string[] | null {
  const places = placesOf(text, count);
  if (places.length > 0) return places;
  const cut = text.lastIndexOf(',') + 1;
  // 国民经济和社会发展规划 is one thing.
  const apart = text.slice(cut).split('、');
  const parts = apart.length === count ? apart : text.slice(cut).split(/[、和]/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length !== count) return null;
  const kind = KINDS.find((one) => parts.every((part) => one.test(part))) ?? LEVEL;
  const levels = parts.map((part) => kind.exec(part)?.[0] ?? '');
  if (levels.every((level) => level !== '')) {
    const head = first.slice(0, first.indexOf(levels[0] ?? ''));
    const end = levels.at(-1) ?? '';
    const tail = last.slice(last.indexOf(end) + end.length);
    return levels.map((level) => `${text.slice(0, cut)}${head}${level}${tail}`);
  }
  return happened(text.slice(0, cut), parts) ?? bareLevels(text.slice(0, cut), parts) ?? shared(parts);
}

function shared(parts: readonly string[]): string[] | null {
  const all = sharedWords(parts);
  return all && all.map((part, index) => (index === 0 ? part : spelledOut(part, all[0] ?? '')));
}
