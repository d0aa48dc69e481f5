import { inItem, yesNo, yes, all, itemRule } from '../build';
import type { FormSection } from '../form';
import { cleaned, NO_RULE, scannedItem } from './scan';
import { standard } from './standard';

export const platform: FormSection = {
  name: '二、社区 平台建 设(10 分)',
  restored: cleaned('二、社区平台建设（10分）'),
  points: 10,
  items: [
    scannedItem({
      id: '2-1',
      number: '4',
      text: '设立社区劳动保障工作平台,并正式挂牌',
      restored: cleaned('设立社区劳动保障工作平台，并正式挂牌'),
      points: 2,
      scoring: itemRule(
        [yesNo('platform', '是否设立社区劳动保障工作平台', true), yesNo('plaque', '是否正式挂牌', true)],
        standard(inItem('设立社区劳动保障工作平台'), 2, all(yes('platform'), yes('plaque'))),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '2-2',
      number: '5',
      text: '配备专职就业援助员,并经过业务培训,持证上岗',
      restored: cleaned('配备专职就业援助员，并经过业务培训，持证上岗'),
      points: 3,
      scoring: itemRule(
        [
          yesNo('assistant', '是否配备专职就业援助员', true),
          yesNo('certified', '专职就业援助员是否经过业务培训，持证上岗', true),
        ],
        standard(inItem('配备专职就业援助员'), 3, all(yes('assistant'), yes('certified'))),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '2-3',
      number: '6',
      text: '落实工作场地,配备电话、计算机、传真机等办公 设施;制定规章制度、办事程序、工作职责和服务 范围,并上墙公示',
      restored: cleaned(
        '落实工作场地，配备电话、计算机、传真机等办公设施；制定规章制度、办事程序、工作职责和服务范围，并上墙公示',
      ),
      points: 3,
      scoring: itemRule(
        [
          yesNo('premises', '是否落实工作场地', true),
          yesNo('equipment', '是否配备电话、计算机、传真机等办公设施', true),
          yesNo('rules-posted', '规章制度、办事程序、工作职责和服务范围是否制定并上墙公示', true),
        ],
        standard(inItem('落实工作场地'), 3, all(yes('premises'), yes('equipment'), yes('rules-posted'))),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '2-4',
      number: '7',
      text: '社区就业纳入社区建设总体规划和目标管理重要 内容',
      restored: cleaned('社区就业纳入社区建设总体规划和目标管理重要内容'),
      points: 2,
      scoring: itemRule(
        [yesNo('in-plan', '社区就业是否纳入社区建设总体规划和目标管理重要内容', true)],
        standard(inItem('社区就业纳入社区建设总体规划和目标管理重要内容'), 2, yes('in-plan')),
      ),
      remark: NO_RULE,
    }),
  ],
};
