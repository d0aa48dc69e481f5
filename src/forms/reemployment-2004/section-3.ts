import type { FormSection } from '../form';
import {
  all,
  any,
  choice,
  count,
  deduct,
  fromFull,
  inMethod,
  inRule,
  itemRule,
  no,
  pair,
  per,
  rate,
  some,
  under,
  yesNo,
} from '../build';

const NO_PLAN_AND_POLICY = inRule('未制定规划和政策的，即扣2分');

export const section3: FormSection = {
  name: '三、推进城乡统筹就业\n（20分）',
  points: 20,
  items: [
    {
      id: '3-1',
      number: null,
      text: '把建立城乡统一的就业管理服务体系纳入当地社会经济发展规划，以及各级党委、政府有关推进城镇化、加快县域经济发展和增加农民收入的政策文件',
      points: 2,
      pointsText: '2分',
      rule: '未纳入规划即扣2分',
      method:
        '查核各地出台的推进城镇化、加快县域经济发展和增加农民收入的政策文件中，是否明确提出建立城乡统一的就业管理服务体系及具体时间，未明确的即按计分办法扣分。',
      scoring: itemRule(
        [
          yesNo('in-plan', '是否纳入当地社会经济发展规划', true),
          yesNo('in-documents', '政策文件是否明确提出建立城乡统一的就业管理服务体系及具体时间', true),
        ],
        fromFull(
          2,
          deduct(inRule('未纳入规划即扣2分'), no('in-plan'), 2),
          deduct(inMethod('未明确的即按计分办法扣分'), no('in-documents'), 2),
        ),
      ),
      remark:
        'The item asks for 规划 as well as 政策文件; missing in one of them is enough, missing in both still takes 2.',
    },
    {
      id: '3-2',
      number: null,
      text: '结合实际制定城乡统筹就业的具体规划和政策，明确目标、实施步骤和保障措施',
      points: 2,
      pointsText: '2分',
      rule: '未制定规划和政策的，即扣2分',
      method: '核查各地出台的城乡统筹就业的正式文件。',
      scoring: itemRule(
        [
          yesNo('plan', '是否制定城乡统筹就业的具体规划', true),
          yesNo('policy', '是否制定城乡统筹就业的政策', true),
        ],
        fromFull(
          2,
          choice(
            NO_PLAN_AND_POLICY,
            '3-2-plan-and-policy',
            '“未制定规划和政策”是指缺其中一样，还是两样都没有？',
            [
              'either',
              '缺规划或缺政策，即扣2分',
              deduct(NO_PLAN_AND_POLICY, any(no('plan'), no('policy')), 2),
            ],
            [
              'both',
              '规划和政策都没有，才扣2分',
              deduct(NO_PLAN_AND_POLICY, all(no('plan'), no('policy')), 2),
            ],
          ),
        ),
      ),
    },
    {
      id: '3-3',
      number: null,
      text: '把就业服务体系向农村延伸，在乡镇建立劳动保障服务机构',
      points: 2,
      pointsText: '2分',
      rule: '任何一个街道乡镇未建立即扣2分',
      method: '核查各地编办有关建立乡镇劳动保障工作机构的正式文件，未出台文件或明确建立机构的即扣2分。',
      scoring: itemRule(
        [
          count('towns-without-office', '未建立劳动保障服务机构的街道乡镇数'),
          yesNo('document', '编办是否出台文件并明确建立乡镇劳动保障工作机构', true),
        ],
        fromFull(
          2,
          deduct(inRule('任何一个街道乡镇未建立即扣2分'), some('towns-without-office'), 2),
          deduct(inMethod('未出台文件或明确建立机构的即扣2分'), no('document'), 2),
        ),
      ),
      remark:
        '未出台文件或明确建立机构 has lost its second 未: who does establish an office cannot lose points for it.',
    },
    {
      id: '3-4',
      number: null,
      text: '落实应建机构的人员编制',
      points: 2,
      pointsText: '2分',
      rule: '任何一个应建机构未落实编制的，即扣2分',
      method: '核查各地有关明确编制的正式文件，未有文件或没有明确具体编制人数的，每个机构即扣2分。',
      scoring: itemRule(
        [count('offices-without-posts', '未有文件或没有明确具体编制人数的应建机构数')],
        fromFull(
          2,
          per(inMethod('未有文件或没有明确具体编制人数的，每个机构即扣2分'), 'offices-without-posts', 2),
        ),
      ),
      remark: '任何一个应建机构未落实编制的，即扣2分 is the same rule: 2 each on an item of 2.',
    },
    {
      id: '3-5',
      number: null,
      text: '对应建机构财政安排人员和工作经费',
      points: 2,
      pointsText: '2分',
      rule: '未落实财政拨款经费的，即扣2分',
      method:
        '核查各地财政局有关明确经费的正式文件，凡没有文件或没有明确财政拨款经费的，每个乡镇扣2分；在抽查的乡镇查看工作人员工资单，没有的每个扣2分。本项扣完2分为止。',
      scoring: itemRule(
        [
          count('towns-without-funds', '没有文件或没有明确财政拨款经费的乡镇数'),
          count('towns-without-payroll', '抽查中没有工作人员工资单的乡镇数'),
        ],
        fromFull(
          2,
          per(inMethod('凡没有文件或没有明确财政拨款经费的，每个乡镇扣2分'), 'towns-without-funds', 2),
          per(inMethod('在抽查的乡镇查看工作人员工资单，没有的每个扣2分'), 'towns-without-payroll', 2),
        ),
      ),
      remark: '未落实财政拨款经费的，即扣2分 is the first clause of the method; all ends at 本项扣完2分为止.',
    },
    {
      id: '3-6',
      number: null,
      text: '落实应建机构的办公场地',
      points: 2,
      pointsText: '2分',
      rule: '应建机构未落实场地的即扣2分',
      method:
        '随机抽查一定数量的乡镇，实地查看乡镇劳动保障机构，是否挂牌（没有的每个扣1分）?是否有独立办公室或办公场所（没有的每个扣2分）？扣完2分为止。',
      scoring: itemRule(
        [
          count('offices-without-plaque', '抽查中没有挂牌的乡镇劳动保障机构数'),
          count('offices-without-room', '抽查中没有独立办公室或办公场所的乡镇劳动保障机构数'),
        ],
        fromFull(
          2,
          per(inMethod('是否挂牌（没有的每个扣1分）'), 'offices-without-plaque', 1),
          per(inMethod('是否有独立办公室或办公场所（没有的每个扣2分）'), 'offices-without-room', 2),
        ),
      ),
      remark:
        '应建机构未落实场地的即扣2分 is the clause on the room; the plaque is the finer 1 point. Together they end at 扣完2分为止.',
    },
    {
      id: '3-7',
      number: null,
      text: '做好农村劳动力资源调查和建档工作',
      points: 2,
      pointsText: '2分',
      rule: '未开展这一工作的即扣2分',
      method:
        '核查各地农村劳动力资源的统计报表，没有的即扣2分；抽查一定的县和乡镇，实地查看农村劳动力名册和个人情况台账，任何一个没有的即扣2分，扣完2分为止。',
      scoring: itemRule(
        [
          yesNo('statistics', '有无农村劳动力资源统计报表', true),
          count('places-without-files', '抽查中没有农村劳动力名册或个人情况台账的县和乡镇数'),
        ],
        fromFull(
          2,
          deduct(inMethod('核查各地农村劳动力资源的统计报表，没有的即扣2分'), no('statistics'), 2),
          deduct(
            inMethod('实地查看农村劳动力名册和个人情况台账，任何一个没有的即扣2分'),
            some('places-without-files'),
            2,
          ),
        ),
      ),
      remark: '未开展这一工作的即扣2分 is what the two checks of the method establish.',
    },
    {
      id: '3-8',
      number: null,
      text: '开展农村富余劳动力职业技能培训',
      points: 2,
      pointsText: '2分',
      rule: '未完成的即扣2分',
      method: '核查各地培训人数，未完成任务的，即扣2分。',
      scoring: itemRule(
        [pair('trained', '农村富余劳动力培训人数/任务数', '人')],
        fromFull(
          2,
          deduct(inMethod('核查各地培训人数，未完成任务的，即扣2分'), under(rate('trained'), 100), 2),
        ),
      ),
    },
    {
      id: '3-9',
      number: null,
      text: '当地财政安排培训经费给予补贴',
      points: 2,
      pointsText: '2分',
      rule: '未落实补贴的即扣2分',
      method: '核查培训补贴人员名册，并随机电话访问部分人员，没有名册或核实未补贴的，即扣2分。',
      scoring: itemRule(
        [yesNo('roster', '有无培训补贴人员名册', true), count('unpaid', '核实未补贴的人数', '人')],
        fromFull(
          2,
          deduct(inMethod('没有名册或核实未补贴的，即扣2分'), any(no('roster'), some('unpaid')), 2),
        ),
      ),
    },
    {
      id: '3-10',
      number: null,
      text: '完成农村富余劳动力转移（输出和接收）任务',
      points: 2,
      pointsText: '2分',
      rule: '未完成的即扣2分',
      method: '核查转移（输出、接收）人员名册，并随机电话访问部分人员，没有名册或核实未转移的，即扣2分。',
      scoring: itemRule(
        [
          pair('moved', '农村富余劳动力转移（输出和接收）人数/任务数', '人'),
          yesNo('roster', '有无转移（输出、接收）人员名册', true),
          count('not-moved', '核实未转移的人数', '人'),
        ],
        fromFull(
          2,
          deduct(inRule('未完成的即扣2分'), under(rate('moved'), 100), 2),
          deduct(inMethod('没有名册或核实未转移的，即扣2分'), any(no('roster'), some('not-moved')), 2),
        ),
      ),
    },
  ],
};
