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
  rate,
  some,
  under,
  yesNo,
  zero,
} from '../build';

const NOT_CARRIED_OUT = inMethod('检查工作人员帮扶名单，没有实行的扣1分');
const NO_ROSTER_AND_FORMS = inMethod('没有名册和情况表的，扣1分');

export const section7: FormSection = {
  name: '七、帮助困难群体就业\n（8分）',
  points: 8,
  items: [
    {
      id: '7-1',
      number: null,
      text: '建立公益性岗位空岗申报制度',
      points: 2,
      pointsText: '2分',
      rule: '未建立的即扣2分',
      method:
        '核查各地开展公益性岗位申报工作的记录和工作台账，查核用人单位申报岗位情况，任何一个没有工作原始资料的，即按计分方法扣分。',
      scoring: itemRule(
        [
          yesNo('system', '是否建立公益性岗位空岗申报制度', true),
          count('without-records', '没有申报工作原始资料的个数'),
        ],
        fromFull(
          2,
          deduct(inRule('未建立的即扣2分'), no('system'), 2),
          deduct(inMethod('任何一个没有工作原始资料的，即按计分方法扣分'), some('without-records'), 2),
        ),
      ),
    },
    {
      id: '7-2',
      number: null,
      text: '落实公益性岗位安置下岗失业人员措施',
      points: 2,
      pointsText: '2分',
      rule: '未落实的扣2分',
      method:
        '查核各地下岗失业人员在公益性岗位就业的名册，并随机电话访问部分人员，没有安置名册的，扣1分；电话查实没有安置的，即扣2分。扣完2分为止。',
      scoring: itemRule(
        [
          yesNo('carried-out', '是否落实公益性岗位安置下岗失业人员措施', true),
          yesNo('roster', '有无公益性岗位安置名册', true),
          count('not-placed', '电话查实没有安置的人数', '人'),
        ],
        fromFull(
          2,
          deduct(inRule('未落实的扣2分'), no('carried-out'), 2),
          deduct(inMethod('没有安置名册的，扣1分'), no('roster'), 1),
          deduct(inMethod('电话查实没有安置的，即扣2分'), some('not-placed'), 2),
        ),
      ),
      remark:
        'A missing roster alone is 1 by the method; 未落实 stays its own fact, for a place that did nothing. All ends at 扣完2分为止.',
    },
    {
      id: '7-3',
      number: null,
      text: '摸清就业困难人员底数，实行“一对一”跟踪服务',
      points: 2,
      pointsText: '2分',
      rule: '未实行的扣2分',
      method:
        '核查各地有关就业困难人员的名册和个人情况表，没有名册和情况表的，扣1分；检查工作人员帮扶名单，没有实行的扣1分，本项扣完2分为止。',
      scoring: itemRule(
        [
          yesNo('roster', '有无就业困难人员名册', true),
          yesNo('forms', '有无就业困难人员个人情况表', true),
          yesNo('one-to-one', '是否实行“一对一”跟踪服务（有帮扶名单）', true),
        ],
        fromFull(
          2,
          choice(
            NO_ROSTER_AND_FORMS,
            '7-3-roster-and-forms',
            '“没有名册和情况表”是指缺其中一样，还是两样都没有？',
            [
              'either',
              '缺名册或缺情况表，即扣1分',
              deduct(NO_ROSTER_AND_FORMS, any(no('roster'), no('forms')), 1),
            ],
            [
              'both',
              '名册和情况表都没有，才扣1分',
              deduct(NO_ROSTER_AND_FORMS, all(no('roster'), no('forms')), 1),
            ],
          ),
          choice(
            inRule('未实行的扣2分'),
            '7-3-not-carried-out',
            '有名册和情况表、但未实行“一对一”服务的，扣1分还是扣2分？',
            ['method', '按考评方法：没有实行的扣1分', deduct(NOT_CARRIED_OUT, no('one-to-one'), 1)],
            ['rule', '按计分方法：未实行的扣2分', deduct(inRule('未实行的扣2分'), no('one-to-one'), 2)],
          ),
        ),
      ),
      remark:
        'The columns disagree where only the service is missing: 未实行的扣2分 against 没有实行的扣1分 (of 1 + 1). Joined, never 3.',
    },
    {
      id: '7-4',
      number: null,
      text: '完成“4050”人员再就业计划数',
      points: 2,
      pointsText: '2分',
      rule: '未完成计划数的不得分',
      method:
        '由市劳动保障局根据各地上报的有关报表审核实际完成数并予公布，虽已完成，但由检查组实地核查和抽查各地“4050”人员再就业台账，没有建立的，扣2分。',
      scoring: itemRule(
        [
          pair('re-employed', '“4050”人员再就业实际完成数/计划数', '人'),
          yesNo('ledger', '是否建立“4050”人员再就业台账', true),
        ],
        zero(
          inRule('未完成计划数的不得分'),
          under(rate('re-employed'), 100),
          fromFull(2, deduct(inMethod('没有建立的，扣2分'), no('ledger'), 2)),
        ),
      ),
    },
  ],
};
