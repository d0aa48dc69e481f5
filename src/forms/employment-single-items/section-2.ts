import {
  inRule,
  count,
  yesNo,
  percent,
  pair,
  value,
  rate,
  yes,
  no,
  any,
  all,
  fromFull,
  fromZero,
  award,
  deduct,
  per,
  zero,
  discretion,
  choice,
  perStep,
  below,
  itemRule,
} from '../build';
import type { FormSection } from '../form';

const NO_FUNDS = inRule('未安排不得分');
const LESS_FUNDS = deduct(inRule('低于上年度扣2分'), yes('less-funds'), 2);

export const section2: FormSection = {
  name: '农民就业创业（50分）',
  points: 50,
  items: [
    {
      id: '2-1',
      number: null,
      text: '政策\n\n落实',
      points: 10,
      pointsText: '10',
      rule: '市和所辖县（市）按规定时间全部出台文件得5分，市级未出台文件扣2分，县级未出台文件每个扣0.5分，扣完为止；市、县两级财政安排促进农民就业创业资金并不低于上年度得5分，未安排不得分，低于上年度扣2分。',
      method: '全面贯彻落实省促进农民就业创业文件，建立促进农民就业创业资金稳定投入机制。',
      scoring: itemRule(
        [
          yesNo('city-document', '市级是否按规定时间出台文件', true),
          count('counties-without', '未按规定时间出台文件的县（市）'),
          yesNo('city-funds', '市级财政是否安排促进农民就业创业资金', true),
          yesNo('county-funds', '县级财政是否都安排促进农民就业创业资金', true),
          yesNo('less-funds', '安排的资金是否低于上年度', false),
        ],
        fromZero(
          10,
          fromFull(
            5,
            deduct(inRule('市级未出台文件扣2分'), no('city-document'), 2),
            per(inRule('县级未出台文件每个扣0.5分，扣完为止'), 'counties-without', 0.5),
          ),
          choice(
            NO_FUNDS,
            '2-1-funds',
            '“未安排不得分”是指市、县两级有一级未安排，还是两级都未安排？',
            [
              'either',
              '有一级未安排，资金部分不得分',
              zero(NO_FUNDS, any(no('city-funds'), no('county-funds')), fromFull(5, LESS_FUNDS)),
            ],
            [
              'both',
              '两级都未安排，资金部分才不得分',
              zero(NO_FUNDS, all(no('city-funds'), no('county-funds')), fromFull(5, LESS_FUNDS)),
            ],
          ),
        ),
      ),
    },
    {
      id: '2-2',
      number: null,
      text: '就业\n\n服务',
      points: 10,
      pointsText: '10',
      rule: '按规定设立从市到村四级服务窗口得2分，未设立不得分；市、县（市、区）全面执行四项制度得4分，每有一个县（市、区）未全面执行四项制度扣1分，扣完为止；登记农民职业介绍成功率、就业率、创业成功率和困难家庭就业援助达到省厅要求得4分，每有一项未达省厅要求扣1分。',
      method:
        '全面落实农民求职登记、就业失业登记、创业服务和农村困难家庭就业援助制度，推进公共就业服务均等化。',
      scoring: itemRule(
        [
          yesNo('windows', '是否按规定设立从市到村四级服务窗口', true),
          count('counties-not-fully', '未全面执行四项制度的县（市、区）'),
          count('below', '未达省厅要求的项数（职业介绍成功率、就业率、创业成功率、困难家庭就业援助）', '项'),
        ],
        fromZero(
          10,
          award(inRule('按规定设立从市到村四级服务窗口得2分，未设立不得分'), yes('windows'), 2),
          fromFull(
            4,
            per(inRule('每有一个县（市、区）未全面执行四项制度扣1分，扣完为止'), 'counties-not-fully', 1),
          ),
          fromFull(4, per(inRule('每有一项未达省厅要求扣1分'), 'below', 1)),
        ),
      ),
    },
    {
      id: '2-3',
      number: null,
      text: '技能\n\n培训',
      points: 10,
      pointsText: '10',
      rule: '市、县（市）设立受理窗口并向社会公布得2分，未设立窗口不得分，未向社会公布扣1分；获证奖补人员实行实名制管理并按时上报省厅的得4分，未实行实名制管理不得分，未按时上报省厅每次扣1分，扣完为止。及时兑付奖补资金，未发生有效投诉举报得4分，发生投诉举报，每查实一起扣2分。',
      method: '全面落实农村劳动力职业技能培训鉴定获证奖补政策，扩大政策覆盖面，提高培训质量。',
      scoring: itemRule(
        [
          yesNo('windows', '市、县（市）是否设立受理窗口', true),
          yesNo('published', '受理窗口是否向社会公布', true),
          yesNo('real-names', '获证奖补人员是否实行实名制管理', true),
          count('late', '未按时上报省厅的次数', '次'),
          yesNo('paid-in-time', '是否及时兑付奖补资金', true),
          count('complaints', '查实的投诉举报', '起'),
        ],
        fromZero(
          10,
          zero(
            inRule('未设立窗口不得分'),
            no('windows'),
            fromFull(2, deduct(inRule('未向社会公布扣1分'), no('published'), 1)),
          ),
          zero(
            inRule('未实行实名制管理不得分'),
            no('real-names'),
            fromFull(4, per(inRule('未按时上报省厅每次扣1分，扣完为止'), 'late', 1)),
          ),
          fromFull(
            4,
            discretion(inRule('及时兑付奖补资金'), -4, 0, no('paid-in-time')),
            per(inRule('发生投诉举报，每查实一起扣2分'), 'complaints', 2),
          ),
        ),
      ),
    },
    {
      id: '2-4',
      number: null,
      text: '劳务\n\n协作',
      points: 5,
      pointsText: '5',
      rule: '按时完成省厅下达的任务得5分，未完成任务不得分。',
      method: '积极开展多层次、多形式劳务交流协作活动，完成省厅下达的劳务协作工作任务。',
      scoring: itemRule(
        [yesNo('done', '是否按时完成省厅下达的任务', true)],
        award(inRule('按时完成省厅下达的任务得5分，未完成任务不得分'), yes('done'), 5),
      ),
    },
    {
      id: '2-5',
      number: null,
      text: '基础\n\n工作',
      points: 15,
      pointsText: '15',
      rule: '调查数量达到国家和省厅要求得10分，未达到要求，每低1%扣1分，扣完为止；调查数据有效率达95%以上得5分，有效率每低1个百分点扣0.5分，扣完为止。',
      method: '认真开展企业用工需求和农民就业创业等调查，做到台帐健全、数据准确、动态管理。',
      scoring: itemRule(
        [pair('surveyed', '实际调查数量/要求的调查数量', '户'), percent('valid', '调查数据有效率')],
        fromZero(
          15,
          fromFull(
            10,
            perStep(
              inRule('未达到要求，每低1%扣1分，扣完为止'),
              '2-5-survey-steps',
              below(rate('surveyed'), 100),
              1,
              -1,
            ),
          ),
          fromFull(
            5,
            perStep(
              inRule('有效率每低1个百分点扣0.5分，扣完为止'),
              '2-5-valid-steps',
              below(value('valid'), 95),
              1,
              -0.5,
            ),
          ),
        ),
      ),
      remark:
        '每低1%扣1分 and 每低1个百分点扣0.5分: whether a step counts when begun or when full is not said.',
    },
  ],
};
