import type { FactSpec } from '../../fact';
import type { Entry } from './questions';
import type { Source } from '../source/source';

/** 少的户数, beside anything else: of which part is said too. */
const BARE_COUNT = /^(?:缺少|[少缺差漏欠]|减少|降低|下降|[低降])的?(?:[^的]{1,3}|百分点)数$/;

/** 完成比例, 超额完成的百分点数, 延迟的天数: of what, the topic tells. */
const BARE = /^(?:完成比例|(?:超额?|超出|超过|少|多|欠|延迟|逾期|遗留|剩余)(?:完成)?的[^的]{1,4}数)$/;

/** 未达要求的个数 beside 全程信息化：未达要求的个数: what the first is of is said too. */
export function toldApart(entries: readonly Entry[]): Entry[] {
  const labels = new Set(entries.map(({ spec }) => spec.label));
  const told = new Set(
    [...labels].flatMap((label) => (label.includes('：') ? label.slice(label.indexOf('：') + 1) : [])),
  );
  return entries.map((entry) => {
    const { spec, place } = entry;
    if (place.under && entries.length > 1 && BARE_COUNT.test(spec.label))
      return { ...entry, spec: { ...spec, label: ofNamedPart(spec, place.under) } };
    if (place.of && entries.length > 1 && BARE.test(spec.label))
      return { ...entry, spec: { ...spec, label: ofNamedPart(spec, place.of) } };
    const label = `${place.of ?? ''}：${spec.label}`;
    return !told.has(spec.label) || !place.of || labels.has(label)
      ? entry
      : { ...entry, spec: { ...spec, label } };
  });
}

/** 第2项：名次 · 是否公开（第2项）. */
export function ofNamedPart({ label, type }: Pick<FactSpec, 'label' | 'type'>, part: string): string {
  return type === 'yes-no' ? `${label}（${part}）` : `${part}：${label}`;
}

const SIZE =
  /^(?<head>.*?)(?<size>(?:(?<number>\d+(?:\.\d+)?)|(?<![\d.十百千万])(?=亿元))(?<unit>人次|人|户|万元|亿元|元|亩|平方米|公顷|吨)(?:及|含)?以上)(?<tail>.*)$/;

const LEVELS = ['村', '乡镇', '乡', '镇', '县', '区', '市', '省部', '省', '国家'];
const LEVEL = new RegExp(
  `^(?<head>.*?)(?<size>(?<level>${LEVELS.join('|')})级(?:(?:及|含)?以上)?)(?<tail>.*)$`,
);

interface Sized {
  readonly head: string;
  readonly size: string;
  readonly value: number;
  /** What is counted, and in what. */
  readonly tail: string;
}

const ON_TOP = /[再另](?:加|扣|得|计|给|减|增)|其中/;

/** No text names so many sizes of one thing. */
const MOST = 12;

/**
 * 发生30人以上事件的起数 beside 发生50人以上事件的起数, 市级以上 beside 省级: each of them is counted once, where it takes or gives the most.
 * Not where the text says that it comes on top (再加1分), or is among the others (其中, `areAmong`).
 */
export function sizedApart(
  facts: readonly FactSpec[],
  sources: readonly (readonly [string, Source])[],
  areAmong: boolean,
): FactSpec[] {
  const isOnTop = sources.some(([, { text }]) => ON_TOP.test(text));
  if (isOnTop || areAmong) return [...facts];
  const sizes = new Map<string, Sized[]>();
  const sized = facts.map(({ label, type }) => (type === 'count' ? sizeOf(label) : null));
  for (const one of sized) if (one) sizes.set(one.tail, [...(sizes.get(one.tail) ?? []).slice(-MOST), one]);
  return facts.map((fact, index) => {
    const own = sized[index];
    if (!own?.size.endsWith('以上')) return fact;
    const all = (sizes.get(own.tail) ?? []).filter((one) => isLarger(one, own));
    const others = namedOnce(all.sort((a, b) => a.value - b.value));
    if (others === '') return fact;
    const at = /(?:的[^的]{1,4}数)?$/.exec(fact.label)?.index ?? fact.label.length;
    return { ...fact, label: `${fact.label.slice(0, at)}（不含${others}）${fact.label.slice(at)}` };
  });
}

/** 省级、国家级; 50人以上, which holds all that is larger. */
function namedOnce(larger: readonly Sized[]): string {
  const open = larger.findIndex(({ size }) => size.endsWith('以上'));
  const named = larger.slice(0, open < 0 ? larger.length : open + 1);
  return named.map(({ size }) => size).join('、');
}

function isLarger(one: Sized, own: Sized): boolean {
  const isOfOne = one.head.endsWith(own.head) || own.head.endsWith(one.head);
  return isOfOne && one.value > own.value;
}

function sizeOf(label: string): Sized | null {
  const groups = SIZE.exec(label)?.groups;
  if (groups) {
    const { head = '', size = '', number = '1', unit = '', tail = '' } = groups;
    const times = unit === '亿元' ? 1e8 : unit === '万元' ? 1e4 : 1;
    return { head, size, value: Number(number) * times, tail: `${unit.replace(/^[万亿]/, '')}${tail}` };
  }
  const { head = '', size = '', level = '', tail = '' } = LEVEL.exec(label)?.groups ?? {};
  return level === '' ? null : { head, size, value: LEVELS.indexOf(level), tail: `级${tail}` };
}

const GREATER =
  /^(?<which>[^,的]{0,6}(?:面积|金额|数额|资金|损失|人数)?(?:超过|达到?|在)?\d+(?:\.\d+)?(?:平方米|亩|公顷|万元|亿元|元|人|户|吨)(?:及?以上)?的|(?:情节|性质|后果|影响)(?:特别)?(?:严重|恶劣)的)(?<tail>[^的]{1,2}数)$/;

/** 情节严重的加倍扣分: of those that are counted. */
const OF_THEM = /(?:加|双|翻|成)倍|减半|折半/;

/** 违法占地的宗数 beside 面积超过5亩的宗数, which take more: each of them is counted once. */
export function greaterApart(
  facts: readonly FactSpec[],
  sources: readonly (readonly [string, Source])[],
): FactSpec[] {
  if (sources.some(([, { text }]) => ON_TOP.test(text) || OF_THEM.test(text))) return [...facts];
  return facts.map((fact, index) => {
    const { which = '', tail = '' } = GREATER.exec(facts[index + 1]?.label ?? '')?.groups ?? {};
    const isOfAll = which !== '' && fact.type === 'count' && fact.label.endsWith(`的${tail}`);
    if (!isOfAll || GREATER.test(fact.label) || fact.label.includes('（不含')) return fact;
    const at = fact.label.length - tail.length - 1;
    return { ...fact, label: `${fact.label.slice(0, at)}（不含${which}）${fact.label.slice(at)}` };
  });
}
