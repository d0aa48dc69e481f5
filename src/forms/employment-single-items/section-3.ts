import {
  inRule,
  count,
  yesNo,
  value,
  yes,
  no,
  equal,
  some,
  fromFull,
  fromZero,
  award,
  per,
  zero,
  discretion,
  choice,
  itemRule,
} from '../build';
import type { FormSection } from '../form';

const ELSE_NOTHING = inRule('否则不得分，少开展一项专项活动扣3分，扣完为止');

export const section3: FormSection = {
  name: '公共人力资源市场建设（50分）',
  points: 50,
  items: [
    {
      id: '3-1',
      number: null,
      text: '市场功能建 设',
      points: 15,
      pointsText: '15',
      rule: '本地区申报星级评估的市场，当年被\n\n省厅评估认定在三星级以上的，得15分；未达星级标准每一个市场扣5分，扣完为止。',
      method: '开展公共人力资源市场（场所）功能建设星级评估活动。',
      scoring: itemRule(
        [count('applied', '申报星级评估的市场', '个', null), count('below', '未达三星级以上标准的市场')],
        fromFull(
          15,
          discretion(inRule('本地区申报星级评估的市场'), -15, 0, equal(value('applied'), 0)),
          per(inRule('未达星级标准每一个市场扣5分，扣完为止'), 'below', 5),
        ),
      ),
    },
    {
      id: '3-2',
      number: null,
      text: '专项就业服务活动',
      points: 9,
      pointsText: '9',
      rule: '根据部、省要求，每年开展就业援助、春风行动、民营企业招聘周等专项就业服务活动，按时上报活动计划和总结的得9分，否则不得分，少开展一项专项活动扣3分，扣完为止。',
      method: '开展就业服务专项活动。',
      scoring: itemRule(
        [
          count('missing', '少开展的专项就业服务活动', '项'),
          yesNo('reported', '是否按时上报活动计划和总结', true),
        ],
        zero(
          ELSE_NOTHING,
          no('reported'),
          choice(
            ELSE_NOTHING,
            '3-2-one-missing',
            '少开展一项活动，按“否则不得分”还是按“少开展一项扣3分”？',
            [
              'nothing',
              '少开展活动的，不得分',
              zero(
                ELSE_NOTHING,
                some('missing'),
                award(inRule('按时上报活动计划和总结的得9分'), yes('reported'), 9),
              ),
            ],
            ['each', '少开展一项扣3分', fromFull(9, per(ELSE_NOTHING, 'missing', 3))],
          ),
        ),
      ),
      remark:
        '否则不得分 and 少开展一项专项活动扣3分 disagree when one activity is missing: everything between the two is possible.',
    },
    {
      id: '3-3',
      number: null,
      text: '市场职业供求状况    分 析',
      points: 9,
      pointsText: '9',
      rule: '按规定上报职业供求状况分析报告的得2分，否则不得分；数据上报及时，并得到部、省通报肯定的得2分，否则不得分；提供有价值的职业供求状况分析报告且被上级采用的得2分，否则不得分；明确职业供求分析责任人，并保持稳定的得3分，否则不得分。',
      method: '做好各种职业供求状况分析\n\n报告。',
      scoring: itemRule(
        [
          yesNo('analysis', '是否按规定上报职业供求状况分析报告', true),
          yesNo('praised', '数据是否上报及时并得到部、省通报肯定', true),
          yesNo('adopted', '分析报告是否有价值且被上级采用', true),
          yesNo('steady', '是否明确职业供求分析责任人并保持稳定', true),
        ],
        fromZero(
          9,
          award(inRule('按规定上报职业供求状况分析报告的得2分，否则不得分'), yes('analysis'), 2),
          award(inRule('数据上报及时，并得到部、省通报肯定的得2分，否则不得分'), yes('praised'), 2),
          award(inRule('提供有价值的职业供求状况分析报告且被上级采用的得2分，否则不得分'), yes('adopted'), 2),
          award(inRule('明确职业供求分析责任人，并保持稳定的得3分，否则不得分'), yes('steady'), 3),
        ),
      ),
    },
    {
      id: '3-4',
      number: null,
      text: '信息发布',
      points: 8,
      pointsText: '8',
      rule: '通过各种媒体和网络等渠道定时定期向社会发布职业供求信息，开展此项工作的得6分，未开展的不得分；通过“12580”求职通移动平台发布招聘信息的得2分，否则不得分。',
      method: '为用人单位和劳动者提供职业供求信息服务。',
      scoring: itemRule(
        [
          yesNo('published', '是否定时定期向社会发布职业供求信息', true),
          yesNo('mobile', '是否通过“12580”求职通移动平台发布招聘信息', true),
        ],
        fromZero(
          8,
          award(inRule('开展此项工作的得6分，未开展的不得分'), yes('published'), 6),
          award(inRule('通过“12580”求职通移动平台发布招聘信息的得2分，否则不得分'), yes('mobile'), 2),
        ),
      ),
    },
    {
      id: '3-5',
      number: null,
      text: '就业信息公共服务平台建设',
      points: 9,
      pointsText: '9',
      rule: '建立工作机制，明确责任单位和责任人，有稳定专职人员的得6分，未达要求不得分；按部要求按时保质保量上传招聘信息的得3分，每有一次未达要求扣1分，扣完为止。',
      method: '按部建设全国就业信息公共\n\n服务平台的要求，完成有关工作任务。',
      scoring: itemRule(
        [
          yesNo('mechanism', '是否建立工作机制，明确责任单位和责任人，有稳定专职人员', true),
          count('uploads-below', '上传招聘信息未达要求的次数', '次'),
        ],
        fromZero(
          9,
          award(
            inRule('建立工作机制，明确责任单位和责任人，有稳定专职人员的得6分，未达要求不得分'),
            yes('mechanism'),
            6,
          ),
          fromFull(3, per(inRule('每有一次未达要求扣1分，扣完为止'), 'uploads-below', 1)),
        ),
      ),
    },
  ],
};
