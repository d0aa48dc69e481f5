import type { FormSection } from '../form';
import type { Rule } from '../../rules/rule';
import {
  any,
  award,
  choice,
  deduct,
  discretion,
  fromFull,
  inItem,
  inRule,
  itemRule,
  no,
  yes,
  yesNo,
} from '../build';

const badges = deduct(inItem('工作人员挂牌上岗'), no('badges'), 1);
const telephone = deduct(inItem('公布就业服务监督电话'), no('telephone'), 1);

/** 工作职责 and 服务办事程序, published, are one of three things … */
const threeThings: Rule = fromFull(
  3,
  deduct(inItem('工作职责、服务办事程序公开公布'), any(no('duties'), no('procedures')), 1),
  badges,
  telephone,
);

/** … or two of four. */
const fourThings: Rule = fromFull(
  3,
  deduct(inItem('工作职责'), no('duties'), 1),
  deduct(inItem('服务办事程序'), no('procedures'), 1),
  badges,
  telephone,
);

export const systems: FormSection = {
  name: '二、建立社区就业服务和就业援助工作制度（8分）',
  points: 8,
  items: [
    {
      id: '2-1',
      number: null,
      text: '1.有社区平台工作人员工作职责、服务办事程序公开公布，工作人员挂牌上岗，公布就业服务监督电话。（3分）',
      points: 3,
      pointsText: '3分',
      rule: '少其中一项的扣1分。',
      method: '',
      scoring: itemRule(
        [
          yesNo('duties', '有社区平台工作人员工作职责并公开公布', true),
          yesNo('procedures', '服务办事程序公开公布', true),
          yesNo('badges', '工作人员挂牌上岗', true),
          yesNo('telephone', '公布就业服务监督电话', true),
        ],
        choice(
          inRule('少其中一项的扣1分'),
          'published-things',
          '“其中一项”按三项还是四项计（工作职责、服务办事程序算一项还是两项）？',
          ['three', '按三项计：工作职责和服务办事程序算一项', threeThings],
          ['four', '按四项计：工作职责、服务办事程序各算一项', fourThings],
        ),
      ),
      remark: '3分，标准里列了三项或四项，原表没有说明：两种读法并存，由单位选定。',
    },
    {
      id: '2-2',
      number: null,
      text: '2.有建立社区平台工作绩效考核制度。（2分）',
      points: 2,
      pointsText: '2分',
      rule: '查阅社区相关文字资料，未建立该项制度的不得分。',
      method: '',
      scoring: itemRule(
        [yesNo('appraisal', '建立社区平台工作绩效考核制度（有文字资料）', true)],
        award(inRule('未建立该项制度的不得分'), yes('appraisal'), 2),
      ),
    },
    {
      id: '2-3',
      number: null,
      text: '3.有建立专门的就业援助和承诺就业援助制度。（3分）',
      points: 3,
      pointsText: '3分',
      rule: '查阅相关记录，酌情扣分。',
      method: '',
      scoring: itemRule(
        [yesNo('wanting', '查阅相关记录，就业援助制度、承诺就业援助制度未建立或有欠缺', false)],
        fromFull(3, discretion(inRule('查阅相关记录，酌情扣分'), -3, 0, yes('wanting'))),
      ),
      remark: '原表没有说什么情况扣分：查阅记录没有发现欠缺的不扣，有欠缺的由评审人在0至3分内酌情扣。',
    },
  ],
};
