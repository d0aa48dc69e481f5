import { inRule, yesNo, yes, any, fromZero, award, zero, itemRule } from '../build';
import type { FormSection } from '../form';

export const section4: FormSection = {
  name: '就业创业培训（50分）',
  points: 50,
  items: [
    {
      id: '4-1',
      number: null,
      text: '培训规划\n\n和\n\n任务分解',
      points: 5,
      pointsText: '5',
      rule: '有计划并分解任务的(以文件为准)得1分,否则不得分；制定相应考核办法，有平时检查和年度考核记录的得2分,否则不得分；日常指导工作开展有序并有相关文件的得2分，否则不得分。',
      method:
        '以政府或部门文件制定就业创业培训中长期规划和年度实施计划，明确具体目标和主要措施,并分解落实到县(市、区)和培训机构。\n 对面上就业创业培训工作有指导评估、观摩教学、经验交流制度，定期研究部署、督查城乡劳动者就业创业培训各项工作。',
      scoring: itemRule(
        [
          yesNo('plan', '是否有计划并分解任务（以文件为准）', true),
          yesNo('assessment', '是否制定相应考核办法，有平时检查和年度考核记录', true),
          yesNo('guidance', '日常指导工作是否开展有序并有相关文件', true),
        ],
        fromZero(
          5,
          award(inRule('有计划并分解任务的(以文件为准)得1分,否则不得分'), yes('plan'), 1),
          award(inRule('制定相应考核办法，有平时检查和年度考核记录的得2分,否则不得分'), yes('assessment'), 2),
          award(inRule('日常指导工作开展有序并有相关文件的得2分，否则不得分'), yes('guidance'), 2),
        ),
      ),
    },
    {
      id: '4-2',
      number: null,
      text: '培训机构\n\n管 理',
      points: 5,
      pointsText: '5',
      rule: '建立省级以上就业创业培训（孵化）示范基地的得3分，否则不得分；在省内外有知名培训品牌的得2分，否则不得分。',
      method: '有效创建就业创业培训品牌和就业创业培训（孵化）示范基地。',
      scoring: itemRule(
        [
          yesNo('base', '是否建立省级以上就业创业培训（孵化）示范基地', true),
          yesNo('brand', '是否有在省内外知名的培训品牌', true),
        ],
        fromZero(
          5,
          award(inRule('建立省级以上就业创业培训（孵化）示范基地的得3分，否则不得分'), yes('base'), 3),
          award(inRule('在省内外有知名培训品牌的得2分，否则不得分'), yes('brand'), 2),
        ),
      ),
    },
    {
      id: '4-3',
      number: null,
      text: '师资队伍\n\n建 设',
      points: 5,
      pointsText: '5',
      rule: '达到要求得5分，否则不得分。',
      method: '制定师资培养计划，并定期组织开展就业创业培训师资培训工作。',
      scoring: itemRule(
        [yesNo('met', '师资培养计划和师资培训工作是否达到要求', true)],
        award(inRule('达到要求得5分，否则不得分'), yes('met'), 5),
      ),
    },
    {
      id: '4-4',
      number: null,
      text: '公共创业\n\n服务机构\n\n功能建设',
      points: 10,
      pointsText: '10',
      rule: '按规定开展创业项目征集发布和项目库建设工作的得2分，否则不得分；按规定开展创业咨询服务工作的得2分，否则不得分；按规定开展小额担保贷款等扶持工作的得2分，否则不得分；按序时进度和相关要求完成公共创业指导服务机构功能建设的得4分，否则不得分。',
      method: '完善公共创业服务机构（场所）功能建设，完成省下达的创业服务目标要求。',
      scoring: itemRule(
        [
          yesNo('projects', '是否按规定开展创业项目征集发布和项目库建设工作', true),
          yesNo('advice', '是否按规定开展创业咨询服务工作', true),
          yesNo('loans', '是否按规定开展小额担保贷款等扶持工作', true),
          yesNo('functions', '是否按序时进度和相关要求完成公共创业指导服务机构功能建设', true),
        ],
        fromZero(
          10,
          award(inRule('按规定开展创业项目征集发布和项目库建设工作的得2分，否则不得分'), yes('projects'), 2),
          award(inRule('按规定开展创业咨询服务工作的得2分，否则不得分'), yes('advice'), 2),
          award(inRule('按规定开展小额担保贷款等扶持工作的得2分，否则不得分'), yes('loans'), 2),
          award(
            inRule('按序时进度和相关要求完成公共创业指导服务机构功能建设的得4分，否则不得分'),
            yes('functions'),
            4,
          ),
        ),
      ),
    },
    {
      id: '4-5',
      number: null,
      text: '培训基础\n\n管理工作',
      points: 15,
      pointsText: '15',
      rule: '开展培训需求调查并有台帐的得2分，否则不得分；开展市场培训需求分析并定期向社会发布的得2分，否则不得分；建立统一的职业培训信息管理平台的得4分，否则不得分；对培训机构进行动态管理的得3分，否则不得分；对参训人员实名制管理的得4分，否则不得分。',
      method:
        '开展城乡劳动者职业培训需求调查、市场培训需求分析工作，并建立相应的工作台帐。\n省辖市范围内建立统一的职业培训信息管理平台，对承担政府补贴培训任务和培训机构进行动态管理，对参训人员实行实名制管理。',
      scoring: itemRule(
        [
          yesNo('needs', '是否开展培训需求调查并有台帐', true),
          yesNo('analysis', '是否开展市场培训需求分析并定期向社会发布', true),
          yesNo('platform', '是否建立统一的职业培训信息管理平台', true),
          yesNo('institutions', '是否对培训机构进行动态管理', true),
          yesNo('real-names', '是否对参训人员实名制管理', true),
        ],
        fromZero(
          15,
          award(inRule('开展培训需求调查并有台帐的得2分，否则不得分'), yes('needs'), 2),
          award(inRule('开展市场培训需求分析并定期向社会发布的得2分，否则不得分'), yes('analysis'), 2),
          award(inRule('建立统一的职业培训信息管理平台的得4分，否则不得分'), yes('platform'), 4),
          award(inRule('对培训机构进行动态管理的得3分，否则不得分'), yes('institutions'), 3),
          award(inRule('对参训人员实名制管理的得4分，否则不得分'), yes('real-names'), 4),
        ),
      ),
    },
    {
      id: '4-6',
      number: null,
      text: '培训补贴\n\n政 策',
      points: 10,
      pointsText: '10',
      rule: '经费安排使用达到省定要求的得2分，否则不得分;建立使用管理制度的得3分，否则不得分；制定培训补贴标准目录并向社会公布的得5分，否则不得分。培训资金违规使用或省厅接到有效投诉举报的，不得分并倒扣5分。',
      method:
        '财政足额安排城乡劳动者职业技能培训和创业培训经费,并建立就业创业培训相关经费的使用管理制度。制定培训补贴标准目录并向社会公布。按规定使用就业创业培训补助资金并向社会公布，资金拨付及时到位，确保资金补贴到劳动者。',
      scoring: itemRule(
        [
          yesNo('funds', '经费安排使用是否达到省定要求', true),
          yesNo('system', '是否建立使用管理制度', true),
          yesNo('catalogue', '是否制定培训补贴标准目录并向社会公布', true),
          yesNo('misuse', '有无培训资金违规使用', false),
          yesNo('complaint', '省厅是否接到有效投诉举报', false),
        ],
        zero(
          inRule('培训资金违规使用或省厅接到有效投诉举报的，不得分并倒扣5分'),
          any(yes('misuse'), yes('complaint')),
          fromZero(
            10,
            award(inRule('经费安排使用达到省定要求的得2分，否则不得分'), yes('funds'), 2),
            award(inRule('建立使用管理制度的得3分，否则不得分'), yes('system'), 3),
            award(inRule('制定培训补贴标准目录并向社会公布的得5分，否则不得分'), yes('catalogue'), 5),
          ),
          -5,
        ),
      ),
      remark: '不得分并倒扣5分: this item can go down to −5.',
    },
  ],
};
