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
  per,
  some,
  under,
  value,
  yes,
  yesNo,
} from '../build';

/** 二/2 to 二/5 share one 考评方法 cell; its 扣分方法 ① to ③ name the items that they bind. */
const VISITS = [
  '1、电话访问：',
  '从各地提供的领取《再就业优惠证》后从事个体经营的下岗失业人员中随机确定一定人数进行电话访问：是否到有关部门申办减免税收、收费？是否申请小额担保贷款？有关部门是否给予办理并在《优惠证》记录?未予办理的部门、理由？是否投诉？有否受理？对每个访问作详细记录。',
  '2、召开座谈会：',
  '①已再就业的下岗失业人员座谈会，税务、工商、财政、劳动保障、物价、银行等部门参加。从各地提供的领取《优惠证》后实现再就业的名单中随机抽定一定人数召开座谈会。具体了解：是否享受了税费减免、社保补贴、岗位补贴、免费职业介绍、再就业培训、小额担保贷款？如未享受，了解是个人没有申请还是有关部门没有受理？（要求：到会人员签到，井作详细记录）。',
  '②召开企业座谈会：从各地已发《企业吸纳下岗失业人员认定证明》（类）中随机抽定（如未发《认定证明》则以吸纳下岗失业人员较多的企业名单中抽定），召开座谈会具体了解：是否享受了税收减免、社保和岗位补贴？如未享受，了解是否申请？有关部门是否受理、理由？有何意见？（到会人员签到井作详细记录）',
  '3、扣分方法：',
  '对未享受政策的个人和企业，与有关部门当场逐一核实，当场无法核实的：由有关部门当天提供核定情况，部门与个人和企业意见有异议的，由部门负责举证。部门举证不充分的，视为未兑现。',
  '①对税收、收费减免、社保、岗位补贴，每核实一人未兑现，每人每项扣2分，扣完该项得分为止。',
  '②未开展小额担保地方（指未发放小额贷款），在该项扣2分。已开展但对下岗失业人员的申请在1月内未答复是否可放贷的，视为未兑现，每人扣2分。',
  '③各地社保、岗位补贴的年度支出为零的，扣2分。',
].join('\n');

const EACH_PERSON = inMethod(
  '对税收、收费减免、社保、岗位补贴，每核实一人未兑现，每人每项扣2分，扣完该项得分为止',
);
const NO_SPENDING = inMethod('各地社保、岗位补贴的年度支出为零的，扣2分');

