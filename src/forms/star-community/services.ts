import type { FormItem } from '../form';
import {
  all,
  atLeast,
  award,
  band,
  bands,
  choice,
  count,
  discretion,
  equal,
  fromFull,
  fromZero,
  incl,
  inRule,
  itemRule,
  no,
  value,
  yes,
  yesNo,
  zero,
} from '../build';

const GRADUATES = inRule('推荐就业成功1人以上，可酌情得分');

/** 三、3 (a group of 17 points) and 4. */
export const services: readonly FormItem[] = [
  {
    id: '3-6',
    number: null,
    text: '3.完善社区平台就业服务功能：\n\n①开设社区就业服务窗口，主动为辖区各类就业困难人员、退役士兵、进城农村劳动力和其他特殊群体等失业、求职人员开展求职登记、政策咨询、职业指导、职业介绍等就业服务。（6分）',
    points: 6,
    pointsText: null,
    rule: '开设的辖区各类失业人员专门服务窗口，主要查其台帐，看是否有为其他特殊群体（如退役士兵、军嫂、残疾人、刑释人员、戒毒康复人员等）进行求职登记和推荐就业的原始资料，如服务柜台设有专门为特殊群体服务牌子，未开展工作的不得分。该项表中所列要求的其他服务功能不完善的可酌情扣分。',
    method: '',
    scoring: itemRule(
      [
        yesNo('sign-without-work', '服务柜台设有专门为特殊群体服务牌子，但未开展工作', false),
        yesNo('functions-wanting', '表中所列要求的其他服务功能不完善', false),
      ],
      zero(
        inRule('如服务柜台设有专门为特殊群体服务牌子，未开展工作的不得分'),
        yes('sign-without-work'),
        fromFull(
          6,
          discretion(
            inRule('该项表中所列要求的其他服务功能不完善的可酌情扣分'),
            -6,
            0,
            yes('functions-wanting'),
          ),
        ),
      ),
    ),
  },
  {
    id: '3-7',
    number: null,
    text: '②协助有关人员申请职业培训和创业培训，为符合条件人员100%申领《就业创业证》。（3分）',
    points: 3,
    pointsText: null,
    rule: '查阅相关资料，有开展其中两个项目得3分，1项得2分，皆未开展不得分。',
    method: '',
    scoring: itemRule(
      [
        count(
          'projects',
          '已开展的项目数（协助申请职业培训和创业培训、为符合条件人员100%申领《就业创业证》）',
          '项',
          null,
        ),
      ],
      bands(
        inRule('有开展其中两个项目得3分，1项得2分，皆未开展不得分'),
        value('projects'),
        [band(null, incl(0), 0), band(incl(1), incl(1), 2), band(incl(2), null, 3)],
        0,
      ),
    ),
    remark: '职业培训和创业培训算一个还是两个项目，原表没有说明：请评审人填所认定的项目数。',
  },
  {
    id: '3-8',
    number: null,
    text: '③开展灵活就业人员认定，协助申请社保补贴办理工作。（3分）',
    points: 3,
    pointsText: null,
    rule: '未开展此项服务不得分。',
    method: '',
    scoring: itemRule(
      [yesNo('flexible', '开展灵活就业人员认定、协助申请社保补贴办理工作', true)],
      award(inRule('未开展此项服务不得分'), yes('flexible'), 3),
    ),
  },
  {
    id: '3-9',
    number: null,
    text: '④鼓励、扶持各类失业人员自主创业和自谋职业，协助开展创业指导、申请小额担保贷款、政策咨询和创业跟踪服务。（5分）',
    points: 5,
    pointsText: null,
    rule: '有推荐2人以上失业人员参加创业培训，并协助落实创业相关政策的得3分，有开展创业指导和跟踪服务的得2分。',
    method: '',
    scoring: itemRule(
      [
        count('referred', '推荐参加创业培训的失业人员人数', '人', null),
        yesNo('policies', '协助落实创业相关政策', true),
        yesNo('guidance', '开展创业指导和跟踪服务', true),
      ],
      fromZero(
        5,
        award(
          inRule('有推荐2人以上失业人员参加创业培训，并协助落实创业相关政策的得3分'),
          all(atLeast(value('referred'), 2), yes('policies')),
          3,
        ),
        award(inRule('有开展创业指导和跟踪服务的得2分'), yes('guidance'), 2),
      ),
    ),
    remark: '两部分相加：3+2=5，等于本项分值。',
  },
  {
    id: '3-10',
    number: null,
    text: '4.开展大中专毕业生就业服务工作。\n\n把大中专毕业生作为重点群体，多形式多渠道促进就业，鼓励自主创业，带动更多人就业。',
    points: 4,
    pointsText: '4分',
    rule: '有为辖区家庭困难的大中专毕业生提供职业介绍等服务，推荐就业成功1人以上，可酌情得分，未开展此项服务不得分。',
    method: '',
    scoring: itemRule(
      [
        yesNo('graduates-served', '为辖区家庭困难的大中专毕业生提供职业介绍等服务', null),
        count('graduates-placed', '推荐就业成功的大中专毕业生人数', '人', null),
      ],
      zero(
        inRule('未开展此项服务不得分'),
        no('graduates-served'),
        choice(
          GRADUATES,
          'graduates-none-placed',
          '开展了服务、但没有推荐就业成功的，可以酌情得分吗？',
          [
            'no',
            '不可以：推荐就业成功1人以上才酌情得分',
            zero(GRADUATES, equal(value('graduates-placed'), 0), discretion(GRADUATES, 0, 4)),
          ],
          ['yes', '可以：开展了服务即可酌情得分', discretion(GRADUATES, 0, 4)],
        ),
      ),
    ),
    remark: '满足条件也只是“可酌情得分”：没有一个数是算得出来的，所以没有“无扣分”的填法。',
  },
];
