import {
  all,
  atLeast,
  award,
  choice,
  discretion,
  fromZero,
  inItem,
  itemRule,
  linear,
  no,
  pair,
  percent,
  rate,
  value,
  yes,
  yesNo,
} from '../build';
import type { FormSection } from '../form';
import { cleaned, NO_RULE, scannedItem } from './scan';
import { standard } from './standard';

const BY_SHARE = inItem('根据其实际就业人数和相应比例予以评分');

export const support: FormSection = {
  name: '三、扶策和援面分)',
  restored: {
    text: '三、扶持政策和就业援助方面（35分）',
    reason: '扫描件缺字；“35分”由本部分七项分值之和（3+3+5+2+5+2+15）得出，也等于总分100减其余四部分。',
  },
  points: 35,
  items: [
    scannedItem({
      id: '3-1',
      number: '8',
      text: '社区平台工作人员熟知各项就业再就业政策,并采 用多种形式宣传,效果显著。',
      restored: cleaned('社区平台工作人员熟知各项就业再就业政策，并采用多种形式宣传，效果显著。'),
      points: 3,
      scoring: itemRule(
        [
          yesNo('know-policies', '社区平台工作人员是否熟知各项就业再就业政策', true),
          yesNo('publicity', '是否采用多种形式宣传，效果显著', true),
        ],
        standard(
          inItem('社区平台工作人员熟知各项就业再就业政策'),
          3,
          all(yes('know-policies'), yes('publicity')),
        ),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-2',
      number: '9',
      text: '按规定时间协助办理发放《失业证》和《再就业优惠证》。',
      points: 3,
      scoring: itemRule(
        [yesNo('certificates', '是否按规定时间协助办理发放《失业证》和《再就业优惠证》', true)],
        standard(inItem('按规定时间协助办理发放《失业证》和《再就业优惠证》'), 3, yes('certificates')),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-3',
      number: '10',
      text: '收集需要培训人员基本信息,推荐各人员参加技能培训,使有培训意愿的人员及时参加适合其自身特点的职业技能培训或创业培训。',
      restored: cleaned(
        '收集需要培训人员基本信息，推荐各人员参加技能培训，使有培训意愿的人员及时参加适合其自身特点的职业技能培训或创业培训。',
      ),
      points: 5,
      scoring: itemRule(
        [
          yesNo('collected', '是否收集需要培训人员基本信息', true),
          yesNo('trained', '有培训意愿的人员是否都及时参加适合的职业技能培训或创业培训', true),
        ],
        standard(inItem('推荐各人员参加技能培训'), 5, all(yes('collected'), yes('trained'))),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-4',
      number: '11',
      text: '积极协助申请小额担保贷款人员做好小额担保贷款申请,并积极做好贷后跟踪服务工作,到期贷款回收率达到95%以上。社区尚无申请小额贷款的,得1分。',
      restored: cleaned(
        '积极协助申请小额担保贷款人员做好小额担保贷款申请，并积极做好贷后跟踪服务工作，到期贷款回收率达到95%以上。社区尚无申请小额贷款的，得1分。',
      ),
      points: 2,
      scoring: itemRule(
        [
          yesNo('applications', '社区有无申请小额贷款的', null),
          percent('repaid', '到期贷款回收率'),
          yesNo('assisted', '是否积极协助申请并做好贷后跟踪服务', true),
        ],
        fromZero(
          2,
          award(inItem('社区尚无申请小额贷款的，得1分'), no('applications'), 1),
          standard(
            inItem('到期贷款回收率达到95%以上'),
            2,
            all(atLeast(value('repaid'), 95), yes('assisted')),
            yes('applications'),
          ),
        ),
      ),
      remark: '计分规则写在标准文字里：贷款回收率95%以上；尚无申请的得1分。',
    }),
    scannedItem({
      id: '3-5',
      number: '12',
      text: '协助社区内符合条件的人员和企业单位享受税费减 免、社保补贴、一次性生活困难补助等扶持优惠政 策。',
      restored: cleaned(
        '协助社区内符合条件的人员和企业单位享受税费减免、社保补贴、一次性生活困难补助等扶持优惠政策。',
      ),
      points: 5,
      scoring: itemRule(
        [yesNo('benefits', '是否协助符合条件的人员和企业单位享受各项扶持优惠政策', true)],
        standard(
          inItem(
            '协助社区内符合条件的人员和企业单位享受税费减免、社保补贴、一次性生活困难补助等扶持优惠政策',
          ),
          5,
          yes('benefits'),
        ),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-6',
      number: '13',
      text: '根据上级和当地劳动保障部门的要求,做好公益性岗位人员安排落实工作。',
      restored: cleaned('根据上级和当地劳动保障部门的要求，做好公益性岗位人员安排落实工作。'),
      points: 2,
      scoring: itemRule(
        [yesNo('public-posts', '是否做好公益性岗位人员安排落实工作', true)],
        standard(inItem('做好公益性岗位人员安排落实工作'), 2, yes('public-posts')),
      ),
      remark: NO_RULE,
    }),
    scannedItem({
      id: '3-7',
      number: '14',
      text: '通过挖掘辖区吸纳下岗失业人员就业的各类资源 (包括创建各类再就业援助基地),采用多种形式对 有劳动能力和就业愿望的下岗失业人员开展职业介 绍和就业援助。根据其实际就业人数和相应比例予 以评分。',
      restored: cleaned(
        '通过挖掘辖区吸纳下岗失业人员就业的各类资源（包括创建各类再就业援助基地），采用多种形式对有劳动能力和就业愿望的下岗失业人员开展职业介绍和就业援助。根据其实际就业人数和相应比例予以评分。',
      ),
      points: 15,
      scoring: itemRule(
        [pair('placed', '社区帮助解决就业的人数/要求社区提供就业援助的人数', '人')],
        choice(
          BY_SHARE,
          '3-7-share',
          '“根据其实际就业人数和相应比例予以评分”，比例与分数怎样对应？',
          [
            'proportional',
            '按帮助解决就业人数占要求援助人数的比例折算分值',
            fromZero(15, linear(BY_SHARE, rate('placed'), 0.15)),
          ],
          ['person', '原表没有给出对应，由人酌情', discretion(BY_SHARE, 0, 15)],
        ),
      ),
      remark:
        '“根据其实际就业人数和相应比例予以评分”，但原表没有给出比例与分数的对应；表后的注（提供就业援助＿人，帮助解决就业＿人）是这一项的佐证。',
    }),
  ],
};
