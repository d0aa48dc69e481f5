import type { Wording } from './wordings';

const PERIOD = '季度|季|月|周|旬|半年';
const EACH = `每个?(${PERIOD})`;
const LACK =
  '(?:[,;。](?:未(?:按时|按期|及时)?(?:完成|达到|达标|报送|上报|开展)?|没有?(?:完成|达到)|逾期|超期|迟报|不达标)的?,?(?:不[得计]分|得0分))?';
const BACK = '(?:返还|补回|补齐|补足|恢复|退还|加回)';
const TAKEN = '(?:前期|之前|以前|前[几三]个?季度?|各季度?)?(?:所|已|被|应)?(?:扣|失)的?(?:分值|分数|得分|分)';
const ALL = '(?:可|予以|给予|全部|全额|均|一次性){0,3}';
const WHOLE_YEAR = `((?:全年|年终|年底)完成[^,;。\\d]{0,10}?)的?,?(?:则|将|把)?(?:${TAKEN}${ALL}${BACK}|${ALL}${BACK}${TAKEN})(?=[,;。]|$)`;

const ofThose = (period = '', deed = '', points = '') =>
  `每有1个${period === '季' ? '季度' : period}${deed}得${points}分`;

/** What is scored for each quarter or month, and what the whole year makes good. */
export const EACH_PERIOD: readonly Wording[] = [
  // 按季计分,每季2.5分: said twice.
  [
    new RegExp(
      `(?<=^|[;。])(?:实行)?按(?:${PERIOD})度?(?:进行)?(?:计分|考核|评分|打分|得分|赋分),(?=每个?(?:${PERIOD}))`,
      'g',
    ),
    '',
  ],
  // 每季2.5分,当季完成进度得分,未完成不得分: for each that it is so.
  [
    new RegExp(
      `${EACH}[得计]?(\\d[\\d.]*)分[,;:。](?:(?:当|该|本)(?:${PERIOD})度?)?([^,;。:\\d未没不]{2,20}?)的?,?[得计给](?:\\2分|(?:该?(?:${PERIOD})|满)?分(?!\\d))${LACK}(?=[,;。]|$)(?![,;][^,;。]{1,14},?[得计给]\\d)`,
      'g',
    ),
    (period = '', points = '', deed = '') => ofThose(period, deed, points),
  ],
  // 每季2.5分,当季未完成的不得分: nothing of that one.
  [
    new RegExp(
      `(?<=每个?(?:${PERIOD})[得计]?\\d[\\d.]*分[,;])(?:当|该|本)(?:${PERIOD})度?(未[^,;。\\d]{0,12}?)的?,?(?:不[得计]分|得0分)`,
      'g',
    ),
    (lack = '') =>
      `${lack.replace(/^(未(?:按时|按期|及时)?(?:完成|达到|达标|报送|上报|开展)).*$/, '$1')}的不得分`,
  ],
  // 每季完成进度得2分,…,全年完成的所扣分值返还: each by itself, too.
  [
    new RegExp(
      `${EACH}([^,;。:\\d未没不]{2,20}?)的?,?[得计](\\d[\\d.]*)分${LACK}(?=[,;。][^。]*${BACK})`,
      'g',
    ),
    ofThose,
  ],
  // 每季未完成扣2分;全年完成的,所扣分值返还: nothing is lost. Of what is given, all points.
  [new RegExp(`(?<=^[^得]*扣\\d[^得]*)${WHOLE_YEAR}`, 'g'), (year = '') => `${year}的不扣分`],
  [new RegExp(WHOLE_YEAR, 'g'), (year = '') => `${year}的,得满分`],
];
