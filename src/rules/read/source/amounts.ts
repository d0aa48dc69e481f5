import type { Wording } from './wordings';

const MANY = String.raw`(?=以[上下内]|[至到~—-]|的?,?[得计记扣]\d|[的,])`;

/** How large an amount is, where the unit is said in two ways or once for several. */
export const AMOUNTS: readonly Wording[] = [
  // 下载量超1万.
  [/(?<![赶反])超(?=\d[\d.]*[万亿])/g, '超过'],
  // 10万人次以上得5分,8万以上得3分: 万人次 too.
  [
    new RegExp(String.raw`(?<=\d万(人次|元|人(?!次)|吨|亩|户)[^。;]*[^\d.][\d.]+)万${MANY}`, 'g'),
    (unit = '') => `万${unit}`,
  ],
  // 5000万元至1亿元得3分: of what is named by its size (每引进1个5000万元至1亿元项目) it is a name.
  [
    /(?<!(?:每|[个家户])[^,;。]*)(?<![\d.])(\d[\d.]*)亿(?=元?(?:以[上下内]|[至到~—-]|的?,?[得计记扣]\d|[的,])(?![^,;。]*(?:项目|企业|每)))(?:(?<=\d万元?[^。;]*)|(?=[^。;]*\d万(?:元|以[上下内]|[至到~—-]|的?,?[得计记扣]\d|[的,])))/g,
    (many = '') => `${Math.round(Number(many) * 1e4 * 1e6) / 1e6}万`,
  ],
];