export const section2: FormSection = {
  name: '二、落实扶持政策（12分）',
  points: 12,
  items: [
    {
      id: '2-1',
      number: null,
      text: '各地在2个月内出台贯彻上级下发的就业和再就业政策的实施办法',
      points: 2,
      pointsText: '2分',
      rule: '任何一个文超时限出台的， 即扣2分',
      method:
        '对照市劳动保障局提供的文件目录，查核各地出台的相应实施办法的正式文件及发文日期，任何一个文件超过上级发文日期2个月的，即扣2分。',
      scoring: itemRule(
        [count('late-documents', '超过上级发文日期2个月出台的文件数')],
        fromFull(
          2,
          deduct(inMethod('任何一个文件超过上级发文日期2个月的，即扣2分'), some('late-documents'), 2),
        ),
      ),
      remark:
        '任何一个文超时限 is printed so (文件). The dates are many, one a document, so the count of late ones is asked for, not the dates.',
    },
    {
      id: '2-2',
      number: null,
      text: '兑现税收减免政策',
      points: 2,
      pointsText: '2分',
      rule: '每核实一人未兑现即扣2分',
      method: VISITS,
      scoring: itemRule(
        [count('unhonoured', '核实未兑现税收减免的个人和企业数')],
        fromFull(2, per(EACH_PERSON, 'unhonoured', 2)),
      ),
      remark:
        'Of the shared cell ① binds this item; ② speaks of 小额担保 (2-4), ③ of 社保、岗位补贴 (2-5). Its 扣分方法 opens with 个人和企业: both count.',
    },
    {
      id: '2-3',
      number: null,
      text: '兑现收费减免政策',
      points: 2,
      pointsText: '2分',
      rule: '每核实一人未兑现即扣2分',
      method: VISITS,
      scoring: itemRule(
        [count('unhonoured', '核实未兑现收费减免的个人和企业数')],
        fromFull(2, per(EACH_PERSON, 'unhonoured', 2)),
      ),
      remark: 'As 2-2: only ① of the shared cell.',
    },
    {
      id: '2-4',
      number: null,
      text: '兑现小额担保政策',
      points: 2,
      pointsText: '2分',
      rule: '每核实一人未兑现即扣2分',
      method: VISITS,
      scoring: itemRule(
        [
          yesNo('loans-opened', '是否开展小额担保（发放小额贷款）', true),
          count('unhonoured', '核实未兑现小额担保贷款的人数', '人'),
          count('unanswered', '申请后1月内未答复是否可放贷的人数', '人'),
        ],
        fromFull(
          2,
          deduct(inMethod('未开展小额担保地方（指未发放小额贷款），在该项扣2分'), no('loans-opened'), 2),
          per(inRule('每核实一人未兑现即扣2分'), 'unhonoured', 2),
          per(
            inMethod('已开展但对下岗失业人员的申请在1月内未答复是否可放贷的，视为未兑现，每人扣2分'),
            'unanswered',
            2,
          ),
        ),
      ),
      remark: 'Of the shared cell only ② names 小额担保; ① leaves it out, but the rule column says the same.',
    },
    {
      id: '2-5',
      number: null,
      text: '兑现社保和岗位补贴政策',
      points: 2,
      pointsText: '2分',
      rule: '每核实一人未兑现即扣2分',
      method: VISITS,
      scoring: itemRule(
        [
          count('social-insurance-unhonoured', '核实未兑现社保补贴的个人和企业数'),
          count('post-subsidy-unhonoured', '核实未兑现岗位补贴的个人和企业数'),
          yesNo('social-insurance-zero', '社保补贴年度支出是否为零', false),
          yesNo('post-subsidy-zero', '岗位补贴年度支出是否为零', false),
        ],
        fromFull(
          2,
          per(EACH_PERSON, 'social-insurance-unhonoured', 2),
          per(EACH_PERSON, 'post-subsidy-unhonoured', 2),
          choice(
            NO_SPENDING,
            '2-5-zero-spending',
            '“社保、岗位补贴的年度支出为零”是指其中一项为零，还是两项都为零？',
            [
              'either',
              '有一项支出为零，即扣2分',
              deduct(NO_SPENDING, any(yes('social-insurance-zero'), yes('post-subsidy-zero')), 2),
            ],
            [
              'both',
              '两项支出都为零，才扣2分',
              deduct(NO_SPENDING, all(yes('social-insurance-zero'), yes('post-subsidy-zero')), 2),
            ],
          ),
        ),
      ),
      remark: 'Of the shared cell ① and ③ bind this item; ② does not.',
    },
    {
      id: '2-6',
      number: null,
      text: '开展再就业优惠政策宣传、向社会公布监督举报电话',
      points: 2,
      pointsText: '2分',
      rule: '未落实即扣2分',
      method:
        '核查各地开展见报再就业政策宣传的证明（咨询活动凭正式通知、媒体宣传凭文字或电视图像），各种宣传形式合计少于2次的，即扣2分；核实公布举报电话（凭报纸报道），未能提供见报凭证的，扣2分。',
      scoring: itemRule(
        [
          count('publicity', '各种宣传形式合计次数', '次', null),
          yesNo('hotline-published', '能否提供公布举报电话的见报凭证', true),
        ],
        fromFull(
          2,
          deduct(inMethod('各种宣传形式合计少于2次的，即扣2分'), under(value('publicity'), 2), 2),
          deduct(inMethod('未能提供见报凭证的，扣2分'), no('hotline-published'), 2),
        ),
      ),
      remark:
        '未落实即扣2分 is what the two finer clauses of the method say; either is enough, together still 2.',
    },
  ],
};
