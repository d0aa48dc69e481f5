import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { behindLast, lossesOf, type ReadBehind } from './behind-parts';
import { READING_MESSAGES as SAY } from '../messages';
import { addedUp, NUMERAL, numbering, OF_ALL, OF_EACH, partNames, type Section } from './sections';
import type { Source } from './source';
import { sum } from '../sum';

/** （4分） of 一、组织领导（4分）：. */
const MARK = /\((?:共|计|满分|权重)?(\d+(?:\.\d+)?)分\)/g;
/** 得4分 under a numeral: the rule itself tells that the part has points of its own. */
const GIVES = /[得计记]\d+(?:\.\d+)?分/;
/** A numeral that begins a part; what all parts are about may stand ahead of the first. */
const EACH_NUMERAL = new RegExp(String.raw`(?<=^|[。;:)])${NUMERAL}`, 'g');
const ORDINALS = '一二三四五六七八九十';

/**
 * 1.优良天数比例达到85%（8分）；2.减排任务完成率100%（6分） beside 1.每低1个百分点扣1分；2.按完成率计分: each numbered part of the item's text
 * with what stands under the same numeral of the rule, read as an item of the part's points. null: the two are not numbered
 * alike, the parts do not come to the item's points, or something may be said of all of them. A sentence behind the last part may be of
 * that, or of all (behind-parts.ts).
 */
export function byPairedPart(
  item: Source,
  rule: Source,
  points: number | null,
  read: (own: Source, part: Section) => Reading,
  behind: ReadBehind,
): Reading | null {
  const parts = partsOf(item);
  const told = partsOf(rule);
  if (points === null || parts.length < 2 || told.length !== parts.length || told[0]?.from !== 0) return null;
  if (OF_ALL.test(rule.text) || OF_EACH.test(rule.text)) return null;
  const names = partNames(parts.map(({ source }) => nameOf(source.text)));
  const sections = parts.map(({ source }, index): Section[] => {
    const [mark, ...more] = [...source.text.matchAll(MARK)];
    const said = told[index]?.source;
    if (
      !mark ||
      more.length > 0 ||
      !said ||
      takesMore(said.text, Number(mark[1]), index === parts.length - 1)
    )
      return [];
    return [
      {
        heading: nameOf(source.text),
        name: names[index] ?? '',
        points: Number(mark[1]),
        isPart: false,
        source: said,
        item: source,
      },
    ];
  });
  const all = sections.flat();
  const total = all.reduce((sofar, section) => sofar + section.points, 0);
  const last = all.at(-1);
  if (!last || all.length < parts.length || Math.abs(total - points) > 1e-9) return null;
  const readPart = (part: Section) => read(part.item ?? item, part);
  const tail = behindLast(all, points, behind);
  const each = (tail?.parts ?? all).map(readPart);
  const whole = tail ? tail.addedUp(each, readPart(last)) : addedUp(all, each);
  if (!whole || GIVES.test(rule.text)) return whole;
  return { ...whole, rule: bounded(whole.rule, tail ? [...each, tail.reading] : each, rule, points) };
}

/** The numbered parts of a text, from 1 on in their order; none where it is not so numbered. What all are about may stand ahead. */
function partsOf(source: Source): { readonly from: number; readonly source: Source }[] {
  const { text } = source;
  const numerals = [...text.matchAll(EACH_NUMERAL)];
  const [first] = numerals;
  if (!first || !/^[^,;。\d]{0,20}$/.test(text.slice(0, first.index))) return [];
  const like = numerals.filter(([numeral]) => numbering(numeral) === numbering(first[0]));
  if (!like.every(([numeral], index) => ordinalOf(numeral) === index + 1)) return [];
  return like.map(({ 0: { length }, index }, at) => ({
    from: index,
    source: source.slice(index + length, like[at + 1]?.index ?? text.length),
  }));
}

function ordinalOf(numeral: string): number {
  const [one] = /[①-⑳]|\d+|[一二三四五六七八九十]+/.exec(numeral) ?? [''];
  if (/\d/.test(one)) return Number(one);
  const circled = (one.codePointAt(0) ?? 0) - 0x245f;
  return circled > 0 && circled <= 20 ? circled : ORDINALS.indexOf(one) + 1;
}

/** 组织领导 of 组织领导(4分):成立领导小组. */
function nameOf(text: string): string {
  return /^[^,;。:(\d]{2,14}(?=[:(,;。])/.exec(text)?.[0] ?? '';
}

/** 扣5分 of a part of 2; what stands in a sentence behind the last may be of all. */
function takesMore(said: string, points: number, isLast: boolean): boolean {
  const text = isLast ? (said.split('。')[0] ?? '') : said;
  return [...text.matchAll(/扣(\d+(?:\.\d+)?)分/g)].some(([, taken]) => Number(taken) > points);
}

/** No part loses more than it is worth; or where each only loses, the item as a whole does not. */
function bounded(rule: Rule, each: readonly Reading[], source: Source, points: number): Rule {
  const losses = each.flatMap((reading) => lossesOf(reading.rule) ?? []);
  if (losses.length < each.length) return rule;
  const whole = sum(
    points,
    losses.flatMap(({ parts }) => parts),
    points,
  );
  const words = source.words(0, source.text.length);
  return {
    kind: 'choice',
    words,
    assumption: `columns-${words.in}-${words.span?.from ?? 0}`,
    question: SAY.columns,
    readings: [
      {
        id: 'rule',
        label: SAY.column.rule,
        rule: losses.flatMap(({ zeros }) => zeros).reduceRight<Rule>((of, zero) => ({ ...zero, of }), whole),
      },
      { id: 'item', label: SAY.column.item, rule },
    ],
  };
}
