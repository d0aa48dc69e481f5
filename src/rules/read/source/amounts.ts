import type { Wording } from './wordings';

const MANY = String.raw`(?=以[上下内]|[至到~—-]|的?,?[得计记扣]\d|[的,])`;

const INDEX = String.raw`(?:指数|(?<![A-Za-z])[A-Z]{2,6}(?:值)?)`;
const REACHES = '(?:应|要|需)?(?:达到?|不低于|不高于|不超过|低于|高于|超过|控制在|保持在|≥|≤|>|<|为|在)?';
const GIVES = String.raw`(?:\(含\))?(?:及?以[上下内]|之间)?(?:\(含\))?的?,?(?:[得计记扣]\d|不得分)`;
const MOVES = '(?:降低|下降|减少|低|降|少|超过|超出|上升|升高|提高|高|超|升)';

const FROM = String.raw`(?:\d[\d.]*(?:至|-|~|—))?`;
const inPoints = (value = '') => `${value}指数点`;

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
  // 1万人次以上得5分,5000人次以上得3分.
  [
    /(?<!(?:每|[个家户])[^,;。]*)(?<![\d.])(\d[\d.]*)万(人次|人|元|亩|吨|户)(?=(?:以[上下内]|[至到~—-]|的?,?[得计记扣]\d|[的,])(?![^,;。]*(?:项目|企业|每)))(?:(?<=(?<!\d)\d{3,5}\2[^。;]*)|(?=[^。;]*(?<!\d)\d{3,5}\2))/g,
    (many = '', unit = '') => `${Math.round(Number(many) * 1e4 * 1e3) / 1e3}${unit}`,
  ],
  // PQI达到85得5分,80-85得3分,每降低1扣0.5分: an index is counted in points of its own.
  [
    new RegExp(`(?<=${INDEX}(?:年?平均|年均|均|得分|值){0,2}${REACHES}${FROM})(\\d[\\d.]*)(?=${GIVES})`, 'g'),
    inPoints,
  ],
  [
    new RegExp(`(?<=${INDEX}[^。]*\\d指数点[^。]*[,;][^,;。\\d]{0,6}${FROM})(\\d[\\d.]*)(?=${GIVES})`, 'g'),
    inPoints,
  ],
  [
    new RegExp(
      `(?<=${INDEX}[^。]*\\d指数点[^。]*每再?${MOVES})(\\d[\\d.]*)(?:个?点)?(?=的?,?[扣加得]\\d)`,
      'g',
    ),
    inPoints,
  ],
];
