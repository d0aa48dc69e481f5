import type { IndicatorArea } from '../system';
import { flow, including, indicator, lower, money, share } from './measures';

export const employment: IndicatorArea = {
  name: '就业和再就业',
  indicators: [
    indicator(1, '开发城镇就业岗位数量及岗位利用率', flow('开发城镇就业岗位数量', '个'), share('岗位利用率')),
    indicator(2, '城镇新就业人数', flow('城镇新就业人数')),
    including(
      3,
      '下岗失业人员再就业人数,其中:大龄就业困难对象再就业人数',
      flow('下岗失业人员再就业人数'),
      flow('大龄就业困难对象再就业人数'),
    ),
    indicator(4, '城镇登记失业率', lower(share('城镇登记失业率'))),
    indicator(5, '解除劳动关系人员再就业率', share('解除劳动关系人员再就业率')),
    {
      ...including(
        6,
        '劳动力市场建设年度达标率,其中:网络建设年度达标率',
        share('劳动力市场建设年度达标率'),
        share('网络建设年度达标率'),
      ),
      notGiven: '达标的要求在附件2《2004年各市州劳动力市场建设目标任务书》中，原文略。',
    },
    indicator(7, '基层劳动保障平台规范化建设年度达标率', share('基层劳动保障平台规范化建设年度达标率')),
    indicator(8, '落实再就业扶持政策年度到位率', share('落实再就业扶持政策年度到位率')),
    indicator(9, '创业成功项目数量', flow('创业成功项目数量', '个')),
    indicator(
      10,
      '国有企业下岗职工基本生活保障最低预算到位资金',
      money('国有企业下岗职工基本生活保障最低预算到位资金'),
    ),
    indicator(11, '劳务输出人数', flow('劳务输出人数')),
  ],
};

export const training: IndicatorArea = {
  name: '培训鉴定',
  indicators: [
    indicator(12, '下岗失业人员技能培训人数', flow('下岗失业人员技能培训人数')),
    indicator(13, '下岗失业人员培训后就业率', share('下岗失业人员培训后就业率')),
    indicator(
      14,
      '下岗失业人员创业培训人数及创业成功率',
      flow('下岗失业人员创业培训人数'),
      share('创业成功率'),
    ),
    indicator(15, '参加职业技能鉴定人数', flow('参加职业技能鉴定人数')),
  ],
};
