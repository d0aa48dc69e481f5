import { EACH_PERIOD } from './each-period';
import type { Wording } from './wordings';

/** What refers to something that stands before it in the same cell. */
export const OF_BEFORE: readonly Wording[] = [
  // 上述指标未达到的，… · 上述内容缺一项扣2分: of what stands before it, as without these words.
  [
    /(?<=[,;。])(?:上述|以上|前述)(?:各项|内容|指标|任务|工作|要求|事项|目标)(?=(?:未|没有)(?:达到?|达标|完成|落实)|[缺少]|每[缺少])/g,
    '',
  ],
  // 持证率低于80%的，持证率项不得分: of that part.
  [
    /(\p{Script=Han}{2,8}(?:率|度))([^,;。]{1,14},)\1(?:指标|一)?项(?:不[得计给]分|[得计]0分)/gu,
    (rate = '', low = '') => `${rate}${low}不得该项分`,
  ],
  // 每月不少于2条，全年24条以上: the same, said twice.
  [
    /(每(月|季度?)(?:不少于|至少)?(\d+)(条|次|篇|期|件)(?:以上)?,)(?=全年(?:累计|共)?(\d+)\4(?:及?以上))/g,
    (often = '', period = '', each = '', _ = '', all = '') =>
      Number(each) * (period === '月' ? 12 : 4) === Number(all) ? '' : often,
  ],
  // 逾期的每逾期1天扣0.5分: once.
  [/(?<=^|[,;。])(?<late>逾期|超期|超时|延期|迟报)的?,?(?=每\k<late>)/g, ''],
  // 康复服务率（目标值85%）, and nothing behind it: how high it should be; 失业率（目标4.5%）: how low.
  [
    /(?<kept>失业|死亡|投诉|差错|辍学|流失|发病|空置|发生|事故|逾期)?(率|满意度|知晓度)\((?:年度|考核)?目标(?:值)?(?:为|是|:)?[≥≤]?(\d[\d.]*%)\)(?=[;。]?$)/g,
    (kept = '', what = '', mark = '') =>
      kept === '' ? `${what}达到${mark}` : `${kept}${what}控制在${mark}以内`,
  ],
  // 每起扣2分;两会期间发现的加倍扣分,每起扣4分: said twice.
  [
    /(?<=扣(\d[\d.]*)分[^扣]{0,40}加倍扣分)(,(?:即)?每\p{Script=Han}{1,2}扣(\d[\d.]*)分)/gu,
    (once = '', told = '', twice = '') => (Number(twice) === 2 * Number(once) ? '' : told),
  ],
  // 制度健全得2分,不健全扣1分,没有不得分: there is none of it at all.
  [
    /(?<=^|[;。:、.)])(\p{Script=Han}{2,16}?)(健全|完善|齐全|规范|到位|完整|明确)(的?,?[得计]\d[\d.]*分[,;](?:不够?|欠|未)\2的?,?(?:酌情)?扣[^,;。]{1,8}分[,;])(?:没有|均无|全无|无)的?,?(?=不[得计]分)/gu,
    (thing = '', how = '', between = '') => `${thing}${how}${between}没有${thing}的`,
  ],
  // 发病率低于全省平均水平得5分,高于的不得分: than what, and of what, the words before say.
  [
    /(?<=^|[,;。:.)]|\d、)([^,;。:\d]{2,20}?)(?<![不未没])(不?)(低于|少于|小于|高于|超过|大于|多于)([^,;。\d]{2,14}?)(的?,?[得计](?:\d[\d.]*|满)分,)(低于|少于|小于|高于|超过|大于|多于)(?:的,?)?(?=不[得计]分|扣|每[高低多少超])/g,
    (what = '', not = '', side = '', mark = '', gives = '', other = '') =>
      `${what}${not}${side}${mark}${gives}${what}${other}${mark}的`,
  ],
  // 逾期1个月以上或未完成的不得分: each of the two.
  [
    /(?<=[,;。])((?:逾期|超期|延期|延误|滞后)\d+个?(?:工作日|月|天|日|周)(?:及?以上)?)(?:或者?|、)(未(?:完成|开展|报送|上报|办结|整改)的?)(,?不[得计]分)/g,
    (late = '', none = '', zero = '') => `${late}的${zero},${none}${zero}`,
  ],
  ...EACH_PERIOD,
];
