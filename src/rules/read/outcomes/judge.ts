import { NUMBER, numberOf } from '../lexicon';
import type { Finder } from './outcome';

const RANGE = String.raw`(?:(?<least>${NUMBER})(?:分)?(?:-|~|—|至|到)+)?(?:(?<most>${NUMBER})(?:分))?`;

/** 酌情扣分 (003) · 可酌情给分 (003) · 酌情得分 (003) · 视情况扣1-3分 · 适当加分. */
export const judge: Finder = {
  pattern: new RegExp(
    String.raw`(?:可以|可|(?<!否)则|即|应|根据|按照|按|由){0,8}(?:酌情|酌|视情况|视情节轻重|视情节|视情形|视程度|视情|适当)(?:轻重|程度|考虑|予以|给予|分别|相应|再|减少|在){0,8}(?<verb>扣减|扣除|扣|减|给|得|计|记|加|评)(?:予)?${RANGE}(?:分)?`,
    'g',
  ),
  read: (match) => judged(match),
};

/** 扣1-3分 · 得0至5分: the text gives bounds and nothing to tell where in them. */
export const judgeRange: Finder = {
  pattern: new RegExp(
    String.raw`(?:各|(?<![平人年户])均|(?<!否)则|即|可){0,8}(?<![克代抵折查倒])(?<verb>扣除|扣减|扣|减|给|得|计|记|加)(?<least>${NUMBER})(?:分)?(?:-|~|—|至|到)+(?<most>${NUMBER})分`,
    'g',
  ),
  read: (match) => judged(match),
};

const GRADE =
  '优秀|优良|优|良好|良|较好|很好|好|中等|中|一般|合格|基本合格|不合格|及格|不及格|较差|差|满意|较满意|基本满意|不满意|[A-E甲乙丙丁]级?|[一二三四]等';
/** 综合评定，0-5分 · 优秀9—10分: bounds alone, behind a comma or a degree. */
export const judgeBare: Finder = {
  pattern: new RegExp(
    String.raw`(?<=[,:(]|(?:^|[,;:。、])(?:${GRADE}))(?:\()?(?<least>${NUMBER})(?:分)?(?:-|~|—|至)+(?<most>${NUMBER})分(?=[,;。)]|$)`,
    'g',
  ),
  read: (match) => judged(match),
};

/** 由考核组根据平时情况打分 · 根据工作质量综合评定. */
export const judgeBy: Finder = {
  pattern:
    /(?:由[^,。;]{0,10}(?:组|办|部门|领导|评委|专家)[^,。;]{0,20}?|(?:根据|视|结合|按照?)[^,。;]{1,24}(?:情况|质量|效果|成效|表现|程度)(?:进行)?(?:综合|酌情|分档|分别)?)(?:打分|评分|评定|赋分|计分|给分|提供分值|提供得分)(?:[,:(]?(?<least>\d+(?:\.\d+)?)分?(?:-|~|—|至)+(?<most>\d+(?:\.\d+)?)分)?(?=[,;。:)]|$)/g,
  read: (match) => judged(match),
};

function judged({ groups = {} }: RegExpExecArray) {
  const sign = /[扣减]/.test(groups['verb'] ?? '') ? -1 : 1;
  const bound = (text: string | undefined) => (text === undefined ? null : numberOf(text));
  const least = bound(groups['least']);
  return { kind: 'judge', sign, least, most: bound(groups['most']) } as const;
}
