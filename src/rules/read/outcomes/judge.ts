import { NUMBER, numberOf } from '../lexicon';
import type { Finder } from './outcome';

const RANGE = String.raw`(?:(?<least>${NUMBER})(?:分)?(?:-|~|—|至|到)+)?(?:(?<most>${NUMBER})(?:分))?`;

/** 酌情扣分 (003) · 可酌情给分 (003) · 酌情得分 (003) · 视情况扣1-3分 · 适当加分. */
export const judge: Finder = {
  pattern: new RegExp(
    String.raw`(?:可以|可|(?<!否)则|即|应|根据|按照|按|由)*(?:酌情|酌|视情况|视情节轻重|视情节|视情形|视程度|视情|适当)(?:轻重|程度|考虑|予以|给予|分别|相应|再|减少|在)*(?<verb>扣减|扣除|扣|减|给|得|计|记|加|评)(?:予)?${RANGE}(?:分)?`,
    'g',
  ),
  read: (match) => judged(match),
};

/** 扣1-3分 · 得0至5分: the text gives bounds and nothing to tell where in them. */
export const judgeRange: Finder = {
  pattern: new RegExp(
    String.raw`(?:各|均|(?<!否)则|即|可)*(?<![克代抵折查倒])(?<verb>扣除|扣减|扣|减|给|得|计|记|加)(?<least>${NUMBER})(?:分)?(?:-|~|—|至|到)+(?<most>${NUMBER})分`,
    'g',
  ),
  read: (match) => judged(match),
};

function judged({ groups = {} }: RegExpExecArray) {
  const sign = /[扣减]/.test(groups['verb'] ?? '') ? -1 : 1;
  const bound = (text: string | undefined) => (text === undefined ? null : numberOf(text));
  const least = bound(groups['least']);
  return { kind: 'judge', sign, least, most: bound(groups['most']) } as const;
}
