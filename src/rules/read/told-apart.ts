import type { FactSpec } from '../fact';
import type { Entry } from './questions';
import type { Source } from './source';

/** 未达要求的个数 beside 全程信息化：未达要求的个数: what the first is of is said too. */
export function toldApart(entries: readonly Entry[]): Entry[] {
  const labels = new Set(entries.map(({ spec }) => spec.label));
  const told = new Set(
    [...labels].flatMap((label) => (label.includes('：') ? label.slice(label.indexOf('：') + 1) : [])),
  );
  return entries.map((entry) => {
    const { spec, place } = entry;
    const label = `${place.of ?? ''}：${spec.label}`;
    return !told.has(spec.label) || !place.of || labels.has(label)
      ? entry
      : { ...entry, spec: { ...spec, label } };
  });
}

const SIZE =
  /^(?<head>.*?)(?<size>(?<number>\d+(?:\.\d+)?)(?<unit>人次|人|户|万元|亿元|元|亩|平方米|公顷|吨)(?:及|含)?以上)(?<tail>.*)$/;

interface Sized {
  readonly head: string;
  readonly size: string;
  readonly value: number;
  /** What is counted, and in what. */
  readonly tail: string;
}

/** No text names so many sizes of one thing. */
const MOST = 12;

/**
 * 发生30人以上事件的起数 beside 发生50人以上事件的起数: each of them is counted once, where it takes or gives the most. Not where the
 * text says that it comes on top (再加1分), or is among the others (其中).
 */
export function sizedApart(
  facts: readonly FactSpec[],
  sources: readonly (readonly [string, Source])[],
): FactSpec[] {
  if (sources.some(([, { text }]) => /[再另](?:加|扣|得|计|给|减|增)|其中/.test(text))) return [...facts];
  const sizes = new Map<string, Sized[]>();
  const sized = facts.map(({ label, type }) => (type === 'count' ? sizeOf(label) : null));
  for (const one of sized) if (one) sizes.set(one.tail, [...(sizes.get(one.tail) ?? []).slice(-MOST), one]);
  return facts.map((fact, index) => {
    const own = sized[index];
    if (!own) return fact;
    const all = sizes.get(own.tail) ?? [];
    const [larger] = all.filter((one) => isLarger(one, own)).sort((a, b) => a.value - b.value);
    if (!larger) return fact;
    const at = /(?:的[^的]{1,4}数)?$/.exec(fact.label)?.index ?? fact.label.length;
    return { ...fact, label: `${fact.label.slice(0, at)}（不含${larger.size}）${fact.label.slice(at)}` };
  });
}

function isLarger(one: Sized, own: Sized): boolean {
  const isOfOne = one.head.endsWith(own.head) || own.head.endsWith(one.head);
  return isOfOne && one.value > own.value;
}

function sizeOf(label: string): Sized | null {
  const groups = SIZE.exec(label)?.groups;
  if (!groups) return null;
  const { head = '', size = '', number = '', unit = '', tail = '' } = groups;
  const times = unit === '亿元' ? 1e8 : unit === '万元' ? 1e4 : 1;
  return { head, size, value: Number(number) * times, tail: `${unit.replace(/^[万亿]/, '')}${tail}` };
}
