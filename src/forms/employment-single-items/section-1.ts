import {
  inRule,
  count,
  yesNo,
  pair,
  growth,
  yes,
  no,
  over,
  fromFull,
  fromZero,
  award,
  per,
  zero,
  bands,
  band,
  incl,
  excl,
  choice,
  onceOrEach,
  itemRule,
} from '../build';
import type { FormSection } from '../form';

const UP_TO_5 = inRule('有一次未上报分析的扣1分，扣完5分为止');
const NOT_AS_REQUIRED = inRule('每有一项未达要求的扣1分，扣完为止');

export const section1: FormSection = {
  name: '失业保险（50分）',
  points: 50,
  items: [
    {
      id: '1-1',
      number: null,
      text: '扩面征缴工作',
      points: 8,
      pointsText: '8',
      rule: '实际缴费人数比上年末增加的得2分，增加1%到2%之间的再得1分，超过2%（含2%）的再得2分；农民工参保人数比上年增加得2分，增加1%到2%之间的再得1分，超过2%（含2%）的再得2分。',
      method: '强化扩面征缴，除完成省厅下达的年度目标外，每年实际缴费人数、农民工参保人数均有增加。',
      scoring: itemRule(
        [
          pair('payers', '本年末实际缴费人数/上年末实际缴费人数', '人'),
          pair('migrants', '本年农民工参保人数/上年农民工参保人数', '人'),
        ],
        fromZero(
          8,
          award(inRule('实际缴费人数比上年末增加的得2分'), over(growth('payers'), 0), 2),
          bands(
            inRule('增加1%到2%之间的再得1分，超过2%（含2%）的再得2分'),
            growth('payers'),
            [band(incl(1), excl(2), 1), band(incl(2), null, 2)],
            0,
          ),
          award(inRule('农民工参保人数比上年增加得2分'), over(growth('migrants'), 0), 2),
          bands(
            inRule('增加1%到2%之间的再得1分，超过2%（含2%）的再得2分'),
            growth('migrants'),
            [band(incl(1), excl(2), 1), band(incl(2), null, 2)],
            0,
          ),
        ),
      ),
      remark:
        'Two halves, each 2 for any growth and then 1 more (1% to 2%) or 2 more (from 2%): 再得1分 and 再得2分 exclude each other, so 4 + 4 = 8.',
    },
    {
      id: '1-2',
      number: null,
      text: '贯彻实施国家和省失业保险法律法规',
      points: 5,
      pointsText: '5',
      rule: '达到要求得5分，每有一次未按要求落实的扣2.5分，扣完为止；每查实一起违反国家和省法律、法规规定的行为扣2.5分。',
      method: '认真贯彻实施国家和省出台的政策，及时按省要求出台本地的实施办法并组织实施。',
      scoring: itemRule(
        [
          count('not-done', '未按要求落实的次数', '次'),
          count('breaches', '查实违反国家和省法律、法规规定的行为', '起'),
        ],
        fromFull(
          5,
          per(inRule('每有一次未按要求落实的扣2.5分，扣完为止'), 'not-done', 2.5),
          per(inRule('每查实一起违反国家和省法律、法规规定的行为扣2.5分'), 'breaches', 2.5),
        ),
      ),
    },
    {
      id: '1-3',
      number: null,
      text: '落实失业保险待遇',
      points: 8,
      pointsText: '8',
      rule: '按规定落实各项失业保险待遇得7分，每查实一起未落实待遇的扣3.5分（含所属统筹地区）；建立失业保险金调整机制并及时调整得1分，未按规定调整不得分。',
      method: '严格按规定落实各项失业保险待遇。建立失业保险金调整机制。',
      scoring: itemRule(
        [
          count('unpaid', '查实未落实待遇的（含所属统筹地区）', '起'),
          yesNo('adjusted', '是否建立失业保险金调整机制并按规定及时调整', true),
        ],
        fromZero(
          8,
          fromFull(7, per(inRule('每查实一起未落实待遇的扣3.5分（含所属统筹地区）'), 'unpaid', 3.5)),
          award(inRule('建立失业保险金调整机制并及时调整得1分，未按规定调整不得分'), yes('adjusted'), 1),
        ),
      ),
      remark: '7 + 1: each part has its own cap.',
    },
    {
      id: '1-4',
      number: null,
      text: '提高失业保险统筹层次',
      points: 2,
      pointsText: '2',
      rule: '按省规定实现设区的市市区统筹的得2分，未实现的不得分，财政独立区未纳入市区统筹的扣1分。',
      method: '实现失业保险设区的市市区统筹。',
      scoring: itemRule(
        [
          yesNo('pooled', '是否按省规定实现设区的市市区统筹', true),
          count('districts-outside', '未纳入市区统筹的财政独立区'),
        ],
        zero(
          inRule('未实现的不得分'),
          no('pooled'),
          fromFull(
            2,
            onceOrEach(inRule('财政独立区未纳入市区统筹的扣1分'), '1-4-once-or-each', 'districts-outside', 1),
          ),
        ),
      ),
    },
    {
      id: '1-5',
      number: null,
      text: '失业动态重点监测',
      points: 5,
      pointsText: '5',
      rule: '按规定上报监测数据得2分，每有一次超过规定时间上报的扣1分，扣完为止。按月上报监测分析得2分，少报一次扣1分，扣完为止；监测数据出现重大变化及时上报分析报告的得1分，有一次未上报分析的扣1分，扣完5分为止。',
      method: '按规定做好失业动态重点监测工作，并逐步完善失业动态监测制度。',
      scoring: itemRule(
        [
          count('data-late', '超过规定时间上报监测数据的次数', '次'),
          count('analyses-missing', '按月上报监测分析少报的次数', '次'),
          count('changes-unreported', '监测数据出现重大变化未及时上报分析报告的次数', '次'),
        ],
        fromZero(
          5,
          fromFull(2, per(inRule('每有一次超过规定时间上报的扣1分，扣完为止'), 'data-late', 1)),
          fromFull(2, per(inRule('少报一次扣1分，扣完为止'), 'analyses-missing', 1)),
          choice(
            UP_TO_5,
            '1-5-up-to-5',
            '“有一次未上报分析的扣1分，扣完5分为止”，只在这1分内扣，还是可以扣到全项的5分？',
            ['own', '只在本部分的1分内扣', fromFull(1, per(UP_TO_5, 'changes-unreported', 1))],
            [
              'item',
              '可以扣到全项的5分',
              {
                kind: 'sum',
                words: null,
                start: 1,
                parts: [per(UP_TO_5, 'changes-unreported', 1)],
                cap: 1,
                floor: null,
              },
            ],
          ),
        ),
      ),
      remark: '2 + 2 + 1: each part has its own cap, beside 扣完5分为止 for the item.',
    },
    {
      id: '1-6',
      number: null,
      text: '失业保险档案管理',
      points: 5,
      pointsText: '5',
      rule: '达到省要求的得5分，市本级未达要求不得分。所属统筹地区每有一个未达到要求扣2.5分，扣完为止。',
      method: '按省规定和要求做好失业保险业务档案达标验收工作。',
      scoring: itemRule(
        [
          yesNo('city', '市本级档案管理是否达到省要求', true),
          count('areas-below', '未达到省要求的所属统筹地区'),
        ],
        zero(
          inRule('市本级未达要求不得分'),
          no('city'),
          fromFull(5, per(inRule('所属统筹地区每有一个未达到要求扣2.5分，扣完为止'), 'areas-below', 2.5)),
        ),
      ),
    },
    {
      id: '1-7',
      number: null,
      text: '失业保险经办管理',
      points: 8,
      pointsText: '8',
      rule: '各统筹地区按规定建立经办管理制度，统一经办流程，并在经办服务窗口上墙公示，得2分，每有一个未公示的扣1分，扣完为止；经办窗口免费发放失业保险业务经办流程宣传单，失业保险政策宣传到位的得2分，每有一个未达要求的扣1分，扣完为止；经办服务工作规范、高效，按规定时限办理的得2分，每查实一起违反规定的行为扣1分，扣完为止；失业保险业务经办全程实现信息化，领取失业保险金人员实行实名制登记管理，得2分，每有一个未达要求扣1分，扣完为止。',
      method: '完善失业保险经办管理制度，规范各项经办流程，经办服务高效、便捷。',
      scoring: itemRule(
        [
          count('not-posted', '未建立制度、统一流程并上墙公示的统筹地区'),
          count('not-publicised', '未免费发放宣传单、政策宣传未到位的经办窗口'),
          count('breaches', '查实经办服务违反规定的行为', '起'),
          count('not-digital', '未实现全程信息化、实名制登记管理的统筹地区'),
        ],
        fromZero(
          8,
          fromFull(2, per(inRule('每有一个未公示的扣1分，扣完为止'), 'not-posted', 1)),
          fromFull(2, per(inRule('每有一个未达要求的扣1分，扣完为止'), 'not-publicised', 1)),
          fromFull(2, per(inRule('每查实一起违反规定的行为扣1分，扣完为止'), 'breaches', 1)),
          fromFull(2, per(inRule('每有一个未达要求扣1分，扣完为止'), 'not-digital', 1)),
        ),
      ),
      remark: '2 × 4: each part has its own cap (扣完为止).',
    },
    {
      id: '1-8',
      number: null,
      text: '失业保险统计',
      points: 4,
      pointsText: '4',
      rule: '达到省要求的得5分，每有一项未达要求的扣1分，扣完为止。',
      method: '按省规定和要求做好失业保险统计工作。',
      scoring: itemRule(
        [count('wanting', '未达到省要求的统计工作', '项')],
        choice(
          NOT_AS_REQUIRED,
          '1-8-from-4-or-5',
          '分值是4分，评分办法写“得5分”，从几分起扣？',
          ['points', '从分值4分起扣', fromFull(4, per(NOT_AS_REQUIRED, 'wanting', 1))],
          [
            'rule',
            '从评分办法的5分起扣，最高按分值计4分',
            {
              kind: 'sum',
              words: null,
              start: 5,
              parts: [per(NOT_AS_REQUIRED, 'wanting', 1)],
              cap: 4,
              floor: 0,
            },
          ],
        ),
      ),
      remark:
        'The form contradicts itself: 分值 4, rule 得5分. 4 stands here, because only with 4 do the items add up to the 50 of the section. Always a finding; nothing missed is 4, n missed anything from 4 − n to 5 − n, never below 0.',
    },
    {
      id: '1-9',
      number: null,
      text: '失业保险基金管理',
      points: 5,
      pointsText: '5',
      rule: '及时合理编报基金预(决)算报表的得1分；及时编制试点资金季度报表的得1分；严格按规定使用失业保险基金的得1.5分；严格按规定使用试点资金，单独建帐，核算清晰的得1.5分。有违纪违规事件举报、投诉并查实的，此项不得分。',
      method: '严格按规定使用失业保险基金。严格按规定拨付、使用、核算扩大支出范围试点资金。',
      scoring: itemRule(
        [
          yesNo('accounts', '是否及时合理编报基金预(决)算报表', true),
          yesNo('quarterly', '是否及时编制试点资金季度报表', true),
          yesNo('fund-use', '是否严格按规定使用失业保险基金', true),
          yesNo('pilot-use', '是否严格按规定使用试点资金，单独建帐，核算清晰', true),
          yesNo('violations', '有无违纪违规事件举报、投诉并查实的', false),
        ],
        zero(
          inRule('有违纪违规事件举报、投诉并查实的，此项不得分'),
          yes('violations'),
          fromZero(
            5,
            award(inRule('及时合理编报基金预(决)算报表的得1分'), yes('accounts'), 1),
            award(inRule('及时编制试点资金季度报表的得1分'), yes('quarterly'), 1),
            award(inRule('严格按规定使用失业保险基金的得1.5分'), yes('fund-use'), 1.5),
            award(inRule('严格按规定使用试点资金，单独建帐，核算清晰的得1.5分'), yes('pilot-use'), 1.5),
          ),
        ),
      ),
      remark: '1 + 1 + 1.5 + 1.5, then a clause that leaves nothing of the whole item (此项不得分).',
    },
  ],
};
