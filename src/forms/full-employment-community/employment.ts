import { inItem, count, yesNo, pair, value, rate, yes, atLeast, equal, all, itemRule } from '../build';
import type { FormSection } from '../form';
import { cleaned, NO_RULE, scannedItem } from './scan';
import { standard } from './standard';

export const employment: FormSection = {
  name: '一、社区 就业指 标方面 (40分)',
  restored: cleaned('一、社区就业指标方面（40分）'),
  points: 40,
  items: [
    scannedItem({
      id: '1-1',
      number: '1',
      text: '社区内有劳动能力和就业愿望的登记失业人员和 持《再就业优惠》人员率达到 96%;',
      restored: {
        text: '社区内有劳动能力和就业愿望的登记失业人员和持《再就业优惠证》人员就业率达到96%；',
        reason:
          '扫描件缺“证”“就业”三字，据同一文件“（一）评定标准”第1条“登记失业人员和持《再就业优惠证》人员就业率达到96%”补。',
      },
      points: 15,
      scoring: itemRule(
        [pair('employed', '12个月平均就业人数/12个月平均登记失业人员和持证人员数', '人')],
        standard(inItem('就业率达到96%'), 15, atLeast(rate('employed'), 96)),
      ),
      remark: '评审标准以当年12个月平均值为基础，综合考虑年底的实际情况（通知第三部分）。',
    }),
    scannedItem({
      id: '1-2',
      number: '2',
      text: '社区内基本消除"零就业家庭"',
      points: 15,
      scoring: itemRule(
        [count('zero-employment', '年底尚未消除的“零就业家庭”', '户')],
        standard(inItem('社区内基本消除"零就业家庭"'), 15, equal(value('zero-employment'), 0)),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '1-3',
      number: '3',
      text: '社区就业服务机构功能齐全,下岗失业人员都能得 到优质、高效的各项就业再就业服务。',
      restored: cleaned('社区就业服务机构功能齐全，下岗失业人员都能得到优质、高效的各项就业再就业服务。'),
      points: 10,
      scoring: itemRule(
        [
          yesNo('functions', '社区就业服务机构是否功能齐全', true),
          yesNo('served', '下岗失业人员是否都能得到优质、高效的各项就业再就业服务', true),
        ],
        standard(inItem('社区就业服务机构功能齐全'), 10, all(yes('functions'), yes('served'))),
      ),
      remark: NO_RULE,
    }),
  ],
};
