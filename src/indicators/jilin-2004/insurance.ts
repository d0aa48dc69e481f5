import type { IndicatorArea } from '../system';
import { including, indicator, money, share, stock } from './measures';

export const pensions: IndicatorArea = {
  name: '养老保险',
  indicators: [
    including(
      16,
      '基本养老保险参保人数,其中:(1)实际缴费人数占参保人数比率,(2)非公有制经济组织参保人数',
      stock('基本养老保险参保人数'),
      share('实际缴费人数占参保人数比率'),
      stock('非公有制经济组织参保人数'),
    ),
    indicator(17, '省级统筹养老保险费当期征缴额', money('省级统筹养老保险费当期征缴额')),
    indicator(18, '集体统筹养老保险费当期征缴额', money('集体统筹养老保险费当期征缴额')),
    indicator(
      19,
      '省级统筹、集体统筹养老金按时足额发放率',
      share('省级统筹养老金按时足额发放率'),
      share('集体统筹养老金按时足额发放率'),
    ),
    indicator(
      20,
      '省级统筹、集体统筹退休人员社会化管理率',
      share('省级统筹退休人员社会化管理率'),
      share('集体统筹退休人员社会化管理率'),
    ),
    indicator(21, '上级财政转移支付资金按季到位率', share('上级财政转移支付资金按季到位率')),
    indicator(
      22,
      '养老保险、失业保险参保人员建库率',
      share('养老保险参保人员建库率'),
      share('失业保险参保人员建库率'),
    ),
    indicator(23, '做实个人账户资金到位率', share('做实个人账户资金到位率')),
  ],
};

export const unemploymentInsurance: IndicatorArea = {
  name: '失业保险',
  indicators: [
    indicator(24, '失业保险参保人数', stock('失业保险参保人数')),
    indicator(25, '失业保险费征缴额', money('失业保险费征缴额')),
    indicator(26, '失业保险金发放率', share('失业保险金发放率')),
  ],
};

export const medicalInsurance: IndicatorArea = {
  name: '医疗保险',
  indicators: [
    indicator(27, '基本医疗保险参保人数', stock('基本医疗保险参保人数')),
    indicator(28, '基本医疗保险缴费率', share('基本医疗保险缴费率')),
  ],
};

export const injuryInsurance: IndicatorArea = {
  name: '工伤保险',
  indicators: [
    indicator(29, '工伤保险参保人数', stock('工伤保险参保人数')),
    indicator(30, '工伤保险缴费率', share('工伤保险缴费率')),
  ],
};
