import type { FormSection } from '../form';
import {
  all,
  any,
  atMostTogether,
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
  percent,
  rate,
  some,
  under,
  value,
  yes,
  yesNo,
  zero,
} from '../build';

const NO_POSTS_AND_FUNDS = inRule('未落实编制和财政经费的扣2分');

export const section4: FormSection = {
  name: '四、健全公共就业服务体系\n（18分）',
  points: 18,
  items: [
    {
      id: '4-1',
      number: null,
      text: '100%的街道社区聘请工作人员并落实工作经费。完善街道劳动保障事务机构工作制度，开展工作人员培训',
      points: 3,
      pointsText: '3分',
      rule: '社区建设未达到比例的扣2分；未制定相关工作制度的或开展工作人员培训的扣1分',
      method:
        '1、由各地提供社区个数，已配工作人员的社区数，已配工作人员的社区比例达不到100%的，扣2分。在抽查的街道随机实地查看一定社区，有无工作人员，有无人员和办公经费（以正式文件为准），没有的每个扣2分。本项扣完2分为止。\n2、核查各地制定的工作制度，开展人员培训名单，没有的即扣1分。',
      scoring: itemRule(
        [
          pair('staffed', '已配工作人员的社区数/社区个数', '个'),
          count('communities-wanting', '抽查中没有工作人员或没有人员和办公经费的社区数'),
          yesNo('work-system', '是否制定相关工作制度', true),
          yesNo('training', '是否开展工作人员培训（有培训名单）', true),
        ],
        fromFull(
          3,
          atMostTogether(
            inMethod('本项扣完2分为止'),
            2,
            deduct(inMethod('已配工作人员的社区比例达不到100%的，扣2分'), under(rate('staffed'), 100), 2),
            per(
              inMethod('有无工作人员，有无人员和办公经费（以正式文件为准），没有的每个扣2分'),
              'communities-wanting',
              2,
            ),
          ),
          deduct(
            inRule('未制定相关工作制度的或开展工作人员培训的扣1分'),
            any(no('work-system'), no('training')),
            1,
          ),
        ),
      ),
      remark:
        'Two causes with their own deductions, 2 and 1. 未制定相关工作制度的或开展工作人员培训的 has lost its 未 before 开展: the method says 没有的即扣1分 of both. ' +
        '本项扣完2分为止 stands in the first numbered clause and ends that one, or the third point could never be lost.',
    },
    {
      id: '4-2',
      number: null,
      text: '2004年底前，各地按省下发的“劳动力市场信息网络硬件配置标准”完成网络硬件配置',
      points: 3,
      pointsText: '3分',
      rule: '未落实的即扣 3分',
      method:
        '核查各地提供的网络硬件实际配置清单，并抽查一定的县（市、区），未完成配置或未达到标准的即扣3分，扣完3分为止。',
      scoring: itemRule(
        [count('counties-below-standard', '网络硬件未完成配置或未达到标准的县（市、区）数')],
        fromFull(3, deduct(inMethod('未完成配置或未达到标准的即扣3分'), some('counties-below-standard'), 3)),
      ),
    },
    {
      id: '4-3',
      number: null,
      text: '县级劳动力市场实现与市信息网络',
      points: 2,
      pointsText: '2分',
      rule: '未完成的即扣 2分',
      method: '在市劳动力市场查询实现联网的县（市、区），未能联网的即扣2分。',
      scoring: itemRule(
        [count('counties-offline', '未能与市信息网络联网的县（市、区）数')],
        fromFull(2, deduct(inMethod('未能联网的即扣2分'), some('counties-offline'), 2)),
      ),
      remark: 'The item has lost its last word: 实现与市信息网络 (联网), as the method says.',
    },
    {
      id: '4-4',
      number: null,
      text: '各地均使用全省统一的“再就业管理系统”',
      points: 2,
      pointsText: '2分',
      rule: '未使用的即扣 2分',
      method: '由市劳动保障局查询核实公布。',
      scoring: itemRule(
        [yesNo('same-system', '各地是否均使用全省统一的“再就业管理系统”', true)],
        fromFull(2, deduct(inRule('未使用的即扣 2分'), no('same-system'), 2)),
      ),
    },
    {
      id: '4-5',
      number: null,
      text: '2004年底前各地建立公共就业服务机构，落实编制和财政经费',
      points: 4,
      pointsText: '4分',
      rule: '未明确该机构为公益性的扣2分；未落实编制和财政经费的扣2分',
      method:
        '1、核查各地建立公共就业服务机构的正式文件，未出台文件或未明确为公益性的即扣2分。2、核查各地编办、财政部门明确公共就业服务机构编制和财政拨款经费的正式文件，未落实的即扣2分。本项扣完4分为止。',
      scoring: itemRule(
        [
          yesNo('document', '是否出台建立公共就业服务机构的正式文件', true),
          yesNo('non-profit', '是否明确该机构为公益性', true),
          yesNo('posts', '是否落实编制', true),
          yesNo('funds', '是否落实财政拨款经费', true),
        ],
        fromFull(
          4,
          deduct(inMethod('未出台文件或未明确为公益性的即扣2分'), any(no('document'), no('non-profit')), 2),
          choice(
            NO_POSTS_AND_FUNDS,
            '4-5-posts-and-funds',
            '“未落实编制和财政经费”是指缺其中一样，还是两样都没有落实？',
            [
              'either',
              '编制或财政经费有一样未落实，即扣2分',
              deduct(NO_POSTS_AND_FUNDS, any(no('posts'), no('funds')), 2),
            ],
            [
              'both',
              '编制和财政经费都未落实，才扣2分',
              deduct(NO_POSTS_AND_FUNDS, all(no('posts'), no('funds')), 2),
            ],
          ),
        ),
      ),
      remark: '2 + 2 of 4: each cause takes its own 2.',
    },
    {
      id: '4-6',
      number: null,
      text: '在劳动力市场建立“一站式”服务平台',
      points: 2,
      pointsText: '2分',
      rule: '未建立的即扣 2分',
      method:
        '实地查看被抽查的劳动力市场，没有开展“一站式”服务（含下岗失业登记、职业介绍、职业指导、受理享受扶持再就业政策资格认定和劳动保障事务代理），未建立的即扣2分。',
      scoring: itemRule(
        [count('markets-without-one-stop', '未建立“一站式”服务平台（含五项服务）的劳动力市场数')],
        fromFull(
          2,
          deduct(
            inMethod(
              '没有开展“一站式”服务（含下岗失业登记、职业介绍、职业指导、受理享受扶持再就业政策资格认定和劳动保障事务代理），未建立的即扣2分',
            ),
            some('markets-without-one-stop'),
            2,
          ),
        ),
      ),
    },
    {
      id: '4-7',
      number: null,
      text: '对登记求职的城镇登记失业人员和国有企业下岗职工提供免费职业介绍、成功率40%以上',
      points: 2,
      pointsText: '2分',
      rule: '享受职介补贴人数达不到领取优惠证的下岗失业人员70%的扣2分，成功率低于40%的不得分',
      method:
        '由市再就业办根据各地财政、劳动保障部门上报给市财政、劳动保障局的报表审核公布。实地查看被抽查的介绍名册，没有名册的该项不得分，有名册但达不到比例的，按计分方法扣分。职业介绍补贴经费年度支出为零的，扣2分。本项扣完2分为止。',
      scoring: itemRule(
        [
          pair('subsidised', '享受职介补贴人数/领取优惠证的下岗失业人员数', '人'),
          percent('success-rate', '免费职业介绍成功率'),
          yesNo('roster', '有无职业介绍名册', true),
          yesNo('spending-zero', '职业介绍补贴经费年度支出是否为零', false),
        ],
        zero(
          inRule('成功率低于40%的不得分'),
          under(value('success-rate'), 40),
          zero(
            inMethod('没有名册的该项不得分'),
            no('roster'),
            fromFull(
              2,
              deduct(
                inRule('享受职介补贴人数达不到领取优惠证的下岗失业人员70%的扣2分'),
                under(rate('subsidised'), 70),
                2,
              ),
              deduct(inMethod('职业介绍补贴经费年度支出为零的，扣2分'), yes('spending-zero'), 2),
            ),
          ),
        ),
      ),
      remark:
        'Two rates: under 70% takes 2, under 40% leaves nothing; the form does not say what 成功率 is divided by, so the rate itself is asked for.',
    },
  ],
};
