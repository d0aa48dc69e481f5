import { inItem, yesNo, no, yes, all, fromFull, deduct, itemRule } from '../build';
import type { FormSection } from '../form';
import { cleaned, NO_RULE, scannedItem } from './scan';
import { shortfall, standard } from './standard';

export const groundwork: FormSection = {
  name: '四、社区基础工作方面(10分)',
  restored: cleaned('四、社区基础工作方面（10分）'),
  points: 10,
  items: [
    scannedItem({
      id: '4-1',
      number: '15',
      text: '全面掌握人员特别是"零就业家庭"人员的基础信息并建立台帐,做到失业状况清、技术特长清、培训需求清、择业意向清、家庭收入清、就业结果清。',
      restored: cleaned(
        '全面掌握人员特别是"零就业家庭"人员的基础信息并建立台帐，做到失业状况清、技术特长清、培训需求清、择业意向清、家庭收入清、就业结果清。',
      ),
      points: 2,
      scoring: itemRule(
        [
          yesNo('ledgers', '是否全面掌握人员基础信息并建立台帐', true),
          yesNo(
            'six-clear',
            '是否做到失业状况、技术特长、培训需求、择业意向、家庭收入、就业结果“六清”',
            true,
          ),
        ],
        standard(inItem('建立台帐'), 2, all(yes('ledgers'), yes('six-clear'))),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '4-2',
      number: '16',
      text: '及时采集录入下岗失业人员基本信息和社区开展就业援助等工作数据,与本县(市、区)的就业服务网络保持信息畅通。就业援助记录未录入的,扣2分。',
      restored: cleaned(
        '及时采集录入下岗失业人员基本信息和社区开展就业援助等工作数据，与本县（市、区）的就业服务网络保持信息畅通。就业援助记录未录入的，扣2分。',
      ),
      points: 4,
      scoring: itemRule(
        [
          yesNo('recorded', '就业援助记录是否录入', true),
          yesNo('collected-in-time', '是否及时采集录入基本信息和就业援助等工作数据', true),
          yesNo('network', '是否与本县（市、区）的就业服务网络保持信息畅通', true),
        ],
        fromFull(
          4,
          deduct(inItem('就业援助记录未录入的，扣2分'), no('recorded'), 2),
          shortfall(
            inItem('与本县（市、区）的就业服务网络保持信息畅通'),
            4,
            all(yes('collected-in-time'), yes('network')),
          ),
        ),
      ),
      remark: '计分规则写在标准文字里：就业援助记录未录入的扣2分；其余2分没有规则。',
    }),
    scannedItem({
      id: '4-3',
      number: '17',
      text: '按时准确报送统计报表。',
      points: 2,
      scoring: itemRule(
        [yesNo('reports', '是否按时准确报送统计报表', true)],
        standard(inItem('按时准确报送统计报表'), 2, yes('reports')),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '4-4',
      number: '15',
      text: '按时高质地完成上级部门交办的相关工作任务。',
      points: 2,
      scoring: itemRule(
        [yesNo('tasks', '是否按时高质地完成上级部门交办的相关工作任务', true)],
        standard(inItem('按时高质地完成上级部门交办的相关工作任务'), 2, yes('tasks')),
      ),
      remark: '原表序号15出现两次（这里是第18行，末行序号18是第19行）：照原样保留。',
    }),
  ],
};
