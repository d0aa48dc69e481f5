/** One number of 永政办发〔2009〕151号 with the sentence that it stands in. An office may put another in its place. */
export interface CountyRule {
  readonly id: RuleId;
  readonly label: string;
  readonly value: number;
  readonly source: string;
}

export type RuleId =
  | 'rate'
  | 'communities'
  | 'households'
  | 'residents'
  | 'first'
  | 'share'
  | 'least'
  | 'station'
  | 'staff'
  | 'reward';

const EXISTING =
  '全县现有城镇社区17个，其中上塘镇5个，瓯北镇12个，总计家庭33533户，常住人口94672人（一、创建目标）';
const TARGETS =
  '要求20%以上已建立劳动保障机构的社区要达到“充分就业社区”标准，我县初步确定首批创建对象8个社区，2009年实现达标社区不少于3个（一、创建目标）';

export const COUNTY_RULES: readonly CountyRule[] = [
  {
    id: 'rate',
    label: '就业率标准（%）',
    value: 96,
    source: '登记失业人员和持《再就业优惠证》人员就业率达到96%（二（一）1）',
  },
  { id: 'communities', label: '城镇社区（个）', value: 17, source: EXISTING },
  { id: 'households', label: '家庭（户）', value: 33533, source: EXISTING },
  { id: 'residents', label: '常住人口（人）', value: 94672, source: EXISTING },
  { id: 'first', label: '首批创建对象（个）', value: 8, source: TARGETS },
  { id: 'share', label: '达标社区占已建劳动保障机构社区（%）', value: 20, source: TARGETS },
  { id: 'least', label: '达标社区不少于（个）', value: 3, source: TARGETS },
  {
    id: 'station',
    label: '劳动就业服务站工作经费（元）',
    value: 5000,
    source: '参与创建的社区增设“劳动就业服务站”工作机构，给予工作经费每个社区5000元（四（一））',
  },
  {
    id: 'staff',
    label: '专职人员工作经费补助（元/年）',
    value: 15000,
    source: '配备1名以上专职创建工作人员的社区，每年给予15000元工作经费补助（四（二））',
  },
  {
    id: 'reward',
    label: '合格奖励（元）',
    value: 5000,
    source: '创建“充分就业社区”合格的社区，授予“充分就业社区”牌匾，并给予5000元奖励（四（四））',
  },
];
