import type { FormSection } from '../form';
import {
  any,
  atLeast,
  choice,
  count,
  deduct,
  equal,
  fromFull,
  inMethod,
  inRule,
  itemRule,
  no,
  over,
  pair,
  per,
  rate,
  some,
  under,
  value,
  yesNo,
} from '../build';

/** 一/4 to 一/6 share one 考评方法 cell. */
const PUBLISHED = '由市劳动保障局根据各地劳动保障局上报的有关报表审核实际完成数并予公布。';

export const section1: FormSection = {
  name: '一、落实责任（15分）',
  points: 15,
  items: [
    {
      id: '1-1',
      number: null,
      text: '县（市、区）政府（管委会）制订“扩大与促进就业工程”具体操作方案，并明确各级、各部门职责',
      points: 3,
      pointsText: '3分',
      rule: '未制定的，不得分',
      method: '检查所有县（市、区）政府出台操作方案的正式文件，任何一个没有即扣3分。',
      scoring: itemRule(
        [count('counties-without-plan', '未出台操作方案正式文件的县（市、区）数')],
        fromFull(3, deduct(inMethod('任何一个没有即扣3分'), some('counties-without-plan'), 3)),
      ),
      remark:
        '未制定的，不得分 and 任何一个没有即扣3分 are one rule: the method only says whose document is looked for.',
    },
    {
      id: '1-2',
      number: null,
      text: '目标任务层层分解下达到街道（乡镇）和有关部门',
      points: 2,
      pointsText: '2分',
      rule: '未下达到任何—个街道乡镇或领导小组成员部门的，不得分',
      method:
        '检查各地政府下达再就业目标及考核办法的正式文件县（市、区）对街道乡镇未下达文件即扣2分；只下达目标任务，没有考核办法的每个扣1分。本项合计扣完2分为止。',
      scoring: itemRule(
        [
          pair('reached', '已下达文件的街道乡镇和领导小组成员部门数/应下达数', '个'),
          count('without-measures', '只下达目标任务、没有考核办法的个数'),
        ],
        fromFull(
          2,
          choice(
            inRule('未下达到任何—个街道乡镇或领导小组成员部门的，不得分'),
            '1-2-reach',
            '“未下达到任何一个”是指有一个没有下达到，还是一个都没有下达？',
            [
              'not-all',
              '有一个没有下达到，即不得分',
              deduct(inMethod('未下达文件即扣2分'), under(rate('reached'), 100), 2),
            ],
            [
              'none',
              '一个都没有下达，才不得分',
              deduct(inMethod('未下达文件即扣2分'), equal(rate('reached'), 0), 2),
            ],
          ),
          per(inMethod('没有考核办法的每个扣1分'), 'without-measures', 1),
        ),
      ),
      remark:
        'In this form 任何一个没有即扣 means that one is enough, but the plain sense of 未下达到任何一个 is none at all: both stand. ' +
        '未下达文件即扣2分 is the same clause as 不得分 (2 of 2), not another one; all ends at 扣完2分为止.',
    },
    {
      id: '1-3',
      number: null,
      text: '开展年度考评工作',
      points: 2,
      pointsText: '2分',
      rule: '未开展考评的，扣2分',
      method: '检查各地政府或领导小组对下级和有关部门的考评结果。',
      scoring: itemRule(
        [yesNo('assessed', '是否开展年度考评', true)],
        fromFull(2, deduct(inRule('未开展考评的，扣2分'), no('assessed'), 2)),
      ),
    },
    {
      id: '1-4',
      number: null,
      text: '完成市下达的净增岗位数',
      points: 2,
      pointsText: '2分',
      rule: '未完成计划数的扣2分',
      method: PUBLISHED,
      scoring: itemRule(
        [pair('net-jobs', '净增岗位实际完成数/市下达计划数', '个')],
        fromFull(2, deduct(inRule('未完成计划数的扣2分'), under(rate('net-jobs'), 100), 2)),
      ),
    },
    {
      id: '1-5',
      number: null,
      text: '完成下岗失业人员再就业计划数',
      points: 2,
      pointsText: '2分',
      rule: '未完成计划数的扣2分',
      method: PUBLISHED,
      scoring: itemRule(
        [pair('re-employed', '下岗失业人员再就业实际完成数/计划数', '人')],
        fromFull(2, deduct(inRule('未完成计划数的扣2分'), under(rate('re-employed'), 100), 2)),
      ),
    },
    {
      id: '1-6',
      number: null,
      text: '完成失业率控制任务',
      points: 2,
      pointsText: '2分',
      rule: '超过控制数的扣2分',
      method: PUBLISHED,
      scoring: itemRule(
        [pair('unemployment', '实际失业率/失业率控制数', '%')],
        fromFull(2, deduct(inRule('超过控制数的扣2分'), over(rate('unemployment'), 100), 2)),
      ),
      remark:
        'The control number stands in another document, so both rates are asked for; at the control number it is not yet 超过.',
    },
    {
      id: '1-7',
      number: null,
      text: '准确掌握下岗失业人员情况，并按时上报有关统计报表',
      points: 2,
      pointsText: '2分',
      rule: '数据不准确或二次不及时上报的即扣2分',
      method: '根据各地上报的报表审核公布。',
      scoring: itemRule(
        [
          yesNo('accurate', '上报的数据是否准确', true),
          count('late-reports', '不及时上报统计报表的次数', '次'),
        ],
        fromFull(
          2,
          deduct(
            inRule('数据不准确或二次不及时上报的即扣2分'),
            any(no('accurate'), atLeast(value('late-reports'), 2)),
            2,
          ),
        ),
      ),
      remark: 'One late report takes nothing: the rule begins at the second.',
    },
  ],
};
