import type { IndicatorArea } from '../system';
import { indicator, money, share } from './measures';

export const livelihood: IndicatorArea = {
  name: '城市居民最低生活保障',
  indicators: [
    indicator(
      31,
      '符合条件的城市居民最低生活保障对象应保尽保率',
      share('符合条件的城市居民最低生活保障对象应保尽保率'),
    ),
    indicator(32, '城市居民最低生活保障金发放率', share('城市居民最低生活保障金发放率')),
    indicator(
      33,
      '中省直企业符合低保条件人员纳入低保范围比率',
      share('中省直企业符合低保条件人员纳入低保范围比率'),
    ),
    indicator(34, '市县财政低保最低预算到位资金', money('市县财政低保最低预算到位资金')),
    indicator(35, '城市居民最低生活保障信息化建设达标率', share('城市居民最低生活保障信息化建设达标率')),
    indicator(36, '“阳光超市”覆盖率占县(市、区)总数比率', share('“阳光超市”覆盖率占县(市、区)总数比率')),
  ],
};
