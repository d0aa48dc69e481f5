import {
  inRule,
  count,
  yesNo,
  pair,
  value,
  difference,
  yes,
  atLeast,
  fromFull,
  fromZero,
  award,
  perStep,
  below,
  itemRule,
} from '../build';
import type { FormSection } from '../form';

export const section5: FormSection = {
  name: '城乡基层平台建设（50分）',
  points: 50,
  items: [
    {
      id: '5-1',
      number: null,
      text: '规划\n和\n\n业务指导',
      points: 10,
      pointsText: '10',
      rule: '制定城乡平台建设工作规划和年度工作方案的得5分，否则不得分；定期指导督查平台建设工作的得5分，否则不得分。',
      method:
        '以政府或者部门文件制定平台建设规划和年度工作方案，明确具体目标和主要措施，并分解落实到县（市、区）。对面上工作有指导评估制度，定期指导督查城乡基层平台建设工作。',
      scoring: itemRule(
        [
          yesNo('plan', '是否制定城乡平台建设工作规划和年度工作方案', true),
          yesNo('inspection', '是否定期指导督查平台建设工作', true),
        ],
        fromZero(
          10,
          award(inRule('制定城乡平台建设工作规划和年度工作方案的得5分，否则不得分'), yes('plan'), 5),
          award(inRule('定期指导督查平台建设工作的得5分，否则不得分'), yes('inspection'), 5),
        ),
      ),
    },
    {
      id: '5-2',
      number: null,
      text: '规 范\n基层平台\n服 务',
      points: 10,
      pointsText: '10',
      rule: '建立绩效考核制度，出台平台考核办法并定期组织督查的得5分，否则不得分；制定出台符合要求的服务规范及流程并认真组织实施得5分，否则不得分。',
      method:
        '建立绩效考核制度，制订出台各级基层平台的考核办法，进一步细化街道（乡镇）、社区（村）服务平台就业服务工作内容及工作人员岗位标准和要求。制定出台全市统一的符合本地实际的基层平台服务流程及规范，并认真组织实施。',
      scoring: itemRule(
        [
          yesNo('assessment', '是否建立绩效考核制度，出台平台考核办法并定期组织督查', true),
          yesNo('standards', '是否制定出台符合要求的服务规范及流程并认真组织实施', true),
        ],
        fromZero(
          10,
          award(
            inRule('建立绩效考核制度，出台平台考核办法并定期组织督查的得5分，否则不得分'),
            yes('assessment'),
            5,
          ),
          award(
            inRule('制定出台符合要求的服务规范及流程并认真组织实施得5分，否则不得分'),
            yes('standards'),
            5,
          ),
        ),
      ),
    },
    {
      id: '5-3',
      number: null,
      text: '省 级\n\n创建活动',
      points: 10,
      pointsText: '10',
      rule: '完成省充分转移就业乡镇年度目标任务得5分，未完成目标任务不得分；充分就业社区创建成果保持良好的得5分，否则不得分。',
      method: '创建省级充分转移就业乡镇完成年度目标任务，继续保持巩固充分就业社区创建成果，做好后续工作。',
      scoring: itemRule(
        [
          yesNo('townships', '是否完成省充分转移就业乡镇年度目标任务', true),
          yesNo('communities', '充分就业社区创建成果是否保持良好', true),
        ],
        fromZero(
          10,
          award(inRule('完成省充分转移就业乡镇年度目标任务得5分，未完成目标任务不得分'), yes('townships'), 5),
          award(inRule('充分就业社区创建成果保持良好的得5分，否则不得分'), yes('communities'), 5),
        ),
      ),
    },
    {
      id: '5-4',
      number: null,
      text: '协理员\n\n业务培训',
      points: 10,
      pointsText: '10',
      rule: '鉴定通过率达到省当年平均通过率得5分，通过率每低一个百分点扣0.5分，扣完为止。\n\n每年协理员集中培训达到两次的得5分，否则不得分（集中培训不包含国家职业资格鉴定的考前辅导）。',
      method:
        '积极组织协理员参加国家职业资格鉴定，并鼓励符合条件的协理员提升鉴定等级。\n\n定期组织协理员开展政策法规、信息系统操作等方面的集中培训，每年不少于两次。',
      scoring: itemRule(
        [
          pair('pass', '本地鉴定通过率/省当年平均通过率', '%'),
          count('trainings', '每年协理员集中培训（不含国家职业资格鉴定的考前辅导）', '次', null),
        ],
        fromZero(
          10,
          fromFull(
            5,
            perStep(
              inRule('通过率每低一个百分点扣0.5分，扣完为止'),
              '5-4-steps',
              below(difference('pass'), 0),
              1,
              -0.5,
            ),
          ),
          award(inRule('每年协理员集中培训达到两次的得5分，否则不得分'), atLeast(value('trainings'), 2), 5),
        ),
      ),
      remark: '通过率每低一个百分点扣0.5分: whether a step counts when begun or when full is not said.',
    },
    {
      id: '5-5',
      number: null,
      text: '协理员\n\n主题活动',
      points: 10,
      pointsText: '10',
      rule: '认真准备积极参与活动的得5分，主题活动中成绩突出或取得名次的得5分。',
      method: '积极参加省厅组织的全省协理员主题活动。',
      scoring: itemRule(
        [
          yesNo('took-part', '是否认真准备积极参与主题活动', true),
          yesNo('placed', '主题活动中是否成绩突出或取得名次', true),
        ],
        fromZero(
          10,
          award(inRule('认真准备积极参与活动的得5分'), yes('took-part'), 5),
          award(inRule('主题活动中成绩突出或取得名次的得5分'), yes('placed'), 5),
        ),
      ),
    },
  ],
};
